"""The slots and levels every layout shares. Zones in inches on a slide of 13.333 × 7.5, sizes in points.

What many layouts share is one object: whatever is kept by a slot or a level is then found without comparing all that it says.
"""

from functools import lru_cache

from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, LINE, MUTE, ON_DARK_2, PAPER, TEXT, Colour
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Outline, Shape, frame
from claimdeck.model.units import inches

TITLE, TOPIC, CITATIONS, FOOTER, NUMBER, NEXT = 0, 13, 20, 11, 12, 23
DATE = 25
"""The date of a template's footer: claimdeck's own layouts have none, their footer tells it."""
LEFT, WIDTH = 0.667, 12.0
TITLE_FRAME = frame(LEFT, 0.521, WIDTH, 0.958)
BODY = frame(LEFT, 1.563, WIDTH, 4.521)
ALONE = " (no topic)"
BANNER = "Topic in the title's band"
"""The topic where it stands in the band that a template draws behind titles, and the slide's own title stands elsewhere."""


def title_level(brand: Brand, colour: Colour) -> Level:
    """The title's style."""
    return _title_level(colour, brand.bold_headings)


@lru_cache(maxsize=32)
def _title_level(colour: Colour, bold: bool) -> Level:
    return Level(size=28, floor=24, colour=colour, bold=bold, heading=True, tracking=-15, spacing=97)


@lru_cache(maxsize=32)
def small(colour: Colour, *, align_right: bool = False) -> Level:
    """9 points: sources, footer, number."""
    return Level(size=9, floor=9, colour=colour, spacing=109, align="r" if align_right else "l")


def title_slot(brand: Brand, colour: Colour = DARK) -> Slot:
    """The title's placeholder."""
    return _title_slot(title_level(brand, colour))


@lru_cache(maxsize=32)
def _title_slot(level: Level) -> Slot:
    return Slot(idx=TITLE, name="Title", role=Role.TITLE, frame=TITLE_FRAME, levels=(level,), prompt="title", most_lines=2)


@lru_cache(maxsize=32)
def topic_slot(colour: Colour, where: Frame | None = None, size: float = 10.5, tracking: int = 90) -> Slot:
    """The small line above the title."""
    level = Level(size=size, floor=size, colour=colour, bold=True, caps=True, tracking=tracking, spacing=100)
    return Slot(idx=TOPIC, name="Topic", role=Role.BODY, frame=where or frame(LEFT, 0.292, 7.5, 0.208), levels=(level,), most_lines=1)


@lru_cache(maxsize=32)
def citations_slot(colour: Colour, where: Frame | None = None, lines: int = 4) -> Slot:
    """Footnotes, abbreviations and sources, from the bottom up: at most four lines, clear of the link to the next part."""
    return Slot(
        idx=CITATIONS,
        name="Sources",
        role=Role.BODY,
        frame=where or frame(LEFT, 6.25, 9.75, 0.667),
        levels=(small(colour),),
        anchor="b",
        most_lines=lines,
    )


@lru_cache(maxsize=32)
def furniture(colour: Colour) -> tuple[Slot, ...]:
    """Footer and slide number."""
    return (
        Slot(idx=FOOTER, name="Footer", role=Role.FOOTER, frame=frame(LEFT, 7.104, 10.417, 0.208), levels=(small(colour),)),
        Slot(
            idx=NUMBER,
            name="Slide number",
            role=Role.NUMBER,
            frame=frame(11.833, 7.104, 0.833, 0.208),
            levels=(small(colour, align_right=True),),
        ),
    )


@lru_cache(maxsize=32)
def next_slot(colour: Colour) -> Slot:
    """The link to the next part of a divided slide."""
    level = Level(size=10.5, floor=10.5, colour=colour, bold=True, spacing=100, align="r")
    return Slot(
        idx=NEXT, name="Next part", role=Role.BODY, frame=frame(10.583, 6.729, 2.083, 0.208), levels=(level,), anchor="ctr", most_lines=1
    )


def rule(colour: Colour) -> Shape:
    """The hairline above the footer, on layouts that do not show the master's."""
    return Shape(name="Rule", frame=frame(LEFT, 7.0, WIDTH, 0.0), geometry="line", outline=Outline(colour, 0.75), decorative=True)


def light(brand: Brand, name: str, *slots: Slot, decoration: tuple[Shape, ...] = (), sources: bool = True) -> Layout:
    """A layout on paper: topic, title, its own slots, sources, the link to the next part, footer and number."""
    own = (title_slot(brand), topic_slot(MUTE), *slots, *((citations_slot(MUTE),) if sources else ()), next_slot(DARK), *furniture(MUTE))
    return Layout(name=name, slots=own, decoration=decoration)


def dark(brand: Brand, name: str, *slots: Slot) -> Layout:
    """A layout on the dark ground."""
    own = (title_slot(brand, PAPER), topic_slot(ON_DARK_2), *slots, citations_slot(ON_DARK_2), next_slot(PAPER), *furniture(ON_DARK_2))
    return Layout(name=name, slots=own, dark=True, background=Fill(DARK), decoration=(rule(PAPER.faded(20)),), master_decoration=False)


def without_topic(layout: Layout) -> Layout:
    """The same layout for slides without a topic: the title starts higher."""
    slots = (_higher(slot) if slot.idx == TITLE else slot for slot in layout.slots if slot.idx != TOPIC)
    return changed(layout, name=layout.name + ALONE, slots=tuple(slots))


@lru_cache(maxsize=32)
def _higher(title: Slot) -> Slot:
    return changed(title, frame=changed(title.frame, y=inches(0.417)))


def tracked(brand: Brand) -> int:
    """How far apart the capitals of labels stand, in hundredths of a point: closer on a narrow page of somebody's template."""
    return 25 if brand.page.narrow and brand.page.laid else 75


def text_slot(idx: int, name: str, where: Frame, *levels: Level, **more: object) -> Slot:
    """A body placeholder."""
    return Slot(idx=idx, name=name, role=Role.BODY, frame=where, levels=levels, **more)  # type: ignore[arg-type]  # passed on as they are


def card(name: str, where: Frame, colour: Colour, brand: Brand) -> Shape:
    """A painted card, as decoration."""
    adjust = (("adj", min(50000, round(brand.radius / min(where.w, where.h) * 100000))),) if brand.radius else ()
    geometry = "roundRect" if brand.radius else "rect"
    return Shape(name=name, frame=where, geometry=geometry, adjust=adjust, fill=Fill(colour), decorative=True)


def table_slot(where: Frame, idx: int = 1, name: str = "Table") -> Slot:
    """A table placeholder."""
    return Slot(idx=idx, name=name, role=Role.TABLE, frame=where, levels=(Level(size=14, floor=12, colour=TEXT),), prompt="table")


@lru_cache(maxsize=32)
def hairline(colour: Colour = LINE, points: float = 0.75) -> Outline:
    """A thin line."""
    return Outline(colour, points)


def span(columns: int, gap: float, width: float = WIDTH, left: float = LEFT) -> list[tuple[int, int]]:
    """Left edge and width in EMU of equal columns with a gap in inches between them."""
    one = (width - gap * (columns - 1)) / columns
    return [(inches(left + i * (one + gap)), inches(one)) for i in range(columns)]
