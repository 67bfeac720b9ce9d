"""The placeholders of a layout that an author may fill: what they are called, and what they take."""

from claimdeck.layouts.standard import CITATIONS, NEXT, TOPIC
from claimdeck.mapping.choosing.names import key
from claimdeck.mapping.sheets.called import TAKES
from claimdeck.model.layout import TITLES, Layout, Role, Slot

OWN = (TOPIC, CITATIONS, NEXT)
ROLES = {Role.SUBTITLE: "text", Role.BODY: "text", Role.PICTURE: "picture"}


def takes(slot: Slot) -> tuple[str, ...]:
    """What may stand in a placeholder, the usual first; tables and charts only in a template's own."""
    if slot.role in TITLES:
        return ("text",)
    if slot.called and slot.tie:
        return TAKES.get(slot.tie.type, ())
    found = ROLES.get(slot.role, "")
    return (found,) if found else ()


def fillable(layout: Layout) -> tuple[Slot, ...]:
    """The placeholders an author may fill: not what claimdeck fills itself; of a template's own layout those with names for authors."""
    own = any(slot.called for slot in layout.slots)
    return tuple(slot for slot in layout.slots if takes(slot) and slot.idx not in OWN and (slot.called or not own))


def slot_named(layout: Layout, name: str) -> Slot | None:
    """The placeholder of that name (`name#2`: the second of it), as it is written or with other letters' case, else by what it is for."""
    those = fillable(layout)
    return _of_name(those, name) or next((one for one in those if key(name) and key(name) in map(key, one.called)), None)


def _of_name(those: tuple[Slot, ...], name: str) -> Slot | None:
    plain, mark, number = name.rpartition("#")
    wanted = int(number) if mark and number.isdecimal() and len(number) < 4 else 1
    for tried, which in ((name, 1), (plain.strip(), wanted)) if mark else ((name, 1),):
        exact = [one for one in those if one.name == tried]
        found = exact or [one for one in those if key(tried) and key(one.name) == key(tried)]
        if 0 < which <= len(found):
            return found[which - 1]
    return None


def listed(layout: Layout) -> str:
    """The names of placeholders for a message: by what they are for with their own behind, of claimdeck's layouts their own."""
    return ", ".join(f"{one.called[0]} ('{one.name}')" if one.called else one.name for one in fillable(layout))
