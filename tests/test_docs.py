"""The docs are true: every example is built, every key has its row and an example, and the tables are the records'."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from PIL import Image

import foreign
import templates
from claimdeck.load import load_brand
from claimdeck.manual.fields import brand_records, own_keys, records
from claimdeck.manual.tables import renewed
from claimdeck.model.finding import Level
from claimdeck.slides import KINDS
from conftest import ROOT, Run
from oracle.fonts import font
from test_style_by_example import sample

OUTLINE = ROOT / "docs" / "outline.md"
BRANDS = ROOT / "docs" / "brands.md"
PAGES = [OUTLINE, *(ROOT / "docs" / "kinds" / f"{kind}.md" for kind in KINDS)]
"""What an outline takes: what all slides have in common, and a page for each kind."""
EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LEAFLET = re.compile(r"^```\n(# A first talk\n.*?)^```$", re.MULTILINE | re.DOTALL)
DATA = re.compile(r"^```\n(sep=.*?)^```$", re.MULTILINE | re.DOTALL)
SECTION = re.compile(r"^(?=[a-z]+:)", re.MULTILINE)
OF_TEMPLATE = re.compile(r"layout: (?!CD )")
"""An example that names a layout of a company's template is checked on one."""
ADDED = ("references", "claims", "abbreviations")
ORDER = ("deck", "references", "abbreviations", "claims", "slides")


def examples(page: Path) -> list[str]:
    """The YAML blocks of a page, in order."""
    return EXAMPLE.findall(page.read_text(encoding="utf-8"))


def sections(outline: str) -> dict[str, str]:
    """The parts of an outline by name, as they are written."""
    return {part.partition(":")[0]: part for part in SECTION.split(outline) if part.strip()}


def standing_in(whole: str, fragment: str) -> str:
    """The whole outline with the fragment's parts: added to lists of names, in place of the rest."""
    parts = sections(whole)
    for name, part in sections(fragment).items():
        parts[name] = parts[name] + part.partition("\n")[2] if name in ADDED else part
    return "".join(parts[name] for name in ORDER if name in parts)


def outlines() -> list[str]:
    """Every example as a whole outline; the very first one is the whole the others stand in."""
    whole, *fragments = (example for page in PAGES for example in examples(page))
    return [whole, *(standing_in(whole, fragment) for fragment in fragments)]


def data_file() -> str:
    """The data file the page shows."""
    [found] = DATA.findall(OUTLINE.read_text(encoding="utf-8"))
    return str(found)


def leaflet() -> str:
    """The leaflet the page shows."""
    [found] = LEAFLET.findall(OUTLINE.read_text(encoding="utf-8"))
    return str(found)


