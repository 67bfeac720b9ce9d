"""Slides that show one table or chart: in the placeholder that the template's layout has for it, else free."""

from collections.abc import Mapping

from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.placing.bodies import listed
from claimdeck.mapping.placing.drawn import free
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.mapping.room.zone import NEAR, body_zone
from claimdeck.mapping.sheets.clothes import art_of, tie_of
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Role, Slot
from claimdeck.model.record import changed
from claimdeck.model.sheets import Placeholder, Sheet
from claimdeck.model.units import inches

FITTING = {Role.TABLE: ("tbl", "obj"), Role.CHART: ("chart", "obj")}
ROLES = {Role.TABLE: "table", Role.CHART: "chart"}
CROWDED = 0.01
"""The share of the page's body on which something may be drawn, such as the edge of a mark."""


def figured(brand: Brand, layout: Layout, sheets: Mapping[str, Sheet]) -> Layout:
    """Drawn on the layout that leaves most room; a single table or chart is tied to the body of the one for it."""
    shown = [slot for slot in layout.slots if slot.role in FITTING]
    sheet = sheets[ROLES[shown[0].role]] if len(shown) == 1 else sheets["title_only"]
    sheet = sheets["title_only"] if _crowded(brand, sheet, sheets["title_only"]) else sheet
    holder = only_body(sheet, FITTING[shown[0].role]) if len(shown) == 1 else None
    if holder is None:
        return free(brand, layout, sheets["title_only"])
    made = free(brand, layout, sheet)
    if _reaches(brand, made):
        return free(brand, layout, sheets["title_only"])
    return changed(made, slots=tuple(_tied(slot, holder, sheet) if slot.idx == shown[0].idx else slot for slot in made.slots))


def canvas(brand: Brand, layout: Layout, sheets: Mapping[str, Sheet]) -> Layout:
    """A diagram on the layout for lists; on the one that leaves most room where its heading, or what is drawn, reaches into that."""
    if _crowded(brand, sheets["content"], sheets["title_only"]):
        return free(brand, layout, sheets["title_only"])
    made = listed(brand, layout, sheets["content"])
    return free(brand, layout, sheets["title_only"]) if _reaches(brand, made) else made


def _reaches(brand: Brand, made: Layout) -> bool:
    """Whether a heading reaches into the free area."""
    title = made.slot(TITLE)
    return title is not None and title.frame.bottom > body_zone(brand.page).y + inches(NEAR)


def _crowded(brand: Brand, sheet: Sheet, roomiest: Sheet) -> bool:
    """Whether a sheet has more drawn where the page's body is laid than the one that leaves most room."""
    how = laid_of(brand)
    zone = how.frame(body_zone(brand.page))
    taken, least = (sum(zone.shared(one) for one in art_of(how, each)) for each in (sheet, roomiest))
    return sheet.part != roomiest.part and taken > least + CROWDED * zone.w * zone.h


def only_body(sheet: Sheet, types: tuple[str, ...]) -> Placeholder | None:
    """The one body of a sheet, where it is of these types and may stand anywhere."""
    bodies = [one for one in sheet.placeholders if one.type in ("body", "obj", "tbl", "chart", "pic", "media", "dgm", "clipArt")]
    return bodies[0] if len(bodies) == 1 and bodies[0].type in types else None


def _tied(slot: Slot, holder: Placeholder, sheet: Sheet) -> Slot:
    """Where it stands is said on the slide: tables and charts always say it."""
    return changed(slot, drawn=False, tie=changed(tie_of(holder, sheet), placed=True))
