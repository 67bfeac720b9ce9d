"""What a template's layout gives to a slide: its heading and its other placeholders as slots of the page."""

from claimdeck.mapping.sheets.looks import FURNITURE
from claimdeck.mapping.sheets.parts import heading
from claimdeck.mapping.sheets.placed import off_edges
from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.layout import Level, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.scale import FlooredLevel
from claimdeck.model.shapes import Frame, Insets
from claimdeck.model.sheets import Design, Placeholder, Sheet

LEAST_WIDTH, LEAST_HEIGHT = 6, 60
"""The parts of the slide's width and height that a box must be wide and high for a heading to stand in it."""
NO_LINK = 4294967295
"""The index of a placeholder that PowerPoint has cut off from its layout."""
CLOSEST = 80
"""The spacing of lines, in percent of single ones, under which they run into each other in any face that stands in for a template's."""
LEAST_TITLE = 20
"""Points on a slide 7.5 inches high under which headlines of a template are not set."""


def levels_of(how: Laid, holder: Placeholder, first: int, count: int, least: float) -> tuple[Level, ...]:
    """A placeholder's levels from `first` on, on the page: stepping down to `least` points of the slide, and never under them."""
    chosen = (holder.levels[min(first + i, len(holder.levels) - 1)] for i in range(count))
    return tuple(_level(how, level, least) for level in chosen)


def _level(how: Laid, level: Level, least: float) -> Level:
    lengths = {name: round(getattr(level, name) / how.scale) for name in ("indent", "hanging", "tracking")}
    spaces = {name: getattr(level, name) / how.scale for name in ("before", "after")}
    lines = {"spacing": max(level.spacing, CLOSEST), "exact": level.exact or level.spacing < CLOSEST}
    return changed(level, size=max(level.size, least) / how.scale, floor=least / how.scale, step=1, **lengths, **spaces, **lines)


def unlisted(holder: Placeholder, levels: tuple[Level, ...]) -> tuple[Level, ...]:
    """The levels of words that are no list, though their box hangs their lines as one or puts a bullet before the first."""
    if not levels[0].hanging and not any(holder.bulleted[:1]):
        return levels
    begins = max(levels[0].indent - levels[0].hanging, 0)
    return (changed(levels[0], indent=begins, hanging=0, bullet="", plain=True), *levels[1:])


def tie_of(holder: Placeholder, sheet: Sheet, deeper: int = 0) -> Tie:
    """How a slide names it; one whose index is not its own says itself where it stands."""
    if holder.added:
        return Tie(holder.type, holder.idx, placed=True, styled=True, lent=True, added=True)
    shared = sum(one.idx == holder.idx for one in sheet.placeholders) > 1 or holder.idx == NO_LINK
    idx, placed = 0 if holder.type in ("title", "ctrTitle") else holder.idx, shared or holder.moved
    bare = holder.type == "obj" and holder.idx == 0  # programs disagree about what one without type and index inherits
    return Tie(holder.type, idx, placed=placed, styled=shared or bare or holder.alone, deeper=deeper)


def insets_of(how: Laid, insets: Insets) -> Insets:
    """Room inside a placeholder, on the page."""
    return Insets(*(round(one / how.scale) for one in (insets.left, insets.top, insets.right, insets.bottom)))


def worn(how: Laid, own: Slot, holder: Placeholder, sheet: Sheet, levels: tuple[Level, ...], tie: Tie) -> Slot:
    """Claimdeck's slot as the template's placeholder has it; its text is limited by the box alone, and by floors of the brand's own."""
    levels = tuple(_floored(level, mine) for level, mine in zip(levels, own.levels, strict=False)) + levels[len(own.levels) :]
    levels = tuple(_turned(level, at_foot=holder.type in FURNITURE) for level in levels) if holder.rtl else levels
    given = holder.levels[tie.deeper : tie.deeper + len(levels)]
    said = any(level.exact or level.turned or level.plain for level in levels)
    plain = _plain_ink(holder, sheet, tie.deeper + len(levels))
    raised = any(mine.size * how.scale > theirs.size + 0.01 for mine, theirs in zip(levels, given, strict=False))
    made = changed(
        own, frame=how.back(holder.frame), levels=levels, insets=insets_of(how, holder.insets),
        anchor=holder.anchor, drawn=False, fill=None, outline=None, geometry="rect", radius=0, most_lines=None, columns=holder.columns,
        tie=changed(tie, styled=tie.styled or raised or said, unlined=holder.lined, ink=tie.ink or plain),
    )  # fmt: skip
    return off_edges(how, made)


def _plain_ink(holder: Placeholder, sheet: Sheet, deep: int) -> Colour | None:
    """The theme's colour of words so many levels `deep` in a gradient from one colour to itself, for the slide to say; None elsewhere.

    Companies' templates have such gradients to keep words in their colour; some programs draw words in any gradient black.
    """
    if not holder.graded or len({*holder.graded, *holder.inks[:deep]}) > 1:
        return None
    return next((Colour(slot) for slot, value in zip(SLOTS, sheet.colours, strict=True) if value == holder.inks[0]), None)


def _turned(level: Level, *, at_foot: bool) -> Level:
    """A level whose lines run from right to left on the layout, for words that are read from left to right, and begin at the left.

    Numbers and footers stay at the edge that their box is at.
    """
    return changed(level, turned=True, align=level.align if at_foot or level.align == "ctr" else "l")


def _floored(level: Level, own: Level) -> Level:
    """A placeholder's level, never under the floor a brand has raised for claimdeck's own."""
    if not isinstance(own, FlooredLevel):
        return level
    return changed(level, size=max(level.size, own.floor), floor=max(level.floor, own.floor))


def art_of(how: Laid, sheet: Sheet) -> list[Frame]:
    """Where something is drawn on a sheet that is no ground of the whole slide."""
    return [one.frame for one in sheet.things if not is_ground(how, one.frame)]


def grounds_of(how: Laid, sheet: Sheet) -> list[Frame]:
    """The grounds that are drawn on a sheet, those of frames within frames in groups among them."""
    parts = (part for one in sheet.art for part in one.drawn if part.seen and not part.faint)
    return [part.frame for part in parts if is_ground(how, part.frame)]


def heading_of(how: Laid, sheet: Sheet) -> Placeholder | None:
    """The heading of a sheet, also where it is a line of another type; None where there is none that a sentence can stand in."""
    found = heading(Design(width=how.width, height=how.height, masters=(), layouts=(sheet,)), sheet)
    if found is None or found.vertical or found.turned % 180:
        return None
    return found if found.frame.w > how.width // LEAST_WIDTH and found.frame.h > how.height // LEAST_HEIGHT else None


def is_ground(how: Laid, frame: Frame) -> bool:
    """Something that covers more than half of the slide's width and height is seen as a ground."""
    return frame.w > 0.6 * how.width and frame.h > 0.6 * how.height


def on_slide(how: Laid, frame: Frame) -> bool:
    """Whether a box stands on the slide with more than its edge."""
    across = min(frame.right, how.width) - max(frame.x, 0)
    down = min(frame.bottom, how.height) - max(frame.y, 0)
    return across > 0.9 * frame.w and down > 0.9 * frame.h and frame.w > 0 and frame.h > 0
