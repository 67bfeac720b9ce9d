"""A brand exported as a template, and the same decks built from it again."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from PIL import Image
from pptx import Presentation

import templates
from claimdeck.load import load_brand
from claimdeck.load.brands.template import prompts as known_prompts
from claimdeck.load.locale import read_locale
from claimdeck.model.plan import Plan, Properties
from claimdeck.plan.facts import prompts
from claimdeck.powerpoint import write
from claimdeck.powerpoint.template import dressed
from conftest import ROOT, Run, sampled
from oracle.drawn import words
from oracle.validators import audit_errors, sdk_errors

BRANDS = ("ember", "plain")
OUTLINES = sorted((ROOT / "tests" / "cases" / "decks").glob("*/outline.yaml"))


def everything(name: str, *, from_template: bool) -> dict[str, bytes]:
    """A deck with every layout of a brand and no slide, by its parts."""
    own = templates.brand(name)
    brand = dressed(own, templates.exported(name), known_prompts()) if from_template else own
    layouts = tuple(layout for one in own.layouts.names() if (layout := brand.layout(one)))
    plan = Plan(properties=Properties(title="A", language="fr-FR"), prompts=prompts(read_locale("fr-FR")[0]), slides=(), layouts=layouts)
    return templates.parts(write(plan, brand, (), None))


@pytest.mark.parametrize("name", sampled(list(BRANDS), "ember"))
def test_every_layout_is_drawn_from_the_template_as_from_the_tokens(name: str) -> None:
    ours, theirs = everything(name, from_template=False), everything(name, from_template=True)
    assert ours.keys() == theirs.keys()
    assert [part for part in ours if ours[part] != theirs[part]] == []


@pytest.mark.parametrize("name", BRANDS)
def test_every_layout_is_read_as_it_was(name: str) -> None:
    own = templates.brand(name)
    read = dressed(own, templates.exported(name), known_prompts())
    pairs = [(layout, read.layout(layout.name)) for layout in own.layouts]
    assert [one.name for one, other in pairs if other is None or (one.slots, one.dark) != (other.slots, other.dark)] == []
    assert (read.colours, read.headings, read.body, read.bold_headings) == (own.colours, own.headings, own.body, own.bold_headings)


@pytest.mark.parametrize("name", BRANDS)
def test_the_talk_built_from_the_template_is_the_same(name: str, tmp_path: Path) -> None:
    from_tokens = templates.made(templates.TALK, tmp_path / "tokens.pptx", name)
    from_template = templates.talk(templates.project(tmp_path, templates.exported(name), name), brand=name)
    assert templates.shown(from_template.deck) == templates.shown(from_tokens.deck)


@pytest.mark.parametrize("outline", sampled(OUTLINES, "agenda", "contact", "pathway", "questions", name=lambda path: path.parent.name))
@pytest.mark.parametrize("name", BRANDS)
def test_every_case_built_from_the_template_is_the_same(name: str, outline: Path, tmp_path: Path) -> None:
    from_tokens = templates.made(outline, tmp_path / "tokens.pptx", name)
    from_template = templates.talk(templates.project(tmp_path, templates.exported(name), name), outline, name)
    assert templates.shown(from_template.deck) == templates.shown(from_tokens.deck)


def test_a_template_exported_in_another_language_gives_the_same_deck(tmp_path: Path, talk: Path) -> None:
    built = templates.talk(templates.project(tmp_path, templates.exported("ember", language="en-US", template=False), suffix=".pptx"))
    assert templates.shown(built.deck) == templates.shown(talk.read_bytes())


def test_the_command_writes_the_same_template_each_time(tmp_path: Path, claimdeck: Run) -> None:
    first, second = tmp_path / "a.potx", tmp_path / "b.potx"
    for target, seed in ((first, "1"), (second, "77")):
        finished = claimdeck("brand", "export", "ember", "-o", target, PYTHONHASHSEED=seed, TZ="Pacific/Kiritimati")
        assert finished.returncode == 0 and f"{target}: " in finished.stdout, finished.stderr
    assert first.read_bytes() == second.read_bytes() == templates.exported("ember")


def test_an_export_overwrites_nothing_unless_told_to(tmp_path: Path, claimdeck: Run) -> None:
    target = tmp_path / "a.potx"
    target.write_text("a designer's work", encoding="utf-8")
    refused = claimdeck("brand", "export", "ember", "-o", target)
    assert refused.returncode == 2 and "is there already\n  hint: write over it with --force" in refused.stderr
    assert target.read_text(encoding="utf-8") == "a designer's work"
    assert claimdeck("brand", "export", "ember", "-o", target, "--force").returncode == 0
    assert target.read_bytes() == templates.exported("ember")


def test_show_and_export_count_the_layouts_alike(tmp_path: Path, claimdeck: Run) -> None:
    written = len(Presentation(BytesIO(templates.exported("plain", template=False))).slide_layouts)
    exported = claimdeck("brand", "export", "plain", "-o", tmp_path / "a.potx").stdout
    shown = claimdeck("brand", "show", "plain").stdout.splitlines()[-1]
    counts = re.fullmatch(rf"(\d+) layouts, of which a template has {written}; the others follow from these", shown)
    assert counts and f": {written} of {counts[1]} layouts; the others follow from these" in exported


def test_the_command_says_what_it_cannot_write(tmp_path: Path, claimdeck: Run) -> None:
    wrong = claimdeck("brand", "export", "ember", "-o", tmp_path / "a.ppt")
    assert wrong.returncode == 2 and "'a.ppt' is neither a .potx nor a .pptx" in wrong.stderr
    assert claimdeck("brand", "export", "ember", "--language", "fr").stderr.endswith("did you mean 'fr-FR'?\n")
    unknown = claimdeck("brand", "export", "embr", "-o", tmp_path / "a.potx")
    assert unknown.returncode == 1 and "did you mean 'ember'?" in unknown.stderr and not (tmp_path / "a.potx").exists()


def test_a_template_has_one_layout_of_each_family_and_no_slide() -> None:
    members = templates.parts(templates.exported("ember"))
    assert b"presentationml.template.main+xml" in members["[Content_Types].xml"]
    names = [layout.name for layout in Presentation(BytesIO(templates.exported("ember", template=False))).slide_layouts]
    assert len(names) == len(set(names)) and names[0] == "CD Cover" and names[-1] == "CD Canvas"
    assert not [name for name in names if "(no topic)" in name] and len([name for name in names if "Need 3" in name]) == 1
    assert not [part for part in members if part.startswith("ppt/slides/")]
    assert b"<a:custClrLst>" in members["ppt/theme/theme1.xml"] and b"p15:sldGuideLst" in members["ppt/slideMasters/slideMaster1.xml"]
    assert b"Code \xc2\xb7 Date of preparation \xc2\xb7 For healthcare professionals only" in members["ppt/slideMasters/slideMaster1.xml"]


@pytest.mark.parametrize("file", sampled(["ember.potx", "ember.pptx", "plain.potx", "plain.pptx"], "plain.potx"))
def test_no_outside_judge_objects_to_a_template(file: str, tmp_path: Path) -> None:
    path = tmp_path / file
    path.write_bytes(templates.exported(path.stem, template=path.suffix == ".potx"))
    assert not sdk_errors(path) and not audit_errors(path)


def test_another_program_fills_the_layouts_by_name(tmp_path: Path) -> None:
    deck = Presentation(BytesIO(templates.exported("ember", template=False)))
    slide = deck.slides.add_slide(next(layout for layout in deck.slide_layouts if layout.name == "CD Rows 3"))
    for box, text in zip((0, 31, 32, 33), ("Made by hand", "one", "two", "three"), strict=True):
        slide.placeholders[box].text = text
    path = tmp_path / "hand.pptx"
    deck.save(str(path))
    assert not sdk_errors(path) and not audit_errors(path)
    [page] = words(path, tmp_path)
    said = {word["text"]: word for word in page}
    assert said["two"]["x0"] == pytest.approx((0.667 + 1.0) * 72, abs=3), "a row keeps its inset"
    assert said["Made"]["x0"] == pytest.approx(0.667 * 72, abs=3)


def test_a_brand_with_logos_and_sizes_of_its_own_gives_the_same_deck(tmp_path: Path) -> None:
    home = tmp_path / "assets" / "brands" / "acme"
    home.mkdir(parents=True)
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    for name, colour in (("logo", "teal"), ("dark", "white"), ("partner", "red")):
        Image.new("RGB", (120, 40), colour).save(home / f"{name}.png")
    tokens = (
        "title: Acme\nextends: plain\nground: dark\nsizes: {claim: 18, title: 26}\n"
        "logo: {file: logo.png, on-dark: dark.png, partners: [partner.png]}\n"
    )
    (home / "brand.yaml").write_text(tokens, encoding="utf-8")
    brand, findings = load_brand("acme", tmp_path)
    assert brand and not findings
    first = templates.talk(tmp_path, brand="acme")
    (home / "acme.potx").write_bytes(templates.written(brand))
    (home / "brand.yaml").write_text(tokens + "template: acme.potx\n", encoding="utf-8")
    second = templates.talk(tmp_path, brand="acme")
    assert templates.shown(second.deck) == templates.shown(first.deck)


def test_a_brand_may_be_nothing_but_a_template(tmp_path: Path) -> None:
    templates.project(tmp_path, templates.exported("plain"), "plain")
    (tmp_path / "assets" / "brands" / "plain" / "brand.yaml").write_text("{template: brand.potx, ground: paper}\n", encoding="utf-8")
    from_template, from_tokens = templates.talk(tmp_path, brand="plain"), templates.made(templates.TALK, tmp_path / "tokens.pptx", "plain")
    assert templates.shown(from_template.deck) == templates.shown(from_tokens.deck)


def test_reading_a_template_costs_little(tmp_path: Path) -> None:
    own, content = templates.brand("ember"), templates.exported("plain", language="fr-FR")
    start = process_time()
    brand = dressed(own, content, known_prompts())
    for name in ("CD Cover", "CD Rows 3", "CD Need 2 chronic chronic", "CD References", "CD Text (no topic)", "CD Canvas"):
        assert replace(brand.layouts.get(name) or pytest.fail(name), drawn=None)
    assert process_time() - start < 1.0, "a talk from a template is built as fast as from tokens, or nearly"
