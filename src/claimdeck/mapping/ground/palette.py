"""Which colours of a template stand in for claimdeck's, so that whatever is drawn is read on the ground it really stands on."""

from collections.abc import Iterator
from functools import lru_cache

from claimdeck.mapping.ground.accents import accents, deep_accent, highlight, tints, told_apart
from claimdeck.mapping.ground.ink_and_paper import NEAR, best_on, on_ground, on_panel
from claimdeck.mapping.ground.stand_ins import spoken, told
from claimdeck.mapping.ground.tones import COMPARATOR, Tones, opaque, quiet, shades, strength
from claimdeck.model.colour import (
    CARD,
    DARK,
    GRADIENT_END,
    HIGHLIGHT,
    LINE,
    LINK,
    MUTE,
    ON_DARK_1,
    ON_DARK_2,
    ON_DARK_LINE,
    PAPER,
    PENDING,
    SLOTS,
    TEXT,
    VISITED,
    Colour,
)
from claimdeck.model.contrast import AA, LARGE, USES, contrast, moved
from claimdeck.model.record import record
from claimdeck.model.resolved import mixed, resolved

AXIS = Colour("accent5")
THIN = (15, 25, 40, 60)
"""Percents of paper that make a card on a ground which is not paper."""
QUIET_CARD = (1.03, 1.4)
"""The contrast of a card with its ground: seen, and no more."""
CARD_STEPS = (95, 90, 85)
PALE = 0.2
"""How strong the colour of a card may be."""
SEEN, HAIRLINE = 1.1, 1.3
"""The least contrast of a fill, and of a hairline, with what it lies on."""
EASY = 1.1
"""How much more contrast than the least quiet words should have."""


@record
class Palette:
    """The pairs (claimdeck's colour, what stands in for it), and the `grounds` they were chosen for.

    `colours` are what claimdeck's own twelve come to, in SLOTS' order.

    `panel`: neither text nor ground colour is read on what really lies there, so that a panel in the colour of PAPER has to be
    drawn behind. `bed` are the ink and the paper of one, and of beds behind single boxes. `told` says what was changed, a sentence
    each; `unread` what is still not read.
    """

    pairs: tuple[tuple[Colour, Colour], ...]
    colours: tuple[str, ...]
    grounds: tuple[str, ...]
    bed: tuple[Colour, Colour] = (TEXT, PAPER)
    panel: bool = False
    told: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


@lru_cache(maxsize=128)  # the areas of a template's many ways of drawing mostly show the same
def palette(colours: tuple[str, ...], behind: tuple[str, ...], *, may_panel: bool = True, near: str = "") -> Palette:
    """What stands in on a sheet whose scheme has these colours (SLOTS' order, read as tx1, bg1, tx2, bg2), with that `behind`.

    A panel is drawn where no ink is read on what lies there, or nothing but ink: then series could not be told apart, unless a ground
    that passes for the panel's paper does as well. Where there may be none the best is made of it. `near` is a colour of the sheet
    that a panel should look like.
    """
    pair, near = on_ground(colours, behind), near or next((one for one in behind if one), "")
    bed = on_panel(colours, near)
    tones = _chosen(colours, behind, *pair) if pair else None
    if tones and (told_apart(tones) or not may_panel):
        return _palette(tones, bed, panel=False)
    if not may_panel and any(behind):
        ink, paper = best_on(colours, behind)
        return _palette(_chosen(colours, behind, ink, paper), on_panel(colours, near, paper), panel=False)
    plain = resolved(bed[1], dict(zip(SLOTS, colours, strict=True)), bed[1])
    laid = _chosen(colours, (plain,), *bed)
    if tones and not told_apart(laid) and tones.farthest(bed[1], behind) <= NEAR:
        return _palette(tones, bed, panel=False)
    return _palette(laid, bed, panel=behind != (plain,))


def _palette(tones: Tones, bed: tuple[Colour, Colour], *, panel: bool) -> Palette:
    pairs = tuple((colour, other) for colour, other in tones.instead.items() if colour != other)
    return Palette(
        pairs=pairs,
        colours=tuple(tones.seen(Colour(slot)) for slot in SLOTS),
        grounds=tones.grounds,
        bed=bed,
        panel=panel,
        told=told(tones, panel=panel),
        unread=tuple(_unread(tones)),
    )


def _chosen(colours: tuple[str, ...], grounds: tuple[str, ...], ink: Colour, paper: Colour) -> Tones:
    """Every stand-in, one after another: the later ones suit the earlier."""
    tones = Tones(colours, tuple(one for one in grounds if one))
    tones.instead |= {TEXT: ink, PAPER: paper}
    up = tones.lighter(TEXT, PAPER)
    tones.instead[CARD] = _card(tones, up)
    tones.instead[DARK] = tones.instead[GRADIENT_END] = _dark(tones, up)
    tones.instead |= accents(tones, pages(tones), up)
    tones.instead |= _greys(tones, up)
    tones.instead |= _on_dark(tones)
    tones.instead[HIGHLIGHT] = highlight(tones, up)
    tones.instead[PENDING] = _pending(tones, up)
    tones.instead |= tints(tones, up)
    tones.instead |= _links(tones)
    return tones


