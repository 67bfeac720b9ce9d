"""The slide for questions: its title large where the design has it, as long as nothing is asked below it."""

from claimdeck.layouts.questions import TOP, questions_name
from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.placing.drawn import free
from claimdeck.mapping.placing.stated import stated
from claimdeck.mapping.room.zone import AROUND
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.record import changed
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches

PROMPTS = questions_name(prompts=True, messages=False, contact="none")
"""How the names of layouts with prompts begin: these stand where a body does, below the template's heading."""
ASKED = 1
"""The box of the prompts."""


def asked(brand: Brand, layout: Layout, sheet: Sheet) -> Layout:
    """As a statement where it stays clear of the messages beside it: a template's title may be a band over the whole slide."""
    if layout.name.startswith(PROMPTS):
        return free(brand, layout if layout.name == PROMPTS else changed(layout, slots=tuple(map(_raised, layout.slots))), sheet)
    made = stated(brand, layout, sheet)
    title, *others = sorted(made.slots, key=lambda slot: slot.idx != TITLE)
    meets = any(title.frame.meets(slot.frame) for slot in others if slot.idx not in AROUND)
    return free(brand, layout, sheet) if meets else made


def _raised(slot: Slot) -> Slot:
    """Prompts begin where messages beside them do: the title that the design has above them is the template's heading."""
    up = slot.frame.y - inches(TOP)
    return changed(slot, frame=changed(slot.frame, y=slot.frame.y - up, h=slot.frame.h + up)) if slot.idx == ASKED else slot
