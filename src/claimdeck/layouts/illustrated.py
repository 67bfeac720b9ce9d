"""The shelf of the figures' layouts: charts, curves, studies, pictures, cases, polls, and what the law asks for."""

from collections.abc import Iterator
from functools import partial
from itertools import product

from claimdeck.layouts import (
    case,
    disclosures,
    figures,
    legal,
    pictured,
    poll,
    stats,
    study,
    survival,
    text_picture,
    timeline,
)
from claimdeck.model.brand import Brand
from claimdeck.model.layouts import Recipe

Named = Iterator[tuple[str, Recipe]]


def single(brand: Brand) -> Named:
    """Those that have no line above the title."""
    yield pictured.FULL_NAME, partial(pictured.full, brand)


def varied(brand: Brand) -> Named:
    """Those that stand with and without the line above the title."""
    for kind in (_stats, _polls, _studies, _pictures, _timelines, survival.recipes, _charts, _legal):
        yield from kind(brand)


def _stats(brand: Brand) -> Named:
    yield stats.NUMBER, partial(stats.number, brand)
    for count, dots in product(stats.GAPS, (True, False)):
        for marked in range(count + 1):
            yield stats.stats_name(count, marked, dots=dots), partial(stats.stats, brand, count, marked, dots=dots)


def _polls(brand: Brand) -> Named:
    for count in poll.ROWS:
        for right in range(count + 1):
            yield poll.poll_name(count, right), partial(poll.poll, brand, count, right)


def _studies(brand: Brand) -> Named:
    for heads in (True, False):
        yield study.study_name(heads=heads), partial(study.study, brand, heads=heads)
    if brand.page.laid:
        yield study.END_POINTS_NAME, partial(study.end_points, brand)


def _pictures(brand: Brand) -> Named:
    for name, recipe in zip(pictured.FORMS, (pictured.figure, pictured.wide, pictured.two), strict=True):
        yield name, partial(recipe, brand)
    for there in (True, False):
        yield text_picture.text_picture_name(lead=there), partial(text_picture.text_picture, brand, lead=there)
    for count, there in product(case.PLACES, (True, False)):
        yield case.case_name(count, question=there), partial(case.case, brand, count, question=there)


def _timelines(brand: Brand) -> Named:
    for count, lanes in product(timeline.GAPS, range(len(timeline.AXES))):
        yield timeline.timeline_name(count, lanes), partial(timeline.timeline, brand, count, lanes)


def _charts(brand: Brand) -> Named:
    for panel, counted in product((True, False), (True, False)):
        yield figures.figure_name(panel=panel, counted=counted), partial(figures.figure, brand, panel=panel, counted=counted)


def _legal(brand: Brand) -> Named:
    for lead, support in product((True, False), repeat=2):
        name = disclosures.disclosures_name(lead=lead, support=support)
        yield name, partial(disclosures.disclosures, brand, lead=lead, support=support)
    for there, noticed, form in product((True, False), (True, False), legal.FORMS):
        yield legal.legal_name(there, noticed, form), partial(legal.legal, brand, there, noticed, form)
