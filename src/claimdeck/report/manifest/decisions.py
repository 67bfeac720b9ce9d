"""The decisions of a manifest: the leaflet's lines with what became of them, and the findings that were accepted."""

from collections.abc import Iterator
from typing import Any

from claimdeck.model.leaflet import Held, HeldLine
from claimdeck.model.outline import Outline
from claimdeck.report.manifest.entry import entry


def leaflet(held: Held) -> dict[str, Any] | None:
    """The leaflet's file, and an entry for each of its lines; None where the talk has none."""
    if not held.lines:
        return None
    return {"file": held.leaflet.file, "lines": [_line(line) for line in held.lines]}


def _line(held: HeldLine) -> dict[str, Any]:
    return entry(
        line=held.line.number, how=held.how, slides=list(dict.fromkeys(one.slide for one in held.showings)),
        claims=list(dict.fromkeys(one.claim for one in held.showings if one.claim)),
        because=held.because if held.how == "waived" else "",
    )  # fmt: skip


def waivers(outline: Outline) -> Iterator[dict[str, Any]]:
    """Every finding accepted, for the whole talk or on a slide, with the reason."""
    for waiver in outline.deck.waive:
        yield entry(rule=waiver.rule, because=waiver.because, at=str(waiver.span))
    for slide in outline.slides:
        for waiver in slide.waive:
            yield entry(rule=waiver.rule, because=waiver.because, slide=slide.id or slide.name, at=str(waiver.span))
