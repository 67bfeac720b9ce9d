"""Colours that cannot be read where they are used: what stands in for them, and the words to the designer."""

from claimdeck.load.brands.inheritance import place_of
from claimdeck.load.brands.tokens import Colours
from claimdeck.load.yaml.nodes import Mapping
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.colour import (
    CARD,
    CHRONIC,
    CHRONIC_TEXT,
    DARK,
    GRADIENT_END,
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
)
from claimdeck.model.contrast import Poor, poor
from claimdeck.model.fields import keys
from claimdeck.model.finding import note
from claimdeck.model.resolved import resolved

IN_THE_THEME = (LINK, VISITED)
"""Programs paint links in the theme's own colour, without modifiers."""

SAID = {
    MUTE: "quiet text, made from '{slot}',",
    ON_DARK_1: "text on dark, made from '{slot}',",
    ON_DARK_2: "quiet text on dark, made from '{slot}',",
    PENDING: "the ground of what is pending, made from '{slot}',",
    CHRONIC_TEXT: "text on a tint, made from '{slot}',",
    GRADIENT_END: "the far end of the dark ground, made from '{slot}',",
}
GROUNDS = {
    PAPER: "paper", CARD: "cards", DARK: "the dark ground", GRADIENT_END: "the far end of the dark ground", TEXT: "ink",
    CHRONIC.faded(15): "a tint of itself", CHRONIC.faded(37): "a tint of itself",
}  # fmt: skip


def readable_colours(
    colours: tuple[str, ...], root: Mapping, reading: Reading, *, gradient: bool
) -> tuple[tuple[str, ...], tuple[tuple[Colour, Colour], ...]]:
    """The theme's colours, and for each token that cannot be read what is set in its place; both reported."""
    found = poor(colours, gradient=gradient)
    for one in found:
        _report(one, root, reading)
    settled = {one.colour: one.instead for one in found if one.instead}
    theme = dict(zip(SLOTS, colours, strict=True))
    theme |= {colour.slot: resolved(settled[colour], theme, PAPER) for colour in IN_THE_THEME if colour in settled}
    return tuple(theme.values()), tuple((colour, instead) for colour, instead in settled.items() if colour not in IN_THE_THEME)


def _report(one: Poor, root: Mapping, reading: Reading) -> None:
    span, behind = (place_of(root, "colours", colour.slot) for colour in (one.colour, one.ground))
    span = behind if span.file != root.span.file == behind.file else span  # what is new here does not suit what was there
    said = SAID.get(one.colour, "'{slot}'").format(slot=_written(one.colour, root))
    short = f"{said} has a contrast of {one.before:.2f} with {GROUNDS[one.ground]}, and text needs {one.least:g}"
    if one.instead is None:
        reading.error("low-contrast", f"{short}; no variant of it reaches that", span, "choose another colour: lighter, or darker")
        return
    way = "lighter" if one.instead.changes and one.instead.changes[-1][0] == "lumOff" else "darker"
    where = "the theme has it" if one.colour in IN_THE_THEME else "where it is text or lies under text it is set"
    hint = f"write a {way} colour to choose the shade yourself"
    reading.found.append(note("low-contrast", f"{short}; {where} {way}, at {one.step} %: {one.after:.2f}", span, hint))


def _written(colour: Colour, root: Mapping) -> str:
    """The colour's key as the brand file spells it."""
    group = next((value for key, value in root.pairs if key.value == "colours"), root)
    pairs = group.pairs if isinstance(group, Mapping) else ()
    known = keys(Colours)
    return next((key.value for key, _ in pairs if key.value in known and known[key.value].name == colour.slot), colour.slot)
