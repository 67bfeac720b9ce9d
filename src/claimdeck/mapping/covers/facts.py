"""What a template's cover has no placeholder for: audience, code and sources, also where it leaves too little room for them."""

from collections.abc import Iterator

from claimdeck.mapping.covers.cover_places import FOOT, GAP, NARROW, SIDES, STAMP, SUBTITLE, title_of, whole_of
from claimdeck.mapping.covers.in_the_way import rim, taken_on
from claimdeck.mapping.covers.needed import ORDER, high, lines, stacked
from claimdeck.mapping.covers.scattered import some
from claimdeck.mapping.covers.stacked import placed
from claimdeck.mapping.covers.subtitles import LOWER, LOWEST, lowered
from claimdeck.mapping.placing.headed import laid_of
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Slot
from claimdeck.model.page import Laid
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Sheet
from claimdeck.model.units import inches

PANEL = (0.3, 0.12)
"""The shares of the slide's width and height from which on a filled shape is a panel that words may stand on where nothing else is free."""
UNDER = 0.25
"""The share of the title's or subtitle's box from which on these stand on a picture, and so may what has no place else."""
WIDE = 9.0
"""How wide (inches of the design) a box beside all else is made, where that is free."""
ASIDE = 0.25
"""How far (inches of the design) it is tried further to the right at a time where it stands beside the title."""


def with_facts(brand: Brand, layout: Layout, sheet: Sheet, there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """What is there with what it has no placeholder for: below it, where need be closer and below a lower subtitle, else above it."""
    has = {slot.idx for slot in there}
    missing = [slot for idx in ORDER if idx not in has for slot in layout.slots if slot.idx == idx]
    if not missing:
        return there
    calm = placed(brand, sheet, missing, there) if sheet.shown else None
    plain = changed(sheet, shown=())
    return calm or placed(brand, plain, missing, there) or _most(brand, plain, missing, there)


def _most(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """What is there with as much of what is missing as finds room, in the first way that shows all of it or most."""
    most = there
    for found in _ways(brand, sheet, missing, there):
        most = found if len(found) > len(most) else most
        if len(most) == len(there) + len(missing):
            break
    return most


def _ways(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> Iterator[tuple[Slot, ...]]:
    """The ways in which it may stand, the best first."""
    how = laid_of(brand)
    bare = changed(sheet, art=tuple(one for one in sheet.art if not one.through))
    opened = changed(bare, art=tuple(part for one in bare.art for part in _opened(how, one)))
    over = changed(opened, art=tuple(one for one in opened.art if not _is_under(how, one, there)))
    yield some(brand, bare, missing, there)
    yield placed(brand, opened, missing, there) or there
    yield _aside(brand, bare, missing, there)
    yield from (some(brand, one, missing, lowered(brand, there, share)) for share in (LOWER, LOWEST) for one in (bare, opened))
    yield placed(brand, over, missing, there) or some(brand, over, missing, there)


def _opened(how: Laid, art: Art) -> tuple[Art, ...]:
    """Of a panel in one colour only its rim: words may stand on it."""
    frame, plain = art.frame, art.kind == "shape" and art.paint is not None and not (art.paint.image or art.words or art.edges)
    if not plain or frame.w < PANEL[0] * how.width or frame.h < PANEL[1] * how.height:
        return (art,)
    return tuple(changed(art, frame=one) for one in rim(frame))


def _is_under(how: Laid, art: Art, there: tuple[Slot, ...]) -> bool:
    """Whether the template's own title or subtitle stands on it, whatever it shows."""
    boxes = (how.frame(slot.frame) for slot in there if slot.tie and (slot.idx == SUBTITLE or slot is title_of(there)))
    return any(art.frame.shared(box) >= UNDER * box.w * box.h for box in boxes)


def _aside(brand: Brand, sheet: Sheet, missing: list[Slot], there: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """It stands together wherever the slide is free, at best at its foot and at the left."""
    how = laid_of(brand)
    taken = taken_on(how, sheet, there)
    for wide in (NARROW, STAMP):
        group = [changed(slot, frame=changed(slot.frame, h=lines(brand, slot, inches(wide)))) for slot in missing]
        boxes = _places(whole_of(how), inches(wide), high(group))
        if box := next((one for one in boxes if not any(one.meets(other) for other in taken)), None):
            return (*there, *stacked(group, (), _wider(how, box, taken), GAP))
    return there


def _wider(how: Laid, box: Frame, taken: list[Frame]) -> Frame:
    """A box that reaches further to the right, where nothing stands: sources are long."""
    whole = whole_of(how)
    beside = (one.x - inches(GAP) for one in taken if one.y < box.bottom and box.y < one.bottom and one.x >= box.right)
    right = min([box.x + inches(WIDE), whole.right - whole.w // SIDES, *beside])
    return changed(box, w=max(box.w, right - box.x))


def _places(whole: Frame, wide: int, tall: int) -> Iterator[Frame]:
    """Where a box may stand on the slide, inside its margins, from the foot upwards."""
    left, right = whole.x + whole.w // SIDES, whole.right - whole.w // SIDES
    for y in range(whole.bottom - whole.h // FOOT - tall, whole.y + whole.h // FOOT, -inches(GAP)):
        yield from (Frame(x, y, wide, tall) for x in range(left, right - wide + 1, inches(ASIDE)))
