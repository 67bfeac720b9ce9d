"""Pending markers on a tint that is as light as their own highlight."""

from claimdeck.model.brand import Brand
from claimdeck.model.colour import HIGHLIGHT, PAPER, PENDING, SLOTS, Colour
from claimdeck.model.contrast import contrast
from claimdeck.model.record import changed
from claimdeck.model.resolved import resolved
from claimdeck.model.words import Words

LEAST = 1.05
"""The contrast with its ground below which a highlight is no longer seen, whatever its hue."""


def pending_seen(words: Words, ground: Colour, brand: Brand) -> Words:
    """The words, with the full highlight in place of its lighter shade where that would vanish; ink is read on both."""
    theme, instead = dict(zip(SLOTS, brand.colours, strict=True)), dict(brand.readable)
    lying, below = resolved(instead.get(PENDING, PENDING), theme, PAPER), resolved(ground, theme, PAPER)
    if contrast(lying, below) >= LEAST:
        return words
    return tuple(changed(run, highlight=HIGHLIGHT) if run.highlight == PENDING else run for run in words)
