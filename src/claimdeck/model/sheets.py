"""A template's design as plain records: its sheets with everything they inherit, whoever made it."""

from typing import Literal

from claimdeck.model.layout import Anchor, Level
from claimdeck.model.record import record
from claimdeck.model.shapes import ZERO_INSETS, Frame, Insets

FAINT = 12
"""The percents of opacity up to which something painted hardly shows."""
FEW, SPARSE = 8, 0.5
"""So many things in a group may be seen apart, where they fill no more than that share of its frame."""


Sides = tuple[float, float, float, float]
"""Shares of a box at its left, above, at its right, below."""


@record
class Painted:
    """What something is painted with: one colour or the stops of a gradient (six hexadecimal digits each), or an image by its part.

    A pattern has the colours of its ink and its ground; an image with two colours is drawn in these, from dark to light.
    `places` say where a gradient's colours stand along it, `angle` which way a straight one runs (0 from left to right, 90 from
    top to bottom), as in a square where it is `stretched` with its box. One that runs outwards on a `path` ("circle", "rect", "shape")
    begins at its `focus`, which so much of the box lies around. A `still` one does not turn with its shape. `crop` are the shares of
    an image that are cut off. All empty: it is painted with something that cannot be told.
    """

    colours: tuple[str, ...] = ()
    image: str = ""
    opacity: int = 100  # percent
    places: tuple[int, ...] = ()  # percent
    angle: int | None = None  # degrees
    stretched: bool = False
    path: str = ""
    focus: Sides = (0.5, 0.5, 0.5, 0.5)
    still: bool = False
    crop: Sides = (0.0, 0.0, 0.0, 0.0)


@record
class Placeholder:
    """A placeholder of a layout with all it has from its master.

    `type` is that of Open XML ("obj" where none is said); `inks` are the colours its nine levels are set in, six hexadecimal digits
    each; `graded` are those of a gradient that its first level is painted with, which some programs draw black; `bulleted` says of
    each level whether a bullet stands before it. `prompt` is what is written in it, the designer's own words where `own_prompt`.
    `own_frame` is False where its place is the master's. Text flows through `columns`, `gap` EMU apart.
    A `lined` one tells of a line around it and of no paint for that: none is drawn; a `framed` one shows its line. One that was `moved`
    stands elsewhere than on its layout, clear of what is drawn there; one that is `added` is none of its layout's, whose copy in the deck
    gets it. What one that is `alone`, without its like on the master, inherits programs disagree about.
    """

    type: str
    idx: int
    name: str
    frame: Frame
    levels: tuple[Level, ...]
    inks: tuple[str, ...]
    bulleted: tuple[bool, ...]
    insets: Insets = ZERO_INSETS
    anchor: Anchor = "t"
    columns: int = 1
    gap: int = 0
    vertical: bool = False
    rtl: bool = False  # its first level runs from right to left
    turned: int = 0  # degrees
    paint: Painted | None = None
    lined: bool = False
    framed: bool = False
    prompt: str = ""
    own_prompt: bool = False
    own_frame: bool = True
    shrinks: bool = False  # PowerPoint would make the text smaller by itself (normAutofit)
    graded: tuple[str, ...] = ()
    moved: bool = False
    added: bool = False
    alone: bool = False


Ring = tuple[tuple[int, int], ...]
"""Points around an area, in EMU."""


