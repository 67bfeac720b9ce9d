"""Survival curves: estimated as by hand, drawn in steps, with the patients at risk below their ticks, and every fault at its value."""

import math
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from PIL import Image
from pptx import Presentation

from claimdeck import survival
from claimdeck.model.data import Datum
from claimdeck.model.shapes import Frame
from claimdeck.model.span import NOWHERE
from claimdeck.slides.beside_curves import CROSSED, HIT, Drawn, beside
from claimdeck.slides.curves import stepped
from claimdeck.slides.ticks import ticks_of
from conftest import ROOT, Run
from oracle.drawn import render, words
from oracle.validators import audit_errors, sdk_errors

CASE = ROOT / "tests" / "cases" / "decks" / "kaplan-meier"
PATIENTS = ((1, True), (2, False), (3, True), (3, True), (4, False), (5, True), (6, False), (7, True))
EMU = 914400


def talk(folder: Path, fields: str, language: str = "en-GB") -> Path:
    """A talk with one slide of curves."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "assets").symlink_to(ROOT / "assets")
    deck = f"deck: {{title: T, language: {language}, brand: ember, code: EX-1, prepared: November 2026}}\n"
    slide = f"slides:\n  - kaplan-meier:\n      title: T\n      time: {{unit: months}}\n{fields}"
    (folder / "outline.yaml").write_text(deck + slide, encoding="utf-8")
    return folder / "outline.yaml"


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory, claimdeck: Run) -> Path:
    """The deck of the case."""
    target = tmp_path_factory.mktemp("survival") / "deck.pptx"
    finished = claimdeck("build", CASE, "-o", target)
    assert finished.returncode == 0, finished.stderr
    return target


def series(path: Path, slide: int) -> dict[str, list[tuple[float, float]]]:
    """The points of every series of a slide's chart, by name."""
    [shape] = [shape for shape in Presentation(str(path)).slides[slide].shapes if shape.has_chart]
    found = {}
    for one in shape.chart.plots[0].series:
        xs = [float(value.text) for value in one._element.findall("{*}xVal//{*}v")]
        found[one.name] = list(zip(xs, one.values, strict=True))
    return found


def test_the_estimate_is_the_one_worked_out_by_hand() -> None:
    """Eight at risk at 1, six at 3 (two events), three at 5, one at 7."""
    found = survival.estimate(PATIENTS)
    assert found.times == (1, 3, 5, 7)
    assert found.survival == pytest.approx((7 / 8, 7 / 8 * 4 / 6, 7 / 8 * 4 / 6 * 2 / 3, 0))


def test_limits_are_those_of_greenwood_on_the_log_log_scale() -> None:
    found = survival.estimate(PATIENTS)
    share, variance = 7 / 12, 1 / (8 * 7) + 2 / (6 * 4)
    reach = 1.959964 * math.sqrt(variance) / abs(math.log(share))
    assert (found.low[1], found.high[1]) == pytest.approx((share ** math.exp(reach), share ** math.exp(-reach)), rel=1e-5)
    assert (found.low[3], found.high[3]) == (0, 0)  # nobody is left: the curve itself


def test_a_step_is_two_points_and_the_curve_goes_on_to_its_end() -> None:
    assert stepped(((0, 1), (3, 0.5)), 5) == ((0, 1), (3, 1), (3, 0.5), (5, 0.5))


def test_the_chart_holds_the_curve_in_percent_and_never_smooths_it(deck: Path) -> None:
    points = series(deck, 0)["Treatment A (%)"]
    assert points[:6] == [(0, 100), (1, 100), (1, 87.5), (3, 87.5), (3, pytest.approx(58.3333)), (5, pytest.approx(58.3333))]
    [shape] = [shape for shape in Presentation(str(deck)).slides[0].shapes if shape.has_chart]
    assert {one.get("val") for one in shape.chart._chartSpace.iter("{*}smooth")} == {"0"}


def test_the_patients_are_counted_where_they_are_given(deck: Path) -> None:
    cells = next(shape.table for shape in Presentation(str(deck)).slides[0].shapes if shape.has_table).rows[0].cells
    assert [cell.text.replace("\u00a0", " ") for cell in cells][1:5] == ["8 (0)", "8 (0)", "7 (1)", "6 (1)"]


def test_censored_patients_have_signs_only_in_small_arms(deck: Path) -> None:
    assert series(deck, 0)["Treatment A, censored"] == [(2, 87.5), (4, pytest.approx(58.3333)), (6, pytest.approx(38.8889))]
    assert not [name for name in series(deck, 1) if "censored" in name]


def test_a_curve_stops_where_fewer_than_a_tenth_are_at_risk(deck: Path) -> None:
    assert series(deck, 2)["Comparator of a longer name (%)"][-1] == (24, 70)


