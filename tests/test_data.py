"""Data files: whatever a program saves is read, each cell with its place, and what is guessed or wrong is said at the cell."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from claimdeck.load.files.folder import Folder
from claimdeck.load.locale import read_locale
from claimdeck.load.tables.sheet import sheet_of
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.data import Datum, Sheet, number_in, numbers
from claimdeck.model.span import Span

Read = tuple[Sheet | None, list[str]]


def read(folder: Path, content: str | bytes, tag: str = "fr-FR") -> Read:
    """The sheet of a file, and its findings as `rule@line:column`."""
    (folder / "data.csv").write_bytes(content.encode() if isinstance(content, str) else content)
    reading = Reading()
    sheet = sheet_of(folder / "data.csv", Folder(folder, folder), read_locale(tag)[0], reading)
    return sheet, [f"{one.rule}@{one.span.line}:{one.span.column}" for one in reading.found]


def texts(sheet: Sheet | None) -> list[list[str]]:
    """The rows as texts, headings first."""
    return [[cell.text for cell in row] for row in (sheet.header, *sheet.rows)] if sheet else []


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_delimiter_encoding_and_line_end_is_read(tmp_path: Path, sign: str, encoding: str, ends: str) -> None:
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
    lines = [sign.join(cells) for cells in (("âge", "n"), ('"a' + sign + 'b"', "1"), ("c", "2"))]
    sheet, found = read(tmp_path, mark + ends.join(lines).encode(encoding))
    assert texts(sheet) == [["âge", "n"], [f"a{sign}b".replace("\t", " "), "1"], ["c", "2"]] and found == []


def test_windows_text_is_read_and_said(tmp_path: Path) -> None:
    sheet, found = read(tmp_path, "n;âge\n1;2\n".encode("cp1252"))
    assert texts(sheet) == [["n", "âge"], ["1", "2"]] and found == ["windows-text@1:3"]


def test_the_delimiter_may_be_said_and_is_reported_where_it_is_guessed(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "sep=,\na,b\n1,2\n")[0]) == [["a", "b"], ["1", "2"]]
    sheet, found = read(tmp_path, "a;b,c\n1;2,3\n")
    assert texts(sheet)[0] == ["a", "b,c"] and found == ["guessed-delimiter@1:1"]


def test_every_cell_has_its_place(tmp_path: Path) -> None:
    sheet, found = read(tmp_path, 'a;b;c\n\n;;\n x ; "two\nlines" ;3\n4;"5 ""5""";6\n')
    assert sheet and found == []
    assert [(cell.text, cell.span.line, cell.span.column) for row in sheet.rows for cell in row] == [
        ("x", 4, 2), ("two lines", 4, 6), ("3", 5, 9), ("4", 6, 1), ('5 "5"', 6, 3), ("6", 6, 13),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a;b;c\n1;2\n", "ragged-row@2:4"),
        ("a;b\n1;2;3\n", "ragged-row@2:5"),
        ('a;b\n"1;2\n', "unclosed-quote@2:1"),
        ('a;b\n1;"2" x\n', "text-after-quote@2:3"),
        ("", "empty-file@1:1"),
        ("a;b\n", "empty-file@1:1"),
        (b"PK\x03\x04", "not-a-text@1:1"),
        ("a;b\n1,234;2\n", "guessed-decimal-sign@2:1"),
        ("a\n" + "1\n" * 5001, "data-too-long@5001:1"),
        ("a;b\n1;\x00\n", "control-character@2:3"),
    ],
)
def test_what_is_wrong_is_said_at_the_cell(tmp_path: Path, content: str | bytes, expected: str) -> None:
    assert read(tmp_path, content)[1] == [expected]


def test_columns_that_nobody_named_or_filled_are_left_out(tmp_path: Path) -> None:
    sheet, found = read(tmp_path, "a;b;;\n1;2;;\n;;;\n")
    assert texts(sheet) == [["a", "b"], ["1", "2"]] and found == []


@pytest.mark.parametrize(
    ("content", "tag", "expected"),
    [
        ("a,b\n1.5,2\n", "fr-FR", ["1,5", "2"]),
        ("a;b\n1,5;2\n", "en-GB", ["1.5", "2"]),
        ('a,b\n"1,234.5",91 (37.9)\n', "fr-FR", ["1\u202f234,5", "91 (37,9)"]),
        ("a\tb\n1,5\t1.234,5\n", "en-GB", ["1.5", "1\u202f234.5"]),
        ("a;b\n0.5;12.03.2024\n", "fr-FR", ["0,5", "12.03.2024"]),
        ("a;b\n0.5;[@key, p. 4.5]\n", "fr-FR", ["0,5", "[@key, p. 4,5]"]),
    ],
)
def test_numbers_are_written_as_the_talk_writes_them(tmp_path: Path, content: str, tag: str, expected: list[str]) -> None:
    sheet, found = read(tmp_path, content, tag)
    assert texts(sheet)[1] == expected and found == [] and sheet
    assert sheet.decimal == ("," if tag == "fr-FR" else ".")


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("62,5", ",", 62.5), ("62.5", ".", 62.5), ("62.5", ",", None), ("62,5", ".", None), ("-0,3", ",", -0.3), ("\u22120.3", ".", -0.3),
        ("– 3", ",", -3), ("+2", ",", 2), ("12\u202f345,6", ",", 12345.6), ("12 345", ".", 12345), ("1,234", ".", 1234),
        ("1.234", ",", None), ("12 34", ",", None), ("65 %", ",", 65), ("65%", ".", 65), ("1e3", ".", None), ("< 0,001", ",", None),
        ("", ",", None), ("-", ",", None), (",5", ",", 0.5), ("nan", ".", None), ("1,2,3", ",", None), ("５", ",", None),
    ],
)  # fmt: skip
def test_numbers_are_read_with_the_sign_of_the_talk(text: str, decimal: str, value: float | None) -> None:
    found = number_in(text, decimal)
    assert (found.value if found else None) == value


def test_text_in_a_column_of_numbers_is_reported_at_its_cell() -> None:
    cells = tuple(Datum(text=text, span=Span("data.csv", line, 3)) for line, text in enumerate(("1,5", "–", "about 2", "2.5"), 2))
    found, findings = numbers(cells, "Mean", ",")
    assert [one.value if one else None for one in found] == [1.5, None, None, None]
    assert [(one.span.line, one.rule) for one in findings] == [(4, "not-a-number"), (5, "not-a-number")]
    assert findings[1].hint == "write 2,5"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.one_of(some.binary(max_size=200), some.text('ab"1.,;|\t\n\r \u00a0é=', max_size=80)))
def test_whatever_a_file_holds_is_read_or_reported(tmp_path: Path, content: str | bytes) -> None:
    sheet, found = read(tmp_path, content)
    assert sheet or found
    assert sheet is None or {len(row) for row in sheet.rows} == {len(sheet.header)}
