"""Templates whose slide was made larger or smaller while their boxes stayed: these are stretched over the slide, as they once were."""

from collections.abc import Mapping
from typing import NamedTuple

from claimdeck.mapping.ground.eye import Eye
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet

PLAIN = ("title_only", "content")
"""The roles whose boxes tell how large a slide they were made for: titles and lists reach from margin to margin."""
TEXTS, LISTS, FEET = ("title", "obj", "body"), ("obj", "body"), ("ftr", "sldNum", "dt")
LEAST, MOST = 0.8, 1.02
"""The shares of the slide under which its boxes were made for a smaller one, and beyond which they were for a larger one."""
LOWEST = 0.98
"""Where a usual slide's footers end, as a share of its height."""


class Stretch(NamedTuple):
    """How much wider and higher the slide is than the one its boxes were made for."""

    across: float
    down: float

    def of(self, holder: Placeholder) -> Placeholder:
        """A placeholder where it would stand on this slide."""
        one = holder.frame
        frame = Frame(round(one.x * self.across), round(one.y * self.down), round(one.w * self.across), round(one.h * self.down))
        return changed(holder, frame=frame, moved=True)


def stretched(sheets: Mapping[str, Sheet], eye: Eye) -> dict[str, Sheet]:
    """The sheets; where their boxes were made for a slide of another size and nothing is drawn on them, stretched over this one."""
    how = _stretch([sheets[role] for role in PLAIN if role in sheets], eye)
    if how == (1.0, 1.0) or any(sheet.things for sheet in sheets.values()):
        return dict(sheets)
    return {role: changed(sheet, placeholders=tuple(how.of(one) for one in sheet.placeholders)) for role, sheet in sheets.items()}


def _stretch(plain: list[Sheet], eye: Eye) -> Stretch:
    """Told by lists and footers below them: without these nobody knows how large the slide was."""
    texts, lists, feet = (_frames(plain, *types) for types in (TEXTS, LISTS, FEET))
    foot = max((one.bottom for one in feet), default=0)
    if not lists or foot < max(one.bottom for one in lists):
        return Stretch(1.0, 1.0)
    right = max(one.right for one in texts)
    across = _changed(right + min(one.x for one in texts), right, eye.width)
    return Stretch(across, _changed(foot / LOWEST, foot, eye.height))


def _frames(sheets: list[Sheet], *types: str) -> list[Frame]:
    """The boxes of these placeholders that have any room."""
    return [one.frame for sheet in sheets for one in sheet.holders(*types) if one.frame.w > 0 and one.frame.h > 0]


def _changed(made_for: float, reaches: int, now: int) -> float:
    """How much larger a slide is than it was, where its boxes leave more of it free than margins, or reach beyond it."""
    return now / made_for if 0 < made_for < LEAST * now or reaches > MOST * now else 1.0