def bands(path: Path, slide: int) -> dict[str, list[tuple[float, float]]]:
    """The corners of every band in the drawing of a slide's chart, as time and percent, by name."""
    [shape] = [shape for shape in Presentation(str(path)).slides[slide].shapes if shape.has_chart]
    over = [one.target_part for one in shape.chart.part.rels.values() if one.reltype.endswith("/chartUserShapes")]
    if not over:
        return {}
    layout = shape.chart._chartSpace.find(".//{*}layout/{*}manualLayout")
    inner = {one.tag.rpartition("}")[2]: one.get("val") for one in layout}
    ends = [
        float(one.find(f"{{*}}scaling/{{*}}{end}").get("val")) for one in shape.chart._chartSpace.iter("{*}valAx") for end in ("min", "max")
    ]
    found = {}
    for anchor in etree.fromstring(over[0].blob):
        x, y, right, bottom = (float(value) for value in anchor.xpath("*[position() < 3]/*/text()"))
        held = (x, y, right - x, bottom - y)
        assert held == pytest.approx([float(inner[name]) for name in "xywh"], abs=1e-4), "the band lies exactly over the plot"
        [path_] = anchor.iter("{*}path")
        wide, high = int(path_.get("w")), int(path_.get("h"))
        points = [(int(one.get("x")) / wide, int(one.get("y")) / high) for one in path_.iter("{*}pt")]
        name = next(anchor.iter("{*}cNvPr")).get("name")
        found[name] = [(ends[0] + x * (ends[1] - ends[0]), ends[2] + (1 - y) * (ends[3] - ends[2])) for x, y in points]
    return found


def test_a_band_has_the_corners_of_its_two_limits(deck: Path) -> None:
    for slide, arms in ((0, ["Treatment A"]), (1, ["Treatment A", "Comparator"]), (2, [])):
        lines, drawn = series(deck, slide), bands(deck, slide)
        assert [*drawn] == [f"{arm}, band" for arm in arms]
        for arm in arms:
            around = [*lines[f"{arm}, upper limit (%)"], *reversed(lines[f"{arm}, lower limit (%)"])]
            assert [value for point in drawn[f"{arm}, band"] for value in point] == pytest.approx(
                [v for point in around for v in point], abs=0.01
            )


@pytest.mark.slow
def test_the_judges_find_nothing_in_a_chart_with_bands(deck: Path) -> None:
    assert sdk_errors(deck) == [] and audit_errors(deck) == []


@pytest.mark.slow
def test_libreoffice_fills_between_the_limits_and_nowhere_else(deck: Path, tmp_path: Path) -> None:
    page = Image.open(render(deck, tmp_path)[0]).convert("RGB")
    shape = next(shape for shape in Presentation(str(deck)).slides[0].shapes if shape.has_chart)
    inner = [float(one.get("val")) for one in shape.chart._chartSpace.find(".//{*}layout/{*}manualLayout")[3:]]

    def at(time: float, percent: float) -> tuple[int, ...]:
        x, y = inner[0] + inner[2] * time / 7, inner[1] + inner[3] * (1 - percent / 100)
        place = ((shape.left + x * shape.width) * 60 / EMU, (shape.top + y * shape.height) * 60 / EMU)
        return tuple(page.getpixel((round(place[0]), round(place[1]))))  # type: ignore[arg-type]  # of three colours

    low, high = (series(deck, 0)[f"Treatment A, {end} limit (%)"] for end in ("lower", "upper"))
    for time in (1.6, 3.6, 5.5):
        [(_, least)], [(_, most)] = ([point for point in line if point[0] <= time][-1:] for line in (low, high))
        inside = at(time, least + 0.25 * (most - least))
        assert inside[0] > inside[2] + 15, f"at {time} the band is not in its colour: {inside}"
        for outside in (least - 4, most + 3):
            red, _, blue = at(time, outside)  # paper, or a line of the grid
            assert red <= blue, f"at {time}, {outside:.0f} % there is more of the band"


def test_the_first_series_is_the_longest(deck: Path) -> None:
    """LibreOffice loses every series before the longest one."""
    for slide in range(3):
        lengths = [len(points) for points in series(deck, slide).values()]
        assert lengths[0] == max(lengths)


def test_patients_at_risk_stand_in_the_middle_of_their_ticks(deck: Path) -> None:
    for slide in Presentation(str(deck)).slides:
        chart = next(shape for shape in slide.shapes if shape.has_chart)
        table = next(shape for shape in slide.shapes if shape.has_table and shape.name == "At risk")
        inner = chart.chart._chartSpace.find(".//{*}layout/{*}manualLayout")
        left, wide = (float(inner.find(f"{{*}}{name}").get("val")) * chart.width for name in "xw")
        ticks = len(table.table.columns) - 1
        x = table.left + table.table.columns[0].width
        for i in range(ticks):
            column, cell = table.table.columns[i + 1].width, table.table.rows[0].cells[i + 1]
            middle = x + (cell.margin_left + column - cell.margin_right) / 2
            assert middle == pytest.approx(chart.left + left + wide * i / (ticks - 1), abs=EMU / 200)
            x += column


