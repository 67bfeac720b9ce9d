"""The type scale: the size and the least size of each role of text, in points; and a brand's own steps within it."""

from collections.abc import Iterable
from types import MappingProxyType

from claimdeck.model.layout import Level
from claimdeck.model.record import fields_of, record

SCALE = MappingProxyType(
    {
        "cover-title": (44, 32),
        "section-title": (38, 30),
        "quotation": (32, 24),
        "title": (28, 24),
        "key-message": (24, 20),
        "claim": (20, 18),
        "second-level": (18, 16),
        "small-body": (16, 14),
        "table": (14, 12),
        "reference": (12, 10.5),
    }
)
"""Role → the size it is set in, and the floor under which it is never set; a brand's own sizes lie between the two."""

HEADINGS = MappingProxyType[float, str]({44: "cover-title", 38: "section-title", 32: "quotation", 28: "title"})
TEXTS = MappingProxyType[float, str](
    {24: "key-message", 20: "claim", 18: "second-level", 16: "small-body", 15: "small-body", 14: "small-body"}
)


@record
class Step:
    """A brand's own size and floor of a role, in points; None where the scale's holds."""

    role: str
    size: float | None = None
    floor: float | None = None


@record
class BrandLevel(Level):
    """A level in a brand's own size, which is not looked up a second time."""


@record
class FlooredLevel(BrandLevel):
    """One whose floor a brand has raised: it holds on a template's slide, too, whatever size type has there."""


def role_of(level: Level, *, in_table: bool = False) -> str:
    """The role a level has in the scale, told by its size: there is one size to a role. Empty for what no brand changes."""
    if level.heading:
        return HEADINGS.get(level.size, "")
    if level.size == 14 and in_table:
        return "table"
    if level.size == 12 and level.floor < 12:
        return "reference"
    return TEXTS.get(level.size, "")


def stepped(level: Level, steps: Iterable[Step], *, in_table: bool = False) -> Level:
    """The level in the brand's own size and floor."""
    step = _step(level, steps, in_table=in_table)
    if step is None:
        return level
    size = level.size if step.size is None else min(level.size, step.size)
    floor = level.floor if step.floor is None else max(level.floor, step.floor)
    said = {name: getattr(level, name) for name in fields_of(level.__class__)}
    kind = BrandLevel if step.floor is None else FlooredLevel
    return kind(**said | {"size": size, "floor": min(size, floor)})


def asked_floor(level: Level, steps: Iterable[Step], *, in_table: bool = False) -> float:
    """The floor in points that the brand itself asks for; 0 where it asks for none, or the level has it already."""
    step = _step(level, steps, in_table=in_table)
    return step.floor or 0 if step else 0


def _step(level: Level, steps: Iterable[Step], *, in_table: bool) -> Step | None:
    role = "" if isinstance(level, BrandLevel) else role_of(level, in_table=in_table)
    return next((step for step in steps if step.role == role), None)
