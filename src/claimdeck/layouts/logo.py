"""The logo: in the footer of every slide, and larger on the cover, beside those of the partners."""

from claimdeck.layouts.standard import FOOTER
from claimdeck.model.brand import Brand, Logo, Mark
from claimdeck.model.colour import PAPER
from claimdeck.model.layout import Layout, Role
from claimdeck.model.page import Page
from claimdeck.model.record import changed
from claimdeck.model.shapes import DrawnPicture, Fill, Frame, Shape, frame
from claimdeck.model.units import inches

Drawn = tuple[Shape | DrawnPicture, ...]
IN_FOOTER = frame(10.583, 7.083, 1.146, 0.25)
RULE, EDGE = inches(7.0), inches(7.5)
NUMBER = frame(11.833, 7.104, 0.833, 0.208)
ON_COVER, ON_RINGS = frame(11.0, 6.375, 1.667, 0.542), frame(11.0, 6.458, 1.667, 0.459)
BESIDE_PICTURE, AMONG_PARTNERS = frame(5.5, 6.083, 1.667, 0.542), frame(6.167, 6.083, 1.0, 0.542)
GAP, FACTS = inches(0.25), 14
PLATE = inches(0.04)
BEFORE_PICTURE = frame(5.0, 7.083, 1.146, 0.25)
"""Where the logo's zone in the footer begins on slides whose right side is a picture."""


def contained(zone: Frame, ratio: float) -> Frame:
    """The largest box of that ratio in a zone, at its right edge and in the middle of its height."""
    w = min(zone.w, round(zone.h * ratio))
    h = min(zone.h, round(w / ratio))
    return Frame(zone.right - w, zone.y + (zone.h - h) // 2, w, h)


def drawn_mark(mark: Mark, where: Frame, title: str, *, dark: bool) -> Drawn:
    """A logo; on dark its own version, else a plate below it."""
    own = dark and bool(mark.on_dark)
    box = contained(where, mark.on_dark_ratio if own else mark.ratio)
    image = DrawnPicture(name="Logo", frame=box, image=mark.on_dark if own else mark.image, description=title)
    return (_plate(box), image) if dark and not own else (image,)


def _plate(box: Frame) -> Shape:
    grown = Frame(box.x - PLATE, box.y - PLATE, box.w + 2 * PLATE, box.h + 2 * PLATE)
    return Shape(name="Logo ground", frame=grown, fill=Fill(PAPER), decorative=True)


def footer_zone(logo: Logo, page: Page) -> Frame:
    """Where the logo may stand in the footer, with room to the rule, the slide's number and the lower edge."""
    zone = page.across(IN_FOOTER)
    top, bottom = max(zone.y, RULE + logo.clear_space), min(zone.bottom, EDGE - logo.clear_space)
    right = min(zone.right, page.across(NUMBER).x - logo.clear_space)
    return Frame(zone.x, top, right - zone.x, bottom - top)


def footer_logo(brand: Brand, *, dark: bool) -> Drawn:
    """The logo in the footer."""
    return drawn_mark(brand.logo.own, footer_zone(brand.logo, brand.page), brand.title, dark=dark) if brand.logo else ()


def with_logo(brand: Brand, layout: Layout) -> Layout:
    """The layout with the logo; where the master's is shown, only with room left for it."""
    if brand.logo is None:
        return layout
    if layout.kind == "title":
        return _cover(brand, brand.logo, layout)
    zone = footer_zone(brand.logo, brand.page)
    pictured = any(slot.role is Role.PICTURE and slot.frame.x < zone.right for slot in layout.slots) and not layout.master_decoration
    zone = changed(zone, x=brand.page.across(BEFORE_PICTURE).x) if pictured else zone
    drawn = not (layout.master_decoration or layout.slot(FOOTER) is None)
    own = drawn_mark(brand.logo.own, zone, brand.title, dark=layout.dark) if drawn else ()
    cleared = _clear(layout, FOOTER, zone.x - max(brand.logo.clear_space, inches(0.1)))
    return changed(cleared, decoration=(*cleared.decoration, *own))


def _clear(layout: Layout, idx: int, right: int) -> Layout:
    """The layout with a placeholder ending at `right` at the latest."""
    slots = (
        changed(slot, frame=changed(slot.frame, w=min(slot.frame.w, right - slot.frame.x))) if slot.idx == idx else slot
        for slot in layout.slots
    )
    return changed(layout, slots=tuple(slots))


def _cover(brand: Brand, logo: Logo, layout: Layout) -> Layout:
    """The logo at the right of the row, partners to its left; beside a picture the row ends before it."""
    pictured = any(slot.role is Role.PICTURE for slot in layout.slots)
    zone = (AMONG_PARTNERS if logo.partners else BESIDE_PICTURE) if pictured else ON_RINGS if brand.motif == "rings" else ON_COVER
    zone = brand.page.across(zone)
    drawn: Drawn = ()
    for mark in (logo.own, *logo.partners):
        made = drawn_mark(mark, zone, brand.title if mark is logo.own else "", dark=layout.dark)
        left = min(one.frame.x for one in made)
        drawn, zone = (*drawn, *made), changed(zone, x=left - max(GAP, logo.clear_space) - zone.w)
    cleared = _clear(layout, FACTS, min(one.frame.x for one in drawn) - GAP) if pictured else layout
    return changed(cleared, decoration=(*cleared.decoration, *drawn))