@pytest.mark.slow
def test_libreoffice_draws_them_there_too(deck: Path, tmp_path: Path) -> None:
    page: list[dict[str, Any]] = words(deck, tmp_path)[1]
    for tick, number in (("6", "110"), ("12", "100"), ("24", "60")):
        [along] = [word for word in page if word["text"] == tick and 150 < word["top"] < 450]
        counts = [
            word
            for word in page
            if word["text"].startswith(number) and word["top"] > along["top"] and abs(_middle(word) - _middle(along)) < 60
        ]
        row = [word for word in page if abs(word["top"] - counts[0]["top"]) < 1 and abs(_middle(word) - _middle(along)) < 30]
        drawn = (min(word["x0"] for word in row) + max(word["x1"] for word in row)) / 2
        assert abs(drawn - _middle(along)) < 2


def _middle(word: dict[str, Any]) -> float:
    return float(word["x0"] + word["x1"]) / 2


def test_ticks_are_even_and_few() -> None:
    assert ticks_of((), 36.0) == (0, 6, 12, 18, 24, 30, 36)
    assert ticks_of((), 52.0) == (0, 12, 24, 36, 48, 60)
    assert ticks_of((), 0.8) == (0, 0.2, 0.4, 0.6, 0.8)
    assert ticks_of((Datum(text="0", span=NOWHERE), Datum(text="7,5", span=NOWHERE)), 36.0) == (0, 7.5)


def test_names_hit_neither_curves_nor_each_other() -> None:
    plot = Frame(0, 0, 6_000_000, 2_700_000)
    curves = [
        Drawn(line=tuple((x * 100_000.0, x * slope) for x in range(61)), limits=(), width=1_200_000, height=210_000)
        for slope in (8_000.0, 20_000.0, 38_000.0)
    ]
    frames, worst = beside(curves, plot, 4_000_000)
    assert worst < CROSSED
    for i, frame in enumerate(frames):
        for curve in curves:
            assert not any(frame.x <= x <= frame.right and frame.y <= y <= frame.bottom for x, y in curve.line)
        for other in frames[:i]:
            assert frame.bottom <= other.y or other.bottom <= frame.y or frame.right <= other.x or other.right <= frame.x


def test_a_name_that_crosses_where_the_curves_are_read_is_told() -> None:
    plot = Frame(0, 0, 6_000_000, 2_700_000)
    line = tuple((x * 100_000.0, 300_000.0 + x * 8_000.0) for x in range(61))
    for width, place, least, most in (
        (1_200_000, 3_000_000, 0, CROSSED),
        (5_500_000, 3_000_000, CROSSED, HIT),
        (5_500_000, None, 0, CROSSED),
    ):
        _, worst = beside([Drawn(line=line, limits=(), width=width, height=210_000)], plot, place)
        assert least <= worst < most


ARM = "      arms:\n        - name: A\n          n: 20\n"
FAULTS = {
    "          curve: [[0, 1], [3, 0.9], [6, 0.95]]": ("9:41", "impossible-survival", "rises from 0.9 to 0.95"),
    "          curve: [[0, 100], [3, 90]]": ("9:23", "impossible-survival", "survival is 100"),
    "          curve: [[0, 1], [3, 85.7]]": ("9:31", "impossible-survival", "write 0.857"),
    "          curve: [[0, 1], [6, 0.9], [3, 0.8]]": ("9:38", "backwards-time", "the time 3 comes behind 6"),
    "          curve: [[0, 1], [-3, 0.8]]": ("9:28", "backwards-time", "comes behind 0"),
    "          curve: [[0, 1], [3,5, 0,94]]": ("9:28", "uneven-points", "has 4 values"),
    "          curve: [[0, 1], [3, much]]": ("9:31", "not-a-number", "'much'"),
    "          curve: [[0, 1, 1, 1], [3, 0.9, 0.95, 0.99]]": ("9:37", "estimate-outside-interval", "do not hold the survival 0.9"),
    "          patients: [[3, 1], [5, 2]]": ("9:34", "impossible-event", "'2'"),
    "          curve: {}": ("7:11", "uneven-points", "has 0 values"),
    "          curve: [[0, 1], []]": ("7:11", "uneven-points", "has 0 values"),
    "          patients: [[]]": ("7:11", "uneven-points", "has 0 values"),
    "          patients: [[3, 1], [5]]": ("9:31", "uneven-points", "has 1 values"),
    "          curve: [[0, 1], [3, 0.9]]\n          at-risk: [20, 21, 3]": ("10:25", "impossible-at-risk", "grow from 20 to 21"),
    "          curve: [[0, 1], [3, 0.9]]\n          at-risk: [21, 20]": ("10:21", "impossible-at-risk", "21 patients"),
    "          curve: [[0, 1], [3, 0.9]]\n          at-risk: [20, 9]\n          events: [4, 2]": (
        "11:23",
        "impossible-at-risk",
        "fall from 4",
    ),
    "          at-risk: [20, 9]": ("7:11", "no-curve", "neither a curve nor patients"),
}


