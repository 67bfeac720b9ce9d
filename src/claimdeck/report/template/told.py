"""What `template check` tells, as records: the same for people, for programs and on the page."""

from typing import Literal

from claimdeck.mapping.choosing.choices import Choice
from claimdeck.model.contents import Contents
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Design, Sheet

How = Literal["measured", "metric twin", "nearest", "unknown"]
Weight = Literal["stops", "look", "know"]
"""Whether something keeps a talk from being built, should be looked at by a person, or is good to know."""


@record
class Words:
    """A box for words: its size in points at its first level (and the one it may step down to), the lines it holds at that size,
    how many letters of a sentence these are (`most_letters` at the least size), and the least contrast with what is behind it
    (0: nobody can tell).
    """

    name: str
    frame: Frame
    size: float
    least: float
    lines: int
    letters: int
    most_letters: int
    contrast: float
    bullets_from: int = 0  # the first level with a bullet, counted from 1; 0 where there is none


@record
class Foot:
    """What a layout has at its foot: the contrast of the footer (None: it has none), whether number and date are there."""

    footer: float | None
    number: bool
    date: bool
    disclaimer: str


@record
class Slot:
    """A box that a talk fills on a layout: what stands in it, where, and whether the slide draws it itself."""

    name: str
    frame: Frame
    drawn: bool


@record
class Takes:
    """A placeholder that a `custom` slide may fill: its own name, what else it is called, the shortest first, and what it takes."""

    name: str
    called: tuple[str, ...]
    takes: tuple[str, ...]


@record
class LayoutTold:
    """A layout: what it is for, what it holds, and where a talk's words stand on it.

    `area` is where slides draw, `numbers` are boxes for a chapter's number, `under` pictures that lie under words,
    `fillable` the placeholders that a slide which names the layout may fill.
    """

    sheet: Sheet
    roles: tuple[str, ...] = ()
    slides: tuple[int, ...] = ()
    samples: int = 0
    heading: Words | None = None
    body: Words | None = None
    foot: Foot
    area: Frame | None = None
    slots: tuple[Slot, ...] = ()
    numbers: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    fillable: tuple[Takes, ...] = ()


@record
class RoleTold:
    """A role, the layout chosen for it with the reasons, and what a talk finds there."""

    choice: Choice
    layout: str
    runner_up: str = ""


@record
class FaceTold:
    """A face, what for, with what it is measured, and how safe that is."""

    use: str
    name: str
    by: str
    how: How
    margin: float


@record
class ColourTold:
    """A slot of the theme: its value, the slot it is read as on slides, its contrast with the ground, and whether that is weak."""

    slot: str
    value: str
    contrast: float
    weak: bool


@record
class Placed:
    """A slide of the talk on the template: its number, kind and title, and the layout it stands on.

    `drawn` tells how where its boxes are not used, `beds` which boxes have colour below their words.
    """

    number: int
    kind: str
    title: str
    layout: str
    place: str
    drawn: str = ""
    beds: tuple[str, ...] = ()

    @property
    def stands(self) -> str:
        """Both in words."""
        below = f"colour below {', '.join(self.beds)}" if self.beds else ""
        return ", ".join(said for said in (self.drawn, below) if said)


@record
class Problem:
    """What of the talk cannot be carried: where it stands in the outline, what is wrong, what to do."""

    place: str
    message: str
    hint: str


@record
class TalkTold:
    """How a talk stands on the template."""

    outline: str
    slides: tuple[Placed, ...] = ()
    problems: tuple[Problem, ...] = ()
    stopped: bool = False


@record
class Point:
    """Something a person should know of, with the next step."""

    weight: Weight
    what: str
    message: str
    hint: str = ""


@record
class Told:
    """Everything `template check` tells."""

    file: str
    design: Design
    contents: Contents
    ours: bool  # made by `brand export`: layouts are found by their names
    home: int
    home_why: str
    roles: tuple[RoleTold, ...]
    layouts: tuple[LayoutTold, ...]
    faces: tuple[FaceTold, ...]
    colours: tuple[ColourTold, ...]
    colour_map: tuple[tuple[str, str], ...] = ()
    stand_ins: tuple[str, ...] = ()  # sentences on colours that are not used as the scheme has them
    repairs: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    talk: TalkTold | None = None
    block: str = ""

    @property
    def code(self) -> int:
        """The exit code: 1 where the template, or the talk on it, cannot be built."""
        return 1 if any(point.weight == "stops" for point in self.points) else 0
