"""The master's placeholders: what a layout's title, footer and number have from it unless they say otherwise."""

from functools import lru_cache

from claimdeck.layouts.narrow import ON_NARROW, TITLE
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, MUTE
from claimdeck.model.layout import TITLES, Level, Role, Slot
from claimdeck.model.page import Page
from claimdeck.model.units import inches

SIZES = (20, 18, 16, 14, 14)


def parent(brand: Brand, slot: Slot) -> Slot | None:
    """The master's placeholder from which a layout's title, footer or number starts; other texts say everything themselves."""
    role = Role.TITLE if slot.role in TITLES else slot.role
    return next((one for one in master_slots(brand) if one.role is role and role is not Role.BODY), None)


def master_slots(brand: Brand) -> tuple[Slot, ...]:
    """Title, text, footer and number."""
    return _slots(brand.bold_headings, brand.page)


@lru_cache(maxsize=4)
def _slots(bold: bool, page: Page) -> tuple[Slot, ...]:
    small = Level(size=9, floor=9, colour=MUTE)
    return (
        Slot(idx=0, name="Title", role=Role.TITLE, frame=page.frame(0.667, 0.521, 12, 0.958), levels=(_title(bold, page),), prompt="title"),
        Slot(idx=1, name="Text", role=Role.BODY, frame=page.frame(0.667, 1.563, 12, 4.521), levels=body_levels()),
        Slot(idx=3, name="Footer", role=Role.FOOTER, frame=page.frame(0.667, 7.104, 10.417, 0.208), levels=(small,)),
        Slot(idx=4, name="Slide number", role=Role.NUMBER, frame=page.frame(11.833, 7.104, 0.833, 0.208), levels=(_right(small),)),
    )


def _right(level: Level) -> Level:
    return Level(size=level.size, floor=level.floor, colour=level.colour, align="r")


def title(brand: Brand) -> Level:
    """The style of titles."""
    return _title(brand.bold_headings, brand.page)


def _title(bold: bool, page: Page) -> Level:
    return Level(size=ON_NARROW if page.narrow else TITLE, floor=24, colour=DARK, bold=bold, heading=True, tracking=-15, spacing=97)


def body_levels() -> tuple[Level, ...]:
    """The styles of text on five levels."""
    hanging = inches(0.25)
    return tuple(
        Level(size=size, floor=14, bullet="–" if i else "•", indent=hanging + i * inches(0.292), hanging=hanging, after=6)
        for i, size in enumerate(SIZES)
    )
