"""Points at the left, beside a picture that runs off the slide at the top and at the right."""

from claimdeck.layouts.pictured import picture_slot
from claimdeck.layouts.standard import CITATIONS, LEFT, NEXT, TITLE, TOPIC, light, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CHRONIC, MUTE, TEXT
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, frame
from claimdeck.model.units import inches

PICTURE = frame(8.083, 0, 5.25, 7.0)
LEAD, POINTS = 17, 1
COLUMN = 7.167
MORE_SOURCES = 0.35
"""Inches that sources take more on a template, where their column may be narrow and their type larger."""
PLACES = {
    TITLE: frame(LEFT, 0.521, 6.958, 1.375), TOPIC: frame(LEFT, 0.292, 4.0, 0.208), CITATIONS: frame(LEFT, 6.25, COLUMN, 0.667),
    NEXT: frame(5.75, 6.0, 2.083, 0.208),
}  # fmt: skip
"""What stands elsewhere than on other slides: nothing may reach under the picture."""


def text_picture_name(*, lead: bool) -> str:
    """The name of the layout with or without a sentence before the points."""
    return "CD Text + picture" if lead else "CD Text + picture without lead"


def text_picture(brand: Brand, *, lead: bool) -> Layout:
    """The title narrower and smaller than elsewhere, up to three lines of it."""
    top, bottom = 2.792 if lead else 2.125, 5.958 - (MORE_SOURCES if brand.page.laid else 0)
    first = Level(
        size=20, floor=18, colour=TEXT, spacing=106, after=18, bullet="•", bullet_colour=CHRONIC, indent=inches(0.25), hanging=inches(0.25)
    )
    second = Level(
        size=18, floor=16, colour=TEXT, spacing=106, after=6, bullet="–", bullet_colour=MUTE, indent=inches(0.542), hanging=inches(0.25)
    )
    sentence = text_slot(LEAD, "Lead", frame(LEFT, 2.042, 6.75, 0.625), Level(size=18, floor=16, colour=MUTE, spacing=109))
    points = text_slot(POINTS, "Points", frame(LEFT, top, 6.75, bottom - top), first, second)
    base = light(brand, text_picture_name(lead=lead), *((sentence,) if lead else ()), points, picture_slot(brand, PICTURE, rounded=False))
    placed = (_placed(slot) for slot in base.slots)
    return changed(base, slots=tuple(_raised(slot) for slot in placed) if brand.page.laid else tuple(placed))


def _raised(slot: Slot) -> Slot:
    """On a template the sources' narrow column is higher."""
    more = inches(MORE_SOURCES)
    if slot.idx == CITATIONS:
        return changed(slot, frame=changed(slot.frame, y=slot.frame.y - more, h=slot.frame.h + more), most_lines=6)
    return changed(slot, frame=changed(slot.frame, y=slot.frame.y - more)) if slot.idx == NEXT else slot


def _placed(slot: Slot) -> Slot:
    where: Frame = PLACES.get(slot.idx, slot.frame)
    if slot.idx != TITLE:
        return changed(slot, frame=where)
    level = changed(slot.levels[0], size=26, floor=24)
    return changed(slot, frame=where, levels=(level,), most_lines=3)
