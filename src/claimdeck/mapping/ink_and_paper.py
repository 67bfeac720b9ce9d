"""Ink and paper: which of a scheme's four texts and grounds are read on what lies behind, or on a panel."""

from claimdeck.mapping.tones import Tones, shades
from claimdeck.model.colour import PAPER, TEXT, Colour
from claimdeck.model.contrast import AA

INKS = (Colour("dk1"), Colour("lt1"), Colour("dk2"), Colour("lt2"))
PAPERS = (Colour("lt1"), Colour("dk1"), Colour("lt2"), Colour("dk2"))
NEAR = 1.7
"""The contrast of paper with the ground up to which it passes for it."""


def on_ground(colours: tuple[str, ...], behind: tuple[str, ...]) -> tuple[Colour, Colour] | None:
    """The first ink of the scheme that is read on all that lies behind, and the paper nearest to that; None where none is."""
    tones = Tones(colours, behind)
    for ink in INKS if behind and "" not in behind else ():
        papers = [one for one in PAPERS if tones.least(one, (tones.plain(ink),)) >= AA]
        if papers and tones.least(ink, behind) >= AA:
            near = (one for one in papers if tones.farthest(one, behind) <= NEAR)
            return ink, next(near, min(papers, key=lambda one: tones.farthest(one, behind)))
    return None


def best_on(colours: tuple[str, ...], behind: tuple[str, ...]) -> tuple[Colour, Colour]:
    """The ink that is read best on a ground on which none is read well, and the paper farthest from it."""
    tones, known = Tones(colours, behind), tuple(one for one in behind if one)
    ink = max(INKS, key=lambda one: tones.least(one, known))
    return ink, max(PAPERS, key=lambda one: tones.least(one, (tones.plain(ink),)))


def on_panel(colours: tuple[str, ...]) -> tuple[Colour, Colour]:
    """The scheme's ground, and the ink that is read on it: one of its own, or as deep a shade as it takes."""
    tones, paper = Tones(colours, ()), PAPER
    deeper = (shade for ink in INKS for up in (False, True) for shade in shades(ink, lighter=up, deepest=0))
    return tones.first((*INKS, *deeper), (tones.plain(paper),)) or TEXT, paper
