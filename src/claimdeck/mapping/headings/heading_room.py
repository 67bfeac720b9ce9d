"""Headings whose box lies on a mark, a picture or a line of the template: a slide's own stands beside them, where there is room enough."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby, islice, product
from typing import TypeVar

from claimdeck.mapping.ground.behind import behind, differing, least_contrast
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.sheets.clothes import LEAST_TITLE, heading_of, is_ground
from claimdeck.mapping.sheets.stripes import reaching
from claimdeck.mapping.sheets.uncovered import covers
from claimdeck.model.page import TITLE_LINES, Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT

Value = TypeVar("Value")
COLUMNS, ROWS, EDGE, BUSY = 32, 24, 1.2, 0.35
"""As how many places a ground is looked at behind words, the contrast from which on they show an edge, and the share of such places from
which on the ground is a picture that has no calm parts.
"""
ASIDE, REACHED = 0.12, 0.7
"""The shares of a heading's height that words seldom reach above and below, and of its width in which they usually stand."""
SMALL, CROSSES, STANDS, MOST = 0.05, 0.3, 0.6, 0.5
"""The shares of a heading up to which something is no matter in both directions, from which on a line crosses it or stands in it,
and the share of the heading from which on something is what it stands on.
"""
KEPT, NEARLY = 0.6, 0.98
"""The share of its width that a heading keeps at least, and that of its area from which on it stays as it is."""
UPWARDS = 0.15
"""How near to the slide's upper edge (inches, on a slide 7.5 inches high) a heading's box may come."""
AIR, ALONG = 0.1, 0.8
"""The room (inches, on a slide 7.5 inches high) between a heading's box and what is beside it, and the share of its height from which on
that is so.
"""
FEW = 20
"""So many things are looked at."""


def with_room(sheet: Sheet, eye: Eye) -> Sheet:
    """The sheet, its heading where nothing is in the way of words."""
    how = Laid(1.0, 0, 0, eye.width, eye.height)
    head = heading_of(how, sheet)
    if head is None or not head.inks or head.paint:
        return sheet
    middle, least = head.levels[0].align == "ctr", _least(how, head)
    boxes = (head.frame, _higher(how, sheet, head))
    found = [(box, tuple(_with_air(how, one, box) for one in islice(_blocks(how, sheet, head, box, eye), FEW + 1))) for box in boxes]
    rooms = (_room(box, blocks, least, middle=middle) for box, blocks in found if 0 < len(blocks) <= FEW)
    room = next((one for one in rooms if one), None) if found[0][1] else None
    if room is None or room.w * room.h > NEARLY * head.frame.w * head.frame.h:
        return sheet
    made = changed(head, frame=room, moved=True)
    return changed(sheet, placeholders=tuple(made if one is head else one for one in sheet.placeholders))


def _with_air(how: Laid, block: Frame, box: Frame) -> Frame:
    """What is in the way at a heading's side, with some air beside it: a bar is wide, and words seem to touch it."""
    air = how.emu(AIR)
    if block.h < ALONG * box.h:
        return block
    return Frame(block.x - air, block.y, block.w + 2 * air, block.h)