@pytest.fixture
def talk_folder(tmp_path: Path) -> Callable[[str], Path]:
    """Make a project with the brands and one talk, and the files its examples name."""

    def make(outline: str) -> Path:
        (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
        shutil.copytree(ROOT / "assets", tmp_path / "assets")
        folder = tmp_path / "decks" / "first"
        (folder / "images").mkdir(parents=True)
        Image.new("RGB", (640, 480), "#0b7285").save(folder / "images" / "cover.jpg")
        (folder / "report.pdf").write_bytes(b"%PDF-1.4\n")
        (folder / "smpc.txt").write_text("**Composition.** A text.\n", encoding="utf-8")
        (folder / "table.csv").write_text(data_file(), encoding="utf-8")
        (folder / "chart.csv").write_text("Symptom,Patients,n\nFatigue,78,156/200\nPain,51,102/200\n", encoding="utf-8")
        (folder / "leaflet.txt").write_text(leaflet(), encoding="utf-8")
        (folder / "outline.yaml").write_text(outline, encoding="utf-8")
        return folder

    return make


def titled(outline: str) -> str:
    """What an example is about, for the test's name: its kinds of slides."""
    return "+".join(re.findall(r"^  - ([a-z-]+):", outline, re.MULTILINE))


@pytest.mark.parametrize("outline", outlines(), ids=titled)
def test_an_example_has_no_error(outline: str, claimdeck: Run, talk_folder: Callable[[str], Path]) -> None:
    folder = talk_folder(outline)
    (folder / "corp.potx").write_bytes(foreign.base())
    on = ("--template", folder / "corp.potx") if OF_TEMPLATE.search(outline) else ()
    finished = claimdeck("check", folder, *on)
    assert finished.returncode == 0, f"{finished.stdout}\n{finished.stderr}\n{outline}"


@pytest.fixture
def brand_folder(tmp_path: Path) -> Path:
    """The folder of a brand with the files the examples name."""
    folder = tmp_path / "assets" / "brands" / "acme"
    (folder / "fonts").mkdir(parents=True)
    for name in ("logo.png", "logo-white.png", "partner.png", "partner-white.png", "cover.jpg"):
        Image.new("RGB", (600, 200), "#0b7285").save(folder / name)
    shutil.copy(font("Caladea-Regular"), folder / "fonts" / "AcmeSerif.ttf")
    (folder / "acme.potx").write_bytes(templates.exported("plain"))
    (folder / "corp.potx").write_bytes(sample())
    return folder


@pytest.mark.parametrize("brand", examples(BRANDS), ids=lambda brand: "+".join(yaml.safe_load(brand)))
def test_a_brand_of_the_docs_has_no_error(brand: str, brand_folder: Path) -> None:
    (brand_folder / "brand.yaml").write_text(brand, encoding="utf-8")
    found, findings = load_brand("acme", brand_folder.parents[2])
    assert found and not [finding for finding in findings if finding.level > Level.WARNING]


@pytest.mark.parametrize("page", [*PAGES, BRANDS], ids=lambda page: page.stem)
def test_the_tables_are_the_records(page: Path, golden: Callable[[Path, str], None]) -> None:
    golden(page, renewed(page.read_text(encoding="utf-8")))


def written(value: Any) -> Iterator[str]:
    """Every key in a tree of YAML."""
    if isinstance(value, dict):
        yield from map(str, value)
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from written(part)


DOCUMENTED = {
    **{name: (PAGES, kind) for name, kind in records().items()},
    **{name: ([BRANDS], kind) for name, kind in brand_records().items()},
}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_every_key_has_a_row_and_an_example(name: str) -> None:
    documents, kind = DOCUMENTED[name]
    page = "\n".join(document.read_text(encoding="utf-8") for document in documents)
    shown = {key for document in documents for example in examples(document) for key in written(yaml.safe_load(example))}
    keys = {} if getattr(kind, "keyed", False) or hasattr(kind, "alone") else own_keys(kind)  # these are written as pairs, or alone
    assert page.count(f"<!-- keys of {name} -->") == 1
    assert keys.keys() - shown == set()


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_a_kind_has_its_head_its_keys_and_an_example_of_it(kind: str) -> None:
    page = (ROOT / "docs" / "kinds" / f"{kind}.md").read_text(encoding="utf-8")
    assert page.startswith(f"<!-- head of {kind} -->\n# {kind}\n") and f"<!-- keys of {kind} -->" in page
    assert any(kind in slide for example in examples(ROOT / "docs" / "kinds" / f"{kind}.md") for slide in yaml.safe_load(example)["slides"])


def anchors(page: str) -> set[str]:
    """What a link may lead to in a page, as GitHub makes it of its headings."""
    return {re.sub(r"[^a-z0-9 _-]", "", heading.lower()).replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", page, re.MULTILINE)}


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda page: str(page.relative_to(ROOT / "docs")))
def test_every_link_inside_the_docs_leads_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```$|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    for link in links:
        file, _, anchor = link.partition("#")
        other = (page.parent / file).resolve() if file else page
        assert other.exists(), link
        assert not anchor or anchor in anchors(other.read_text(encoding="utf-8")), link
