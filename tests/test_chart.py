"""Charts: outline, drawing and workbook say one thing; what is wrong is said at its cell; no word covers another."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from conftest import ROOT, Run
from oracle.drawn import words
from oracle.validators import audit_errors, sdk_errors
from test_powerpoint_charts import cached, held, named

DECK = "deck: {title: T, language: LANGUAGE, brand: BRAND, code: EX-1, prepared: November 2026}\nslides:\n"
HEAD = "  - chart:\n      title: A chart\n      tag: illustrative\n"
POINT = 12700


def outline(folder: Path, chart: str, brand: str = "ember", language: str = "en-GB", **files: bytes) -> str:
    """A talk with one chart, its fields a line each; the text of the file."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    if not (folder / "assets").exists():
        (folder / "assets").symlink_to(ROOT / "assets")
    for name, content in files.items():
        (folder / f"{name}.csv").write_bytes(content)
    fields = "".join(f"      {line}\n" for line in chart.strip().splitlines())
    text = DECK.replace("BRAND", brand).replace("LANGUAGE", language) + HEAD + fields
    (folder / "outline.yaml").write_text(text, encoding="utf-8")
    return text


def built(folder: Path, claimdeck: Run) -> Any:
    """The slide as python-pptx reads it."""
    done = claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=folder)
    assert done.returncode == 0, done.stderr + done.stdout
    return Presentation(str(folder / "deck.pptx")).slides[0]


def the_chart(slide: Any) -> Any:
    return next(shape.chart for shape in slide.shapes if shape.has_chart)


ARMS = """\
type: TYPE
quantity: Patients with an event
unit: "%"
categories: [Placebo, Dose A, Dose B]
series:
  - {name: Twelve months, values: [61.7, 47.9, 31.1], low: [52.8, 39.2, 23.6], high: [69.9, 56.8, 39.8]}
  - {name: Two years, values: [71.7, 57.9, "-"], low: [62.8, 49.2, "-"], high: [79.9, 66.8, "-"]}
whiskers: 95% CI
n: 363
"""
REFERENCE = "references:\n  one: {type: article-journal, title: An example, authors: [Example A], journal: J Ex, issued: 2021, volume: 4}\n"
VALUES = {61.7, 47.9, 31.1, 71.7, 57.9}
LIMITS = {52.8, 39.2, 23.6, 69.9, 56.8, 39.8, 62.8, 49.2, 79.9, 66.8}


@pytest.mark.parametrize("kind", ["column", "bar", "line", "dot"])
def test_outline_drawing_and_workbook_say_one_thing(kind: str, tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, ARMS.replace("TYPE", kind))
    chart = the_chart(built(tmp_path, claimdeck))
    cells = held(chart.part.chart_workbook.xlsx_part.blob)
    shown: set[float] = set()
    for formula, values in cached(chart._chartSpace):
        assert [cells.get(name) for name in named(formula)] == values
        shown |= {value for value in values if isinstance(value, float)}
    numbers = {value for value in cells.values() if isinstance(value, float)}
    assert shown >= VALUES and numbers >= VALUES | LIMITS
    heads = {value for value in cells.values() if isinstance(value, str)}
    assert {"Placebo", "Dose A", "Dose B", "Twelve months", "Two years", "Twelve months: lower limit"} <= heads


def test_a_whisker_reaches_to_its_limit(tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, ARMS.replace("TYPE", "column"))
    part = the_chart(built(tmp_path, claimdeck))._chartSpace
    bars = part.findall(".//{*}ser")[0]
    up = [float(point.findtext("{*}v")) for point in bars.find("{*}errBars/{*}plus").iter("{*}pt")]
    assert [round(value + reach, 6) for value, reach in zip((61.7, 47.9, 31.1), up, strict=True)] == [69.9, 56.8, 39.8]


ONE = """\
type: column
categories: [Placebo, Dose A, Dose B]
series: {values: [61.7, 47.9, 31.1], low: [52.8, 39.2, 23.6], high: [69.9, 56.8, 39.8]}
whiskers: IC à 95 %
unit: "%"
n: [74/120, 58/121, 38/122]
"""


def test_french_numbers_have_their_comma_their_space_and_their_minus(tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, ONE.replace("31.1", "-31,1").replace("[61.7, 47.9, -31,1]", '[61.7, 47.9, "-31,1"]').replace(
        "23.6", "-39.8").replace("39.8]}", "-23.6]}"), language="fr-FR")  # fmt: skip
    text = " ".join(the_chart(built(tmp_path, claimdeck))._chartSpace.itertext())
    assert "61,7\u00a0%" in text and "\u221231,1\u00a0%" in text


