"""What is wrong with a chart's values, each at its place."""

from collections.abc import Iterator
from itertools import zip_longest

from claimdeck.model.data import ABSENT, Datum
from claimdeck.model.finding import Finding, error, warning
from claimdeck.model.span import Span
from claimdeck.slides import interval, p_value
from claimdeck.slides.chart import Chart, Estimate, Series
from claimdeck.slides.written import number, strange, value

MOST = {"line": 24}
MOST_CATEGORIES, MOST_SERIES, MOST_BARS = 12, 4, 36
ROUNDING = 0.5
"""How far over 100 rounded shares may come."""
BARS = ("column", "bar", "stacked")


def faults(chart: Chart, decimal: str) -> Iterator[Finding]:
    """Every fault, in reading order; values are only compared where they are numbers."""
    if not chart.categories or not chart.series:
        yield error("empty-series", "the chart has no values", chart.span, "write categories and series, or name a file under `data`")
        return
    for one in chart.series:
        yield from _series(chart, one, decimal)
    yield from (*_counts(chart), *_names(chart), *_amount(chart), *_shares(chart), *_axis(chart), *_effect(chart.effect))
    yield from _said(chart)


def called(one: Series) -> str:
    """The series in a sentence."""
    return f"'{one.name.source or one.name.claim}'" if one.name else "the series"


def absent(datum: Datum | None) -> bool:
    """True where a cell says that there is no value."""
    return datum is None or datum.text in ABSENT


def _series(chart: Chart, one: Series, decimal: str) -> Iterator[Finding]:
    values = tuple(given.value for given in one.values)
    if all(absent(datum) for datum in values):
        yield error("empty-series", f"{called(one)} has no values", one.span, "write its values, or take it out")
        return
    for name, cells in (("values", values), ("low", one.low), ("high", one.high)):
        yield from _ragged(chart, one, name, cells, decimal)
        yield from strange(name, *(datum for datum in cells if not absent(datum)))
    for given, low, high in zip_longest(values, one.low, one.high):
        if number(given) and (number(low) or number(high)):
            yield from interval.faults("values", given, low if number(low) else given, high if number(high) else given)


def _ragged(chart: Chart, one: Series, name: str, cells: tuple[Datum, ...], decimal: str) -> Iterator[Finding]:
    wanted, found = len(chart.categories), len(cells)
    if found == wanted or (name != "values" and not cells):
        return
    hint = "write a dash where there is no value"
    if found == 2 * wanted and decimal == ",":
        hint = f'write decimals between quotation marks: "{cells[0].text},{cells[1].text}"'
    where = cells[wanted].span if found > wanted else cells[-1].span
    yield error("ragged-series", f"{called(one)} has {found} {name} for {wanted} categories", where, hint)


def _counts(chart: Chart) -> Iterator[Finding]:
    if len(chart.n) > 1 and len(chart.n) != len(chart.categories):
        said = f"'n' has {len(chart.n)} numbers for {len(chart.categories)} categories"
        yield error("ragged-series", said, chart.n[-1].span, "write one for each category, or one for all")


def _names(chart: Chart) -> Iterator[Finding]:
    known = [one.name.source for one in chart.series if one.name] + [one.name for one in chart.categories]
    for key, one in (("comparator", chart.comparator), ("highlight", chart.highlight)):
        if one and one.name not in known:
            said = f"'{key}' names '{one.name}', which is no series or category of the chart"
            yield error("unknown-category", said, one.span, f"write one of {', '.join(known)}")
    if len(chart.series) > 1 and (bare := next((one for one in chart.series if one.name is None), None)):
        yield error("unknown-category", "a series has no name, and there are several", bare.span, "add `name:`")


def _amount(chart: Chart) -> Iterator[Finding]:
    most, count = MOST.get(chart.type, MOST_CATEGORIES), len(chart.categories)
    if count > most:
        said = f"the chart has {count} categories; up to {most} can be read"
        yield error("too-many-bars", said, chart.categories[most].span, "group them, show the largest, or take a table")
    elif len(chart.series) > MOST_SERIES:
        said = f"the chart has {len(chart.series)} series; up to {MOST_SERIES} can be told apart"
        yield error("too-many-bars", said, chart.series[MOST_SERIES].span, "show them in several charts, each beside the comparator")
    elif chart.type in ("column", "bar") and (bars := count * len(chart.series)) > MOST_BARS:
        said = f"the chart has {bars} bars; up to {MOST_BARS} can be read"
        yield error("too-many-bars", said, chart.series[-1].span, "show fewer categories or series")


