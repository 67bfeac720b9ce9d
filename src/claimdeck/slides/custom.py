"""A layout of the brand or of its template filled by its placeholders' names, for what no kind is made for."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from claimdeck.layouts import CANVAS
from claimdeck.model.author import LayoutName, PictureField, Point
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.data import Sheet
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.kind import Kind
from claimdeck.model.layout import TITLES, Layout, Role, Slot
from claimdeck.model.layouts import PICTURED, UNSOURCED
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, Words
from claimdeck.slides.fillable import slot_named, takes
from claimdeck.slides.placed import PlacedChart, PlacedTable
from claimdeck.slides.seat import in_seat, seated_draft
from claimdeck.slides.shown_picture import filling as cropped
from claimdeck.slides.shown_picture import whole, with_mark


@record
class Filling:
    """What stands in one placeholder: words, or where it takes them a picture, a table or a chart."""

    keyed: ClassVar[bool] = True

    slot: str = says("the placeholder's name, or what it is for", example="Title")
    text: tuple[Point, ...] = says("its words, or a list of paragraphs", ())
    picture: PictureField | None = says("a picture", None)
    table: PlacedTable | None = says("a table, where the template's placeholder takes one", None)
    chart: PlacedChart | None = says("a chart, where the template's placeholder takes one", None)
    span: Span = NOWHERE

    @property
    def contents(self) -> tuple[str, ...]:
        """What there is in it, by the keys."""
        return tuple(name for name in ("text", "picture", "table", "chart") if getattr(self, name))


@record
class Custom(Kind):
    """Any layout with placeholders, of the brand or of a company's template. It is measured as every kind, and never divided."""

    layout: LayoutName = says("the layout's name in the brand, or in its template", example="CD Text")
    slots: tuple[Filling, ...] = says("what stands in the layout's placeholders, by their names; the title must be there")

    def with_sheets(self, sheets: Mapping[str, Sheet]) -> "tuple[Custom, Findings]":
        """The slide with the rows and values of the files that its tables and charts name."""
        filled = [_with_data(one, sheets) for one in self.slots]
        return changed(self, slots=tuple(one for one, _ in filled)), tuple(found for _, those in filled for found in those)

    def faults(self, decimal: str) -> Findings:
        """Placeholders with nothing or too much in them, and what is wrong with tables and charts."""
        own = (found for one in self.slots for found in _faults(one))
        return (*own, *(found for one in self.slots for kind in _kinds(one, self._title()) for found in kind.faults(decimal)))

    def _title(self) -> Filling:
        """What is taken for the title where nobody knows the layout: the first of all words."""
        return next((one for one in self.slots if one.text), Filling(slot=""))

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The placeholders that are filled; loading has reported those the layout has not."""
        name = desk.brand.called(self.layout)
        if not name or not desk.brand.layout(name):
            return Draft(layout=CANVAS, title=(), items=()) if not name else None
        if not desk.layout(name).part or not _is_own(desk.layout(name)):
            return self._filled(desk, name)
        name += PICTURED if any(one.picture for one in self.slots) else ""
        made, clear = self._filled(desk, name), self._filled(desk, name + UNSOURCED)
        return changed(made, clear=clear) if made and clear else None

    def objection(self, desk: Desk) -> Finding | None:
        """Why a table or chart has no room in its placeholder."""
        layout = desk.layout(desk.brand.called(self.layout))
        for one in self.slots:
            slot = slot_named(layout, one.slot)
            for kind in self._placed(desk, one) if slot else ():
                if slot and seated_draft(kind, in_seat(desk, slot), slot) is None:
                    return kind.objection(in_seat(desk, slot)) or _no_room(one)
        return None

    def _placed(self, desk: Desk, filling: Filling) -> tuple[Kind, ...]:
        """The table or chart of a placeholder, the same one whenever it is asked for."""
        return desk.once(("placed", id(filling)), lambda: _kinds(filling, self._title()))

    def _filled(self, desk: Desk, name: str) -> Draft | None:
        """The layout of that name with all that is in its placeholders, in its own order where it is the template's."""
        layout, title = desk.layout(name), Words()
        items: list[tuple[int, tuple[Item, ...]]] = []
        notes: list[Words] = []
        for filling in self.slots:
            slot = slot_named(layout, filling.slot)
            if slot and slot.role in TITLES:
                title = _headline(desk, filling)
            elif slot:
                shown = self._shown(desk, filling, slot, name)
                if shown is None:
                    return None
                items.append((layout.slots.index(slot) if _is_own(layout) else 0, shown.items))
                notes += shown.notes
        items.sort(key=lambda one: one[0])
        return Draft(layout=name, title=title, items=tuple(item for _, those in items for item in those), notes=tuple(notes))

    def _shown(self, desk: Desk, filling: Filling, slot: Slot, name: str) -> Draft | None:
        """What stands in one placeholder; nothing where that does not take it, None where it has no room."""
        wanted = next(iter(filling.contents), "")
        if wanted not in takes(slot):
            return Draft(layout=name, title=(), items=())
        if wanted == "text":
            return Draft(layout=name, title=(), items=(_box(desk, filling, slot),))
        if filling.picture:
            show = cropped if slot.role is Role.PICTURE else whole
            return Draft(
                layout=name, title=(), items=with_mark(desk, filling.picture, show(desk, filling.picture, slot, filling.picture.alt))
            )
        kind = next(iter(self._placed(desk, filling)), None)
        return seated_draft(kind, in_seat(desk, slot), slot) if kind else Draft(layout=name, title=(), items=())