def _higher(how: Laid, sheet: Sheet, head: Placeholder) -> Frame:
    """A heading's box with the room right above it, inside what printers leave of a slide, and below the words of a footer there."""
    box = head.frame
    feet = (one for one in sheet.holders("ftr", "sldNum", "dt") if one.frame.x < box.right and box.x < one.frame.right)
    above = (one.frame.bottom - one.insets.bottom - head.insets.top for one in feet if one.frame.y < box.y)
    top = min(box.y, max(box.y - box.h // 4, how.emu(UPWARDS), *above))
    return Frame(box.x, top, box.w, box.bottom - top)


def _least(how: Laid, head: Placeholder) -> tuple[int, int]:
    """The least width and height that a heading needs: two lines of its least size, or as many as it has."""
    lines = round(TITLE_LINES * LEAST_TITLE * how.share * 1.2 * EMU_PER_POINT) + head.insets.top + head.insets.bottom
    return round(KEPT * head.frame.w), min(lines, head.frame.h)


def _blocks(how: Laid, sheet: Sheet, head: Placeholder, box: Frame, eye: Eye) -> Iterator[Frame]:
    """What is in the way of words in a heading's box: art that they do not stand on, and what grounds show."""
    words = _words(box, head.levels[0].align, head.anchor)
    drawn = [one for art in sheet.art for one in (art.drawn if is_ground(how, art.frame) else (() if art.hidden else (art,)))]
    over = max((i for i, one in enumerate(drawn) if covers(one, words)), default=-1)
    for one in drawn[over + 1 :]:
        seen = one.paint or one.outlined or one.words or one.kind in ("line", "picture", "frame")
        if not seen or one.through or is_ground(how, one.frame):
            continue
        reached = reaching(one.edges, words) if one.edges else one.frame
        if reached and _in_the_way(reached, words) and not _is_bed(sheet, one, head, eye):
            yield reached
    if over < 0:
        yield from _shown(how, sheet, words, eye)


def _words(box: Frame, align: str, anchor: str) -> Frame:
    """Where words of a heading usually stand in its box: at its foot where they are anchored there."""
    across, down = round(REACHED * box.w), round(ASIDE * box.h)
    left = {"l": 0, "ctr": (box.w - across) // 2, "r": box.w - across}[align]
    below = 0 if anchor == "b" else down
    return Frame(box.x + left, box.y + down, across, box.h - down - below)


def _in_the_way(frame: Frame, words: Frame) -> bool:
    wide = (min(frame.right, words.right) - max(frame.x, words.x)) / words.w
    high = (min(frame.bottom, words.bottom) - max(frame.y, words.y)) / words.h
    if wide < 0 or high < 0 or wide * high > MOST:
        return False  # beside them, or what they stand on
    return (wide > SMALL and high > SMALL) or wide > CROSSES or high > STANDS


def _is_bed(sheet: Sheet, art: Art, head: Placeholder, eye: Eye) -> bool:
    """Whether words are read better on it than on what lies around."""
    without = changed(sheet, art=tuple(one for one in sheet.art if one is not art))
    plain = art.kind in ("shape", "group") and art.paint is not None and bool(art.paint.colours)
    ink = head.inks[0]
    return plain and least_contrast(ink, art.paint.colours if art.paint else ()) > least_contrast(ink, behind(without, head.frame, eye)[:1])


def _shown(how: Laid, sheet: Sheet, words: Frame, eye: Eye) -> Iterator[Frame]:
    """The edges that a ground shows where words stand, as the boxes around each: nothing where it is restless all over."""
    pictures = (one for art in sheet.art for one in art.drawn if one.paint and one.paint.image)
    ground = tuple(one for one in pictures if one.through or is_ground(how, one.frame))
    if not ground and not sheet.background.image:
        return
    found = differing(changed(sheet, art=ground), words, eye, (COLUMNS, ROWS), EDGE)
    if sum(sum(row) for row in found) > BUSY * COLUMNS * ROWS:
        return
    spans = [(row.index(True), COLUMNS - row[::-1].index(True)) if any(row) else None for row in found]
    for span, first, last in runs(spans):
        left, right = (words.x + words.w * one // COLUMNS for one in span)
        top, bottom = (words.y + words.h * one // ROWS for one in (first, last))
        yield Frame(left, top, right - left, bottom - top)


def runs(values: Iterable[Value | None]) -> Iterator[tuple[Value, int, int]]:
    """What comes several times after itself and is true, where it begins, and where it has ended."""
    at = 0
    for value, members in groupby(values):
        end = at + sum(1 for _ in members)
        if value:
            yield value, at, end
        at = end


@lru_cache(maxsize=256)
def _room(box: Frame, blocks: tuple[Frame, ...], least: tuple[int, int], *, middle: bool) -> Frame | None:
    """The largest part of a box that is clear of all blocks and no smaller than that, around its `middle`; None where there is none."""
    tops, bottoms = {box.y, *(one.bottom for one in blocks)}, {box.bottom, *(one.y for one in blocks)}
    lefts, rights = {box.x, *(one.right for one in blocks)}, {box.right, *(one.x for one in blocks)}
    if middle:
        lefts, rights = lefts | {box.x + box.right - x for x in rights}, rights | {box.x + box.right - x for x in lefts}
    parts = (
        Frame(left, top, right - left, bottom - top)
        for left, right, top, bottom in product(lefts, rights, tops, bottoms)
        if left >= box.x and right <= box.right and top >= box.y and bottom <= box.bottom
        and (not middle or abs(left - box.x - (box.right - right)) <= box.w // 50)
        and right - left >= least[0] and bottom - top >= least[1]
    )  # fmt: skip
    clear = (one for one in parts if not any(one.meets(other) for other in blocks))
    return max(clear, key=lambda one: one.w * one.h, default=None)
