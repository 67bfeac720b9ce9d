"""`claimdeck build --explain-fit`: how every text was fitted, for people and programs; and sources that give way to the list."""

import json
from datetime import date
from pathlib import Path

from claimdeck.model.job import Job
from claimdeck.pipeline import examine
from conftest import ROOT, Run

GALLERY = ROOT / "decks" / "gallery"
ENTRY = "  r{0}: {{type: article-journal, title: {1} {0}, authors: [Exampleauthor A, Sample B], journal: J Ex, issued: 2020, page: {0}}}\n"


def references(count: int, title: str = "Example") -> str:
    """So many invented references."""
    return "references:\n" + "".join(ENTRY.format(i, title) for i in range(count))


def cited(count: int, *, listed: bool, claims: int = 1) -> str:
    """A talk whose claims cite so many references each, with or without a reference list."""
    keys = ", ".join(f"r{i}" for i in range(count))
    items = "".join(f"  c{i}: {{text: Example statement number {i}, cites: [{keys if i == 0 else 'r0'}]}}\n" for i in range(claims))
    slides = f"  - claims: {{title: Sources, claims: [{', '.join(f'c{i}' for i in range(claims))}]}}\n"
    deck = f"deck: {{title: Sources, language: en-GB, brand: plain}}\nclaims:\n{items}{references(count)}"
    return f"{deck}slides:\n{slides}" + ("  - references: {}\n" if listed else "")


def examined(folder: Path, text: str):  # type: ignore[no-untyped-def]  # a pair
    (folder / "outline.yaml").write_text(text, encoding="utf-8")
    return examine(Job(outline=folder, as_of=date(2026, 1, 1)))[0]


def test_people_read_size_lines_fill_and_why_a_slide_was_divided(claimdeck: Run, tmp_path: Path) -> None:
    finished = claimdeck("build", GALLERY, "--explain-fit", "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 0, finished.stderr
    slides = finished.stdout.split("\nslide ")
    long = next(slide for slide in slides if "Longer columns are set smaller" in slide.splitlines()[0])
    assert "20 → 17 pt" in long and "space between paragraphs 50 %" in long
    assert any("one of 2 parts: on 1 slide " in slide and "at 18 pt, its least size" in slide for slide in slides)
    assert finished.stdout.splitlines()[-1].startswith(str(tmp_path / "deck.pptx"))


def test_programs_and_the_manifest_read_the_same(claimdeck: Run, tmp_path: Path) -> None:
    finished = claimdeck("build", GALLERY, "--explain-fit", "--format", "json", "-o", tmp_path / "deck.pptx")
    [talk] = json.loads(finished.stdout)["talks"]
    slides = json.loads((tmp_path / "deck.manifest.json").read_text(encoding="utf-8"))["slides"]
    assert [slide["boxes"] for slide in talk["fit"]] == [slide["fit"] for slide in slides]
    assert [slide.get("divided") for slide in talk["fit"]] == [slide.get("divided") for slide in slides]
    assert all(0 < box["fill"] <= 101 and box["lines"] > 0 for slide in talk["fit"] for box in slide["boxes"])


def test_it_is_printed_as_text_or_json(claimdeck: Run, tmp_path: Path) -> None:
    finished = claimdeck("build", GALLERY, "--explain-fit", "--format", "sarif", "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 2 and "--explain-fit is printed as text or json" in finished.stderr


def test_sources_of_one_claim_that_are_too_many_name_the_list_and_say_so(tmp_path: Path) -> None:
    built = examined(tmp_path, cited(40, listed=True))
    assert [finding.rule for finding in built.findings if finding.level.name != "NOTE"].count("sources-not-shown") == 1
    assert built.refused is None and built.plan is not None
    shown = [paragraph.text for item in built.plan.slides[0].items for paragraph in getattr(item, "paragraphs", ())]
    assert "1–40: see References" in shown and not any("Exampleauthor" in text for text in shown)


def test_only_the_part_that_cites_too_many_names_the_list(tmp_path: Path) -> None:
    built = examined(tmp_path, cited(40, listed=True, claims=8))
    assert built.plan is not None and [finding.rule for finding in built.findings].count("sources-not-shown") == 1
    parts = [slide for slide in built.plan.slides if slide.kind == "claims"]
    texts = ["\n".join(paragraph.text for item in slide.items for paragraph in getattr(item, "paragraphs", ())) for slide in parts]
    assert ["see References" in text for text in texts] == [True] + [False] * (len(texts) - 1)
    assert all("Exampleauthor" in text for text in texts[1:])


def test_without_a_list_too_many_sources_are_an_error_at_the_slide(tmp_path: Path) -> None:
    built = examined(tmp_path, cited(40, listed=False))
    [finding] = [finding for finding in built.findings if finding.rule == "sources-too-long"]
    assert finding.level.name == "ERROR" and finding.span.line > 40 and "add `- references: {}`" in finding.hint


def test_a_list_of_400_references_is_divided_into_even_columns(tmp_path: Path) -> None:
    built = examined(tmp_path, cited(400, listed=True).replace(references(400), references(400, "Example with a title of some length")))
    assert built.plan is not None and built.refused is None
    lists = [slide for slide in built.plan.slides if slide.kind == "references"]
    numbers = [paragraph.text.split("\t")[0] for slide in lists for item in slide.items for paragraph in getattr(item, "paragraphs", ())
               if getattr(item, "kin", "") == "entries"]  # fmt: skip
    assert [number.strip(". ") for number in numbers] == [str(n) for n in range(1, 401)]
    fills = [[fit.fill for fit in slide.fits if fit.box.startswith("References") or fit.box.startswith("Entries")] for slide in lists]
    assert all(abs(pair[0] - pair[1]) <= 12 for pair in fills if len(pair) == 2), fills
