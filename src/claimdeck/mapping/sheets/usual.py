"""How most layouts of a master look, and how one differs from them: a plain slide's heading stands where all do."""

from claimdeck.mapping.sheets.boxes import Box, upright
from claimdeck.mapping.sheets.looks import Held, Look
from claimdeck.model.record import record

MOVED, LARGER = 0.08, 1.12  # a heading so far from the usual one, or so much larger, is no plain slide's
Fit = float | None
"""How well a shape carries a role: from 0 to 1, and None where it cannot. The weights are those that measuring real templates left."""


@record
class Usual:
    """How most layouts of a master look: where their heading stands, how large it is, and which types they use.

    `centred` and `subtitled` are the shares of layouts that have a `ctrTitle`, and a `subTitle`.
    """

    heading: Box | None = None
    size: float = 0.0
    centred: float = 0.0
    subtitled: float = 0.0


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


def moved(look: Look, usual: Usual) -> bool:
    """Whether its heading stands elsewhere than on most layouts."""
    if look.heading is None or usual.heading is None:
        return False
    return abs(look.heading.box.middle - usual.heading.middle) > MOVED


def larger(look: Look, usual: Usual) -> bool:
    """Whether its heading is set larger than on most layouts."""
    return bool(usual.size) and look.size > usual.size * LARGER
