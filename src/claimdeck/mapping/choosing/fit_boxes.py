"""How well a layout's shape carries content: one big box below the heading, or two of them."""

from claimdeck.mapping.sheets.boxes import Box, upright
from claimdeck.mapping.sheets.looks import Look
from claimdeck.mapping.sheets.usual import Fit, Usual, larger, moved

PICTURE = 0.04  # of the page: a place for a picture that is larger is what the layout is for
LEAST, LOWEST = 0.12, 0.25  # of the page, and of its height: what is smaller holds no list
STACKED = 0.4  # two boxes one above the other: not without a word or type that says so


def content(look: Look, usual: Usual) -> Fit:
    """One big box, the larger and the nearer to a plain slide the better."""
    if look.heading is None or len(look.regions) != 1 or pictured(look) or look.special:
        return None
    region = look.regions[0]
    box = region.box
    if box.area < LEAST or not upright(region.holder) or box.h < LOWEST or box.y > 0.5:
        return None
    below = look.heading.box.middle < box.y + 0.04
    kind = 0.05 * (region.holder.type == "obj") + 0.05 * any(region.holder.bulleted[:2])
    wide = 0.15 * min(1.0, box.w / 0.75) + 0.2 * min(1.0, box.area / 0.45)
    plain = 0.15 * (below and not moved(look, usual)) - 0.15 * larger(look, usual)
    odd = 0.3 * look.touched + 0.2 * (not below) + 0.2 * (not upright(look.heading.holder)) + 0.04 * len(look.lines)
    return 0.35 + kind + wide + plain - odd


def pictured(look: Look) -> bool:
    """Whether it has a place for a picture."""
    return any(one.box.area >= PICTURE for one in look.pictures)


def two_content(look: Look, usual: Usual) -> Fit:
    """Two big boxes, the more alike the better; without lines over them, which are for comparisons."""
    pair = neighbours(look)
    if pair is None and stacked(look) and not pictured(look) and not look.special:
        return STACKED
    if pair is None or pictured(look) or look.special:
        return None
    left, right = pair
    even = min(left.w, right.w) / max(left.w, right.w)
    odd = 0.3 * look.touched + 0.15 * _headed(look, pair) + 0.1 * (not look.titled) + 0.02 * len(look.lines)
    return 0.5 + 0.25 * even + 0.1 * (not moved(look, usual)) - odd


def comparison(look: Look, usual: Usual) -> Fit:
    """Two big boxes with a line over each."""
    pair = neighbours(look)
    if pair is None or pictured(look) or not _headed(look, pair):
        return None
    return 0.6 + 0.2 * (not moved(look, usual)) - 0.04 * max(0, len(look.lines) - 2)


def neighbours(look: Look) -> tuple[Box, Box] | None:
    """Two big boxes of like height side by side below the heading."""
    if len(look.regions) != 2 or look.heading is None or any(not upright(one.holder) for one in look.regions):
        return None
    left, right = sorted((one.box for one in look.regions), key=lambda one: one.x)
    beside = left.across(right) < 0.03 and left.down(right) > 0.7 * max(left.h, right.h)
    head = look.heading.box
    over = head.middle < min(left.y, right.y) and head.across(right) > -0.02 and head.across(left) > -0.02
    return (left, right) if beside and (over or not look.titled) else None


def stacked(look: Look) -> tuple[Box, Box] | None:
    """Two big boxes of like size one above the other."""
    if len(look.regions) != 2 or look.heading is None or any(not upright(one.holder) for one in (look.heading, *look.regions)):
        return None
    upper, lower = sorted((one.box for one in look.regions), key=lambda one: one.y)
    over = upper.down(lower) < 0.03 and upper.alike(Box(lower.x, upper.y, lower.w, lower.h)) > 0.8
    return (upper, lower) if over else None


def _headed(look: Look, pair: tuple[Box, Box]) -> bool:
    """Whether a line stands over each of the two; one of them may serve as the heading."""
    lines = [one.box for one in look.lines] + ([look.heading.box] if look.heading and not look.titled else [])
    return all(any(_over(line, box) for line in lines) for box in pair)


def _over(line: Box, box: Box) -> bool:
    return line.across(box) > 0.5 * box.w and line.w < 1.3 * box.w and line.middle < box.y + 0.02 and line.bottom > box.y - 0.08
