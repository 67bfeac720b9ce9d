"""The band that a template draws behind its titles, where a slide's own title stands elsewhere: what the slide is about stands there."""

from claimdeck.layouts.standard import BANNER, TOPIC
from claimdeck.mapping.ground.behind import behind, differing, shares
from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.headings.titles import colour_of
from claimdeck.mapping.sheets.clothes import LEAST_TITLE, heading_of
from claimdeck.mapping.sheets.placed import EDGE, lines_high
from claimdeck.model.contrast import contrast
from claimdeck.model.face import Faces
from claimdeck.model.layout import Level, Role, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Placeholder, Sheet

BELOW, STRIP = 0.08, 0.08
"""How far below a heading the ground of the slide is looked at, and how high a strip of it: shares of the slide's height."""
APART, MOSTLY, PLACES = 1.1, 0.7, 8
"""The contrast from which on grounds differ, the share of what lies behind a heading that does so where it is a band, and at how many
places across its edge is looked for: a gradient has none.
"""
LOWEST = 0.35
"""The share of the slide's height above which a band of headings ends."""
LARGEST, LEAST = 1.2, 14
"""The size of words in a band at most, as a share of the least of titles, and in points of a slide 7.5 inches high at least."""


def is_banded(sheet: Sheet, eye: Eye) -> bool:
    """Whether its heading stands on a band that is no part of it: what fills a placeholder goes where that goes."""
    head = heading_of(Laid(1.0, 0, 0, eye.width, eye.height), sheet)
    if head is None or head.paint or head.frame.bottom > LOWEST * eye.height:
        return False
    box = head.frame
    strip = Frame(box.x, box.bottom + round(BELOW * eye.height), box.w, round(STRIP * eye.height))
    ground, words = behind(sheet, strip, eye), shares(sheet, _middle(box), eye)
    told = all(ground) and "" not in words
    if not told or sum(share for colour, share in words.items() if all(contrast(colour, one) >= APART for one in ground)) <= MOSTLY:
        return False
    down = Frame(box.x, box.y + box.h // 2, box.w, strip.bottom - box.y - box.h // 2)
    return any(sum(row) > MOSTLY * PLACES for row in differing(sheet, down, eye, (PLACES, 3 * PLACES), APART))


def _middle(box: Frame) -> Frame:
    """Where words of a heading stand, whatever is drawn around it."""
    return Frame(box.x, box.y + box.h // 4, box.w, box.h // 2)


def with_banner(how: Laid, slots: tuple[Slot, ...], title: Slot, sheet: Sheet, faces: Faces) -> tuple[Slot, ...]:
    """The slots of a slide whose title stands elsewhere, the topic in place of the `title` that the template's heading gave it."""
    head = heading_of(how, sheet) if sheet.banded else None
    if head is None:
        return slots
    first, *others = (slot for slot in slots if slot.idx != TOPIC)
    return (first, _banner(how, title, head, sheet, faces), *others)


def _banner(how: Laid, title: Slot, head: Placeholder, sheet: Sheet, faces: Faces) -> Slot:
    levels, box = tuple(_level(how, one, head, sheet) for one in title.levels), how.back(head.frame)
    line = lines_high(changed(levels[0], floor=levels[0].size), 1, faces) + title.insets.top + title.insets.bottom
    more = max(line - box.h, 0)
    highest = how.back(Frame(0, how.emu(EDGE), 0, 0)).y - title.insets.top
    farthest = how.back(Frame(how.width - how.emu(EDGE), 0, 0, 0)).x + title.insets.right
    wide = min(title.frame.w, farthest - title.frame.x)
    top, bottom = box.y - more // 2, box.y - more // 2 + box.h + more
    over = max(highest - top, 0)
    below = over if title.anchor == "ctr" and bottom - top - 2 * over >= line else 0  # the words stay in the middle of the band
    frame = Frame(title.frame.x, top + over, wide, max(bottom - below - top - over, line))
    return changed(title, idx=TOPIC, name=BANNER, role=Role.BODY, frame=frame, levels=levels, tie=None, drawn=True, most_lines=2)


def _level(how: Laid, level: Level, head: Placeholder, sheet: Sheet) -> Level:
    size = min(level.size, LARGEST * LEAST_TITLE * how.share / how.scale)
    return changed(level, size=size, floor=min(size, LEAST * how.share / how.scale), colour=colour_of(level, head, sheet))
