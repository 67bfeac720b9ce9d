"""Every layout of a template with what a talk finds on it."""

from collections.abc import Iterator

from claimdeck.layouts.standard import CITATIONS, DATE, FOOTER, NEXT, NUMBER, TOPIC
from claimdeck.mapping.choosing.choices import RoleMap
from claimdeck.mapping.ground.behind import reads
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.room.zone import body_zone
from claimdeck.mapping.sheets.called import TAKES, TITLE, fillables
from claimdeck.mapping.sheets.clothes import LEAST_TITLE, heading_of, on_slide
from claimdeck.mapping.sheets.parts import first_bulleted, main_body, number_boxes, under_text
from claimdeck.model.brand import Brand
from claimdeck.model.face import Face, face
from claimdeck.model.layout import Layout, Role
from claimdeck.model.layout import Slot as Place
from claimdeck.model.page import Laid
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Placeholder, Sheet
from claimdeck.model.units import inches
from claimdeck.report.template.room import letters, lines
from claimdeck.report.template.told import Foot, LayoutTold, Slot, Takes, Words

SHOWN = {
    "title": "CD Cover", "section": "CD Section", "content": "CD Text", "comparison": "CD Comparison plain plain without icons",
    "two_content": "CD Comparison plain plain without icons", "table": "CD Table", "chart": "CD Main wide", "picture": "CD Text + picture",
    "title_only": "CD Rows 3", "closing": "CD Contact web phones",
}  # fmt: skip
"""The layout of claimdeck's that shows best what a role is for."""
NAMES = {
    TOPIC: "topic", CITATIONS: "sources", FOOTER: "footer", NUMBER: "number", NEXT: "next part", DATE: "date", 14: "audience, code",
    15: "section number", 16: "count",
}  # fmt: skip
"""What stands in a box, by the index it has on all of claimdeck's layouts."""
COMPARED = {31: "column", 32: "column", 41: "column head", 42: "column head"}
OF_ROLES = {
    Role.TITLE: "headline", Role.COVER_TITLE: "headline", Role.SUBTITLE: "subtitle", Role.TABLE: "table", Role.CHART: "chart",
    Role.PICTURE: "picture",
}  # fmt: skip
NEVER = "blank"
"""A role no slide of a talk has: every slide has a title."""
LEAST_BODY, TALL = 14, 7.5
"""Points to which text in a body steps down on a slide so many inches high."""


@record
class Seen:
    """What the layouts of a template are looked at with; `brand` is laid on the template (None: it cannot be)."""

    design: Design
    eye: Eye
    brand: Brand | None
    roles: RoleMap | None
    slides: tuple[tuple[int, str], ...] = ()  # numbers of a talk's slides, with the parts of their layouts

    @property
    def home(self) -> int:
        """The number of the master a talk is at home on."""
        return self.roles.home if self.roles else 0

    @property
    def share(self) -> float:
        """How large a slide is beside one of 7.5 inches; larger ones count as that one."""
        return min(1.0, self.design.height / inches(TALL))


def layouts(seen: Seen) -> tuple[LayoutTold, ...]:
    """Every layout, in the template's order."""
    return tuple(_told(seen, sheet) for sheet in seen.design.layouts)


def _told(seen: Seen, sheet: Sheet) -> LayoutTold:
    choices = [one for one in seen.roles.choices if one.place == sheet.place and one.role != NEVER] if seen.roles else []
    natural = tuple(one.role for one in choices if one.natural)
    laid = _laid(seen.brand, sheet, (*natural, *(one.role for one in choices if not one.natural)))
    title, body = next(iter(sheet.holders("title", "ctrTitle")), None), main_body(sheet)
    return LayoutTold(
        sheet=sheet,
        roles=natural,
        slides=tuple(number for number, part in seen.slides if part == sheet.part),
        samples=seen.design.samples.count(sheet.place),
        heading=_words(seen, sheet, title, face(sheet.headings or "Arial"), LEAST_TITLE) if title else None,
        body=_words(seen, sheet, body, face(sheet.body or "Arial"), LEAST_BODY) if body and body is not title else None,
        foot=_foot(seen, sheet),
        area=_area(seen.brand, laid),
        slots=tuple(_slots(seen.brand, laid)) if seen.brand and laid else (),
        numbers=tuple(one.name for one in number_boxes(sheet)),
        under=tuple(one.name for one in under_text(seen.design, sheet)),
        fillable=tuple(_fillable(seen, sheet)) if seen.roles else (),
    )


