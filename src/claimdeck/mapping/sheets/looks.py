"""What a sheet looks like, whatever it is called: its heading, its big boxes, its lines, its pictures."""

from collections.abc import Iterable
from itertools import islice

from claimdeck.mapping.sheets.boxes import Box, box, box_of, upright
from claimdeck.model.record import record
from claimdeck.model.sheets import Art, Design, Placeholder, Sheet

TITLES, FURNITURE = ("title", "ctrTitle"), ("dt", "ftr", "sldNum", "hdr")
TEXTS, SPECIAL = ("obj", "body"), ("tbl", "chart", "dgm", "media", "clipArt")
SMALLEST = (0.055, 0.14, 0.2)  # of a big box: share of the page, of its width, of its height
HEADING = (0.3, 0.45, 0.72)  # of a line that serves as heading: least width, greatest height, lowest middle
LOW = 0.26  # what is higher and has bullets is no heading
MOST = 0.6  # of the page: art that covers more is a ground
SAME = 0.9  # boxes that share so much are one: programs stack them
MIDDLE = Box(0.0, 0.22, 1.0, 0.6)  # where content stands, below headings and above footers
WRITTEN, LETTERS = 0.02, 4  # of the page: words of so many letters that cover more of its middle are in the way
NUMBER_POINTS, NUMBER_EMS = 54, 12
MANY = 200  # placeholders of a sheet that are looked at


@record
class Held:
    """A placeholder with what it covers."""

    holder: Placeholder
    box: Box


@record
class Look:
    """A layout's looks. `titled` where its heading is a title placeholder; `size` is that of its heading as a share of the page."""

    sheet: Sheet
    heading: Held | None
    titled: bool
    size: float
    regions: tuple[Held, ...]
    lines: tuple[Held, ...]
    pictures: tuple[Held, ...]
    special: tuple[Held, ...]
    dressed: bool = False  # something of its own covers most of the page
    touched: float = 0.0  # the share of its big boxes that something of its own is drawn on
    written: bool = False  # words of its own stand where content does

    @property
    def vertical(self) -> bool:
        """Whether its heading or a big box is written from top to bottom."""
        return any(not upright(one.holder) for one in (*self.regions, *((self.heading,) if self.heading else ())))

    def has(self, kind: str) -> bool:
        """Whether one of its placeholders is of that type."""
        return any(one.type == kind for one in self.sheet.placeholders)


def look(sheet: Sheet, design: Design) -> Look:
    """What a sheet looks like."""
    held = [Held(holder=one, box=box_of(one, design)) for one in sheet.placeholders[:MANY] if one.type not in FURNITURE]
    head = _heading(held)
    others = [one for one in held if one is not head and (one.holder.type not in TITLES or upright(one.holder))]
    regions = _apart(one for one in others if one.holder.type in TEXTS and _big(one.box) and not is_number(one.holder))
    drawn = [box(one.frame, design) for one in sheet.art[:MANY] if one.paint and not one.master and not one.hidden]
    return Look(
        sheet=sheet,
        heading=head,
        titled=head is not None and head.holder.type in TITLES,
        size=head.holder.levels[0].size * 12700 / design.height if head and head.holder.levels else 0.0,
        regions=regions,
        lines=tuple(
            one for one in others if one.holder.type in (*TEXTS, *TITLES, "subTitle") and not any(one is region for region in regions)
        ),
        pictures=tuple(one for one in others if one.holder.type == "pic"),
        special=tuple(one for one in others if one.holder.type in SPECIAL),
        dressed=any(one.area > MOST for one in drawn),
        touched=max((_touched(one.box, drawn) for one in regions), default=0.0),
        written=sum(_in_the_way(art, design) for art in sheet.art[:MANY] if not art.master) > WRITTEN,
    )


def _in_the_way(art: Art, design: Design) -> float:
    """The share of the page that words cover which are drawn for good where content stands."""
    written = (one for one in art.drawn if next(islice(filter(str.isalpha, one.words), LETTERS - 1, None), ""))
    return sum(box(one.frame, design).shared(MIDDLE) for one in written)


def _touched(region: Box, drawn: list[Box]) -> float:
    """The share of a box that something is drawn on which is no ground of all of it."""
    shares = (one.shared(region) / region.area for one in drawn if one.area <= MOST)
    return max((one for one in shares if one < SAME), default=0.0)


def is_number(holder: Placeholder) -> bool:
    """Whether it is a box for a chapter's number: type of 54 points or more, narrower than twelve of its ems."""
    size = holder.levels[0].size if holder.levels else 0
    return holder.type == "body" and size >= NUMBER_POINTS and holder.frame.w < NUMBER_EMS * size * 12700


def _heading(held: list[Held]) -> Held | None:
    """The title, else the topmost line that can serve as one, else a title that is written from top to bottom or off the page."""
    titles = [one for one in held if one.holder.type in TITLES]
    straight = [one for one in titles if upright(one.holder) and one.box.w >= 0.1 and one.box.h > 0]
    if straight:
        return min(straight, key=lambda one: (round(one.box.y, 2), -one.box.w))
    lines = [one for one in held if one.holder.type in (*TEXTS, "subTitle") and _line(one) and upright(one.holder)]
    return min(lines, key=lambda one: (round(one.box.y, 2), one.box.x)) if lines else next(iter(titles), None)


def _line(one: Held) -> bool:
    """Whether a box may be a heading: wide, low unless no bullets are in it, and not at the foot."""
    width, height, middle = HEADING
    tall = one.box.h > LOW and any(one.holder.bulleted[:2])
    return one.box.w >= width and 0 < one.box.h <= height and one.box.middle <= middle and not tall


def _big(box: Box) -> bool:
    area, width, height = SMALLEST
    return box.area >= area and box.w >= width and box.h >= height


def _apart(those: Iterable[Held]) -> tuple[Held, ...]:
    """Boxes that lie upon one another count once."""
    kept: list[Held] = []
    for one in those:
        if not any(one.box.alike(other.box) > SAME for other in kept):
            kept.append(one)
    return tuple(kept)


def twins(one: Look, other: Look) -> bool:
    """Whether both have the same boxes for the same, but for their colours."""
    mine, theirs = ({(held.holder.type, held.box) for held in _all(look)} for look in (one, other))
    unmatched = [kind for kind, box in mine if not any(kind == there and box.alike(its) > SAME for there, its in theirs)]
    return len(mine) == len(theirs) > 1 and not unmatched


def _all(one: Look) -> list[Held]:
    return [*((one.heading,) if one.heading else ()), *one.regions, *one.lines, *one.pictures, *one.special]
