"""A sentence alone, or somebody's words: large in the middle of the slide, in the template's own title."""

from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.bodies import free, inside
from claimdeck.mapping.page import body_zone
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Level, Slot, Tie
from claimdeck.model.record import changed
from claimdeck.model.sheets import Sheet


def stated(brand: Brand, layout: Layout, sheet: Sheet) -> Layout:
    """The title stands where the design has it; face, colour and capitals are the template's."""
    made, own = free(brand, layout, sheet), layout.slot(TITLE)
    assert own is not None, "every slide has a title"
    return changed(made, slots=tuple(_large(brand, slot, own) if slot.idx == TITLE else slot for slot in made.slots))


def _large(brand: Brand, given: Slot, own: Slot) -> Slot:
    tie = changed(given.tie or Tie("title", 0), placed=True, styled=True)
    levels = tuple(_as_given(level, given.levels[0]) for level in own.levels)
    return changed(given, frame=inside(body_zone(brand.page), own.frame), levels=levels, insets=own.insets, anchor=own.anchor, tie=tie)


def _as_given(own: Level, given: Level) -> Level:
    """The design's size and place in the template's face."""
    return changed(
        own, colour=given.colour, bold=given.bold, heading=given.heading, caps=given.caps, tracking=given.tracking, spacing=given.spacing,
    )  # fmt: skip
