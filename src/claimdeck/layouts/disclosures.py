"""The layout of the speakers' interests: a table, under a line that leads to it or without, and who supports the talk."""

from claimdeck.layouts.standard import LEFT, WIDTH, light, table_slot, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, MUTE, TEXT
from claimdeck.model.layout import Layout, Level
from claimdeck.model.shapes import Fill, frame, insets

LEAD, SUPPORT = 17, 19
TOP, UNDER_LEAD, BAR = 1.563, 2.042, 5.167


def disclosures(brand: Brand, *, lead: bool, support: bool) -> Layout:
    """A table down to the bar with the support, or to the sources."""
    line = text_slot(LEAD, "Lead", frame(LEFT, TOP, WIDTH, 0.333), Level(size=18, floor=14, colour=MUTE, spacing=109), most_lines=1)
    top, bottom = UNDER_LEAD if lead else TOP, BAR - 0.208 if support else 6.083
    table = table_slot(frame(LEFT, top, WIDTH, bottom - top))
    bar = text_slot(
        SUPPORT,
        "Support",
        frame(LEFT, BAR, WIDTH, 0.667),
        Level(size=16, floor=14, colour=TEXT, spacing=109),
        insets=insets(0.292, 0.04),
        anchor="ctr",
        fill=Fill(CARD),
        geometry="roundRect",
        radius=brand.radius,
    )
    name = disclosures_name(lead=lead, support=support)
    return light(brand, name, *((line,) if lead else ()), table, *((bar,) if support else ()))


def disclosures_name(*, lead: bool, support: bool) -> str:
    """The name of the layout with these parts."""
    return "CD Disclosures" + (" + lead" if lead else "") + (" + support" if support else "")
