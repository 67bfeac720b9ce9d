"""The panel beside a chart: what is estimated, the number, its interval and p, and what is said of it."""

from claimdeck.layouts.figures import FACT, UNIT
from claimdeck.model.compose import Desk
from claimdeck.model.words import Paragraph, Words, said
from claimdeck.slides import p_value
from claimdeck.slides.chart import Chart, Estimate
from claimdeck.slides.interval import between, decimals, told
from claimdeck.slides.written import number, shown, value

APART = 14
"""Points between the estimate and what is said of it."""


def panel(chart: Chart, desk: Desk) -> tuple[Paragraph, ...]:
    """The paragraphs of the panel; none without an effect, or where its number cannot be used."""
    effect = chart.effect
    if effect is None or number(effect.estimate) is None:
        return ()
    facts = (desk.words(fact, "narrow") for fact in effect.facts)
    below = (Paragraph(words=words, level=FACT, before=None if i else APART) for i, words in enumerate(facts))
    lines = (Paragraph(words=words, level=UNIT) for words in _lines(effect, desk) if words)
    return (Paragraph(words=desk.words(effect.measure, "narrow")), Paragraph(words=_estimate(effect, desk), level=1), *lines, *below)


def _estimate(effect: Estimate, desk: Desk) -> Words:
    found, signs = number(effect.estimate), desk.locale.typography
    percent = f"{signs.before_percent}%" if effect.unit == "%" or (found and found.percent) else ""
    return said(shown(value(effect.estimate), decimals(effect.estimate), signs) + percent)


def _lines(effect: Estimate, desk: Desk) -> tuple[Words, ...]:
    """The unit, the interval, p."""
    unit = desk.prose(effect.unit) if effect.unit not in ("", "%") else ()
    interval: Words = ()
    if effect.low and effect.high:
        places = decimals(effect.estimate, effect.low, effect.high)
        limits = between(value(effect.low), value(effect.high), places, desk)
        percent = f"{desk.locale.typography.before_percent}%" if effect.unit == "%" else ""
        interval = told(limits + percent, desk)
    return (unit, interval, p_value.told(effect.p, desk) if effect.p else ())
