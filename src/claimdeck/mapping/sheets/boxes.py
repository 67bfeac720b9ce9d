"""Boxes as shares of the page, so that slides of every size are measured alike."""

import math
from typing import NamedTuple

from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Placeholder


class Box(NamedTuple):
    """Left, top, width and height as shares of the page."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.h

    @property
    def area(self) -> float:
        """The share of the page it covers."""
        return self.w * self.h

    @property
    def middle(self) -> float:
        """How far down its middle is."""
        return self.y + self.h / 2

    def shared(self, other: "Box") -> float:
        """What both cover, as a share of the page."""
        return max(0.0, self.across(other)) * max(0.0, self.down(other))

    def across(self, other: "Box") -> float:
        """How much of their widths lies side by side with the other's; below zero the gap between them."""
        return min(self.right, other.right) - max(self.x, other.x)

    def down(self, other: "Box") -> float:
        """How much of their heights lies beside the other's; below zero the gap between them."""
        return min(self.bottom, other.bottom) - max(self.y, other.y)

    def alike(self, other: "Box") -> float:
        """How nearly both are the same box: 1 where they are, 0 where they share nothing."""
        both = self.shared(other)
        return both / (self.area + other.area - both) if both else 0.0


def box(frame: Frame, design: Design) -> Box:
    """The part of a frame that lies on the page."""
    left, top = max(0.0, frame.x / design.width), max(0.0, frame.y / design.height)
    right, bottom = min(1.0, frame.right / design.width), min(1.0, frame.bottom / design.height)
    return Box(left, top, max(0.0, right - left), max(0.0, bottom - top))


def box_of(holder: Placeholder, design: Design) -> Box:
    """What a placeholder covers, turned as it is."""
    frame = holder.frame
    if 45 <= holder.turned % 180 <= 135:
        frame = Frame(frame.x + (frame.w - frame.h) // 2, frame.y + (frame.h - frame.w) // 2, frame.h, frame.w)
    return box(frame, design)


def upright(holder: Placeholder) -> bool:
    """Whether its lines run as those of a page do."""
    return not holder.vertical and not 45 <= holder.turned % 180 <= 135 and math.isfinite(holder.frame.w)
