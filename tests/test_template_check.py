"""`claimdeck template check`: what it tells of real templates and of small ones, in each form, and how it leaves."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from runpy import run_path
from types import SimpleNamespace

import jsonschema
import pptx
import pytest
from lxml import etree
from pptx.util import Inches

import foreign
import hostile
import templates
from claimdeck.mapping.choosing.wanted import layout_named
from claimdeck.model.contrast import contrast
from claimdeck.model.shapes import Frame
from claimdeck.powerpoint.template.foreign import foreign as read
from claimdeck.report.template.css import CSS
from claimdeck.report.template.data import as_json
from claimdeck.report.template.naming import name_of, scalar
from claimdeck.report.template.page import as_html
from claimdeck.report.template.picture import picture
from claimdeck.report.template.text import as_text
from claimdeck.report.template.told import Slot
from claimdeck.template_check import Looked, looked
from conftest import ROOT, Run, sampled
from page_rules import broken_rules
from templates import ON

CORPUS = ROOT.parent / "shared" / "corpus" / "templates"
HOSTILE = CORPUS.parent / "hostile"
REAL = sorted(CORPUS.iterdir()) if CORPUS.is_dir() else []
SCHEMA = json.loads((ROOT / "tests" / "template_check_schema.json").read_text(encoding="utf-8"))
SAMPLE = ("atorus-21.pptx", "djpr-a4.pptx", "oo-ar-sa.pptx", "poi-24k-brand.pptx") if REAL else ()
needs_corpus = pytest.mark.skipif(not REAL, reason="../shared/corpus with real templates is not beside the project")


@cache
def check(file: Path) -> Looked:
    """A template looked at without a talk."""
    return looked(file, None, ROOT, ON)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A template that claimdeck wrote."""
    file = tmp_path_factory.mktemp("own") / "plain.potx"
    file.write_bytes(templates.small("plain"))
    return file


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small template of somebody else's, with sample slides."""
    file = tmp_path_factory.mktemp("small") / "corp.pptx"
    file.write_bytes(foreign.base())
    return file


def judged(found: Looked) -> Iterator[str]:
    """What is wrong with what is told of a template, in any form."""
    document = json.loads(as_json(found.told, "0"))
    yield from (f"{error.json_path}: {error.message}" for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(document))
    yield from broken_rules(as_html(found.told, found.miniatures(), "0"))
    text = as_text(found.told)
    yield from (f"blanks at a line's end: {line}" for line in text.splitlines() if line != line.rstrip())
    if found.told.code:
        yield "it stops without a talk"


@needs_corpus
@pytest.mark.parametrize("file", sampled(REAL, *SAMPLE, name=lambda file: file.name))
def test_a_real_template_is_told_of_in_every_form(file: Path) -> None:
    found = check(file)
    assert list(judged(found)) == []
    assert [one.choice.role for one in found.told.roles][:3] == ["title", "section", "content"]


@needs_corpus
def test_every_layout_is_named_so_that_it_is_found_again() -> None:
    for file in REAL:
        design = read(file.read_bytes()).design
        lost = [sheet.place for sheet in design.layouts if layout_named(design, name_of(sheet, design)) is not sheet]
        assert not lost, f"{file.name}: {lost}"


def test_a_template_of_claimdecks_own_is_told_of_in_every_form(own: Path) -> None:
    found = check(own)
    assert list(judged(found)) == []
    assert found.told.ours and not found.told.roles and not found.told.block
    assert sum(bool(one.slots) for one in found.told.layouts) == len(found.told.layouts)


def test_a_small_template_is_told_of(small: Path) -> None:
    found = check(small)
    assert list(judged(found)) == []
    text = as_text(found.told)
    assert "4:3 (10.00 × 7.50 in)" in text and "2 sample slides: left out of every deck" in text
    roles = {one.choice.role: one.layout for one in found.told.roles}
    assert roles["title"] == "Title Slide" and roles["content"] == "Title and Content" and roles["two_content"] == "Two Content"
    assert "  title: Title Slide  # by its name" in found.told.block