def _with_data(one: Filling, sheets: Mapping[str, Sheet]) -> tuple[Filling, Findings]:
    for name, placed in (("table", one.table), ("chart", one.chart)):
        if placed and (sheet := sheets.get(placed.data or "")):
            made, found = placed.with_data(sheet)
            return changed(one, **{name: made}), found
    return one, ()


def _is_own(layout: Layout) -> bool:
    """Whether it is the template's own, whose placeholders have names for authors."""
    return any(slot.called for slot in layout.slots)


def _kinds(filling: Filling, title: Filling) -> tuple[Kind, ...]:
    """The table or chart of a placeholder as a slide of its own."""
    placed = filling.table or filling.chart
    return (placed.kind(title.text[0].text),) if placed and title.text else ()


def _faults(one: Filling) -> Iterator[Finding]:
    there = one.contents
    if not there:
        yield error("missing-key", f"'{one.slot}' has no 'text'", one.span, "add `text:`, its words, or a list of paragraphs")
    if len(there) > 1:
        said = f"'{one.slot}' has {' and '.join(there)}, and holds one of them"
        yield error("unsuitable-placeholder", said, one.span, "put the other into a placeholder of its own")


def _no_room(one: Filling) -> Finding:
    said = f"the placeholder '{one.slot}' has no room for its {one.contents[0]}"
    return error("too-much-for-the-slide", said, one.span, "name a layout with a larger one, or show less")


def _headline(desk: Desk, filling: Filling) -> Words:
    """Several paragraphs become lines of one."""
    lines = [desk.words(point.text, "title") for point in filling.text]
    return tuple(run for i, line in enumerate(lines) for run in ((Run(text="\n"), *line) if i else line))


def _box(desk: Desk, filling: Filling, slot: Slot) -> TextBox:
    """The words; placeholders whose names differ by a number only share one size, of a template's own those that are set alike."""
    bullets = desk.bullets(filling.text, (), None, "wide")
    paragraphs = tuple(paragraph for bullet in bullets for paragraph in _paragraphs(bullet))
    kin = f"{slot.role.value} {slot.levels[0].size:.1f}" if slot.called else slot.name.rstrip(" 0123456789")
    return TextBox(idx=slot.idx, paragraphs=paragraphs, kin=kin)


def _paragraphs(bullet: Bullet) -> tuple[Paragraph, ...]:
    return (Paragraph(words=bullet.words), *(Paragraph(words=below.words, level=1) for below in bullet.points))
