"""The last line of a sentence that takes several: a word or two left over look like chance."""

from collections.abc import Callable

from claimdeck.model.words import Words, letters
from claimdeck.plan.wording.lineends import NO_BREAK
from claimdeck.plan.wording.runs import cut_at, replaced

SHORT, MOST = 0.35, 4
"""The share of the box's width under which a last line is short, and how many more words are held to it at most."""


def evened(words: Words, lines: Callable[[Words], int], share: Callable[[Words], float]) -> Words:
    """The words with spaces before a short last line at which none ends any more: so others come down to it.

    `lines` tells how many some words take, `share` how much of the width they fill in one.
    """
    taken = lines(words)
    for _ in range(MOST if taken > 1 else 0):
        at = _last_begins(words, taken, lines)
        if at is None or share(cut_at(words, at + 1)[1]) >= SHORT:
            return words
        held = replaced(words, {at: NO_BREAK})
        if lines(held) > taken:
            return words
        words = held
    return words


def _last_begins(words: Words, taken: int, lines: Callable[[Words], int]) -> int | None:
    """The space behind which the last line begins; None where a line break is there."""
    text = letters(words)
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    return next((at for at in reversed(spaces) if lines(cut_at(words, at)[0]) < taken and "\n" not in text[at:]), None)