def test_pictures_show_forms_as_they_are_and_labels_beside_each_other() -> None:
    inside = '<a:pathLst><a:path w="2" h="2"><a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="2" y="2"/></a:lnTo>'
    inside += '<a:lnTo><a:pt x="0" y="2"/></a:lnTo><a:close/></a:path></a:pathLst>'
    form = hostile.box(size='cx="914400" cy="914400"').replace(
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>', f"<a:custGeom>{inside}</a:custGeom>"
    )
    filled = form.replace("</a:custGeom>", '</a:custGeom><a:solidFill><a:srgbClr val="123456"/></a:solidFill>')
    made = read(hostile.edited(hostile.drawn(hostile.LAYOUT, filled))).design
    frames = (Frame(0, 0, 4_000_000, 900_000), Frame(100_000, 10_000, 3_900_000, 900_000))
    slots = tuple(Slot(name=f"box {one.x}", frame=one, drawn=False) for one in frames)
    sheet = next(one for one in made.layouts if one.name == "Title and Content")
    drawn = picture(SimpleNamespace(sheet=sheet, slots=slots, area=None), made, {}, "a")  # type: ignore[arg-type]  # all it asks for
    assert '<path d="M0 0 96 96 0 96Z" fill="#123456" fill-rule="evenodd">' in drawn
    chips = [
        (float(x), float(wide)) for x, wide in re.findall(r'<rect x="([0-9.]+)" y="[0-9.]+" width="([0-9.]+)"[^>]*class="chip"', drawn)
    ]
    assert len(chips) == 2 and chips[1][0] + chips[1][1] < chips[0][0]


def test_bullets_that_are_letters_of_a_face_of_signs_are_drawn_as_signs() -> None:
    found = hostile.edited((hostile.MASTER, '<a:buChar char="•"/>', '<a:buFont typeface="Wingdings"/><a:buChar char="p"/>'))
    drawn = _drawn_all(found)
    assert "▪ First level" in drawn and "p First level" not in drawn


def _drawn_all(content: bytes) -> str:
    design = read(content).design
    those = (SimpleNamespace(sheet=one, slots=(), area=None) for one in design.layouts)
    return "".join(picture(one, design, {}, "a") for one in those)  # type: ignore[arg-type]  # all it asks for


def test_layouts_of_one_name_that_are_not_used_are_counted(small: Path) -> None:
    told = check(small).told
    spare = [one for one in told.layouts if not one.roles and not one.slides]
    again = as_text(replace(told, layouts=told.layouts + tuple(spare[:1]) * 2))
    assert f"never used: {spare[0].sheet.name} (3×), " in again


def test_what_a_title_holds_is_measured(small: Path) -> None:
    layouts = {one.sheet.name: one for one in check(small).told.layouts}
    head = layouts["Title and Content"].heading
    assert head and head.size == 44 and head.lines == 1, "the box of python-pptx's template is 1.25 inches high"
    assert 25 <= head.letters <= 40, "9 inches hold some thirty letters of 44 points"
    assert head.most_letters > 2 * head.letters, "two lines of 20 points hold more"
    body = layouts["Title and Content"].body
    assert body and body.bullets_from == 1 and body.contrast == 21


def test_the_command_tells_in_each_form_and_by_the_files_ending(small: Path, claimdeck: Run, tmp_path: Path) -> None:
    text = claimdeck("template", "check", small)
    assert text.returncode == 0 and text.stdout.startswith("corp.pptx – carries a talk") and "\nRoles\n" in text.stdout
    data = claimdeck("template", "check", small, "--format", "json")
    assert json.loads(data.stdout)["template"]["file"] == "corp.pptx"
    page = claimdeck("template", "check", small, "-o", tmp_path / "corp.html")
    assert page.returncode == 0 and "corp.pptx carries a talk" in page.stdout
    assert (tmp_path / "corp.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.pptx", b"", "is empty"), ("page.potx", b"<!DOCTYPE html><html></html>", "is an HTML page"),
        ("words.pptx", b"Words", "is a text"),
    ],
)  # fmt: skip
def test_what_is_no_template_is_refused_in_a_sentence(name: str, content: bytes, said: str, tmp_path: Path, claimdeck: Run) -> None:
    (tmp_path / name).write_bytes(content)
    finished = claimdeck("template", "check", tmp_path / name, "-o", tmp_path / "out.html")
    assert finished.returncode == 2 and said in finished.stderr and "hint: " in finished.stderr
    assert not (tmp_path / "out.html").exists()


def test_a_template_that_is_not_there_is_refused(tmp_path: Path, claimdeck: Run) -> None:
    finished = claimdeck("template", "check", tmp_path / "gone.potx")
    assert finished.returncode == 2 and "cannot be read" in finished.stderr


def test_a_talk_is_told_slide_by_slide(small: Path) -> None:
    told = looked(small, ROOT / "decks" / "smoldering-ms", ROOT, ON).told
    assert told.talk and not told.talk.problems and told.code == 0
    by_kind = {one.kind: one.layout for one in told.talk.slides}
    assert by_kind["cover"] == "Title Slide"
    used = {number for one in told.layouts for number in one.slides}
    assert used == {one.number for one in told.talk.slides}, "each slide is told at its layout"


