"""The words of a slide in larger type, as somebody has decided by their kin, and what is told of how they fit."""

from collections.abc import Mapping
from zlib import crc32

from claimdeck.layouts.ladder import on_ladder
from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.page import Laid
from claimdeck.model.plan import Cell, Fit, Item, Table, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Group, Shape
from claimdeck.model.words import Paragraph
from claimdeck.plan.fitting.box import AS_WANTED, Box
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.tried import Divided, Furnished

Factors = Mapping[str, float]


def with_factors(one: Divided, factors: Factors, how: Laid, faces: Faces) -> Divided:
    """The slide with the type of each kin so many times larger, and what is told of how it fits."""
    parts = tuple((draft, *_larger_part(layout, items, factors, how)) for draft, layout, items in one.parts)
    return changed(one, parts=parts, fits=tuple(_told(one, i, part, faces) for i, part in enumerate(parts)))


def _told(one: Divided, index: int, part: Furnished, faces: Faces) -> tuple[Fit, ...]:
    _, layout, items = part
    told = {box.name: box.told(AS_WANTED, box.stood()) for box in boxes(layout, items, faces)}
    return tuple(told[fit.box] if as_wanted(fit) and fit.box in told else fit for fit in one.fits[index])


def as_wanted(fit: Fit) -> bool:
    """Whether a box is set in the size and with the spaces its layout wants."""
    return fit.given == fit.wanted and fit.spacing == AS_WANTED.spacing


def larger_box(box: Box, factor: float, how: Laid) -> Box:
    """A box with its type so many times larger."""
    levels = tuple(larger(level, factor, how) for level in box.levels)
    return changed(box, levels=levels, paragraphs=larger_paragraphs(box.paragraphs, factor, how))


def larger(level: Level, factor: float, how: Laid) -> Level:
    """A level so many times larger, in a size that is used on slides; what hangs has so much more room."""
    size = on_ladder(level.size * how.scale * factor, how.scale) / how.scale
    return changed(level, size=max(size, level.size), indent=round(level.indent * factor), hanging=round(level.hanging * factor))


def larger_paragraphs(paragraphs: tuple[Paragraph, ...], factor: float, how: Laid) -> tuple[Paragraph, ...]:
    """Paragraphs whose runs of a size of their own grow with the rest."""

    def grow(size: float) -> float:
        return max(size, on_ladder(size * how.scale * factor, how.scale) / how.scale)

    if not any(run.size for one in paragraphs for run in one.words):
        return paragraphs
    return tuple(
        changed(one, words=tuple(changed(run, size=grow(run.size)) if run.size else run for run in one.words)) for one in paragraphs
    )


def _larger_part(layout: Layout, items: tuple[Item, ...], factors: Factors, how: Laid) -> tuple[Layout, tuple[Item, ...]]:
    said = {item.idx: factors[_kin(layout, item)] for item in items if isinstance(item, TextBox) and _kin(layout, item) in factors}
    slots = tuple(_slot(slot, said[slot.idx], how) if slot.idx in said else slot for slot in layout.slots)
    name = f"{layout.name} (grown {crc32(repr(sorted(said.items())).encode()):08x})" if said else layout.name
    return changed(layout, name=name, slots=slots), tuple(_item(layout, item, factors, how) for item in items)


def _kin(layout: Layout, item: TextBox) -> str:
    slot = layout.slot(item.idx)
    return item.kin or (slot.name if slot else "")


def _slot(slot: Slot, factor: float, how: Laid) -> Slot:
    """A box of the template says on the slide that its type is larger."""
    tie = changed(slot.tie, styled=True) if slot.tie else None
    return changed(slot, levels=tuple(larger(level, factor, how) for level in slot.levels), tie=tie)


def _item(layout: Layout, item: Item, factors: Factors, how: Laid) -> Item:
    if isinstance(item, TextBox):
        factor = factors.get(_kin(layout, item), 1.0)
        return changed(item, paragraphs=larger_paragraphs(item.paragraphs, factor, how)) if factor > 1 else item
    if isinstance(item, Table):
        rows = [changed(row, cells=tuple(_cell(item, cell, factors, how) for cell in row.cells)) for row in item.rows]
        return changed(item, rows=tuple(rows))
    if isinstance(item, Group):
        return changed(item, members=tuple(_item(layout, member, factors, how) for member in item.members))
    factor = factors.get(item.kin or item.name, 1.0) if isinstance(item, Shape) and item.level and item.wraps else 1.0
    if factor == 1.0 or not isinstance(item, Shape) or not item.level:
        return item
    return changed(item, level=larger(item.level, factor, how), paragraphs=larger_paragraphs(item.paragraphs, factor, how))


def _cell(table: Table, cell: Cell, factors: Factors, how: Laid) -> Cell:
    factor = factors.get(f"{table.kin}/{cell.level.size}", 1.0)
    if factor == 1.0:
        return cell
    return changed(cell, level=larger(cell.level, factor, how), paragraphs=larger_paragraphs(cell.paragraphs, factor, how))
