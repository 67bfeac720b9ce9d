"""Measuring: widths from real metrics, lines, heights."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from claimdeck.model.layout import Level
from claimdeck.model.metrics import units, width
from claimdeck.model.words import Paragraph, Run, said
from claimdeck.plan.measure import height, lines
from oracle.absence import absent

PLAIN = Level(size=10, floor=10, spacing=100)
FONTS = Path("/usr/share/fonts")


@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_shipped_widths_are_those_of_the_font(style: str) -> None:
    file = next(FONTS.rglob(f"LiberationSans-{style}.ttf"), None) or absent("the Liberation fonts are not installed")
    font = TTFont(file)
    names, advances = font.getBestCmap(), font["hmtx"]
    text = "Àçœfi 0–9 …«»’‰≤µβ\u00a0→●"
    in_font = sum(advances[names[ord(letter)]][0] for letter in text)
    assert units(text, "Bold" in style, "Italic" in style) == pytest.approx(in_font, rel=0.001)  # releases differ by a few units


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
    assert lines(said(text), PLAIN, wide) == count


def test_a_forced_break_is_a_line_and_a_hanging_number_takes_no_room() -> None:
    assert lines((Run(text="un"), Run(text="\n"), Run(text="deux")), PLAIN, 500) == 2
    assert lines((Run(text="12."), Run(text="\t"), Run(text="mot")), PLAIN, width("mot", 10) * 1.02) == 1


def test_a_marker_never_parts_from_its_word_and_is_drawn_two_thirds_wide() -> None:
    word, mark = Run(text="mot mot"), Run(text="1,4", raised=True, cites=("a",))
    needed = width("mot mot", 10) + width("1,4", 10) * 2 / 3
    assert lines((word, mark), PLAIN, needed / 0.995 + 0.01) == 1
    assert lines((word, mark), PLAIN, needed - 1) == 2


def test_heights_add_lines_and_the_spaces_between_paragraphs_only() -> None:
    level = Level(size=10, floor=10, spacing=100, before=3, after=5)
    two = (Paragraph(words=said("un")), Paragraph(words=said("deux")))
    assert height(two, (level,), 500) == pytest.approx(12 + 5 + 3 + 12)