@pytest.mark.parametrize("fields", FAULTS)
def test_what_cannot_be_is_said_at_the_value(fields: str, claimdeck: Run, tmp_path: Path) -> None:
    place, rule, said = FAULTS[fields]
    finished = claimdeck("build", talk(tmp_path, f"{ARM}{fields}\n"), "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 1, finished.stderr
    told = finished.stderr.replace("\n  hint: ", " ")
    errors = [line for line in told.splitlines() if ": error: " in line]
    assert any(f"outline.yaml:{place}: error:" in line and f"[{rule}]" in line and said in line for line in errors), finished.stderr


SOUND = "      arms:\n        - {name: A, n: 20, curve: [[0, 1], [6, 0.8]], at-risk: [20, 15]}\n"


@pytest.mark.parametrize(
    ("fields", "place", "rule"),
    [
        ("      effect: {measure: HR, estimate: 0.9, low: 0.4, high: 0.8, p: 0.02}\n", "8:39", "estimate-outside-interval"),
        ("      effect: {measure: HR, estimate: 0.6, low: 0.8, high: 0.4, p: 0.02}\n", "8:49", "estimate-outside-interval"),
        ("      effect: {measure: HR, estimate: 0.6, low: 0.4, high: 0.8, p: 5}\n", "8:68", "impossible-p-value"),
        ("      read-at: 9\n", "8:16", "unreadable-curve"),
        ("      data: nowhere.csv\n", "8:13", "missing-file"),
    ],
)
def test_what_cannot_be_of_the_effect_is_said_too(fields: str, place: str, rule: str, claimdeck: Run, tmp_path: Path) -> None:
    finished = claimdeck("build", talk(tmp_path, SOUND + fields), "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 1
    assert f"outline.yaml:{place}: error:" in finished.stderr and f"[{rule}]" in finished.stderr, finished.stderr


def test_missing_numbers_are_reported_and_the_slide_is_built(claimdeck: Run, tmp_path: Path) -> None:
    fields = "      arms: [{name: A, curve: [[0, 1], [6, 0.8]]}]\n      effect: {measure: HR, estimate: 0.6}\n"
    finished = claimdeck("build", talk(tmp_path, fields), "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 0 and (tmp_path / "deck.pptx").exists()
    assert "the interval of the effect and the p value and the patients at risk of A are not on the slide" in finished.stderr


def test_more_than_three_curves_are_refused_at_the_fourth(claimdeck: Run, tmp_path: Path) -> None:
    arms = "".join(f"        - {{name: {name}, curve: [[0, 1], [6, 0.8]]}}\n" for name in "ABCD")
    finished = claimdeck("build", talk(tmp_path, f"      arms:\n{arms}"), "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 1 and "outline.yaml:10:11: error:" in finished.stderr and "[too-many-curves]" in finished.stderr


def test_a_row_of_nobody_is_found_in_the_file(claimdeck: Run, tmp_path: Path) -> None:
    outline = talk(tmp_path, "      data: rows.csv\n      arms: [{name: A}]\n")
    (tmp_path / "rows.csv").write_text("arm,time,event\nA,1,1\nB,2,0\nA,x,0\n", encoding="utf-8")
    finished = claimdeck("build", outline, "-o", tmp_path / "deck.pptx")
    assert "rows.csv:3:1: error: no arm of the slide is called 'B'" in finished.stderr
    assert "rows.csv:4:3: error: 'x' in 'patients' is no number" in finished.stderr


def test_without_scipy_it_is_said_what_to_install(claimdeck: Run, tmp_path: Path) -> None:
    (tmp_path / "scipy.py").write_text("raise ImportError\n", encoding="utf-8")
    outline = talk(tmp_path, "      arms: [{name: A, patients: [[1, 1], [2, 0]]}]\n")
    hiding = "import sys; sys.modules['scipy'] = None\n"
    (tmp_path / "sitecustomize.py").write_text(hiding, encoding="utf-8")
    import os

    path = os.pathsep.join([str(tmp_path), str(ROOT / "src")])
    finished = claimdeck("build", outline, "-o", tmp_path / "deck.pptx", PYTHONPATH=path)
    assert finished.returncode == 1 and "pip install 'claimdeck[survival]'" in finished.stderr, finished.stderr
