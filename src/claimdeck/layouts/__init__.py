"""The shelf of layouts: pure records made from a brand's tokens. A brand changes colours, faces, motif and shape, never a zone."""

from itertools import product

from claimdeck.layouts import back, content, opening
from claimdeck.layouts.standard import without_topic
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout

CANVAS = "CD Canvas"


def make(brand: Brand) -> tuple[Layout, ...]:
    """Every layout a talk may use in this brand, each with and without the line above the title."""
    fixed = (
        opening.cover(brand, picture=False),
        opening.cover(brand, picture=True),
        opening.statement(brand, support=True),
        opening.statement(brand, support=False),
    )
    varied = (*_rows(brand), *_comparisons(brand), *_needs(brand), *_pathways(brand), content.text(brand), *_back(brand))
    return (*fixed, *varied, *(without_topic(layout) for layout in varied))


def _rows(brand: Brand) -> tuple[Layout, ...]:
    return tuple(content.rows(brand, count, numbered=numbered) for count in content.ROWS for numbered in (True, False))


def _comparisons(brand: Brand) -> tuple[Layout, ...]:
    pairs = [*product(("acute", "chronic", "plain"), repeat=2), ("plain", "quiet")]
    return tuple(content.comparison(brand, (left, right), icons=icons) for left, right in pairs for icons in (True, False))


def _needs(brand: Brand) -> tuple[Layout, ...]:
    return tuple(
        content.unmet_need(brand, accents) for count in (1, 2, 3) for accents in product(("acute", "chronic", "plain"), repeat=count)
    )


def _pathways(brand: Brand) -> tuple[Layout, ...]:
    return tuple(content.pathway(brand, effects, outcome) for effects in range(5) for outcome in content.OUTCOMES)


def _back(brand: Brand) -> tuple[Layout, ...]:
    pending = (back.pending_references(brand, notice=True), back.pending_references(brand, notice=False))
    return (
        back.key_messages(brand),
        back.abbreviations(brand, 1),
        back.abbreviations(brand, 2),
        back.references(brand),
        *pending,
        *back.contacts(brand),
        back.canvas(brand),
    )
