"""The shelf of layouts: pure records made from a brand's tokens. A brand changes colours, faces, motif and shape, never a zone."""

from collections.abc import Iterator
from functools import partial
from itertools import product

from claimdeck.layouts import agenda, back, content, further, opening, questions, quotation, sections
from claimdeck.layouts.finish import finished
from claimdeck.layouts.motif import ARCS, MOST_ARCS
from claimdeck.layouts.standard import ALONE, without_topic
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout
from claimdeck.model.layouts import Layouts, Recipe

CANVAS = "CD Canvas"
Named = Iterator[tuple[str, Recipe]]


def make(brand: Brand) -> Layouts:
    """Every layout a talk may use in this brand, each with and without the line above the title; made when asked for."""
    varied = dict((*_agendas(brand), *_rows(brand), *_comparisons(brand), *_needs(brand), *_pathways(brand), *_back(brand)))
    single = dict(_opening(brand))
    return Layouts(_whole(brand, single, varied), partial(_figures, brand), frozenset(name + ALONE for name in single))


def _figures(brand: Brand) -> dict[str, Recipe]:
    """Those of figures, which are loaded when a talk has one, or somebody asks for all."""
    from claimdeck.layouts import illustrated

    return _whole(brand, dict(illustrated.single(brand)), dict(illustrated.varied(brand)))


def _whole(brand: Brand, single: dict[str, Recipe], varied: dict[str, Recipe]) -> dict[str, Recipe]:
    alone = {name + ALONE: partial(_alone, recipe) for name, recipe in varied.items()}
    recipes = single | varied | alone
    branded = brand.logo or brand.steps or brand.readable or not brand.page.designed
    return {name: partial(_branded, brand, recipe) for name, recipe in recipes.items()} if branded else recipes


def _branded(brand: Brand, recipe: Recipe) -> Layout:
    """The layout on the brand's page, with its logo, and in sizes and colours of its own."""
    from claimdeck.layouts.logo import with_logo  # many brands have none of these
    from claimdeck.layouts.narrow import narrowed

    return finished(brand, with_logo(brand, narrowed(brand.page, recipe())))


def _alone(recipe: Recipe) -> Layout:
    return without_topic(recipe())


def _opening(brand: Brand) -> Named:
    others = [arcs for arcs in range(2, MOST_ARCS + 2) if arcs != ARCS] if brand.motif == "rings" else []
    for arcs in (ARCS, *others):
        yield opening.cover_name(arcs=arcs), partial(opening.cover, brand, arcs=arcs)
    yield opening.cover_name(picture=True), partial(opening.cover, brand, picture=True)
    yield "CD Statement", partial(opening.statement, brand, support=True)
    yield "CD Statement alone", partial(opening.statement, brand, support=False)
    yield "CD Section", partial(sections.section, brand)
    yield "CD Backup", partial(sections.backup, brand)
    for long in (False, True) if brand.page.laid else (False,):
        yield quotation.LONG if long else quotation.QUOTATION, partial(quotation.quotation, brand, long=long)
    for blocks in product((True, False), (True, False), questions.CONTACTS):
        yield questions.questions_name(*blocks), partial(questions.questions, brand, *blocks)


def _agendas(brand: Brand) -> Named:
    for there in (True, False):
        yield agenda.agenda_name(panel=there), partial(agenda.agenda, brand, panel=there)
        yield agenda.table_name(lead=there), partial(agenda.table, brand, lead=there)


def _rows(brand: Brand) -> Named:
    for count, numbered in product(content.ROWS, (True, False)):
        yield content.rows_name(count, numbered=numbered), partial(content.rows, brand, count, numbered=numbered)


def _comparisons(brand: Brand) -> Named:
    sides = ("acute", "chronic", "plain")
    pairs = [*product(sides, sides), ("plain", "quiet")]
    for accents, icons in product(pairs, (True, False)):
        yield content.comparison_name(accents, icons=icons), partial(content.comparison, brand, accents, icons=icons)


def _needs(brand: Brand) -> Named:
    for accents in (accents for count in (1, 2, 3) for accents in product(("acute", "chronic", "plain"), repeat=count)):
        yield content.need_name(accents), partial(content.unmet_need, brand, accents)


def _pathways(brand: Brand) -> Named:
    for effects, outcome in product(range(5), content.OUTCOMES):
        yield content.pathway_name(effects, outcome), partial(content.pathway, brand, effects, outcome)


def _back(brand: Brand) -> Named:
    yield "CD Text", partial(content.text, brand)
    for count, headed in product(range(1, further.MOST + 1), (True, False)):
        yield further.further_name(count, headed=headed), partial(further.further, brand, count, headed=headed)
    yield "CD Key messages", partial(back.key_messages, brand)
    yield "CD Table", partial(back.abbreviations, brand, 1)
    yield "CD Two tables", partial(back.abbreviations, brand, 2)
    yield "CD References", partial(back.references, brand)
    yield "CD References pending", partial(back.pending_references, brand, notice=True)
    yield "CD References pending continued", partial(back.pending_references, brand, notice=False)
    for blocks in (blocks for blocks in product((True, False), repeat=4) if any(blocks)):
        yield back.contact_name(*blocks), partial(back.contact, brand, *blocks)
    yield CANVAS, partial(back.canvas, brand)
