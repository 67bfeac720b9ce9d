"""Ink and paper: which of a scheme's four texts and grounds are read on what lies behind, or on a panel."""

from collections.abc import Iterator

from claimdeck.mapping.ground.tones import Tones, distance, shades
from claimdeck.model.colour import PAPER, TEXT, Colour
from claimdeck.model.contrast import AA, contrast, moved

INKS = (Colour("dk1"), Colour("lt1"), Colour("dk2"), Colour("lt2"))
PAPERS = (Colour("lt1"), Colour("dk1"), Colour("lt2"), Colour("dk2"))
NEAR = 1.7
"""The contrast of paper with the ground up to which it passes for it."""
SLIGHTLY = 75
"""Percent of its light that an ink keeps where it is set deeper rather than on a panel."""
DIM, SOFTER = 2.0, (95, 90, 85, 80, 75)
"""The contrast with black up to which paper is dark, and the percents of its darkness that a panel of it may keep."""
WELL = 10.0
"""The contrast of the scheme's text with a shade of its ground that a panel is made of."""
EASILY = 14.0
"""The contrast of ink with a softer panel: small print and accents are to be read on it, too."""


def on_ground(colours: tuple[str, ...], behind: tuple[str, ...]) -> tuple[Colour, Colour] | None:
    """The first ink of the scheme that is read on all that lies behind, and the paper nearest to that; None where none is.

    An ink that is hardly not read is set a little deeper: grey words on a pale ground need no panel.
    """
    tones = Tones(colours, behind)
    for ink in (*INKS, *_slightly_deeper()) if behind and "" not in behind else ():
        papers = [one for one in PAPERS if tones.least(one, (tones.plain(ink),)) >= AA]
        if papers and tones.least(ink, behind) >= AA:
            near = (one for one in papers if tones.farthest(one, behind) <= NEAR)
            return ink, next(near, min(papers, key=lambda one: tones.farthest(one, behind)))
    return None


def _slightly_deeper() -> Iterator[Colour]:
    """Shades of the scheme's text and ground that are nearly these."""
    return (one for ink in INKS[:2] for up in (False, True) for one in shades(ink, lighter=up, start=95, deepest=SLIGHTLY))


def best_on(colours: tuple[str, ...], behind: tuple[str, ...]) -> tuple[Colour, Colour]:
    """The ink that is read best on a ground on which none is read well, and the paper farthest from it."""
    tones, known = Tones(colours, behind), tuple(one for one in behind if one)
    inks = [one for one in INKS if _paper_for(tones, one)[0] >= AA] or [*_deeper()]  # on its paper stand the stamp and what is pending
    ink = max(inks, key=lambda one: tones.least(one, known))
    return ink, _paper_for(tones, ink)[1]


def _paper_for(tones: Tones, ink: Colour) -> tuple[float, Colour]:
    """The paper farthest from an ink, after their contrast."""
    return max(((tones.least(one, (tones.plain(ink),)), one) for one in PAPERS), key=lambda pair: pair[0])


def _deeper() -> Iterator[Colour]:
    """Shades of the inks, one after another, ever further from what they are."""
    return (shade for ink in INKS for up in (False, True) for shade in shades(ink, lighter=up, deepest=0))


def on_panel(colours: tuple[str, ...], near: str = "", paper: Colour = PAPER) -> tuple[Colour, Colour]:
    """A paper, by rule the scheme's ground, and the ink that is read on it.

    A dark paper is made softer, up to what looks most like `near` (six hexadecimal digits): black would fall out of the slide.
    """
    tones = Tones(colours, ())
    ink = tones.first(INKS, (tones.plain(paper),))
    if ink is None:
        return _apart(tones, paper)
    if not near or tones.least(paper, ("000000",)) > DIM:
        return ink, paper
    softer = (shade for step in SOFTER if tones.least(shade := moved(paper, step, lighter=True), (tones.plain(ink),)) >= EASILY)
    return ink, min((paper, *softer), key=lambda one: distance(tones.plain(one), near))


def _apart(tones: Tones, paper: Colour) -> tuple[Colour, Colour]:
    """The scheme's text, and a shade of a paper on which none of its inks is read, as far from it as words need: half light is loud."""
    text = tones.plain(TEXT)
    lighter = tones.least(paper, ("000000",)) > contrast(text, "000000")
    found = tones.first(shades(paper, lighter=lighter, deepest=0), (text,), WELL)
    if found:
        return TEXT, found
    return tones.first(_deeper(), (tones.plain(paper),)) or TEXT, paper
