"""An entry of the reference list, ready to be set: number, publication, and the slides that cite it."""

from claimdeck.model.colour import DARK, LINK, MUTE, PENDING, TEXT
from claimdeck.model.compose import Desk, Entry, slide_anchor
from claimdeck.model.layout import Level
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import changed
from claimdeck.model.words import Link, Paragraph, Run, Words, said, styled

NO_BREAK = "\u00a0"
MORE = f"{NO_BREAK}…"
MOST = 12
"""Slides, or stretches of them, that an entry names: a long talk cites some reference everywhere."""
SIGNED = Pattern(r"[^/.;:?&=_<>()-]*[/.;:?&=_<>()-]+|[^/.;:?&=_<>()-]+")
"""A stretch of an address with the signs behind it, where a line may end."""


def paragraph(desk: Desk, entry: Entry) -> Paragraph:
    """The entry with a hanging number; a pending one says what is missing."""
    if entry.reference.pending:
        labels = desk.locale.labels
        body: Words = (Run(text=f"{labels.pending_entry}.", bold=True), *said(f" {_known(desk, entry)}"))
    else:
        body = _cut(desk, entry.words)
    return Paragraph(words=(*numeral(entry), Run(text="\t"), *body, *back(desk, entry, before=" ")))


def _cut(desk: Desk, words: Words) -> Words:
    """The words with links that are longer than a line cut into several of the same address."""
    slot = desk.layout("CD References").slot(31)
    if slot is None:
        return words
    level, width = slot.levels[0], slot.frame.w - slot.levels[0].indent
    long = {id(run) for run in words if run.link and desk.lines((run,), level, width) > 1}
    return tuple(part for run in words for part in (_parts(desk, run, level, width) if id(run) in long else (run,)))


def _parts(desk: Desk, run: Run, level: Level, width: int) -> Words:
    """A long address in pieces that end at its signs and fill a line each: copied they are the address again."""
    parts = [""]
    for piece in SIGNED.findall(run.text):
        if parts[-1] and desk.lines((changed(run, text=parts[-1] + piece),), level, width) > 1:
            parts.append("")
        parts[-1] += piece
    return tuple(changed(run, text=part, colour=LINK) for part in parts)


def numeral(entry: Entry) -> Words:
    """The entry's number, highlighted while the publication is pending."""
    waits = bool(entry.reference.pending)
    text = f"{NO_BREAK}{entry.number}.{NO_BREAK}" if waits else f"{entry.number}."
    return (Run(text=text, bold=True, size=14, colour=TEXT if waits else DARK, highlight=PENDING if waits else None),)


def known(desk: Desk, entry: Entry, level: Level, width: int) -> str:
    """What is known of a pending reference: its marker, or the author's words for it, as many as a line of `width` EMU holds."""
    labels, reference = desk.locale.labels, entry.reference
    if reference.marker is not None:
        return labels.pending_marker.format(marker=reference.marker)
    words = labels.pending_known.format(known=" ".join(reference.pending.split()).rstrip(" .")).split(" ")
    tried = (" ".join(words[:most]) + MORE * (most < len(words)) for most in range(len(words), 1, -1))
    return next((text for text in tried if desk.lines(said(text), level, width) == 1), labels.pending_unknown)


def _known(desk: Desk, entry: Entry) -> str:
    """What is known, as a sentence."""
    slot = desk.layout("CD References").slot(31)
    told = known(desk, entry, slot.levels[0], slot.frame.w - slot.levels[0].indent) if slot else desk.locale.labels.pending_unknown
    return told if told.endswith(MORE) else f"{told}."


def back(desk: Desk, entry: Entry, before: str = "", most: int = MOST) -> Words:
    """`Diapositives 4, 5`: the slides that cite the entry, each number a link to its slide.

    The label belongs to the first link, because LibreOffice breaks a line before a link whatever stands there. What stands
    between the numbers has their colour, and the space before them the colour of the DOI: it gives a link the colour of what follows.
    """
    if not entry.slides:
        return ()
    labels = desk.locale.labels
    label = labels.slide if len(entry.slides) == 1 else labels.slides
    stretches = ranges(entry.slides)
    first, *others = (run for i, stretch in enumerate(stretches[:most]) for run in _stretch(stretch, labels.to, first=i == 0))
    more = (Run(text=", …", colour=LINK),) if len(stretches) > most else ()
    return (*styled(said(before), colour=LINK), changed(first, text=f"{label}{NO_BREAK}{first.text}"), *others, *more)


def _stretch(stretch: tuple[int, int], to: str, *, first: bool) -> list[Run]:
    low, high = stretch
    ends = [low] if low == high else [low, high]
    between = [] if first else [", "]
    runs = [Run(text=str(number), colour=MUTE, link=Link(anchor=slide_anchor(number), keeps_colour=True)) for number in ends]
    joined = [runs[0], *(run for later in runs[1:] for run in (Run(text=f" {to} ", colour=MUTE), later))]
    return [*(Run(text=text, colour=MUTE) for text in between), *joined]


def ranges(numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """Ascending numbers as (first, last) of stretches; only three or more in a row are one."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [pair for run in found for pair in ([(run[0], run[-1])] if len(run) > 2 else [(n, n) for n in run])]