def test_the_effect_stands_beside_the_chart(tmp_path: Path, claimdeck: Run) -> None:
    effect = 'effect: {measure: Difference, estimate: -30.5, unit: points, low: -42.5, high: -18.6, p: 0.0004, facts: ["N = 363"]}\n'
    outline(tmp_path, ONE + effect)
    slide = built(tmp_path, claimdeck)
    panel = next(shape for shape in slide.placeholders if shape.placeholder_format.idx == 2)
    said = [paragraph.text for paragraph in panel.text_frame.paragraphs]
    assert said == [
        "Difference",
        "\u221230.5",
        "points",
        "95%\u00a0CI\u00a0\u221242.5\u00a0to\u00a0\u221218.6",
        "p\u00a0<\u00a00.001",
        "N\u00a0=\u00a0363",
    ]


def test_a_value_cites_what_supports_it(tmp_path: Path, claimdeck: Run) -> None:
    text = outline(tmp_path, ONE.replace("47.9", "{value: 47.9, cites: [one]}"))
    (tmp_path / "outline.yaml").write_text(text.replace("slides:\n", REFERENCE + "slides:\n"), encoding="utf-8")
    slide = built(tmp_path, claimdeck)
    assert re.search(r"47\.9%\u00a0?¹", "".join(the_chart(slide)._chartSpace.itertext()))
    assert any("Example A" in shape.text_frame.text for shape in slide.placeholders if shape.has_text_frame)


@pytest.mark.parametrize("kind", ["column", "bar", "line", "stacked", "dot"])
def test_a_category_cites_what_supports_it(kind: str, tmp_path: Path, claimdeck: Run) -> None:
    text = outline(tmp_path, ARMS.replace("TYPE", kind).replace("Dose B]", "{name: Dose B, cites: [one]}]"))
    (tmp_path / "outline.yaml").write_text(text.replace("slides:\n", REFERENCE + "slides:\n"), encoding="utf-8")
    slide = built(tmp_path, claimdeck)
    [graphic] = [shape for shape in slide.shapes if shape.has_chart]
    shown = "".join(graphic.chart._chartSpace.itertext())
    assert shown.count("Dose B¹") >= 1 and "Placebo¹" not in shown
    assert any("Example A" in shape.text_frame.text for shape in slide.placeholders if shape.has_text_frame)
    described = graphic._element.nvGraphicFramePr.cNvPr.get("descr")
    assert "Dose B 31.1" in described and described.endswith("Source: Example A. Illustrative data.")


CSV = "Bras;Événements;bas;haut;n\nPlacebo;61,7;52,8;69,9;74/120\nDose B;31,1;23,6;39,8;38/122\n"


@pytest.mark.parametrize(("encoding", "sign"), [("utf-8-sig", ";"), ("cp1252", ";"), ("utf-16", "\t")])
def test_a_file_in_another_encoding_with_another_sign(encoding: str, sign: str, tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, 'type: column\nunit: "%"\nwhiskers: IC à 95 %\ndata: arms.csv', arms=CSV.replace(";", sign).encode(encoding))
    chart = the_chart(built(tmp_path, claimdeck))
    assert list(chart.plots[0].categories) == ["Placebo", "Dose B"]
    assert list(chart.plots[0].series[0].values) == [61.7, 31.1] and chart.plots[0].series[0].name == "Événements"


FAULTS: dict[str, tuple[str, str]] = {
    "empty-series": (ONE.replace("[61.7, 47.9, 31.1], low: [52.8, 39.2, 23.6], high: [69.9, 56.8, 39.8]", '["-", "-", "-"]'), "{values"),
    "ragged-series": (ONE.replace("31.1]", "31.1, 12]"), "12]"),
    "not-a-number": (ONE.replace("47.9", "about 48"), "about 48"),
    "estimate-outside-interval": (ONE.replace("39.2", "48.2"), "47.9"),
    "share-over-hundred": (ONE.replace("61.7", "161.7").replace("69.9", "169.9"), "161.7"),
    "unknown-category": (ONE + "comparator: placebo\n", "placebo"),
    "axis-not-at-zero": (ONE + "axis: {min: 20}\n", "20}"),
    "axis-too-short": (ONE + "axis: {max: 60}\n", "60}"),
    "unnamed-whiskers": (ONE.replace("whiskers: IC à 95 %\n", ""), "type: "),
    "percentage-without-n": (ONE.replace("n: [74/120, 58/121, 38/122]\n", ""), "type: "),
    "effect-scale-mismatch": (ONE + "effect: {measure: Reduction, estimate: -36, unit: '%', low: 0.49, high: 0.83}\n", "-36"),
    "impossible-p-value": (ONE + "effect: {measure: Difference, estimate: -36, p: 3}\n", "3}"),
    "too-many-bars": ("type: column\ncategories: [" + ", ".join(f"C{i}" for i in range(60)) + "]\nseries: {values: ["
                      + ", ".join(str(i) for i in range(60)) + "]}\n", "C12,"),
    "text-too-long": (ONE.replace("Dose A", "A category whose name goes on and on " * 4), "A category"),
}  # fmt: skip


