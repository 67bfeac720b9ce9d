"""Tables on a template in its own style: which one, what it paints, and what is said beside it where it would not be read."""

import io
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest

import foreign
from claimdeck.layouts.styled import styled
from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.job import Job
from claimdeck.model.layout import Level
from claimdeck.model.plan import Cell, Row, Table
from claimdeck.model.shapes import Fill, Frame
from claimdeck.model.sheets import Sheet
from claimdeck.model.table_style import TableStyle
from claimdeck.model.words import Paragraph, Run
from claimdeck.pipeline import build
from claimdeck.powerpoint.table_known import MEDIUM, known_style
from claimdeck.powerpoint.template.design.table_style import table_style

USUAL = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"
THEME = dict.fromkeys(map(str, SLOTS), "808080") | {"dk1": "000000", "lt1": "FFFFFF", "accent1": "203864"}
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
BAND = Fill(Colour("accent1", (("tint", 40000),)))
OUTLINE = """deck: {title: A talk, brand: plain, language: en-GB}
slides:
  - table:
      title: A table of things
      columns: [Thing, Number]
      rows: [[One, "1"], [Two, "2"], [Three, "3"]]
"""


def _read(styles: str, asked: tuple[str, ...] = (), **colours: str) -> TableStyle | None:
    theme: dict[str, str] = {**THEME, **colours}
    sheet = Sheet(part="", place="0.0", name="", colours=tuple(theme[slot] for slot in SLOTS))
    content = f'<a:tblStyleLst {A} def="{USUAL}">{styles}</a:tblStyleLst>'.encode()
    return table_style(lambda part: content, "tableStyles", asked, sheet)


def test_the_usual_style_is_left_to_paint() -> None:
    assert _read(known_style(USUAL)) == TableStyle(key=USUAL, band=BAND)


def test_the_style_of_samples_holds_before_that_for_new_tables() -> None:
    other = next(key for key, slot in MEDIUM.items() if slot == "accent2")
    found = _read(known_style(USUAL) + known_style(other), (other,))
    assert found and found.key == other


def test_words_that_a_style_makes_unreadable_say_their_colour() -> None:
    found = _read(known_style(USUAL), accent1="FFE080")
    assert found and found.header_ink == Colour("dk1") and found.ink is None


@pytest.mark.parametrize(
    "styles",
    [
        "", f'<a:tblStyle styleId="{USUAL}" styleName=""/>',
        known_style(USUAL).replace("<a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill>", "<a:blipFill/>"),
        known_style(USUAL).replace("</a:wholeTbl>", '<a:fillRef idx="1"/></a:wholeTbl>'),
    ],
)  # fmt: skip
def test_styles_that_set_nothing_apart_or_are_not_told_are_not_taken(styles: str) -> None:
    assert _read(styles) is None


def test_a_style_whose_header_no_ink_is_read_on_is_not_taken() -> None:
    assert _read(known_style(USUAL), accent1="808080", dk1="404040") is None


def test_what_is_set_apart_keeps_a_ground_and_bands_give_way_to_it() -> None:
    cell = Cell(paragraphs=(Paragraph(words=(Run(text="1", colour=Colour("accent5")),)),), level=Level(size=12, floor=12))
    head, plain = Row(height=1, cells=(cell,)), Row(height=1, cells=(cell,))
    apart = Row(height=1, cells=(Cell(paragraphs=(), level=cell.level, fill=Fill(Colour("lt2"))),))
    frame, style = Frame(0, 0, 1, 2), TableStyle(key=USUAL, header_ink=Colour("dk1"), band=BAND)

    def made(*rows: Row) -> Table:
        (table,) = styled(style, (Table(idx=1, name="", frame=frame, columns=(1,), rows=rows, description="", header=True),))
        assert isinstance(table, Table)
        return table

    banded, calm = made(head, plain), made(head, apart, plain)
    assert banded.banded and not calm.banded and calm.rows[1].cells[0].fill == BAND
    first, second = (row.cells[0] for row in banded.rows)
    assert first.inked and first.level.colour == Colour("dk1") and not second.inked and second.bare and second.fill is None
    assert second.paragraphs[0].words[0].colour is None


def test_a_deck_on_a_template_names_the_style_and_says_it(tmp_path: Path) -> None:
    (tmp_path / "outline.yaml").write_text(OUTLINE, "utf-8")
    (tmp_path / "t.pptx").write_bytes(foreign.base())
    done = build(Job(outline=tmp_path / "outline.yaml", as_of=date(2026, 11, 1), template=tmp_path / "t.pptx", output=tmp_path / "d.pptx"))
    assert done.target, [one.message for one in done.findings]
    deck = zipfile.ZipFile(io.BytesIO(done.target.read_bytes()))
    slide = deck.read("ppt/slides/slide1.xml").decode()
    assert f'<a:tblPr firstRow="1" bandRow="1"><a:tableStyleId>{USUAL}' in slide and "<a:lnB" not in slide
    table = slide[slide.index("<a:tbl>") : slide.index("</a:tbl>")]
    said = re.findall(r"<a:solidFill>", table.split("</a:tr>", 1)[1])
    assert not said, "rows below the header leave all colours to the style"
    assert f'styleId="{USUAL}"' in deck.read("ppt/tableStyles.xml").decode()
