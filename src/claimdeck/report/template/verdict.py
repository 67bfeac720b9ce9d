"""The first lines of what `template check` tells: whether it carries talks, and what it is."""

from collections.abc import Iterator

from claimdeck.model.units import EMU_PER_INCH
from claimdeck.report.template.told import Told

RATIOS = {"16:9": 16 / 9, "16:10": 1.6, "4:3": 4 / 3, "A4": 2**0.5, "A4 upright": 0.5**0.5, "3:4": 0.75, "1:1": 1.0}


def verdict(told: Told) -> str:
    """Whether it carries talks, in a sentence."""
    looks = sum(point.weight == "look" for point in told.points)
    talk = f"carries {told.talk.outline}" if told.talk else "carries a talk"
    if told.code:
        return talk.replace("carries", "does not carry", 1)
    return f"{talk}; {looks} {'point' if looks == 1 else 'points'} to look at" if looks else f"{talk}; nothing to look at"


def facts(told: Told) -> Iterator[str]:
    """What it is: kind, size, masters and layouts, roles."""
    held, design = told.contents, told.design
    yield f"{held.kind}, {size(told)}, {held.bytes / 1e6:.1f} MB"
    home = next((one.name for one in design.masters if one.place == str(told.home)), "")
    masters = f"{len(design.masters)} masters, at home on '{home or told.home}': {told.home_why}" if len(design.masters) > 1 else "1 master"
    yield f"{masters}; {len(design.layouts)} {'layout' if len(design.layouts) == 1 else 'layouts'}"
    if told.ours:
        there = sum(bool(one.slots) for one in told.layouts)
        yield f"made by `claimdeck brand export`: {there} of its layouts are found by their names"
    else:
        those = [one for one in told.roles if one.choice.role != "blank"]
        own = sum(one.choice.natural for one in those)
        yield f"{own} of {len(those)} roles have a layout of their own, for {len(those) - own} another one stands in"


def size(told: Told) -> str:
    """`16:9 (13.33 × 7.50 in)`."""
    width, height = told.design.width / EMU_PER_INCH, told.design.height / EMU_PER_INCH
    near = min(RATIOS, key=lambda name: abs(RATIOS[name] - width / height))
    named = f"{near} " if abs(RATIOS[near] - width / height) < 0.015 else ""
    return f"{named}({width:.2f} × {height:.2f} in)"
