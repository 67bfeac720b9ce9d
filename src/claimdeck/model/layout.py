"""Layouts as pure records: what is where, how large, in which colours. Tokens make them; the plan and the writer use them."""

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from claimdeck.model.colour import TEXT, Colour
from claimdeck.model.page import Page
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import ZERO_INSETS, DrawnPicture, Fill, Frame, Insets, Outline, Shape

if TYPE_CHECKING:
    from claimdeck.model.drawn import Drawn

Anchor = Literal["t", "ctr", "b"]


class Role(Enum):
    """What a placeholder is, by its Open XML type (`p:ph type=`)."""

    TITLE = "title"
    COVER_TITLE = "ctrTitle"
    SUBTITLE = "subTitle"
    BODY = "body"
    TABLE = "tbl"
    CHART = "chart"
    PICTURE = "pic"
    FOOTER = "ftr"
    NUMBER = "sldNum"
    DATE = "dt"


TITLES = (Role.TITLE, Role.COVER_TITLE)


@record
class Level:
    """How a paragraph of one level is set. Sizes and spaces in points; `spacing` is percent of the font's own line.

    `floor` is the least size a fit may step down to, by `step` points; `indent` and `hanging` are EMU: the text
    starts at `indent`, the bullet at `indent - hanging`; `tracking` is hundredths of a point (`spc`). A template may set a text in a
    `face` that is none of its theme's: then it is measured by that name. `exact` marks spacing that a template gives in points,
    which would not step down with the type, or closer than lines are read. One that is `turned` says that its lines run from left to
    right, where a template's own do not; a `plain` one that it has no bullet, where a template's own has one or hangs as if it had.
    """

    size: int | float
    floor: int | float
    step: int = 1
    colour: Colour = TEXT
    bold: bool = False
    heading: bool = False  # set in the heading face instead of the body face
    caps: bool = False
    tracking: int = 0
    spacing: int = 109
    before: float = 0
    after: float = 0
    bullet: str = ""
    bullet_colour: Colour | None = None
    indent: int = 0
    hanging: int = 0
    align: Literal["l", "ctr", "r"] = "l"
    face: str = ""
    exact: bool = False
    turned: bool = False
    plain: bool = False

    def smaller(self, points: int) -> "Level":
        """The level stepped down by so many points, never under its floor."""
        return _smaller(self, points) if points else self


@lru_cache(maxsize=1024)
def _smaller(level: Level, points: int) -> Level:
    """One and the same wherever it is asked for: what is kept by a level is found sooner."""
    return changed(level, size=max(level.size - points, min(level.size, level.floor)))


@record(kw_only=False)
class Tie:
    """How a slide names a placeholder of a template's layout: its type as the file spells it ("obj" is left out) and its index.

    With `placed` the slide says where it stands, because the layout does not, or another placeholder has the same index.
    `deeper` is the number of levels above the first that is used: lists begin where the template's bullets do. A `styled` one says
    size, alignment and room itself, too, because they are not the layout's; `ink` is the colour of a text that could not be read in
    the layout's own; `even`: no word in it has a colour of its own, since that is not read there; `bed` is what it is
    filled with where no colour is read. The look of a `lent` one is none of its layout's placeholder at all: the slide says all of
    it. One that is `added` is missing on the layout, and the deck's own copy of that gets it. Around an `unlined` one the layout has a
    line without paint: its slide says that there is none, as whoever looks for a box would take it for one.
    """

    type: str
    idx: int
    placed: bool = False
    deeper: int = 0
    styled: bool = False
    ink: Colour | None = None
    even: bool = False
    bed: Colour | None = None
    lent: bool = False
    added: bool = False
    unlined: bool = False


@record
class Slot:
    """A placeholder of a layout. `idx` is the contract between slide and layout; `prompt` names a label of the locale.

    `most_lines` limits the lines a text may take whatever its box could hold (titles: 2). An `absent` one is claimdeck's
    own, which the brand's template lacks. Text flows through `columns` of equal width, `gap` EMU apart.
    On a foreign template a slot is tied to one of its placeholders (`tie`), or `drawn` as a box on the slide itself; `called` is
    what authors may call it beside its name, where they fill it.
    """

    idx: int
    name: str
    role: Role
    frame: Frame
    levels: tuple[Level, ...]
    insets: Insets = ZERO_INSETS
    anchor: Anchor = "t"
    fill: Fill | None = None
    outline: Outline | None = None
    geometry: str = "rect"
    radius: int = 0  # EMU, of rounded geometries
    prompt: str = "text"
    most_lines: int | None = None
    absent: bool = False
    columns: int = 1
    gap: int = 0
    tie: Tie | None = None
    drawn: bool = False
    called: tuple[str, ...] = ()

    KEPT = ("room_",)


@record
class Layout:
    """A named arrangement: its placeholders in reading order, and the decoration that stays on it.

    `kind` is the Open XML layout type (`title`, `obj`, `secHead` …); `strip` says whether the master's own
    decoration (strip and rule) shows; `background` None is the master's. `drawn` is the sheet of a template, which then says
    all of this itself; an `absent` layout is claimdeck's own, which the brand's template lacks. On a foreign template `part` is
    the layout's own part, `decoration` is drawn on the slide, `instead` says which colour stands in for one that is not read
    there, stamp and tags end at the right of the row `edge`, and `marks` are the brand's logos, drawn after all else; `page` is
    another page than the deck's, where it was decided on one. Slides on a `bare` one hide what the template draws there.
    """

    name: str
    slots: tuple[Slot, ...]
    decoration: tuple[Shape | DrawnPicture, ...] = ()
    dark: bool = False
    background: Fill | None = None
    master_decoration: bool = True
    kind: str = "obj"
    drawn: "Drawn | None" = None
    absent: bool = False
    part: str = ""
    instead: tuple[tuple[Colour, Colour], ...] = ()
    edge: Frame | None = None
    marks: tuple[Shape | DrawnPicture, ...] = ()
    page: Page | None = None
    bare: bool = False

    KEPT = ("places_",)

    @property
    def covered(self) -> bool:
        """True where a picture covers the slide's upper edge: what is printed there must stand above it."""
        return any(slot.role is Role.PICTURE and slot.frame.x <= 0 and slot.frame.y <= 0 for slot in self.slots)

    def slot(self, idx: int) -> Slot | None:
        """The placeholder of that index, or None."""
        known: Any = self
        try:
            return known.places_.get(idx)  # type: ignore[no-any-return]  # as it is made below
        except AttributeError:
            known.places_ = {slot.idx: slot for slot in reversed(self.slots)}  # of several with one index the first
            return self.slot(idx)
