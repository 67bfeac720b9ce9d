"""How well a layout's shape carries a role: from 0 to 1, or None where it cannot, whatever it is called."""

from collections.abc import Callable

from claimdeck.mapping.boxes import Box, upright
from claimdeck.mapping.choices import Role
from claimdeck.mapping.looks import Held, Look
from claimdeck.model.record import record

UPPER = 0.42  # of the page: headings of a plain slide end above it
MOVED, LARGER = 0.08, 1.12  # a heading so far from the usual one, or so much larger, is no plain slide's
PICTURE = 0.08
LOW, TALL = 0.3, 0.42  # of the page's height: what is higher holds more than a line or two
STACKED = 0.4  # two boxes one above the other: not without a word or type that says so
Fit = float | None


@record
class Usual:
    """How most layouts of a master look: where their heading stands, how large it is, and which types they use.

    `centred` and `subtitled` are the shares of layouts that have a `ctrTitle`, and a `subTitle`.
    """

    heading: Box | None = None
    size: float = 0.0
    centred: float = 0.0
    subtitled: float = 0.0


def fit(role: Role, look: Look, usual: Usual) -> Fit:
    """How well the layout carries the role."""
    found = FITS[role](look, usual)
    return None if found is None else max(0.0, min(1.0, found))


def _moved(look: Look, usual: Usual) -> bool:
    """Whether its heading stands elsewhere than on most layouts."""
    if look.heading is None or usual.heading is None:
        return False
    return abs(look.heading.box.middle - usual.heading.middle) > MOVED


def _larger(look: Look, usual: Usual) -> bool:
    return bool(usual.size) and look.size > usual.size * LARGER


def _laden(look: Look, usual: Usual) -> bool:
    """Whether it has a box for more than words under a headline: a low one with bullets has not, where the heading is no plain slide's."""
    large = [one for one in look.regions if one.box.area >= 0.12]
    low = LOW if _moved(look, usual) else 0.0
    big = any(one.holder.type == "obj" or one.box.h > (low if any(one.holder.bulleted[:1]) else TALL) for one in large)
    return big or len(large) > 1 or len(look.regions) > 2 or any(one.box.area > 0.01 for one in look.special)


def _opens(look: Look, usual: Usual) -> Fit:
    """Covers, dividers and last pages alike: a heading with little beside it."""
    if (
        look.heading is None
        or not upright(look.heading.holder)
        or look.heading.box.w < 0.2
        or not look.heading.box.h
        or _laden(look, usual)
    ):
        return None
    return 0.3 + 0.2 * _moved(look, usual) + 0.1 * _larger(look, usual) + 0.07 * look.dressed - 0.08 * max(0, len(look.lines) - 3)


def _title(look: Look, usual: Usual) -> Fit:
    found = _opens(look, usual)
    if found is None:
        return None
    rare_centred, rare_subtitled = max(0.0, 1 - 2 * usual.centred), max(0.0, 1 - 2 * usual.subtitled)
    told = 0.2 * look.has("ctrTitle") * rare_centred + 0.25 * look.has("subTitle") * rare_subtitled
    medium = any(PICTURE <= one.box.area < 0.6 for one in look.pictures)
    alone = look.has("subTitle") and len(look.lines) == 1 and not look.regions
    plain = not told and look.titled and not _moved(look, usual) and not _larger(look, usual)
    return found + told + 0.1 * bool(look.lines) + 0.1 * alone - 0.1 * medium - 0.1 * plain


def _section(look: Look, usual: Usual) -> Fit:
    found = _opens(look, usual)
    if found is None:
        return None
    plain = look.titled and not _moved(look, usual) and not _larger(look, usual)
    rare_centred, rare_subtitled = max(0.0, 1 - 2 * usual.centred), max(0.0, 1 - 2 * usual.subtitled)
    told = 0.15 * look.has("ctrTitle") * rare_centred + 0.15 * look.has("subTitle") * rare_subtitled
    texts = [one for one in (*look.lines, *look.regions) if one.holder.type == "body"]
    return found - 0.25 * plain + 0.15 * (len(texts) == 1) + 0.05 * (not texts) - told - 0.1 * max(0, len(look.lines) - 1)


def _content(look: Look, usual: Usual) -> Fit:
    if look.heading is None or len(look.regions) != 1 or _pictured(look) or look.special:
        return None
    region = look.regions[0]
    box = region.box
    if box.area < 0.12 or not upright(region.holder) or box.h < 0.25 or box.y > 0.5:
        return None
    below = look.heading.box.middle < box.y + 0.04
    kind = 0.05 * (region.holder.type == "obj") + 0.05 * any(region.holder.bulleted[:2])
    wide = 0.15 * min(1.0, box.w / 0.75) + 0.2 * min(1.0, box.area / 0.45)
    plain = 0.15 * (below and not _moved(look, usual)) - 0.15 * _larger(look, usual)
    return (
        0.35
        + kind
        + wide
        + plain
        - 0.3 * look.touched
        - 0.2 * (not below)
        - 0.04 * len(look.lines)
        - 0.2 * (not upright(look.heading.holder))
    )


