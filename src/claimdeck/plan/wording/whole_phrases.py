"""Phrases set apart by their colour: one torn between two lines, or a word of it alone on one, is no emphasis."""

from collections.abc import Callable

from claimdeck.model.words import Words, is_marker
from claimdeck.plan.wording.lineends import NO_BREAK
from claimdeck.plan.wording.runs import replaced


def whole_phrases(words: Words, lines: Callable[[Words], list[int]]) -> Words:
    """The words with no line end inside a coloured phrase, where they take no more lines for it; `lines` tells how many, by size."""
    spots = _spaces(words, lines)
    if not spots:
        return words
    held = replaced(words, dict.fromkeys(spots, NO_BREAK))
    no_more = all(now <= before for now, before in zip(lines(held), lines(words), strict=True))
    return held if no_more else words


def _spaces(words: Words, lines: Callable[[Words], list[int]]) -> list[int]:
    """Where, counted as in `letters`, the spaces inside coloured phrases that go on a line are."""
    spots, at = [], 0
    for run in words:
        if is_marker(run):
            continue
        if run.colour is not None and " " in run.text.strip() and max(lines((run,))) == 1:
            spots += [at + i for i, letter in enumerate(run.text) if letter == " "]
        at += len(run.text)
    return spots
