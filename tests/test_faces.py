"""Faces by name: whose widths, how high a line, and by what margin where their own are in no free font."""

from pathlib import Path

import pytest

from claimdeck.load.brands.typefaces import Cut
from claimdeck.model.face import Face, face
from claimdeck.model.faces import cuts
from claimdeck.model.faces.names import KNOWN, LINE
from claimdeck.model.metrics import units, width
from claimdeck.model.span import Span
from oracle.absence import absent

FONTS = Path("/usr/share/fonts")
SHELF = Path(__file__).parents[1] / "src" / "claimdeck" / "model" / "faces"
TABLES = sorted(path.stem for path in SHELF.glob("*.py") if "STYLES = (" in path.read_text(encoding="utf-8"))
LETTERS = "abcdefghijklmnopqrstuvwxyz ,.-0AEILMST"
PUBLISHED = {
    "Verdana": (
        "60 62 52 62 60 35 62 63 27 34 59 27 97 63 61 62 62 43 52 39 63 59 82 59 59 53 35 36 36 45 64 68 63 42 56 84 68 62",
        "67 70 59 70 66 42 70 71 34 40 67 34 106 71 69 70 70 50 59 46 71 65 98 67 65 60 34 36 36 48 71 78 68 55 64 95 71 68",
    ),
    "Tahoma": (
        "52 55 46 55 53 32 55 56 23 28 50 23 84 56 54 55 55 36 45 33 56 50 74 50 50 44 31 30 30 36 55 60 56 37 50 77 56 58",
        "60 63 53 63 59 38 63 64 30 36 60 30 95 64 62 63 63 43 51 42 64 58 89 60 58 53 29 31 31 43 64 68 62 48 57 89 63 61",
    ),
    "Trebuchet MS": (
        "53 56 50 56 55 37 50 55 29 37 50 29 83 55 54 56 56 39 40 40 55 49 74 50 49 47 30 37 37 37 52 59 54 28 51 71 48 58",
        "53 58 51 58 57 37 50 59 30 37 55 29 86 59 57 58 58 43 43 40 59 53 78 55 53 53 30 37 37 37 59 63 57 28 55 75 51 61",
    ),
    "Georgia": (
        "50 56 45 57 48 33 51 58 29 29 54 29 88 59 54 57 56 41 43 35 58 50 74 50 49 44 24 27 27 37 61 67 65 39 60 93 56 62",
        "60 65 53 66 57 39 58 68 35 35 63 34 102 69 64 66 65 52 51 40 68 57 86 59 56 53 25 33 33 38 70 76 72 45 69 102 65 68",
    ),
    "Avenir Next": (
        "53 64 50 64 57 30 63 58 25 25 51 25 88 58 61 64 64 36 44 32 58 49 75 48 49 44 25 26 26 32 58 70 59 26 51 89 56 57",
        "57 66 50 66 60 36 66 62 30 30 60 30 92 62 63 66 66 40 47 37 61 57 87 59 57 51 25 30 30 33 65 73 61 32 53 96 59 58",
    ),
}
"""Widths of letters, regular and bold, in hundredths of an em, as they are published of faces that are in no free font."""
PROSE = (
    "A small text of many words stands in a box, and none of its lines may be wider",
    "Text in letters of other faces is measured by the nearest face that is known here",
    "Les mots les plus longs passent sur une autre ligne, et la suite de la phrase aussi",
    "Il est mieux de laisser un peu de place que de voir un mot sortir de son cadre",
)
EVERYWHERE = "".join(map(chr, (*range(0x20, 0x7F), *range(0xC0, 0x100)))) + "\u00a0\u2009\u202f\u2011–—’…€"


