"""Layouts of the agenda and of tables that fill the body: with a lead above, or a panel at the right."""

from claimdeck.layouts.standard import BODY, LEFT, WIDTH, light, table_slot, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, HIGHLIGHT, MUTE, PAPER
from claimdeck.model.layout import Layout, Level
from claimdeck.model.shapes import Fill, frame, insets

PANEL, LEAD = 2, 17
MAIN = frame(LEFT, 1.563, 8.208, 4.521)
UNDER_LEAD = frame(LEFT, 2.208, WIDTH, 3.876)


def agenda(brand: Brand, *, panel: bool) -> Layout:
    """A table, and beside it a dark panel that is as tall as its words; without the panel the table is as wide as the slide."""
    label = Level(size=14, floor=14, colour=HIGHLIGHT, bold=True, caps=True, tracking=75, spacing=109)
    words = Level(size=16, floor=14, colour=PAPER, spacing=111, before=14)
    beside = text_slot(
        PANEL,
        "Panel",
        frame(9.208, 1.563, 3.458, 4.521),
        label,
        words,
        insets=insets(0.292, 0.25),
        fill=Fill(DARK),
        geometry="roundRect",
        radius=brand.radius,
    )
    return light(brand, agenda_name(panel=panel), table_slot(MAIN if panel else BODY), *((beside,) if panel else ()))


def agenda_name(*, panel: bool) -> str:
    """The name of the agenda's layout with or without the panel."""
    return "CD Agenda" if panel else "CD Agenda wide"


def table(brand: Brand, *, lead: bool) -> Layout:
    """A table as wide as the slide, under a line that leads to it or without."""
    line = text_slot(LEAD, "Lead", frame(LEFT, 1.563, WIDTH, 0.333), Level(size=18, floor=16, colour=MUTE, spacing=109), most_lines=1)
    slots = (line, table_slot(UNDER_LEAD)) if lead else (table_slot(BODY),)
    return light(brand, table_name(lead=lead), *slots)


def table_name(*, lead: bool) -> str:
    """The name of the layout with or without the line above the table."""
    return "CD Table + lead" if lead else "CD Table wide"
