"""Schemes whose ground is neither light nor dark: panels are as deep as their words need, and what is pending is read on a cover."""

from claimdeck.mapping.ground.eye import Eye
from claimdeck.mapping.ground.ink_and_paper import INKS, best_on, on_panel
from claimdeck.mapping.ground.inked import Inked
from claimdeck.mapping.ground.palette import palette
from claimdeck.mapping.ground.tones import Tones
from claimdeck.model.colour import PAPER, TEXT
from claimdeck.model.contrast import AA
from claimdeck.model.layout import Level, Role, Slot, Tie
from claimdeck.model.page import Laid
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Painted, Placeholder, Sheet

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


def test_words_of_a_list_are_read_in_the_least_size_they_may_step_down_to() -> None:
    frame, colours = Frame(0, 0, 9144000, 4572000), ("000000", "C5D1D7", "646B86", *SCHEME[3:])
    how, eye = Laid(1.0, 0, 0, 9144000, 6858000), Eye(width=9144000, height=6858000)
    for floor, instead in ((18, None), (16, TEXT)):
        levels = (Level(size=24, floor=20), Level(size=20, floor=floor))
        held = Placeholder(type="obj", idx=1, name="", frame=frame, levels=levels, inks=("000000", "646B86"), bulleted=(True, True))
        sheet = Sheet(part="a", place="0.0", name="", background=Painted(colours=("C5D1D7",)), placeholders=(held,), colours=colours)
        slot = Slot(idx=1, name="", role=Role.BODY, frame=frame, levels=levels, tie=Tie("obj", 1))
        tied = Inked(how, sheet, eye, palette(colours, ("C5D1D7",)), ()).tied(slot)
        assert tied.tie and tied.tie.ink == instead