@record
class Art:
    """Something drawn on a layout that is no placeholder, a group as one; `master` where it is the master's. `words` is its own text.

    `said` is where its words stand about (EMU), `numbered` whether a field in it shows the slide's number: programs draw that on slides.
    A group is painted as its largest part; `parts` are all of them that can be seen. `frame` is what it covers when it is turned;
    `outlined` says whether a line is drawn around it. Without paint, line and words a shape cannot be seen. `edges` are the rings
    of one that does not fill its frame: what lies in one ring and not in two is painted. `through` is a picture that is mostly seen
    through, once somebody has looked.
    """

    name: str
    frame: Frame
    kind: Literal["shape", "picture", "line", "group", "frame"]
    paint: Painted | None = None
    words: str = ""
    outlined: bool = False
    master: bool = False
    hidden: bool = False
    grounded: bool = False  # filled with what the slide itself is, whatever that is
    parts: tuple["Art", ...] = ()
    edges: tuple[Ring, ...] = ()
    through: bool = False
    said: tuple[Frame, ...] = ()
    numbered: bool = False

    @property
    def drawn(self) -> tuple["Art", ...]:
        """What is really drawn, in order: itself, or the parts of a group; nothing where it is hidden."""
        return () if self.hidden else self.parts or (self,)

    @property
    def sparse(self) -> bool:
        """Whether it is a group of a few things far apart, such as logos in the corners of a slide: most of its frame shows nothing."""
        few = 1 < len(self.parts) <= FEW
        return few and sum(part.frame.w * part.frame.h for part in self.parts) < SPARSE * self.frame.w * self.frame.h

    @property
    def seen(self) -> bool:
        """Whether something can be seen of it: a box without paint, line and words cannot."""
        shows = self.paint is not None or self.outlined or bool(self.words) or self.kind in ("line", "picture", "frame")
        return not self.hidden and (shows or any(part.seen for part in self.parts))

    @property
    def faint(self) -> bool:
        """Whether all of it is a veil that hardly shows: words stand on it as on what lies below."""
        veil = self.kind == "shape" and self.paint is not None and self.paint.opacity <= FAINT and not (self.outlined or self.words)
        return all(part.faint for part in self.parts) if self.parts else veil


@record
class Sheet:
    """A layout, or a master.

    `place` is "master.layout" in the order of the file's lists, counted from 0 ("2" for a master itself). `type` is the layout's
    Open XML type, empty where none is said. `colours` are what the twelve slots (SLOTS' order, the first four read as tx1, bg1,
    tx2, bg2) come to on it: through colour map, override and theme. `art` is in the order of drawing, the master's first, and
    without it where the layout hides it. `shown` is where pictures that fill it show something, once somebody has looked. `aside` are
    placeholders that slides fill elsewhere than on the layout, as they have no room there. A `banded` one draws a band behind its title.
    Slides on a `hidden` one hide all that it draws.
    """

    part: str
    place: str
    name: str
    type: str = ""
    placeholders: tuple[Placeholder, ...] = ()
    art: tuple[Art, ...] = ()
    background: Painted = Painted()
    colours: tuple[str, ...] = ()
    headings: str = ""  # faces
    body: str = ""
    relation: str = ""  # the key by which its master names it
    shown: tuple[Frame, ...] = ()
    hidden: bool = False
    aside: tuple[Placeholder, ...] = ()
    banded: bool = False

    @property
    def master(self) -> int:
        """The number of its master, from 0."""
        return int(self.place.partition(".")[0])

    @property
    def numbered(self) -> bool:
        """Whether it shows the slide's number itself, in something drawn."""
        return any(one.numbered and not one.hidden for one in self.art)

    @property
    def things(self) -> tuple[Art, ...]:
        """What is drawn on it and can be seen; a group that is not painted as a whole, or holds a few things far apart, is its parts."""
        apart = (part for one in self.art for part in ((one,) if one.words or (one.paint and not one.sparse) else one.drawn))
        return tuple(one for one in apart if one.seen and not one.faint)

    def holders(self, *types: str) -> tuple[Placeholder, ...]:
        """Its placeholders of these types."""
        return tuple(one for one in self.placeholders if one.type in types)


@record
class Design:
    """All sheets of a template on slides of `width` × `height` EMU; `samples` are the places of its sample slides' layouts, in order."""

    width: int
    height: int
    masters: tuple[Sheet, ...]
    layouts: tuple[Sheet, ...]
    samples: tuple[str, ...] = ()

    def at(self, place: str) -> Sheet | None:
        """The sheet at that place."""
        return next((sheet for sheet in (*self.layouts, *self.masters) if sheet.place == place), None)
