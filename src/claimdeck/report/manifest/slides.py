"""The slides of a manifest: what each shows, where it was written, and what deviates from its layout."""

from collections.abc import Iterator
from typing import Any

from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.sheets.standing import beds, drawn
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Layout
from claimdeck.model.paragraphs import shown_on
from claimdeck.model.plan import Slide, TextBox
from claimdeck.model.words import Run, letters
from claimdeck.report.fitting import data, divided
from claimdeck.report.manifest.entry import entry
from claimdeck.rules import Subject


def slides(subject: Subject) -> Iterator[dict[str, Any]]:
    """An entry for each slide, in order."""
    kinds = {slide.span: slide for slide in subject.inputs.outline.slides}
    numbers, section = dict(subject.plan.numbers), ""
    lines = _lines(subject)
    qualifiers = {claim.id: claim.qualifiers for claim in subject.evidence.claims}
    layouts = {layout.name: layout for layout in subject.plan.layouts}
    for number, slide in enumerate(subject.plan.slides, 1):
        section, kind = slide.section or section, kinds[slide.span]
        runs = [run for paragraph in shown_on(slide) for run in paragraph.words]
        own = claims_of(runs)
        yield entry(
            number=number, key=slide.key, kind=kind.name, id=kind.id, title=_title(slide), layout=slide.layout, section=section,
            hidden=slide.hidden, tag=kind.tag or "", at=str(slide.span), part=_part(slide), claims=own,
            references=[{"key": key, "number": numbers[key]} for key in cited_on(runs, kind) if key in numbers],
            qualifiers=list(dict.fromkeys(text for claim in own for text in qualifiers.get(claim, ()))),
            leaflet=lines.get(number, []), stands=drawn(layouts[slide.layout]), beds=_beds(slide, layouts[slide.layout]),
            deviations=[*_deviations(slide, layouts[slide.layout])],
            divided=divided(slide.overfull), fit=data(slide.fits),
        )  # fmt: skip


def claims_of(runs: list[Run]) -> list[str]:
    """The ids of the claims whose words a slide has, in reading order."""
    return list(dict.fromkeys([run.claim for run in runs if run.claim]))


def cited_on(runs: list[Run], kind: Kind) -> list[str]:
    """The keys of the references whose markers a slide has; the lists at the end cite nothing."""
    return [] if kind.derived else list(dict.fromkeys([key for run in runs if run.cites for key in run.cites]))


def _title(slide: Slide) -> str:
    """The title without its markers."""
    boxes = (item for item in slide.items if isinstance(item, TextBox) and item.idx == TITLE and item.paragraphs)
    return next((letters(box.paragraphs[0].words) for box in boxes), slide.title)


def _lines(subject: Subject) -> dict[int, list[int]]:
    """The leaflet's lines on each slide."""
    found: dict[int, list[int]] = {}
    for held in subject.held.lines:
        for number in dict.fromkeys(one.slide for one in held.showings):
            found.setdefault(number, []).append(held.line.number)
    return found


def _part(slide: Slide) -> dict[str, Any] | None:
    """Which part of a divided slide it is, and which of its items (from 1, both ends included) it has."""
    if slide.part is None:
        return None
    return {"number": slide.part.index + 1, "of": slide.part.count, "items": [slide.part.first + 1, slide.part.last]}


def _beds(slide: Slide, layout: Layout) -> list[str]:
    return [*beds(layout, slide.items)] if layout.part else []


def _deviations(slide: Slide, layout: Layout) -> Iterator[dict[str, Any]]:
    """Boxes whose text is smaller (points), or whose height (EMU) is another, than the layout says."""
    for fit in slide.fits:
        if fit.given != fit.wanted or fit.spacing != 100:
            yield entry(box=fit.box, smaller=fit.wanted - fit.given or "", spacing=fit.spacing if fit.spacing != 100 else "")
    for item in slide.items:
        slot = layout.slot(item.idx) if isinstance(item, TextBox) and item.height is not None else None
        if slot and isinstance(item, TextBox) and item.height != slot.frame.h:
            yield {"box": slot.name, "height": item.height, "layout-height": slot.frame.h}
