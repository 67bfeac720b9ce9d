"""The colours of a template's scheme on the ground they stand on: what they come to, and which of their shades are read there."""

import colorsys
from collections.abc import Iterable, Iterator
from math import sqrt

from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.contrast import AA, contrast, moved
from claimdeck.model.resolved import mixed, resolved

COMPARATOR = Colour("accent5", (("lumMod", 50000),))
"""The colour of what others are compared with."""
SAFE = AA * 1.01
"""The contrast that shades of colours of words are chosen for: programs round light in their own ways."""
DEEPEST = 40
"""The least percent of its light a colour keeps while it is still called the same."""
GAUDY = 0.25
"""The strength from which on a grey is taken for a colour."""
QUIET = 30
"""Percent of its strength that a colour keeps where it should be no colour."""


class Tones:
    """The scheme, the `grounds` words stand on (six hexadecimal digits each), and what stands in for what so far."""

    def __init__(self, colours: tuple[str, ...], grounds: tuple[str, ...]) -> None:
        self.theme = dict(zip(SLOTS, colours, strict=True))
        self.grounds = grounds
        self.instead: dict[Colour, Colour] = {}

    def plain(self, colour: Colour) -> str:
        """What a colour of the scheme comes to; what is see-through is seen as if it were not."""
        return resolved(Colour(colour.slot, tuple(one for one in colour.changes if one[0] != "alpha")), self.theme, colour)

    def seen(self, colour: Colour) -> str:
        """What stands in for one of claimdeck's colours."""
        return self.plain(colour.stood_in(self.instead))

    def laid(self, colour: Colour, ground: str) -> str:
        """The same, laid on a ground that is seen through a tint."""
        other = colour.stood_in(self.instead)
        return mixed(self.plain(other), ground, opaque(other))

    def least(self, colour: Colour, others: Iterable[str]) -> float:
        """The least contrast of a colour of the scheme with others."""
        own = self.plain(colour)
        return min((contrast(own, other) for other in others), default=21.0)

    def farthest(self, colour: Colour, others: Iterable[str]) -> float:
        """The greatest contrast of a colour of the scheme with others."""
        own = self.plain(colour)
        return max((contrast(own, other) for other in others), default=1.0)

    def lighter(self, colour: Colour, other: Colour) -> bool:
        """Whether one stand-in is lighter than another."""
        return contrast(self.seen(colour), "000000") > contrast(self.seen(other), "000000")

    def ends(self) -> tuple[str, ...]:
        """The darkest and the lightest ground: what is seen on both is seen on a gradient that passes its own light in between."""
        ordered = sorted(self.grounds, key=lambda one: contrast(one, "000000"))
        return tuple(dict.fromkeys((*ordered[:1], *ordered[-1:])))

    def first(self, shades: Iterable[Colour], others: Iterable[str], least: float = SAFE) -> Colour | None:
        """The first shade that is read on all others."""
        grounds = tuple(others)
        return next((one for one in shades if self.least(one, grounds) >= least), None)


def shades(colour: Colour, *, lighter: bool, start: int = 100, deepest: int = DEEPEST) -> Iterator[Colour]:
    """The colour and its shades, each a step further on."""
    for step in range(start, deepest - 1, -5):
        yield colour if step == 100 else moved(colour, step, lighter=lighter)


def opaque(colour: Colour) -> float:
    """How much of what lies below a colour hides: 0 to 1."""
    return next((amount for name, amount in colour.changes if name == "alpha"), 100000) / 100000


def step_of(colour: Colour) -> int:
    """Percent of its light that a shade keeps."""
    return next((amount // 1000 for name, amount in reversed(colour.changes) if name == "lumMod"), 100)


def quiet(colour: Colour, digits: str, *, lighter: bool) -> Colour:
    """The colour with less strength, where its shades halfway to paper would be gaudy."""
    _, light, full = colorsys.rgb_to_hls(*(one / 255 for one in _channels(digits)))
    halfway = (light + 1) / 2 if lighter else light / 2
    return Colour(colour.slot, (("satMod", QUIET * 1000), *colour.changes)) if full * (1 - abs(2 * halfway - 1)) > GAUDY else colour


def strength(digits: str) -> float:
    """How far a colour is from grey: 0 to 1."""
    channels = _channels(digits)
    return (max(channels) - min(channels)) / 255


def distance(one: str, other: str) -> float:
    """How far two colours look apart, roughly as the eye has it: 0 to 765."""
    (red, green, blue), (r, g, b) = _channels(one), _channels(other)
    mean = (red + r) / 2
    return sqrt((2 + mean / 256) * (red - r) ** 2 + 4 * (green - g) ** 2 + (2 + (255 - mean) / 256) * (blue - b) ** 2)


def _channels(digits: str) -> tuple[int, int, int]:
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
