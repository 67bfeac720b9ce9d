"""The accents of a template that stand for acute, chronic, a third series and the highlight: seen on their ground, and told apart."""

from claimdeck.mapping.ground.tones import COMPARATOR, Tones, distance, opaque, shades, step_of, strength
from claimdeck.model.colour import ACUTE, CARD, CHRONIC, CHRONIC_TEXT, DARK, PAPER, TEXT, Colour
from claimdeck.model.contrast import AA, contrast
from claimdeck.model.resolved import mixed

ACCENTS = tuple(Colour(slot) for slot in ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6"))
THIRD = Colour("accent4")
GREY = 0.12
"""The strength below which a colour is taken for a grey."""
NEUTRAL, COLOURED = 0.05, 0.25
"""The strength below which a dark colour is a black or a grey, and from which on a colour is one even in a large panel."""
APART, ALIKE = 100, 60
"""The distance two colours should have that mean different things, and the least one."""
THINNER = (37, 30, 25, 20, 15, 10, 7, 4)
"""Percents of an accent that make a tint."""
LATER, TAKEN, PLAIN_GREY = 6, 40, 70
"""What a place later in the scheme, an accent that is used already, and a grey count against a choice, in percents of light lost."""


def accents(tones: Tones, grounds: tuple[str, ...], up: bool) -> dict[Colour, Colour]:
    """Three accents in shades that are read as words and carry words: the designer's own order unless one is lost or two are alike."""
    chosen: list[Colour] = []
    for _ in range(3):
        chosen.append(_next(tones, grounds, up, chosen))
    first = sorted(chosen[:2], key=_place)
    return dict(zip((ACUTE, CHRONIC, THIRD), (*first, chosen[2]), strict=True))


def deep_accent(tones: Tones, grounds: tuple[str, ...], grey: Colour) -> Colour:
    """The deepest accent that has a colour and is read as it is, else the least darkened; what is given where that is no grey, or none is.

    A slate is a designer's choice, and a yellow that is read is a brown.
    """
    if strength(tones.plain(grey)) >= NEUTRAL:
        return grey
    read = (tones.first(shades(one, lighter=False), grounds) for one in ACCENTS if strength(tones.plain(one)) >= COLOURED)
    found = [one for one in read if one]
    return max(found, key=lambda one: (step_of(one), tones.least(one, grounds)), default=grey)


def told_apart(tones: Tones) -> bool:
    """Whether no two of the colours of series look alike."""
    seen = [tones.seen(one) for one in (ACUTE, CHRONIC, THIRD, COMPARATOR)]
    return all(distance(one, other) >= ALIKE for i, one in enumerate(seen) for other in seen[:i])


def _next(tones: Tones, grounds: tuple[str, ...], up: bool, chosen: list[Colour]) -> Colour:
    """The best accent of those that look like none of the chosen; else a deeper shade of the last, else the text's own colour."""
    read = [found for one in ACCENTS if (found := tones.first(shades(one, lighter=up), grounds))]
    free = [one for one in read if _new(tones, one, chosen)]
    if free:
        return min(free, key=lambda one: _cost(tones, one))
    deeper = [one for last in chosen for one in shades(last, lighter=up, start=95) if _new(tones, one, chosen)]
    return next(iter(deeper), None) or (tones.instead[DARK] if _new(tones, tones.instead[DARK], chosen) else tones.instead[TEXT])


def _new(tones: Tones, colour: Colour, chosen: list[Colour]) -> bool:
    return all(distance(tones.plain(colour), tones.plain(other)) >= APART for other in chosen)


def _cost(tones: Tones, colour: Colour) -> float:
    """What speaks against an accent: how far it had to be moved, its place, that it is a grey."""
    return 100 - step_of(colour) + LATER * _place(colour) + (PLAIN_GREY if strength(tones.plain(colour)) < GREY else 0)


def _place(colour: Colour) -> int:
    return next((i for i, one in enumerate(ACCENTS) if one.slot == colour.slot), len(ACCENTS))


def tints(tones: Tones, up: bool) -> dict[Colour, Colour]:
    """Tints of both accents, thinner where words would not be read on them, and the colour of words on those of the second."""
    found: dict[Colour, Colour] = {}
    inks = (tones.instead[TEXT], tones.instead[DARK])
    for accent, parts in ((ACUTE, (15, 20)), (CHRONIC, (10, 15, 20, 37))):
        for part in parts:
            thinner = (tones.instead[accent].faded(percent) for percent in THINNER if percent <= part)
            thin = next((one for one in thinner if all(_least_on(tones, ink, (one,)) >= AA for ink in inks)), tones.instead[CARD])
            found[accent.faded(part)] = thin
    words = (*shades(tones.instead[CHRONIC], lighter=up, start=50, deepest=20), tones.instead[TEXT])
    beds = (found[CHRONIC.faded(15)], found[CHRONIC.faded(37)])
    found[CHRONIC_TEXT] = next((one for one in words if _least_on(tones, one, beds) >= AA), tones.instead[TEXT])
    return found


def _least_on(tones: Tones, words: Colour, tinted: tuple[Colour, ...]) -> float:
    grounds = (*tones.grounds, tones.seen(PAPER))
    return tones.least(words, (mixed(tones.plain(one), ground, opaque(one)) for one in tinted for ground in grounds))


def highlight(tones: Tones, up: bool) -> Colour:
    """A colour that carries text and is read on dark fills: an accent on the side of paper, best one that means nothing yet."""
    beds = (tones.seen(TEXT), tones.seen(DARK))
    found = [one for accent in ACCENTS for one in (tones.first(shades(accent, lighter=not up, deepest=25), beds),) if one]
    taken = {tones.instead[one].slot for one in (ACUTE, CHRONIC)}
    seen = [one for one in found if contrast(tones.plain(one), tones.seen(PAPER)) >= 1.1 and strength(tones.plain(one)) >= GREY]
    if not seen:
        whole = (one for one in (tones.instead[CARD], tones.instead[PAPER]) if opaque(one) == 1)  # a veil shows what lies below it
        return next((one for one in whole if tones.least(one, beds) >= AA), tones.instead[PAPER])
    return min(seen, key=lambda one: _cost(tones, one) + (TAKEN if one.slot in taken else 0))
