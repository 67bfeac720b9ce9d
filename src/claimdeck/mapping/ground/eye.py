"""The colour at a place of something painted: plain, along a gradient, in a pattern, of a picture's tiles."""

from collections.abc import Callable
from functools import lru_cache

from claimdeck.mapping.ground.courses import ways
from claimdeck.model.mosaic import Mosaic
from claimdeck.model.record import record
from claimdeck.model.resolved import mixed
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Painted

Means = Callable[[str], Mosaic | None]
"""The tiles of a picture by its part; None where nobody can tell them."""
UNTOLD = ""
FINE = 97
"""A pattern, or a gradient whose course is not known, shows each of its colours equally often: so finely is it woven."""


def no_pictures(_: str) -> Mosaic | None:
    """Means where no picture is at hand."""
    return None


@record
class Eye:
    """What is needed to see a sheet: the slide's size in EMU, and its pictures."""

    width: int
    height: int
    means: Means = no_pictures

    @property
    def page(self) -> Frame:
        """The whole slide."""
        return Frame(0, 0, self.width, self.height)

    def at(self, paint: Painted, box: Frame, x: float, y: float) -> tuple[str, float]:
        """Colour ("" where it cannot be told) and opacity from 0 to 1 of a paint at a place of its box."""
        across, down, opaque = (x - box.x) / max(1, box.w), (y - box.y) / max(1, box.h), paint.opacity / 100
        if paint.image:
            tiles = self.means(paint.image)
            left, above, right, below = paint.crop
            colour, solid = tiles.at(left + across * (1 - left - right), above + down * (1 - above - below)) if tiles else (UNTOLD, 100)
            return _in_two(colour, paint.colours), opaque * solid / 100
        if not paint.colours:
            return UNTOLD, opaque
        return _along(paint, box, x, y), opaque


def _along(paint: Painted, box: Frame, x: float, y: float) -> str:
    """The colour of a gradient at a place: where programs differ about its course, the places of each are woven into one another."""
    across, down = (x - box.x) / max(1, box.w), (y - box.y) / max(1, box.h)
    courses = ways(paint, box.w, box.h) if len(paint.places) == len(paint.colours) else ()
    thread = int((across + down * FINE) * FINE)
    if not courses:
        return paint.colours[thread % len(paint.colours)]
    way = 100 * courses[thread % len(courses)](x - box.x, y - box.y)
    return _percents(paint)[round(min(100.0, max(0.0, way)))]


@lru_cache(maxsize=256)
def _percents(paint: Painted) -> tuple[str, ...]:
    """The colours of a gradient at each percent of its way: thousands of places are looked at."""
    return tuple(_between(paint, way) for way in range(101))


def _between(paint: Painted, way: float) -> str:
    """The colour so many percents along the stops, of which several may stand at one place: there it changes at once."""
    stops = list(zip(paint.places, paint.colours, strict=True))
    before = next((stop for stop in reversed(stops) if stop[0] <= way), stops[0])
    after = next((stop for stop in stops if stop[0] > way), before)
    return mixed(after[1], before[1], (way - before[0]) / (after[0] - before[0])) if after[0] > before[0] and way > before[0] else before[1]


def _in_two(colour: str, pair: tuple[str, ...]) -> str:
    """A picture's colour as it is drawn in two: by its light from the dark one to the light one."""
    if not colour or len(pair) != 2:
        return colour
    red, green, blue = (int(colour[i : i + 2], 16) for i in (0, 2, 4))
    return mixed(pair[1], pair[0], (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255)