def _pictured(look: Look) -> bool:
    return any(one.box.area >= PICTURE / 2 for one in look.pictures)


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


def _two_content(look: Look, usual: Usual) -> Fit:
    pair = neighbours(look)
    if pair is None and stacked(look) and not _pictured(look) and not look.special:
        return STACKED
    if pair is None or _pictured(look) or look.special:
        return None
    left, right = pair
    even = min(left.w, right.w) / max(left.w, right.w)
    headed = _headed(look, pair)
    return (
        0.5
        + 0.25 * even
        + 0.1 * (not _moved(look, usual))
        - 0.3 * look.touched
        - 0.15 * headed
        - 0.1 * (not look.titled)
        - 0.02 * len(look.lines)
    )


def _headed(look: Look, pair: tuple[Box, Box]) -> bool:
    """Whether a line stands over each of the two; one of them may serve as the heading."""
    lines = [one.box for one in look.lines] + ([look.heading.box] if look.heading and not look.titled else [])
    return all(any(_over(line, box) for line in lines) for box in pair)


def _over(line: Box, box: Box) -> bool:
    return line.across(box) > 0.5 * box.w and line.w < 1.3 * box.w and line.middle < box.y + 0.02 and line.bottom > box.y - 0.08


def _comparison(look: Look, usual: Usual) -> Fit:
    pair = neighbours(look)
    if pair is None or _pictured(look) or not _headed(look, pair):
        return None
    return 0.6 + 0.2 * (not _moved(look, usual)) - 0.04 * max(0, len(look.lines) - 2)


def _picture(look: Look, usual: Usual) -> Fit:
    pictures = [one for one in look.pictures if one.box.area >= PICTURE]
    upright_heading = look.heading is None or upright(look.heading.holder)
    if len(pictures) != 1 or len(look.pictures) > 2 or len(look.regions) > 2 or look.special or not upright_heading:
        return None
    told = 0.15 * (look.heading is not None) + 0.1 * bool(look.lines or look.regions)
    large = pictures[0].box.area > 0.6
    return 0.45 + told - 0.1 * large - 0.15 * _larger(look, usual) - 0.03 * max(0, len(look.lines) - 1)


def _special(kind: str) -> Callable[[Look, Usual], Fit]:
    def fits(look: Look, usual: Usual) -> Fit:
        found = [one for one in look.special if one.holder.type == kind and one.box.area >= PICTURE]
        if look.heading is None or len(found) != 1 or len(look.special) > 1 or len(look.regions) > 1 or _pictured(look):
            return None
        return 0.7 + 0.2 * (not look.regions) + 0.1 * (not _moved(look, usual))

    return fits


def _closing(look: Look, usual: Usual) -> Fit:
    """Last pages look like covers, or like anything: only words tell them."""
    if _laden(look, usual) and not (len(look.regions) == 1 and look.regions[0].box.area < 0.3):
        return None
    return 0.25


def _title_only(look: Look, usual: Usual) -> Fit:
    head = look.heading
    if head is None or look.regions or _pictured(look) or any(one.box.area > 0.01 for one in look.special) or not upright(head.holder):
        return None
    text = sum(one.box.area for one in look.lines)
    away = usual.heading is None or usual.heading.alike(head.box) < 0.5
    if away and (head.box.bottom > UPPER or head.box.h > 0.3 or head.box.w < 0.3):
        return None
    return 0.55 + 0.25 * (not away) + 0.1 * look.titled - 0.2 * _larger(look, usual) - 0.06 * len(look.lines) - min(0.3, text)


def _blank(look: Look, usual: Usual) -> Fit:
    headed = look.heading is not None and upright(look.heading.holder) and look.heading.box.area > 0
    if headed or look.regions or any(one.box.area > 0.01 for one in (*look.pictures, *look.special)):
        return None
    return 0.7 - 0.15 * len(look.lines) - 0.1 * (look.heading is not None)


FITS: dict[Role, Callable[[Look, Usual], Fit]] = {
    "title": _title,
    "section": _section,
    "content": _content,
    "two_content": _two_content,
    "comparison": _comparison,
    "picture": _picture,
    "table": _special("tbl"),
    "chart": _special("chart"),
    "closing": _closing,
    "title_only": _title_only,
    "blank": _blank,
}


def usual_of(looks: list[Look]) -> Usual:
    """How most of a master's layouts look: by the most common heading of those with boxes below it, else of all."""
    headed = [one for one in looks if one.heading and upright(one.heading.holder)]
    boxed = [one for one in headed if one.regions] or headed
    places = [_rounded(one.heading) for one in boxed]
    if not looks or not boxed:
        return Usual()
    common = boxed[places.index(max(places, key=places.count))]
    return Usual(
        heading=common.heading.box if common.heading else None,
        size=common.size,
        centred=sum(one.has("ctrTitle") for one in looks) / len(looks),
        subtitled=sum(one.has("subTitle") for one in looks) / len(looks),
    )


def _rounded(held: Held | None) -> int:
    return round(held.box.middle / 0.04) if held else 0