@pytest.fixture
def cramped(tmp_path: Path) -> Path:
    """A template for slides as narrow as a bookmark, on which few words find room."""
    made = pptx.Presentation(io.BytesIO(foreign.base()))
    made.slide_width = Inches(3)
    for sheet in (made.slide_master, *made.slide_layouts):
        for shape in sheet.placeholders:
            shape.left, shape.top, shape.width, shape.height = shape.left * 3 // 10, shape.top, shape.width * 3 // 10, shape.height
    made.save(str(tmp_path / "cramped.pptx"))
    return tmp_path / "cramped.pptx"


def test_what_cannot_be_carried_is_told_with_its_line(cramped: Path, claimdeck: Run) -> None:
    talk = Path("decks", "smoldering-ms")
    finished = claimdeck("template", "check", cramped, "--for", talk, "--format", "json")
    told = json.loads(finished.stdout)
    assert finished.returncode == 1 and told["exit"] == 1 and told["points"][0]["weight"] == "stops"
    assert told["talk"]["problems"] and all("outline.yaml:" in one["place"] and one["message"] for one in told["talk"]["problems"])
    people = claimdeck("template", "check", cramped, "--for", talk)
    assert people.returncode == 1 and "does not carry" in people.stdout.splitlines()[0] and "outline.yaml:" in people.stdout


def test_what_is_wrong_with_the_talk_anyway_is_no_fault_of_the_template(small: Path, tmp_path: Path, claimdeck: Run) -> None:
    text = "deck: {title: A talk, brand: plain, language: en-GB}\nslides:\n  - text: {title: Words, points: [Some], colour: red}\n"
    (tmp_path / "outline.yaml").write_text(text, encoding="utf-8")
    assert claimdeck("check", tmp_path).returncode == 1
    assert claimdeck("template", "check", small, "--for", tmp_path).returncode == 0


def test_the_pages_colours_can_be_read() -> None:
    names = dict(re.findall(r"--(\w+): #([0-9a-f]{6})", CSS))
    for ink in ("ink", "quiet", "blue", "red", "amber", "green"):
        for ground in ("ffffff", names["soft"]):
            assert contrast(names[ink].upper(), ground.upper()) >= 4.5, f"{ink} on {ground}"
    assert contrast(names["green"].upper(), "E7F5EE") >= 4.5 and contrast(names["red"].upper(), "FDECF2") >= 4.5


@pytest.mark.parametrize(
    "name", ["Title Slide", "yes", "2 columns", "a: b", "it's", "#1", "A\tB", "タイトル", " x", "- y", "{z}", "Title#2", "Ünder & over"]
)
def test_names_are_written_as_words(name: str) -> None:
    import yaml

    assert yaml.safe_load(f"use: {scalar(name)}  # comment") == {"use": name}


def test_the_pictures_of_the_docs_can_be_drawn(tmp_path: Path) -> None:
    """Each is a picture of its own, and those that show what to avoid are found wanting."""
    tool = SimpleNamespace(**run_path(str(ROOT / "tools" / "draw_templates.py"), run_name="draw_templates"))
    told = {name: tool.drawn(name, tmp_path) for name in tool.SHOWN}
    for name, text in told.items():
        root = etree.fromstring(text.encode())
        assert root.tag == "{http://www.w3.org/2000/svg}svg" and root[0].tag.endswith("}title") and root[0].text
        assert (tool.PICTURES / f"{name}.svg").is_file()
        assert "href=" not in text and all(f'id="{one}"' in text for one in re.findall(r"url\(#([^)]*)\)", text))
    (tmp_path / "bad.pptx").write_bytes(tool.template(tool.without_ground))
    points = check(tmp_path / "bad.pptx").told.points
    assert [one.message for one in points if one.what == "contrast" and "'Title Slide'" in one.message]
    (tmp_path / "good.pptx").write_bytes(tool.template())
    assert not [one for one in check(tmp_path / "good.pptx").told.points if one.what in ("contrast", "short headline")]


def test_a_talk_on_claimdecks_own_template_is_told_by_its_layouts_names(own: Path) -> None:
    told = looked(own, ROOT / "tests" / "cases" / "decks" / "cover", ROOT, ON).told
    assert told.talk and not told.talk.problems and told.code == 0
    assert {one.layout for one in told.talk.slides if one.kind == "cover"} == {"CD Cover", "CD Cover picture"}
    assert all(one.layout.startswith("CD ") for one in told.talk.slides)
