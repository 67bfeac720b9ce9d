"""The manifest: beside the deck and in it, true to both the inputs and the deck, and the same on every day and machine."""

import json
import re
import shutil
import zipfile
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pptx import Presentation

from claimdeck.model.job import Job
from claimdeck.pipeline import build
from claimdeck.report.manifest import written
from conftest import ROOT
from oracle.validators import audit_errors, sdk_errors

PAGE = ROOT / "docs" / "manifest.md"
CASES = ROOT / "tests" / "cases" / "decks"
DIVIDED = ("claims", "references-many", "text", "key-messages", "unmet-need")
Manifest = dict[str, Any]


def read(deck: Path) -> Manifest:
    """The manifest beside a deck."""
    found: Manifest = json.loads(deck.with_name(f"{deck.stem}.manifest.json").read_text(encoding="utf-8"))
    return found


def embedded(deck: Path) -> str:
    """The manifest in a deck, as text."""
    with zipfile.ZipFile(deck) as package:
        return etree.fromstring(package.read("customXml/item1.xml")).text or ""


def built(outline: Path, folder: Path) -> Path:
    done = build(Job(outline=outline, output=folder / "deck.pptx", as_of=date(2026, 1, 1)))
    assert done.target, done.findings
    return done.target


@pytest.fixture(scope="module")
def made(talk: Path) -> Manifest:
    return read(talk)


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Decks in which slides were divided and texts set smaller."""
    return [built(CASES / name / "outline.yaml", tmp_path_factory.mktemp(name)) for name in DIVIDED]


def test_the_one_in_the_deck_is_the_one_beside_it(talk: Path) -> None:
    assert embedded(talk) == talk.with_name("smoldering-ms.manifest.json").read_text(encoding="utf-8")


def test_it_hangs_on_the_presentation_as_office_hangs_its_own(talk: Path) -> None:
    with zipfile.ZipFile(talk) as package:
        presentation, item = (package.read(name).decode() for name in ("ppt/_rels/presentation.xml.rels", "customXml/_rels/item1.xml.rels"))
        types = package.read("[Content_Types].xml").decode()
        properties = package.read("customXml/itemProps1.xml").decode()
    assert re.search(r'relationships/customXml" Target="\.\./customXml/item1\.xml"', presentation)
    assert re.search(r'relationships/customXmlProps" Target="itemProps1\.xml"', item)
    assert re.search(r'PartName="/customXml/itemProps1\.xml" ContentType="application/vnd\.[\w.-]+\.customXmlProperties\+xml"', types)
    assert re.search(r'ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}"', properties)


def test_it_stays_in_a_deck_that_another_program_saves(talk: Path, tmp_path: Path) -> None:
    Presentation(str(talk)).save(str(tmp_path / "again.pptx"))
    assert embedded(tmp_path / "again.pptx") == embedded(talk)


def test_every_input_is_named_with_its_fingerprint(made: Manifest) -> None:
    assert [one["name"] for one in made["inputs"]] == [
        "assets/brands/ember/brand.yaml", "decks/smoldering-ms/leaflet.txt", "decks/smoldering-ms/outline.yaml",
    ]  # fmt: skip
    assert all(one["sha256"] == sha256((ROOT / one["name"]).read_bytes()).hexdigest() for one in made["inputs"])


def test_a_library_a_reference_file_and_a_picture_are_inputs_too(tmp_path: Path) -> None:
    talk = tmp_path / "talk"
    shutil.copytree(ROOT / "tests" / "cases" / "load" / "beside", talk)
    (talk / "more.yaml").write_text("here: {text: Words, cites: [smith]}\n", encoding="utf-8")
    (talk / "refs.yaml").write_text("smith: {pending: to be supplied}\n", encoding="utf-8")
    picture = next((talk / "images").glob("grid.png"))
    (talk / "outline.yaml").write_text(
        "deck: {title: T, language: en-GB, brand: plain}\nclaims: more.yaml\nreferences: [refs.yaml]\nslides:\n"
        "  - cover: {picture: {file: images/grid.png, alt: A grid}}\n  - statement: {text: {claim: here}}\n",
        encoding="utf-8",
    )
    made = read(built(talk, tmp_path / "out"))
    assert [one["name"] for one in made["inputs"]] == ["images/grid.png", "more.yaml", "outline.yaml", "refs.yaml"]
    assert made["inputs"][0]["sha256"] == sha256(picture.read_bytes()).hexdigest()


def test_its_slides_are_the_deck_s(made: Manifest, talk: Path) -> None:
    slides = list(Presentation(str(talk)).slides)
    assert [one["number"] for one in made["slides"]] == list(range(1, len(slides) + 1))
    assert [one["layout"] for one in made["slides"]] == [slide.slide_layout.name for slide in slides]
    for told, slide in zip(made["slides"], slides, strict=True):
        marks = [run.text for run in slide.shapes.title.text_frame.paragraphs[0].runs if run.font._element.get("baseline")]
        shown = slide.shapes.title.text_frame.paragraphs[0].text.replace("\x0b", " ")
        assert told["title"] == shown.removesuffix("".join(marks))
        file, line, _ = told["at"].split(":")
        assert (ROOT / file).read_text(encoding="utf-8").splitlines()[int(line) - 1].strip().startswith(f"- {told['kind']}:")


def test_claims_references_and_numbers_agree_with_the_slides(made: Manifest) -> None:
    by_number = {one["number"]: one for one in made["slides"]}
    for claim in made["claims"]:
        assert claim["slides"] == [number for number, slide in by_number.items() if claim["id"] in slide.get("claims", [])]
    for reference in made["references"]:
        assert reference["slides"] == [
            number for number, slide in by_number.items() if reference["key"] in [one["key"] for one in slide.get("references", [])]
        ]
        assert made["numbers"][str(reference["number"])] == reference["key"] and reference["pending"]
    lines = {one["line"]: one for one in made["leaflet"]["lines"]}
    assert len(lines) == 45
    assert all(number in lines[line]["slides"] for number, one in by_number.items() for line in one.get("leaflet", []))


def test_decisions_are_there_with_their_reasons(made: Manifest) -> None:
    assert [line["line"] for line in made["leaflet"]["lines"] if line["how"] == "waived" and line["because"]] == [52, 53, 54, 57]
    [adapted] = [claim for claim in made["claims"] if claim["wording"] != "verbatim"]
    assert (adapted["id"], adapted["wording"], adapted["leaflet"]) == ("microglia-effects-listed", "adapted", [32]) and adapted["because"]
    [waiver] = made["waivers"]
    assert waiver["rule"] == "unreferenced-claim" and waiver["because"]
    assert made["draft"]["word"] == "PROJET" and made["draft"]["holds"] == [{"rule": "pending-reference", "count": 6}]


OWN_SIZE = "./p:txBody/a:lstStyle//a:defRPr/@sz"
OWN_PLACE = "./p:spPr/a:xfrm/a:ext/@cy"
SPACES = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main", "p": "http://schemas.openxmlformats.org/presentationml/2006/main"}


def deviating(slide: Any) -> set[tuple[str, str]]:
    """(box, what) of every text placeholder of a slide that has a size or a place of its own."""
    found = set()
    for shape in slide.placeholders:
        sized, placed = (etree._Element.xpath(shape._element, path, namespaces=SPACES) for path in (OWN_SIZE, OWN_PLACE))
        name = next(slot.name for slot in slide.slide_layout.placeholders if slot.placeholder_format.idx == shape.placeholder_format.idx)
        found |= ({(name, "smaller")} if sized else set()) | ({(name, "height")} if placed else set())
    return found


def test_what_deviates_from_the_layout_is_told_and_nothing_else(talk: Path, cases: list[Path]) -> None:
    seen = 0
    for deck in (talk, *cases):
        for told, slide in zip(read(deck)["slides"], Presentation(str(deck)).slides, strict=True):
            names = {slot.name for slot in slide.slide_layout.placeholders}
            deviations = [one for one in told.get("deviations", []) if one["box"] in names]
            own = {(one["box"], "height" if "height" in one else "smaller") for one in deviations}
            assert own == deviating(slide), (deck, told["number"])
            seen += len(own)
    assert seen > 5


def test_a_divided_slide_says_which_items_each_part_has(cases: list[Path]) -> None:
    parts: dict[str, list[Manifest]] = {}
    for deck in cases:
        for slide in read(deck)["slides"]:
            if "part" in slide:
                parts.setdefault(f"{deck}{slide['at']}", []).append(slide["part"])
    assert len(parts) >= 2
    for group in parts.values():
        assert [part["number"] for part in group] == list(range(1, group[0]["of"] + 1))
        assert [part["items"][0] for part in group] == [1, *(part["items"][1] + 1 for part in group[:-1])]


def test_words_that_xml_cannot_hold_are_the_same_on_both_sides(tmp_path: Path) -> None:
    talk = tmp_path / "a & <b> _x0007_"
    talk.mkdir()
    (talk / "outline.yaml").write_text(
        "deck:\n  title: T\n  language: en-GB\n  brand: plain\n  waive:\n"
        '    - {rule: unidentified-piece, because: "]]> & <x> _x000D_ 😀 é"}\nslides:\n  - statement: {text: Words}\n',
        encoding="utf-8",
    )
    deck = built(talk, tmp_path / "out")
    assert embedded(deck) == (tmp_path / "out" / "deck.manifest.json").read_text(encoding="utf-8")
    made = read(deck)
    assert made["talk"]["name"] == talk.name and made["waivers"][0]["because"].startswith("]]> & <x> _x000D_")
    assert not audit_errors(deck) and not sdk_errors(deck)


def keys(value: Any, above: str = "") -> set[str]:
    """Every key of a manifest, with those above it: `slides.part.items`."""
    if isinstance(value, list):
        return {key for one in value for key in keys(one, above)}
    if not isinstance(value, dict) or above == "numbers":
        return set()
    return {key for name, one in value.items() for key in ({f"{above}.{name}".lstrip(".")} | keys(one, f"{above}.{name}".lstrip(".")))}


def test_the_page_lists_every_key_there_is(made: Manifest, cases: list[Path]) -> None:
    listed = set(re.findall(r"^\| `([\w.-]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert keys(made) | {key for deck in cases for key in keys(read(deck))} <= listed
    assert {key.partition(".")[0] for key in listed} == set(made)


def excerpt(made: Manifest) -> str:
    """The manifest of the talk with few entries of each list, as the page shows it."""
    lists = ("inputs", "slides", "claims", "references", "waivers")
    wanted = {"inputs": "leaflet.txt", "slides": '"claims"', "claims": '"early"', "references": '"l1"', "waivers": "rule"}
    few = {name: [one for one in made[name] if wanted[name] in json.dumps(one)][:1] for name in lists}
    slide = [one for one in made["slides"] if "deviations" in one][:1]
    lines = [one for one in made["leaflet"]["lines"] if one["line"] in (16, 54)]
    return written(made | few | {"slides": slide, "leaflet": made["leaflet"] | {"lines": lines}})


def test_the_page_s_excerpt_is_the_talk_s(made: Manifest, golden: Callable[[Path, str], None]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split("```json\n", 1)
    golden(PAGE, f"{before}```json\n{excerpt(made)}```{rest.split('```', 1)[1]}")
