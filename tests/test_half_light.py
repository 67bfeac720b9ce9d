"""Schemes whose ground is neither light nor dark: panels are as deep as their words need, and what is pending is read on a cover."""

from claimdeck.mapping.ink_and_paper import INKS, best_on, on_panel
from claimdeck.mapping.tones import Tones
from claimdeck.model.colour import PAPER, TEXT
from claimdeck.model.contrast import AA

SCHEME = ("FFFFFF", "6699FF", "B3EDFF", "809296", "FF9933", "FFAA99", "B8CAFF", "DADADA", "FFCAAD", "E79A8A", "FFCFAB", "CC9900")
"""White words on a sky blue: none of its four inks is read on that."""
USUAL = ("000000", "FFFFFF", *SCHEME[2:])


def test_a_panel_is_a_shade_of_the_ground_on_which_the_schemes_own_text_is_read() -> None:
    ink, paper = on_panel(SCHEME)
    tones = Tones(SCHEME, ())
    assert ink == TEXT and paper.slot == PAPER.slot and tones.least(paper, (tones.plain(ink),)) >= 2 * AA
    assert on_panel(USUAL) == (TEXT, PAPER)


def test_words_on_a_restless_cover_have_a_paper_on_which_they_are_read() -> None:
    behind = ("FFF0E0", "AA4455", "335588")
    ink, paper = best_on(SCHEME, behind)
    tones = Tones(SCHEME, behind)
    assert tones.least(paper, (tones.plain(ink),)) >= AA and ink not in INKS
    assert best_on(USUAL, behind)[0] in INKS