@pytest.mark.parametrize("rule", FAULTS)
def test_what_is_wrong_is_said_at_its_cell(rule: str, tmp_path: Path, claimdeck: Run) -> None:
    fields, culprit = FAULTS[rule]
    text = outline(tmp_path, fields)
    before = text[: text.index(culprit)]
    line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    done = claimdeck("check", "outline.yaml", cwd=tmp_path)
    said = done.stderr + done.stdout
    found, *_ = [one for one in said.splitlines() if f"[{rule}]" in one]
    whole = culprit == "type: "  # a fault of the slide stands at its kind
    assert found.startswith("outline.yaml:3:5: " if whole else f"outline.yaml:{line}:{column}: "), found


def test_a_fault_in_a_file_is_said_at_its_cell(tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, "type: column\ndata: arms.csv", arms=b"Arm,Events\nPlacebo,61.7\nDose B,few\n")
    done = claimdeck("check", "outline.yaml", cwd=tmp_path)
    assert "arms.csv:3:8: error" in done.stderr + done.stdout


def test_four_numbers_where_two_were_meant_are_explained(tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, "type: column\ncategories: [A, B]\nseries: {values: [61,7, 47,9]}", language="fr-FR")
    done = claimdeck("check", "outline.yaml", cwd=tmp_path)
    assert 'write decimals between quotation marks: "61,7"' in done.stderr + done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("brand", ["ember", "plain"])
def test_the_judges_find_nothing_in_any_type(brand: str, tmp_path: Path, claimdeck: Run) -> None:
    deck = tmp_path / "deck.pptx"
    done = claimdeck("build", str(ROOT / "tests/cases/decks/chart"), "--brand", brand, "-o", str(deck), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert sdk_errors(deck) == [] and audit_errors(deck) == []


CLOSE = """\
type: line
quantity: Score
categories: [Baseline, Month 6, Month 12]
series:
  - {name: First treatment, values: [10, 14, 20.4]}
  - {name: Second treatment, values: [10, 13, 20.1]}
  - {name: Third treatment, values: [10, 12, 19.9]}
  - {name: Fourth treatment, values: [10, 11, 19.8]}
"""


@pytest.mark.slow
@pytest.mark.parametrize("brand", ["ember", "plain"])
def test_names_of_lines_that_end_together_do_not_cover_one_another(brand: str, tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, CLOSE, brand)
    built(tmp_path, claimdeck)
    [page] = words(tmp_path / "deck.pptx", tmp_path)
    ends = sorted((word for word in page if word["text"] in ("First", "Second", "Third", "Fourth")), key=lambda word: word["top"])
    assert [word["text"] for word in ends] == ["First", "Second", "Third", "Fourth"]
    assert all(lower["top"] >= upper["bottom"] - 1.5 for upper, lower in pairwise(ends))


NAMES = "Fatigue described as a burden in everyday life Trouble with walking and balance Pain Memory and concentration"
LONG = """\
type: TYPE
quantity: Patients who name it
categories: [Fatigue described as a burden in everyday life, Trouble with walking and balance, Pain, Memory and concentration]
series: {values: [78, 64, 51, 44]}
"""


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["column", "bar", "line", "dot"])
def test_long_names_are_drawn_whole_and_clear_of_one_another(kind: str, tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, LONG.replace("TYPE", kind))
    slide = built(tmp_path, claimdeck)
    [page] = words(tmp_path / "deck.pptx", tmp_path)
    drawn = [word["text"] for word in page]
    wanted = NAMES.split()
    assert not [one for one in wanted if drawn.count(one) < wanted.count(one)]
    frame = next(shape for shape in slide.shapes if shape.has_chart)
    inside = [word for word in page if word["text"] in wanted]
    assert all(frame.left / POINT - 2 <= word["x0"] and word["x1"] <= (frame.left + frame.width) / POINT + 2 for word in inside)
    assert all(word["bottom"] <= (frame.top + frame.height) / POINT + 3 for word in inside)
    assert not [(one["text"], other["text"]) for i, one in enumerate(inside) for other in inside[:i] if _covered(one, other)]


def _covered(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(
        one["x0"] < other["x1"] - 1
        and other["x0"] < one["x1"] - 1
        and one["top"] < other["bottom"] - 3
        and other["top"] < one["bottom"] - 3
    )
