"""A chart's values as they are drawn: numbers, their words with markers, and what tells the series apart."""

from claimdeck.model.author import Citation
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, Colour
from claimdeck.model.compose import Desk
from claimdeck.model.data import Datum
from claimdeck.model.record import record
from claimdeck.model.words import Words, raised_letters
from claimdeck.slides.arm_colours import DASHES, about, comparator
from claimdeck.slides.chart import Chart, Series, Value
from claimdeck.slides.charts.paint import of_series
from claimdeck.slides.interval import decimals
from claimdeck.slides.written import number, shown

Numbers = tuple[float | None, ...]


@record
class Line:
    """A series: its name, values with their words, limits (none: empty), the colour of each value, and its place among the looks."""

    name: Words
    values: Numbers
    texts: tuple[Words, ...]
    low: Numbers
    high: Numbers
    colours: tuple[Colour, ...]
    look: int

    @property
    def colour(self) -> Colour:
        """The colour of the series as a whole."""
        return self.colours[0]

    @property
    def tops(self) -> tuple[float, ...]:
        """What is reached at each category, intervals included."""
        return tuple(
            max(one for one in (value, high, 0.0) if one is not None)
            for value, high in zip(self.values, _filled(self.high, self.values), strict=True)
        )

    @property
    def feet(self) -> tuple[float, ...]:
        """The same downwards."""
        return tuple(
            min(one for one in (value, low, 0.0) if one is not None)
            for value, low in zip(self.values, _filled(self.low, self.values), strict=True)
        )

    @property
    def dash(self) -> str:
        """How its line is dashed."""
        return DASHES[self.look]


@record
class Told:
    """The categories in letters, with their words where these have markers, and the series; `places` decimals of every value."""

    categories: tuple[str, ...]
    marked: tuple[Words, ...]
    lines: tuple[Line, ...]
    places: int

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the largest value drawn, limits included; 0 is always between."""
        return min(foot for line in self.lines for foot in line.feet), max(top for line in self.lines for top in line.tops)


def told(chart: Chart, desk: Desk) -> Told:
    """The values of a chart without errors."""
    places = decimals(*(given.value for one in chart.series for given in one.values))
    named = tuple(desk.prose(one.name + _keys(one.cites)) for one in chart.categories)
    categories, marked = tuple(map(raised_letters, named)), named if any(one.cites for one in chart.categories) else ()
    looks = _looks(chart)
    lines = tuple(_line(chart, one, look, places, desk) for one, look in zip(chart.series, looks, strict=True))
    return Told(categories=categories, marked=marked, lines=lines, places=places)


def _line(chart: Chart, one: Series, look: int, places: int, desk: Desk) -> Line:
    name = desk.words(one.name, "none", alone=False) if one.name else ()
    texts = tuple(_text(given, chart.unit, places, desk) for given in one.values)
    shown_in = of_series(look, desk.brand, bars=chart.type in ("column", "bar", "stacked"))
    colours = _colours(chart, desk.brand) if len(chart.series) == 1 else (shown_in,) * len(chart.categories)
    values = _numbers(tuple(given.value for given in one.values))
    return Line(name=name, values=values, texts=texts, low=_numbers(one.low), high=_numbers(one.high), colours=colours, look=look)


def _numbers(cells: tuple[Datum, ...]) -> Numbers:
    found = (number(datum) for datum in cells)
    return tuple(one.value if one else None for one in found)


def _filled(some: Numbers, like: Numbers) -> Numbers:
    return some or (None,) * len(like)


def _text(given: Value, unit: str, places: int, desk: Desk) -> Words:
    """The value in the language's signs, with the marker of what supports it."""
    found, signs = number(given.value), desk.locale.typography
    if found is None:
        return ()
    percent = f"{signs.before_percent}%" if unit == "%" else ""
    return desk.prose(f"{shown(found.value, places, signs)}{percent}" + _keys(given.cites))


def _keys(cites: tuple[Citation, ...]) -> str:
    """The marker of some citations as an author writes it."""
    return f"[{'; '.join(f'@{citation.ref}' for citation in cites)}]" if cites else ""


def _looks(chart: Chart) -> tuple[int, ...]:
    """For each series which look it has: 0 is what the slide is about, 1 the comparator."""
    names = [one.name.source if one.name else None for one in chart.series]
    studied, other = _chosen(chart)
    first = [names.index(studied)] if studied and studied in names else []
    second = [names.index(other)] if other and other in names else []
    free = [i for i in range(len(names)) if i not in (*first, *second)]
    if not first:
        first, free = free[:1], free[1:]
    order = [*first, *(second or free[:1]), *(free if second else free[1:])]
    return tuple(order.index(i) for i in range(len(names)))


def _chosen(chart: Chart) -> tuple[str | None, str | None]:
    """The names of what the slide is about and of the comparator."""
    studied, other = chart.highlight, chart.comparator
    return studied.name if studied else None, other.name if other else None


def _colours(chart: Chart, brand: Brand) -> tuple[Colour, ...]:
    """Of a single series: what the slide is about stands out among its comparators; where nothing does, all are alike."""
    names = [one.name for one in chart.categories]
    first, second = _chosen(chart)
    studied, other = about(brand), comparator(brand)
    if first in names:
        return tuple(studied if name == first else other for name in names)
    if second in names and len(names) == 2:
        return tuple(other if name == second else studied for name in names)
    if second in names:
        return tuple(other if name == second else DARK for name in names)
    return (studied if chart.type in ("line", "dot") else DARK,) * len(names)
