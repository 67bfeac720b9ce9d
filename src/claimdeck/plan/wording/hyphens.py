"""Where the lines of a title end in the size that it has: no word is torn behind its hyphen where another place is as good."""

from collections.abc import Callable

from claimdeck.model.pattern import Pattern
from claimdeck.model.record import changed
from claimdeck.model.words import Run, Words, letters
from claimdeck.plan.wording.runs import cut_at, replaced

HYPHENATED = Pattern(r"(?<=[ \u00a0])(\w+-)\w[^ \n]*")
"""A word in which a line may end behind its hyphen, with all that is held to it."""
PART = Pattern(r"\u00a0\([^ \n]*\)$")
"""Which part a slide is, held to the last word."""
Lines = Callable[[Words], int]


def ended(words: Words, lines: Lines) -> Words:
    """The words, which part this is on a line of its own where that takes fewer `lines` or keeps a word whole; else no word torn."""
    shorter = parted(words, lines)
    whole = untorn(shorter, lines)
    if whole is shorter:
        return whole
    apart = parted(words, lines, more=0)
    return apart if untorn(apart, lines) is apart else whole


def parted(words: Words, lines: Lines, more: int = 1) -> Words:
    """The words, which part this is not held to them where it takes so many `more` lines when it is."""
    part = PART.search(letters(words))
    apart = replaced(words, {part.start(): " "}) if part else words
    return apart if part and lines(words) - lines(apart) >= more else words


def untorn(words: Words, lines: Lines) -> Words:
    """The words with a line break before the first of them that would be torn, where that takes no more `lines`."""
    text = letters(words)
    for found in HYPHENATED.finditer(text) if "-" in text else ():
        upto = [lines(cut_at(words, at)[0]) for at in (found.start(), found.end(1), found.end())]
        if not upto[0] == upto[1] < upto[2]:
            continue
        before, after = cut_at(words, found.start() - 1)
        split = (*before, Run(text="\n"), changed(after[0], text=after[0].text[1:]), *after[1:])
        return split if lines(split) <= lines(words) else words
    return words
