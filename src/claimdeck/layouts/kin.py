"""Layouts that differ only in colours, or in having a topic: a template needs one of them, and the others follow from it."""

from collections.abc import Iterable

from claimdeck.layouts.content import ACCENTS
from claimdeck.layouts.standard import ALONE, TITLE
from claimdeck.model.colour import TEXT
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.layouts import Layouts
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame

NO_FRAME = Frame(0, 0, 0, 0)


def family(name: str) -> str:
    """The name without what its kin differ in."""
    return " ".join(word for word in name.removesuffix(ALONE).split() if word not in ACCENTS)


def alike(base: Layout, other: Layout) -> bool:
    """Whether `other` follows from `base`: the same placeholders in other colours, or without topic."""
    forms = {slot.idx: _form(slot) for slot in base.slots}
    bare = other.name.endswith(ALONE) and not base.name.endswith(ALONE)
    same_shapes = base.decoration == other.decoration and base.background == other.background
    return same_shapes and (bare or len(base.slots) == len(other.slots)) and all(forms.get(slot.idx) == _form(slot) for slot in other.slots)


def parents(name: str, known: Iterable[str]) -> list[str]:
    """The names among those `known` from which a layout may follow, the nearest first."""
    kin = [one for one in known if family(one) == family(name) and (name.endswith(ALONE) or not one.endswith(ALONE))]
    return sorted(kin, key=lambda one: one != name.removesuffix(ALONE))


def heads(layouts: Layouts) -> tuple[Layout, ...]:
    """One layout of each family, with topic and in the most colours; the order is that of the shelf."""
    names = [name for name in layouts.names() if not (name.endswith(ALONE) and name.removesuffix(ALONE) in layouts.names())]
    shown: list[Layout] = []
    for name in sorted(names, key=lambda one: -len({*one.split()} & ACCENTS.keys())):
        made = layouts.get(name)
        if made and not any(family(one.name) == family(name) and alike(one, made) for one in shown):
            shown.append(made)
    return tuple(sorted(shown, key=lambda one: names.index(one.name)))


def _form(slot: Slot) -> Slot:
    """A placeholder without its colours; a title without its place, which it has from the topic above it."""
    edge = changed(slot.outline, colour=TEXT) if slot.outline else None
    fill = changed(slot.fill, colour=TEXT) if slot.fill else None
    where = NO_FRAME if slot.idx == TITLE else slot.frame
    return changed(slot, frame=where, fill=fill, outline=edge, levels=tuple(_plain(level) for level in slot.levels))


def _plain(level: Level) -> Level:
    return changed(level, colour=TEXT, bullet_colour=TEXT if level.bullet_colour else None)
