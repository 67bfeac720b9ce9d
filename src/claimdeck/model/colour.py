"""Colours as slides know them: a slot of the theme and standard modifiers, never a literal value."""

from collections.abc import Mapping
from typing import Literal

from claimdeck.model.record import record

Slot = Literal["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]
SLOTS: tuple[Slot, ...] = (
    "dk1",
    "lt1",
    "dk2",
    "lt2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
)


@record(kw_only=False)
class Colour:
    """A theme slot; `changes` are DrawingML modifiers in order, in thousandths of a percent: ("lumMod", 65000)."""

    slot: Slot
    changes: tuple[tuple[str, int], ...] = ()

    def faded(self, percent: int) -> "Colour":
        """The same colour, `percent` opaque."""
        return Colour(self.slot, (*self.changes, ("alpha", percent * 1000)))

    def stood_in(self, instead: Mapping["Colour", "Colour"]) -> "Colour":
        """What stands in for it; a tint follows its colour."""
        if self in instead or not self.changes or self.changes[-1][0] != "alpha":
            return instead.get(self, self)
        whole = Colour(self.slot, self.changes[:-1])
        other = instead.get(whole, whole)
        return Colour(other.slot, (*other.changes, self.changes[-1]))


def _modified(slot: Slot, **percents: int) -> Colour:
    return Colour(slot, tuple((name, value * 1000) for name, value in percents.items()))


TEXT, PAPER, DARK, CARD = Colour("dk1"), Colour("lt1"), Colour("dk2"), Colour("lt2")
ACUTE, CHRONIC, HIGHLIGHT = Colour("accent1"), Colour("accent2"), Colour("accent3")
LINK, VISITED = Colour("hlink"), Colour("folHlink")
MUTE = _modified("accent5", lumMod=65)
LINE = _modified("accent5", lumMod=25, lumOff=75)
ON_DARK_LINE = _modified("accent5", lumMod=75)
"""Hairlines on dark: a plain colour, since table borders are drawn opaque by some programs."""
ON_DARK_1, ON_DARK_2 = _modified("lt2", lumMod=95), _modified("lt2", lumMod=85)
PENDING = _modified("accent3", lumMod=60, lumOff=40)
CHRONIC_TEXT = _modified("accent2", lumMod=50)
GRADIENT_END = _modified("dk2", lumMod=90, lumOff=10)

COMPARATOR = _modified("accent5", lumMod=50)
SERIES = (CHRONIC, COMPARATOR, Colour("accent4"), ACUTE)
"""The colours of the series of charts: what the slide is about, the comparator, and further ones."""

NAMED = {
    "mute": MUTE, "line": LINE, "on dark 1": ON_DARK_1, "on dark 2": ON_DARK_2, "pending": PENDING,
    "tint 10": CHRONIC.faded(10), "tint 15": CHRONIC.faded(15), "tint 37": CHRONIC.faded(37),
}  # fmt: skip
"""The derived colours a designer finds by name in the file's custom colours."""
