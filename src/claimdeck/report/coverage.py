"""The leaflet's lines and the slides that show them: as facts, as a table for people, and as data for programs."""

from collections.abc import Iterable, Iterator
from typing import Any

from claimdeck.model.coverage import Coverage, CoveredLine, Place
from claimdeck.model.kind import Kind
from claimdeck.model.leaflet import Held, HeldLine
from claimdeck.model.outline import Outline
from claimdeck.model.plan import Plan

HEADINGS = ("line", "leaflet", "how", "slides")
LEAST = 16
"""Columns narrower than this say nothing."""


def coverage(held: Held, outline: Outline, plan: Plan) -> Coverage | None:
    """Every line with where it is shown; None where the talk has no leaflet that could be read."""
    if not held.lines:
        return None
    kinds = {slide.span: slide for slide in outline.slides}
    slides = {number: kinds[slide.span] for number, slide in enumerate(plan.slides, 1)}
    return Coverage(file=held.leaflet.file, lines=tuple(_covered(line, slides) for line in held.lines))


def _covered(held: HeldLine, slides: dict[int, Kind]) -> CoveredLine:
    places = (
        Place(slide=one.slide, kind=slides[one.slide].name, id=slides[one.slide].id, claim=one.claim, how=one.how) for one in held.showings
    )
    because = held.because if held.how == "waived" else ""
    return CoveredLine(line=held.line.number, words=held.line.words, how=held.how, places=tuple(places), because=because)


def summary(covered: Coverage) -> str:
    """`leaflet.txt: 41 of 45 lines shown, 4 waived`."""
    shown = f"{covered.count('verbatim', 'adapted', 'differs')} of {len(covered.lines)} lines shown"
    rest = ((covered.count("differs"), "in other words"), (covered.count("waived"), "waived"), (covered.count("not shown"), "not shown"))
    return f"{covered.file}: " + ", ".join((shown, *(f"{count} {what}" for count, what in rest if count)))


def table(covered: Coverage, width: int = 0) -> str:
    """A line each with its slides: cut to `width` columns of a terminal, or (0) whole, with tabs between the columns."""
    rows = [HEADINGS, *((str(line.line), line.words, line.how, _told(line)) for line in covered.lines)]
    if not width:
        return "\n".join("\t".join(row) for row in rows)
    first, how = (max(cells(row[column]) for row in rows) for column in (0, 2))
    room = max(width - first - how - 6, 2 * LEAST)
    words = min(max(cells(row[1]) for row in rows), max(LEAST, room * 9 // 20))
    return "\n".join(f"{row[0]:>{first}}  {_cut(row[1], words)}  {row[2]:<{how}}  {_cut(row[3], room - words)}".rstrip() for row in rows)


def _told(line: CoveredLine) -> str:
    """`early: 4 claims, 6 statement`, by claim; or the waiver's reason."""
    by_claim: dict[str, list[str]] = {}
    for place in line.places:
        claim = f"{place.claim} ({place.how})" if place.how != "verbatim" else place.claim
        by_claim.setdefault(claim, []).append(f"{place.slide} {place.id or place.kind}")
    told = [f"{claim}: {', '.join(slides)}" if claim else ", ".join(slides) for claim, slides in by_claim.items()]
    return "; ".join(told) or line.because


def cells(text: str) -> int:
    """How many columns of a terminal a text takes: some signs take two, and marks on letters none."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _cut(text: str, room: int) -> str:
    """The text in exactly so many columns."""
    if cells(text) > room:
        while cells(text) > room - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (room - cells(text))


def data(covered: Coverage) -> dict[str, Any]:
    """The same for programs."""
    return {
        "file": covered.file,
        "lines": len(covered.lines),
        "shown": covered.count("verbatim", "adapted", "differs"),
        "waived": covered.count("waived"),
        "not-shown": covered.count("not shown"),
        "table": [*_rows(covered.lines)],
    }


def _rows(lines: Iterable[CoveredLine]) -> Iterator[dict[str, Any]]:
    for line in lines:
        row: dict[str, Any] = {"line": line.line, "words": line.words, "how": line.how}
        if line.because:
            row["because"] = line.because
        yield row | {"slides": [_place(place) for place in line.places]}


def _place(place: Place) -> dict[str, Any]:
    """A place without what is empty."""
    told = {"slide": place.slide, "kind": place.kind, "id": place.id, "claim": place.claim, "how": place.how}
    return {key: value for key, value in told.items() if value}
