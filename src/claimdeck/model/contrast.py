"""Contrast, as WCAG 2 reckons it: which colours of a brand are read on which, and what makes those readable that are not."""

from functools import lru_cache

from claimdeck.model.colour import (
    ACUTE,
    CARD,
    CHRONIC,
    CHRONIC_TEXT,
    DARK,
    GRADIENT_END,
    HIGHLIGHT,
    LINK,
    MUTE,
    ON_DARK_1,
    ON_DARK_2,
    PAPER,
    PENDING,
    SLOTS,
    TEXT,
    VISITED,
    Colour,
    Slot,
)  # fmt: skip
from claimdeck.model.record import record
from claimdeck.model.resolved import resolved

AA, LARGE = 4.5, 3.0
"""The least contrast of text, and of text from 18 points on, or from 14 in bold."""

STEPS = range(95, 35, -5)
"""How far a colour may be moved: to 40 % of its luminance, or as far towards white."""


@record
class Use:
    """A colour and those it is read on, or that are read on it, each with the least contrast; `lighter` where it must be light."""

    colour: Colour
    against: tuple[tuple[Colour, float], ...]
    lighter: bool = False


@record
class Poor:
    """A colour that could not be read on `ground`: the contrast it has and needs, and what stands in for it with its contrast."""

    colour: Colour
    ground: Colour
    before: float
    least: float
    instead: Colour | None = None
    step: int = 0
    after: float = 0.0


LINEAR = tuple(i / 255 / 12.92 if i <= 10 else ((i / 255 + 0.055) / 1.055) ** 2.4 for i in range(256))
"""The light of each value of a channel."""

PAGES = ((PAPER, AA), (CARD, AA))
DARK_PAGES = ((DARK, AA),)
USES = (
    *(Use(colour=colour, against=PAGES) for colour in (TEXT, DARK, ACUTE, CHRONIC, MUTE, LINK, VISITED)),
    Use(colour=CHRONIC_TEXT, against=((CHRONIC.faded(15), AA), (CHRONIC.faded(37), AA))),
    *(Use(colour=colour, against=DARK_PAGES, lighter=True) for colour in (ON_DARK_1, ON_DARK_2)),
    Use(colour=HIGHLIGHT, against=((DARK, AA), (TEXT, AA)), lighter=True),
    Use(colour=PENDING, against=((TEXT, AA),), lighter=True),
)
ON_GRADIENT = (
    Use(colour=GRADIENT_END, against=((PAPER, AA),)),
    *(Use(colour=colour, against=((GRADIENT_END, AA),), lighter=True) for colour in (ON_DARK_1, ON_DARK_2)),
    Use(colour=HIGHLIGHT, against=((GRADIENT_END, LARGE),), lighter=True),
)
"""The same for the far end of dark grounds with a gradient, where the highlight is only a stroke and large numerals."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours given as six hexadecimal digits: from 1 to 21."""
    return _apart(_luminance(one), _luminance(other))


def _apart(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _luminance(digits: str) -> float:
    red, green, blue = (LINEAR[int(digits[i : i + 2], 16)] for i in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def moved(colour: Colour, step: int, *, lighter: bool) -> Colour:
    """The colour at `step` percent of its luminance, or with the rest of it filled up towards white."""
    more = (("lumMod", step * 1000), ("lumOff", (100 - step) * 1000)) if lighter else (("lumMod", step * 1000),)
    return Colour(colour.slot, (*colour.changes, *more))


@lru_cache(maxsize=64)
def poor(colours: tuple[str, ...], *, gradient: bool) -> tuple[Poor, ...]:
    """Every colour of the theme that cannot be read where it is used, with what stands in for it; the earlier ones are settled first."""
    light = _Light(colours)
    found = (_settled(use, light) for use in (*USES, *(ON_GRADIENT if gradient else ())))
    return tuple(one for one in found if one)


def readable_name(colour: Colour, colours: tuple[str, ...]) -> Poor | None:
    """What stands in for a colour in which names are written on paper, and large ones on cards; None where it can be read."""
    return _settled(Use(colour=colour, against=((PAPER, AA), (CARD, LARGE))), _Light(colours))


class _Light:
    """The luminance of a theme's colours, each reckoned once; `instead` are those that stand in for others."""

    def __init__(self, colours: tuple[str, ...]) -> None:
        self.theme: dict[Slot, str] = dict(zip(SLOTS, colours, strict=True))
        self.known: dict[Colour, float] = {}
        self.instead: dict[Colour, Colour] = {}

    def of(self, colour: Colour) -> float:
        """The luminance of a colour, or of what stands in for it."""
        colour = self.instead.get(colour, colour)
        if colour not in self.known:
            self.known[colour] = _luminance(resolved(colour, self.theme, PAPER))
        return self.known[colour]

    def worst(self, use: Use, colour: Colour) -> tuple[Colour, float, float]:
        """The ground on which the colour falls shortest: it, the least contrast and the one there is."""
        own = self.of(colour)
        rows = ((ground, least, _apart(own, self.of(ground))) for ground, least in use.against)
        return min(rows, key=lambda row: row[2] / row[1])


def _settled(use: Use, light: _Light) -> Poor | None:
    """The use where it is poor; what stands in for its colour is remembered for the uses after it."""
    ground, least, before = light.worst(use, use.colour)
    if before >= least:
        return None
    for step in STEPS:
        other = moved(use.colour, step, lighter=use.lighter)
        _, needed, ratio = light.worst(use, other)
        if ratio >= needed:
            after = _apart(light.of(other), light.of(ground))
            light.instead[use.colour] = other
            return Poor(colour=use.colour, ground=ground, before=before, least=least, instead=other, step=step, after=after)
    return Poor(colour=use.colour, ground=ground, before=before, least=least)
