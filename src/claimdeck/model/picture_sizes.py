"""How large pictures stand on slides, whatever of them is cropped."""

from collections.abc import Iterator

from claimdeck.model.plan import Picture, Plan, Slide
from claimdeck.model.units import EMU_PER_INCH

WHOLE = 100000


def sizes(plan: Plan) -> Iterator[tuple[Slide, Picture, float]]:
    """Each picture of each slide, and how wide (inches) the whole of it would be where it stands."""
    layouts = {layout.name: layout for layout in plan.layouts}
    for slide in plan.slides:
        for item in slide.items:
            if isinstance(item, Picture) and (slot := layouts[slide.layout].slot(item.idx)):
                yield slide, item, slot.frame.w / EMU_PER_INCH / ((WHOLE - item.crop[0] - item.crop[2]) / WHOLE)
