"""Measuring: widths from real metrics, lines, heights."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from claimdeck.model.face import face, faces
from claimdeck.model.faces.names import LINE, MARGIN
from claimdeck.model.layout import Level
from claimdeck.model.metrics import units, width
from claimdeck.model.words import Link, Paragraph, Run, said
from claimdeck.plan.fitting.measure import SAFETY, height, laid, lines
from claimdeck.plan.fitting.pieces import pieces
from oracle.absence import absent

PLAIN = Level(size=10, floor=10, spacing=100)
FONTS = Path("/usr/share/fonts")


ARIAL = faces("Arial", "Arial")
FAMILIES = {"Arial": "LiberationSans", "Times New Roman": "LiberationSerif", "Cambria": "Caladea", "Calibri": "Carlito"}


@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
@pytest.mark.parametrize("name", FAMILIES)
def test_shipped_widths_are_those_of_the_font(name: str, style: str) -> None:
    file = next(FONTS.rglob(f"{FAMILIES[name]}-{style}.ttf"), None) or absent(f"the fonts {FAMILIES[name]} are not installed")
    font = TTFont(file)
    names, advances = font.getBestCmap(), font["hmtx"]
    text = "".join(letter for letter in "Àçœfi 0–9 …«»’‰≤µβ\u00a0→●" if ord(letter) in names)
    assert len(text) > 15
    in_font = sum(advances[names[ord(letter)]][0] for letter in text) / font["head"].unitsPerEm * 2048
    assert units(text, "Bold" in style, "Italic" in style, face(name)) == pytest.approx(in_font, rel=0.001)  # releases differ by a hair


def test_headings_are_measured_in_the_face_of_headings_and_caches_do_not_mix_them_up() -> None:
    heading, text = Level(size=10, floor=10, spacing=100, heading=True), said("tttt tttt")
    pairs = [("Cambria", "Arial"), ("Arial", "Cambria"), ("Cambria", "Arial")]
    wide = width("tttt tttt", 10) * 1.02
    assert width("tttt tttt", 10, of=face("Cambria")) > wide  # so that one line in Arial is two in Cambria
    assert [lines(text, heading, wide, faces(*pair)) for pair in pairs] == [2, 1, 2]
    assert [lines(text, PLAIN, wide, faces(*pair)) for pair in pairs] == [1, 2, 1]


def test_a_face_nobody_has_widths_of_is_measured_wider_than_arial() -> None:
    assert width("Title", 10, of=face("Nobody Sans")) == pytest.approx(width("Title", 10) * MARGIN)
    assert face("Nobody Sans").line > LINE and face("Work Sans").wider > MARGIN
    assert width("Title", 10, of=face("  ARIAL ")) == width("Title", 10)


def test_a_letter_the_face_has_not_is_measured_in_arial() -> None:
    assert width("\u25ba", 10, of=face("Cambria")) == width("\u25ba", 10) > 0


def test_letters_without_a_table_are_never_measured_too_narrow() -> None:
    assert width("漢字", 10) == 20
    assert width("e\u0301", 10) == width("e", 10)
    assert width("\u2f81a"[1:], 10) > 0


@pytest.mark.parametrize(
    ("text", "wide", "count"),
    [
        ("", 50, 1), ("mot", 50, 1), ("un mot", 20, 2), ("un\u00a0mot", 40, 1), ("un\u00a0mot", 20, 2), ("neuro-inflammation", 70, 2),
        ("IL-6", 12, 2), ("aaaaaaaaaaaaaaaaaaaa", 50, 3), ("un " * 6, 30, 3), ("un\ndeux", 500, 1),
    ],
)  # fmt: skip
def test_lines_of_plain_words(text: str, wide: float, count: int) -> None:
    assert lines(said(text), PLAIN, wide, ARIAL) == count


def test_a_forced_break_is_a_line_and_a_hanging_number_takes_no_room() -> None:
    assert lines((Run(text="un"), Run(text="\n"), Run(text="deux")), PLAIN, 500, ARIAL) == 2
    assert lines((Run(text="12."), Run(text="\t"), Run(text="mot")), PLAIN, width("mot", 10) * 1.02, ARIAL) == 1


def test_a_marker_never_parts_from_its_word_and_is_drawn_two_thirds_wide() -> None:
    word, mark = Run(text="mot mot"), Run(text="1,4", raised=True, cites=("a",))
    needed = width("mot mot", 10) + width("1,4", 10) * 2 / 3
    assert lines((word, mark), PLAIN, needed / 0.995 + 0.01, ARIAL) == 1
    assert lines((word, mark), PLAIN, needed - 1, ARIAL) == 2


def test_a_link_stays_on_one_line_and_a_line_may_end_between_two_of_one_address() -> None:
    link = Link(url="https://example.org")
    address = "aaaa-bbbb cccc"
    room = width("xx aaaa-bbbb", 10) * 1.02
    assert lines(said("xx ", address), PLAIN, room, ARIAL) == 2
    assert lines((Run(text="xx "), Run(text=address, link=link)), PLAIN, width(address, 10) * 1.02, ARIAL) == 2
    assert lines((Run(text="xx "), Run(text="aaaa-bbbb", link=link), Run(text="cccc", link=link)), PLAIN, room, ARIAL) == 2
    assert lines((Run(text="xx "), Run(text="aaaa-bbbbcccc", link=link)), PLAIN, room, ARIAL) == 3


def test_heights_add_lines_and_the_spaces_between_paragraphs_only() -> None:
    level = Level(size=10, floor=10, spacing=100, before=3, after=5)
    two = (Paragraph(words=said("un")), Paragraph(words=said("deux")))
    assert height(two, (level,), 500, ARIAL) == pytest.approx(12 + 5 + 3 + 12)


def test_words_that_are_short_enough_for_one_line_are_those_that_take_one_by_their_pieces() -> None:
    level = Level(size=20, floor=10, spacing=100, tracking=75)
    marked = (*said("Two ", "runs"), Run(text="1,2", raised=True))
    linked = (Run(text="caps ", caps=True), Run(text="linked words", link=Link(url="https://example.org")))
    for words in (said("Neuro-inflammation, 3 %"), marked, linked):
        fits = [lines(words, level, wide / 4, ARIAL) == 1 for wide in range(1600)]
        assert fits == [laid(pieces(words, level, ARIAL.body), max(wide / 4 * SAFETY, 1.0)) == 1 for wide in range(1600)]
        assert 0 < fits.index(True) < 1599 and all(fits[fits.index(True) :])
