"""Numbers of references: one each for the whole talk, and the markers made of them."""

from collections.abc import Iterable, Mapping
from itertools import count

from claimdeck.model.colour import PENDING, TEXT
from claimdeck.model.evidence import Evidence
from claimdeck.model.outline import Outline, Placement
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import changed
from claimdeck.model.words import Run, Words

NO_BREAK = "\u00a0"
ENDS_IN_NUMBER = Pattern(r"\d[\u00a0\u202f ]?(?:[%‰°]|[kmµcdnp]?(?:g|m|l|L|s|mol|Hz|Pa|U|UI|IU)|min|h|ans?|j|mmHg)?[)\]]?$")
"""A digit, or a number with its unit: a marker right behind it would be read as an exponent."""
LONGEST_END = len("1 mmHg)\n")
TAILS = {
    "after-punctuation": (":;", Pattern(r"[\u00a0\u202f ]*[:;]\s*$")),
    "before-punctuation": (":;.,", Pattern(r"[\u00a0\u202f ]*[:;.,]\s*$")),
}
"""Where a marker stands: before which signs at the end of the words, and an expression for these."""


def number(outline: Outline, evidence: Evidence) -> dict[str, int]:
    """The number of every key cited: its place in reading order, or with `numbering: source` the source's own marker."""
    if outline.deck.numbering == "appearance":
        return {key: i for i, key in enumerate(evidence.cited, 1)}
    own = {reference.key: reference.marker for reference in evidence.references}
    free = (n for n in count(max((n for n in own.values() if n), default=0) + 1))
    return {key: own[key] or next(free) for key in evidence.cited}


def collapsed(numbers: Iterable[int], dash: str = "–") -> str:
    """1, 2, 3, 5 → `1–3,5`; two in a row stay `1,2`."""
    ordered = sorted(set(numbers))
    if len(ordered) == 1:
        return str(ordered[0])
    runs: list[list[int]] = []
    for n in ordered:
        if runs and n == runs[-1][-1] + 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return ",".join(f"{run[0]}{dash}{run[-1]}" if len(run) > 2 else ",".join(map(str, run)) for run in runs)


def marker(keys: tuple[str, ...], numbers: Mapping[str, int], pending: frozenset[str], dash: str = "–") -> Run:
    """The raised run of some keys; with a pending one among them it is highlighted whole."""
    text = collapsed([numbers[key] for key in keys if key in numbers], dash)
    waits = not pending.isdisjoint(keys)
    return Run(
        text=text, raised=True, bold=False, caps=False, cites=keys, highlight=PENDING if waits else None, colour=TEXT if waits else None
    )


def placed(words: Words, mark: Run, placement: Placement) -> Words:
    """The words with the marker at their end: before a colon, before or after a full stop or comma, never glued to a number."""
    if not words or not mark.text:
        return words or ((mark,) if mark.text else ())
    text = words[-1].text
    signs, ends = TAILS[placement]
    if words[-1].raised or not text.rstrip().endswith(tuple(signs)):
        return (*words, *_glue(words), mark)
    tail = ends.search(text)
    before = (*words[:-1], changed(words[-1], text=text[: tail.start()]))
    return (*before, *_glue(before), mark, changed(words[-1], text=tail.group()))


def _glue(words: Words) -> Words:
    said = "".join([run.text for run in words[-2:] if not run.raised])
    return (changed(words[-1], text=NO_BREAK),) if ENDS_IN_NUMBER.search(said[-LONGEST_END:]) else ()