def published(name: str, style: int, text: str) -> float:
    """The width of a text in ems, by what is published."""
    wide = dict(zip(LETTERS, map(int, PUBLISHED[name][style].split()), strict=True))
    return sum(wide[letter] for letter in text) / 100


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_what_every_european_text_needs_in_four_styles(table: str) -> None:
    font, styles = cuts(table)
    assert font and len(styles) == 4
    for packed in styles:
        codes = {int(first, 16) + at for first, row in (run.split(":") for run in packed.split(";")) for at in range(len(row.split()))}
        assert set(map(ord, EVERYWHERE)) <= codes and len(packed) < 12_000


def test_every_table_is_some_face_s_and_every_face_has_a_table() -> None:
    assert {known.module for known in KNOWN.values()} == set(TABLES)
    assert all(known.line >= LINE and known.wider >= 1 and name == name.casefold() for name, known in KNOWN.items())


@pytest.mark.parametrize("style", [0, 1])
@pytest.mark.parametrize("name", PUBLISHED)
def test_no_prose_is_wider_than_it_was_measured_nor_much_narrower(name: str, style: int) -> None:
    for text in PROSE:
        kept = "".join(letter for letter in text if letter in LETTERS)
        measured = units(kept, bool(style), of=face(name)) / 2048
        assert published(name, style, kept) <= measured * 1.005 <= published(name, style, kept) * 1.13


def test_faces_are_found_as_companies_write_them() -> None:
    assert face("ArialMT").styles == face("Arial MT").styles == face("  ARIAL ").styles == face("Helvetica").styles
    assert face("Segoe UI").by == "Selawik" and face("Georgia").by == "Gelasio" and face("Book Antiqua").by == "TeX Gyre Pagella"
    assert units("iiii", of=face("Courier New")) == units("MMMM", of=face("Courier New"))
    assert units("Titre", of=face("Arial Narrow")) == pytest.approx(0.82 * units("Titre"), rel=0.005)
    assert face("Times New Roman").wider == face("Open Sans").wider == face("Century Gothic").wider == 1


def test_a_weight_in_the_name_is_measured_by_its_family() -> None:
    plain, text = face("Montserrat"), "Une phrase"
    assert width(text, 10, of=face("Montserrat Light")) == width(text, 10, of=plain) and face("Calibri Light").by == "Carlito"
    assert width(text, 10, of=face("Montserrat SemiBold")) == pytest.approx(1.07 * width(text, 10, of=plain))
    assert width(text, 10, of=face("Roboto-Bold")) == width(text, 10, bold=True, of=face("Roboto"))
    assert width(text, 10, of=face("Open Sans ExtraBold")) > width(text, 10, bold=True, of=face("Open Sans"))
    assert face("Acme Light").wider == face("Acme").wider > 1


def test_a_line_is_as_high_as_the_font_s_or_libreoffice_s() -> None:
    assert face("Arial").line == face("Georgia").line == LINE
    assert face("Palatino Linotype").line > face("Book Antiqua").line
    assert face("Poppins").line == 1.5 and face("Calibri").line > LINE


FAMILIES = {"Arial": "LiberationSans", "Courier New": "LiberationMono", "Cambria": "Caladea", "Calibri": "Carlito"}


@pytest.mark.parametrize("name", FAMILIES)
def test_a_font_read_from_its_files_is_as_wide_as_its_table(name: str) -> None:
    files = [next(FONTS.rglob(f"{FAMILIES[name]}-{style}.ttf"), None) for style in ("Regular", "Bold", "Italic", "BoldItalic")]
    read = [Cut(file.name, file.read_bytes(), Span("brand.yaml", 1, 1)) for file in files if file]
    if len(read) < 4:
        absent(f"the fonts {FAMILIES[name]} are not installed")
    own = Face(name=name, by="files", styles=tuple(cut.widths for cut in read))
    assert [cut.style for cut in read] == [0, 1, 2, 3]
    for bold, italic in ((False, False), (True, False), (False, True), (True, True)):
        assert units(EVERYWHERE, bold, italic, own) == pytest.approx(units(EVERYWHERE, bold, italic, face(name)), rel=0.001)
    assert LINE <= max(cut.line for cut in read) <= face(name).line