def _fillable(seen: Seen, sheet: Sheet) -> Iterator[Takes]:
    """The title, and the placeholders an author may fill."""
    head = heading_of(Laid(1.0, 0, 0, seen.design.width, seen.design.height), sheet)
    yield Takes(name=head.name if head else "Title", called=TITLE, takes=("text",))
    for one in fillables(sheet, seen.design.width, seen.design.height):
        yield Takes(name=one.holder.name, called=one.called, takes=TAKES[one.holder.type])


def _laid(brand: Brand | None, sheet: Sheet, roles: tuple[str, ...]) -> Layout | None:
    """The layout of claimdeck's that stands on a sheet, and shows best what it is for."""
    if brand is None:
        return None
    if brand.template is not None and brand.page.laid is None:
        own = brand.layout(sheet.name) if sheet.name in brand.layouts.names() else None
        return own if own and not own.absent else None
    found = (brand.layout(SHOWN[role]) for role in roles if role in SHOWN)
    return next((one for one in found if one and one.part == sheet.part), None)


def _slots(brand: Brand, layout: Layout) -> Iterator[Slot]:
    how = brand.page.laid
    for one in layout.slots:
        where = how.frame(one.frame) if how else one.frame
        if where.w > 0 and where.h > 0:
            yield Slot(name=_name(one, layout), frame=where, drawn=one.drawn)


def _name(slot: Place, layout: Layout) -> str:
    """What stands in a box; a box of the template that has no other name holds the text."""
    compared = COMPARED.get(slot.idx) if layout.name.startswith("CD Comparison") else None
    return OF_ROLES.get(slot.role) or NAMES.get(slot.idx) or compared or (slot.name.lower() if slot.drawn or not slot.tie else "text")


def _area(brand: Brand | None, layout: Layout | None) -> Frame | None:
    """Where slides draw on it; covers and dividers have no such area."""
    opens = layout is None or layout.name.startswith(("CD Cover", "CD Section"))
    return brand.page.laid.frame(body_zone(brand.page)) if brand and brand.page.laid and not opens else None


def _words(seen: Seen, sheet: Sheet, one: Placeholder, of: Face, least: int) -> Words:
    first = first_bulleted(one)
    level = one.levels[0]
    floor = min(level.size, least * seen.share)
    high, small = lines(one, level, of, level.size), lines(one, level, of, floor)
    return Words(
        name=one.name, frame=one.frame, size=level.size, least=floor, lines=high, letters=letters(one, level, of, level.size, high),
        most_letters=letters(one, level, of, floor, small), contrast=round(reads(sheet, one, seen.eye), 2),
        bullets_from=0 if first is None else first + 1,
    )  # fmt: skip


def _foot(seen: Seen, sheet: Sheet) -> Foot:
    how = Laid(1.0, 0, 0, seen.design.width, seen.design.height)
    there = {one.type: one for one in reversed(sheet.placeholders) if one.type in ("ftr", "dt", "sldNum") and on_slide(how, one.frame)}
    footer = there.get("ftr")
    place = "in the footer's placeholder" if footer else "in a line that slides draw below the sources"
    ratio = round(reads(sheet, footer, seen.eye), 2) if footer else None
    return Foot(footer=ratio, number="sldNum" in there, date="dt" in there, disclaimer=place)