def _shares(chart: Chart) -> Iterator[Finding]:
    """Percentages over 100, one by one and stacked on one another."""
    ends_higher = chart.axis is not None and value(chart.axis.max) > 100
    if chart.unit != "%" or ends_higher:
        return
    cells = (datum for one in chart.series for datum in (*(given.value for given in one.values), *one.low, *one.high))
    high = [datum for datum in cells if value(datum) > 100]
    hint = "look it up in the source; where more than 100% is meant, say so with `axis: {max: …}`"
    yield from (warning("share-over-hundred", f"{datum.text} is more than 100%", datum.span, hint) for datum in high)
    if chart.type == "stacked" and not high:
        for i, category in enumerate(chart.categories):
            whole = sum(value(one.values[i].value) for one in chart.series if i < len(one.values))
            if whole > 100 + ROUNDING:
                said = f"the shares of '{category.name}' come to {whole:.10g}%"
                yield warning("share-over-hundred", said, category.span, "look them up in the source, or show them side by side")


def _axis(chart: Chart) -> Iterator[Finding]:
    scale = chart.axis
    if scale is None:
        return
    yield from strange("axis", scale.min, scale.max, scale.step)
    if chart.type in BARS and scale.min and value(scale.min) > 0:
        said = f"the bars begin at {scale.min.text}: their lengths would not be to scale"
        yield error("axis-not-at-zero", said, scale.min.span, "take `min` out, or show dots or lines")
    everything = [
        value(datum) for one in chart.series for datum in (*(given.value for given in one.values), *one.low, *one.high) if number(datum)
    ]
    if scale.max and number(scale.max) and everything and max(everything) > value(scale.max):
        said = f"the axis ends at {scale.max.text}, below {max(everything):.10g}"
        yield error("axis-too-short", said, scale.max.span, "let it end above the largest value, or take `max` out")
    if scale.min and number(scale.min) and everything and min(everything) < value(scale.min):
        said = f"the axis begins at {scale.min.text}, above {min(everything):.10g}"
        yield error("axis-too-short", said, scale.min.span, "let it begin below the least value, or take `min` out")


def _effect(effect: Estimate | None) -> Iterator[Finding]:
    """An estimate and its limits are of one measure, on one scale."""
    if effect is None:
        return
    yield from (*p_value.faults(effect.p), *p_value.against_interval(effect))
    found = tuple(interval.faults("effect", effect.estimate, effect.low, effect.high))
    mixed = next((one for one in found if one.rule == "estimate-outside-interval"), None)
    if mixed and _other_scale(effect):
        said = f"the estimate {effect.estimate.text} and its interval from {effect.low.text} to {effect.high.text} are on two scales"  # type: ignore[union-attr]  # both are there
        yield error(
            "effect-scale-mismatch", said, mixed.span, "write a difference with its interval in points, or a ratio with that of the ratio"
        )
    else:
        yield from found
    signs = {read.percent for datum in (effect.estimate, effect.low, effect.high) if (read := number(datum))}
    if len(signs) > 1:
        said = "the estimate has a percent sign and its limits have none, or the other way round"
        yield error("effect-scale-mismatch", said, effect.span, "write all three on one scale, and the sign once, as `unit`")


def _other_scale(effect: Estimate) -> bool:
    """True where the interval looks like that of a ratio and the estimate like a share, or the signs differ."""
    low, middle, high = value(effect.low), value(effect.estimate), value(effect.high)
    return low <= high and (
        (low > 0) != (middle > 0) or abs(middle) > 5 * max(abs(low), abs(high)) or abs(middle) * 5 < min(abs(low), abs(high))
    )


def _said(chart: Chart) -> Iterator[Finding]:
    """What a reader needs beside the values: what the limits are, of how many, and from where."""
    if any(one.low or one.high for one in chart.series) and chart.whiskers is None:
        said = "the chart has limits, and does not say what they are"
        yield warning("unnamed-whiskers", said, chart.span, 'add `whiskers: "95% CI"`, or SD, SE, range: whatever they are')
    if chart.unit == "%" and not chart.n:
        yield warning("percentage-without-n", "the chart shows percentages, and not of how many", chart.span, "add `n:`")
    if not chart.cites and chart.tag is None and chart.title.claim is None and not any(_cited(chart)):
        yield warning("figure-without-source", "nothing says where the values are from", chart.span, "add `cites:`")


def _cited(chart: Chart) -> Iterator[Span]:
    yield from (one.span for one in chart.categories if one.cites)
    yield from (given.span for one in chart.series for given in one.values if given.cites)
