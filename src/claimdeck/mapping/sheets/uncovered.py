"""What of a sheet's art is seen where a box is: nothing that lies below something solid."""

from claimdeck.mapping.sheets.stripes import reaching
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Sheet


def covers(art: Art, box: Frame) -> bool:
    """Whether words in a box stand on it, whatever is drawn below."""
    solid = art.kind in ("shape", "group") and art.paint is not None and art.paint.opacity == 100 and not art.edges
    frame = art.frame
    return solid and frame.x <= box.x and frame.y <= box.y and frame.right >= box.right and frame.bottom >= box.bottom


def uncovered(sheet: Sheet, box: Frame) -> list[tuple[Art, Frame]]:
    """What is drawn and seen in a box, with what of it reaches there: all of what is slanted on that height."""
    drawn = [part for art in sheet.art for part in art.drawn]
    over = max((i for i, one in enumerate(drawn) if covers(one, box)), default=-1)
    near = (one for one in drawn[over + 1 :] if one.seen and not one.faint and one.frame.meets(box))
    found = ((one, reaching(one.edges, box) if one.edges else one.frame) for one in near)
    return [(one, reached) for one, reached in found if reached]
