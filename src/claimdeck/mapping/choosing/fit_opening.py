"""How well a layout's shape carries what opens and ends a talk or a part of it: a heading of its own, with little beside it."""

from claimdeck.mapping.sheets.boxes import upright
from claimdeck.mapping.sheets.looks import Look
from claimdeck.mapping.sheets.usual import Fit, Usual, larger, moved

PICTURE, GROUND = 0.08, 0.6  # of the page: a picture between these stands beside the words
NARROWEST = 0.2  # heading
LARGE = 0.12  # of the page: what is smaller holds no content
LOW, TALL = 0.3, 0.45  # of the page's height: what is higher holds more than a line or two


def title(look: Look, usual: Usual) -> Fit:
    """A cover: its types tell it from a divider where these are not those of all layouts."""
    found = _opens(look, usual)
    if found is None:
        return None
    rare_centred, rare_subtitled = max(0.0, 1 - 2 * usual.centred), max(0.0, 1 - 2 * usual.subtitled)
    told = 0.2 * look.has("ctrTitle") * rare_centred + 0.25 * look.has("subTitle") * rare_subtitled
    medium = any(PICTURE <= one.box.area < GROUND for one in look.pictures)
    alone = look.has("subTitle") and len(look.lines) == 1 and not look.regions
    plain = not told and look.titled and not moved(look, usual) and not larger(look, usual)
    return found + told + 0.1 * bool(look.lines) + 0.1 * alone - 0.1 * medium - 0.1 * plain


def section(look: Look, usual: Usual) -> Fit:
    """A divider: a heading of its own with a line below it, or none."""
    found = _opens(look, usual)
    if found is None:
        return None
    plain = look.titled and not moved(look, usual) and not larger(look, usual)
    rare_centred, rare_subtitled = max(0.0, 1 - 2 * usual.centred), max(0.0, 1 - 2 * usual.subtitled)
    told = 0.15 * look.has("ctrTitle") * rare_centred + 0.15 * look.has("subTitle") * rare_subtitled
    texts = [one for one in (*look.lines, *look.regions) if one.holder.type == "body"]
    return found - 0.25 * plain + 0.15 * (len(texts) == 1) + 0.05 * (not texts) - told - 0.1 * max(0, len(look.lines) - 1)


def closing(look: Look, usual: Usual) -> Fit:
    """Last pages look like covers, or like anything: only words tell them."""
    if _laden(look, usual) and not (len(look.regions) == 1 and look.regions[0].box.area < 0.3):
        return None
    return 0.25


def _opens(look: Look, usual: Usual) -> Fit:
    """Covers, dividers and last pages alike: a heading with little beside it."""
    head = look.heading
    if head is None or not upright(head.holder) or head.box.w < NARROWEST or not head.box.h or _laden(look, usual):
        return None
    return 0.3 + 0.2 * moved(look, usual) + 0.1 * larger(look, usual) + 0.07 * look.dressed - 0.08 * max(0, len(look.lines) - 3)


def _laden(look: Look, usual: Usual) -> bool:
    """Whether it has a box for more than words under a headline: a low one with bullets has not, where the heading is no plain slide's."""
    large = [one for one in look.regions if one.box.area >= LARGE]
    low = LOW if moved(look, usual) else 0.0
    big = any(one.box.h > (low if any(one.holder.bulleted[:1]) else TALL) for one in large)
    return big or len(large) > 1 or len(look.regions) > 2 or any(one.box.area > 0.01 for one in look.special)
