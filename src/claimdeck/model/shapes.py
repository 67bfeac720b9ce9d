"""Native shapes: frames, fills, outlines, and what is drawn on a layout or inside a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from claimdeck.model.colour import Colour
from claimdeck.model.record import record
from claimdeck.model.units import inches

if TYPE_CHECKING:
    from claimdeck.model.layout import Level
    from claimdeck.model.words import Paragraph


Side = Literal["top", "left", "bottom", "right"]


@record(kw_only=False)
class Frame:
    """A box on the slide: left, top, width, height in EMU."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The right edge in EMU."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The lower edge in EMU."""
        return self.y + self.h

    def meets(self, other: Frame) -> bool:
        """Whether the two share any room."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def shared(self, other: Frame) -> int:
        """The area that both cover, in square EMU."""
        across, down = min(self.right, other.right) - max(self.x, other.x), min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(across, 0) * max(down, 0)


def frame(x: float, y: float, w: float, h: float) -> Frame:
    """A box given in inches."""
    return Frame(inches(x), inches(y), inches(w), inches(h))


@record(kw_only=False)
class Insets:
    """Room inside a box, in EMU."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0


ZERO_INSETS = Insets()


def insets(left: float, top: float = 0.0, right: float | None = None, bottom: float | None = None) -> Insets:
    """Room inside a box given in inches; right as left and bottom as top unless given."""
    return Insets(inches(left), inches(top), inches(left if right is None else right), inches(top if bottom is None else bottom))


@record(kw_only=False)
class Fill:
    """A plain fill, or with `end` a linear gradient from `colour` to `end` at `angle` degrees, turning at `hold` percent."""

    colour: Colour
    end: Colour | None = None
    angle: int = 90
    hold: int = 0


@record(kw_only=False)
class Outline:
    """A line: colour, width in points, its dash (`solid`, `dash` …), and what stands at its ends (`triangle`, `oval` …; empty: nothing)."""

    colour: Colour
    points: float = 1.5
    dash: str = "solid"
    starts: str = ""
    ends: str = ""


@record(kw_only=False)
class Code:
    """The QR code of an address; its modules are reckoned when it is drawn."""

    url: str


@record(kw_only=False)
class Path:
    """A free form in its own grid of w × h; each figure is a list of steps ("M", x, y), ("L", x, y), ("C", six numbers), ("Z",)."""

    w: int
    h: int
    steps: tuple[tuple[str | int, ...], ...]


@record
class Shape:
    """A drawn shape: a preset geometry with its adjust values (thousandths), or a path.

    `paragraphs` is the shape's own text, set in `level`. Shapes of one `kin` share one text size. `decorative` shapes
    carry no meaning; all others have text or a `description` (alt text), or are members of a group that has one.
    """

    name: str
    frame: Frame
    geometry: str = "rect"
    adjust: tuple[tuple[str, int], ...] = ()
    path: Path | Code | None = None
    fill: Fill | None = None
    outline: Outline | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    level: Level | None = None
    insets: Insets = ZERO_INSETS
    anchor: Literal["t", "ctr", "b"] = "ctr"
    wraps: bool = True
    kin: str = ""
    decorative: bool = False
    description: str = ""


@record
class DrawnPicture:
    """A picture on a layout, such as a logo: the image by its name, and its alt text."""

    name: str
    frame: Frame
    image: str
    description: str


@record(kw_only=False)
class Joint:
    """An end of a connector: the point in EMU at the middle of a side of the shape of that name; `round` of an ellipse."""

    shape: str
    side: Side
    x: int
    y: int
    round: bool = False


def joint(name: str, box: Frame, side: Side, *, round: bool = False) -> Joint:
    """The middle of that side of a shape's box."""
    x = {"left": box.x, "right": box.right}.get(side, box.x + box.w // 2)
    y = {"top": box.y, "bottom": box.bottom}.get(side, box.y + box.h // 2)
    return Joint(name, side, x, y, round)


@record
class Connector:
    """A line glued to two shapes of its slide, which it follows when they are moved: straight, or an elbow that turns twice.

    It stands behind both shapes in the order of the slide. An elbow turns at `turn` thousandths of a percent of its way.
    """

    name: str
    source: Joint
    target: Joint
    outline: Outline
    elbow: bool = False
    turn: int = 50000
    decorative: bool = False
    description: str = ""

    @property
    def frame(self) -> Frame:
        """The least box around its ends."""
        left, top = min(self.source.x, self.target.x), min(self.source.y, self.target.y)
        return Frame(left, top, abs(self.source.x - self.target.x), abs(self.source.y - self.target.y))


@record
class Group:
    """Shapes that belong together; its frame is the union of theirs. `description` is the alt text of the whole."""

    name: str
    members: tuple[Shape | Connector | Group, ...]
    decorative: bool = False
    description: str = ""

    @property
    def frame(self) -> Frame:
        """The least box around all members."""
        frames = [member.frame for member in self.members]
        left, top = min(f.x for f in frames), min(f.y for f in frames)
        return Frame(left, top, max(f.right for f in frames) - left, max(f.bottom for f in frames) - top)