def pages(tones: Tones) -> tuple[str, ...]:
    """What most words stand on: the ground itself, paper and cards."""
    return (*tones.grounds, tones.seen(PAPER), *(tones.laid(CARD, one) for one in tones.grounds))


def _card(tones: Tones, up: bool) -> Colour:
    """A quiet tint: the scheme's second ground where it is one, else a step from paper; on another ground a veil of paper."""
    own, paper = Colour("lt2"), tones.instead[PAPER]
    least, most = QUIET_CARD
    near = strength(tones.plain(own)) <= PALE and tones.farthest(own, (*tones.grounds, tones.seen(PAPER))) <= most
    stepped = [moved(paper, step, lighter=up) for step in CARD_STEPS]
    veiled = [paper.faded(percent) for percent in THIN]
    shown = stepped if tones.farthest(paper, tones.grounds) <= most else veiled
    for one in (own, *shown) if near else shown:
        beds = {ground: mixed(tones.plain(one), ground, opaque(one)) for ground in tones.grounds}
        seen = all(contrast(beds[ground], ground) >= least for ground in (tones.ends() if one in stepped else tones.grounds))
        if seen and all(contrast(tones.seen(TEXT), bed) >= AA * EASY for bed in beds.values()):
            return one
    return paper


def _dark(tones: Tones, up: bool) -> Colour:
    """What heads and panels are filled with, and titles set in: the scheme's second text colour, or an accent, or the text's own.

    Where that is a black or a grey on a light page, the deepest accent: large black panels belong to no palette with colours.
    """
    second, strong = Colour("dk2"), (Colour("accent1"), Colour("accent2"))
    darker = (shade for one in (second, *strong) for shade in shades(one, lighter=up))
    found = tones.first((second, *strong, *darker), pages(tones)) or tones.instead[TEXT]
    return found if up else deep_accent(tones, pages(tones), found)


def _greys(tones: Tones, up: bool) -> dict[Colour, Colour]:
    """Quiet words, axes, comparators and hairlines: the text's own colour, nearer to paper."""
    ink = tones.instead[TEXT]
    base, on = quiet(ink, tones.plain(ink), lighter=not up), pages(tones)
    mute = tones.first(reversed([*shades(base, lighter=not up, deepest=65)]), on, AA * EASY) or ink
    comparator = tones.first(reversed([*shades(base, lighter=not up, deepest=75)]), on) or ink
    axis = tones.first(reversed([*shades(base, lighter=not up, deepest=50)]), on, LARGE) or ink
    line = next(_between(tones, base, up, tones.seen(PAPER)), base)
    return {MUTE: mute, COMPARATOR: comparator, AXIS: axis, LINE: line}


def _between(tones: Tones, colour: Colour, lighter: bool, ground: str) -> Iterator[Colour]:
    """Shades of a colour that is lighter or darker than the ground, from the ground on, as soon as a hairline is seen."""
    for shade in reversed([*shades(colour, lighter=not lighter, deepest=5)]):
        own = tones.plain(shade)
        if (contrast(own, "000000") > contrast(ground, "000000")) == lighter and contrast(own, ground) >= HAIRLINE:
            yield shade


def _on_dark(tones: Tones) -> dict[Colour, Colour]:
    """Words and hairlines on filled heads and panels: paper, and what lies a little nearer to the fill."""
    paper, dark = tones.instead[PAPER], tones.instead[DARK]
    up = tones.lighter(PAPER, DARK)
    own = {ON_DARK_1: moved(paper, 95, lighter=not up), ON_DARK_2: moved(paper, 85, lighter=not up)}
    words = {colour: tones.first((one,), (tones.seen(DARK),), AA * EASY) or paper for colour, one in own.items()}
    line = next((one for one in shades(dark, lighter=up, start=95, deepest=5) if tones.least(one, (tones.seen(DARK),)) >= HAIRLINE), paper)
    return words | {ON_DARK_LINE: line}


def _pending(tones: Tones, up: bool) -> Colour:
    """The ground of what is pending: a lighter shade of the highlight that is still seen."""
    lighter = (one for start in (60, 100) for one in shades(tones.instead[HIGHLIGHT], lighter=not up, start=start, deepest=60))
    text = (tones.seen(TEXT),)
    return next(
        (one for one in lighter if tones.least(one, text) >= AA and tones.least(one, tones.grounds) >= SEEN), tones.instead[HIGHLIGHT]
    )


def _links(tones: Tones) -> dict[Colour, Colour]:
    """Links are painted in the theme's own colours; where one cannot be read they keep that of the words around."""
    if all(tones.least(one, pages(tones)) >= AA for one in (LINK, VISITED)):
        return {}
    return {LINK: tones.instead[DARK], VISITED: tones.instead[DARK]}


def _unread(tones: Tones) -> Iterator[str]:
    """Every use that does not hold, on the real ground as on paper."""
    for use in USES:
        for ground, least in use.against:
            beds = (tones.seen(PAPER),) if ground == PAPER else tuple(tones.laid(ground, one) for one in tones.grounds)
            ratio = min(contrast(tones.seen(use.colour), bed) for bed in (*beds, *(tones.grounds if ground == PAPER else ())))
            if ratio < least and use.colour not in (LINK, VISITED):
                yield f"{spoken(use.colour)} on {spoken(ground)}: {ratio:.2f}"
