"""Prescribing information: sign by sign, in two columns, over as many slides as it takes."""

from pathlib import Path

import pytest
from pptx import Presentation
from pptx.util import Emu

from claimdeck.model.passages import passages
from conftest import ROOT, Run
from oracle.drawn import words

HEAD = "deck: {title: T, language: fr-FR, brand: ember, code: EX-1, prepared: novembre 2026}\nslides:\n  - prescribing-information:\n"
SENTENCE = 'Texte "tel quel" : 0.5 mg; l\'apostrophe reste, et 12 345 aussi.'


def outline(folder: Path, said: str, text: str = "") -> None:
    """A talk with one such slide, and its text."""
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "assets").symlink_to(ROOT / "assets")
    (folder / "text.txt").write_text(text, encoding="utf-8")
    (folder / "outline.yaml").write_text(HEAD + "".join(f"      {line}\n" for line in said.splitlines()), encoding="utf-8")


def test_the_text_is_the_files_sign_by_sign_over_all_slides(tmp_path: Path, claimdeck: Run) -> None:
    paragraphs = [f"Paragraphe {i}. {SENTENCE * (i % 7 + 1)}" for i in range(60)]
    outline(tmp_path, "file: text.txt\nnotice: Une notice", "\n\n".join(paragraphs))
    finished = claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=tmp_path)
    assert finished.returncode == 0 and "warning" not in finished.stderr, finished.stderr
    slides = list(Presentation(str(tmp_path / "deck.pptx")).slides)
    boxes = {name: [one for slide in slides for one in slide.placeholders if one.name == name] for name in ("Text", "Notice")}
    assert [paragraph.text for box in boxes["Text"] for paragraph in box.text_frame.paragraphs] == paragraphs
    assert len(slides) > 2 and [box.text_frame.text for box in boxes["Notice"]] == ["Une notice"] * len(slides)


def test_columns_are_drawn_and_nothing_leaves_them(tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, "file: text.txt\nnotice: Une notice", "\n\n".join(f"Paragraphe {i}. {SENTENCE * (i % 7 + 1)}" for i in range(60)))
    assert claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=tmp_path).returncode == 0
    for page in words(tmp_path / "deck.pptx", tmp_path):
        text = [word for word in page if 1.3 * 72 < word["top"] < 5.6 * 72]
        gap = [word for word in text if word["x1"] > 6.2 * 72 and word["x0"] < 7.13 * 72]
        assert text and gap == [] and {word["x0"] > 480 for word in text} == {True, False}
        assert max(word["bottom"] for word in text if word["top"] < 5.5 * 72) < 5.56 * 72


def test_few_paragraphs_stand_in_both_columns_alike(tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, "file: text.txt", "\n\n".join([SENTENCE] * 8))
    assert claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=tmp_path).returncode == 0
    [page] = words(tmp_path / "deck.pptx", tmp_path)
    columns = [sum(word["text"] == "reste," and (word["x0"] > 480) is right for word in page) for right in (False, True)]
    assert columns == [4, 4]


def test_the_triangle_is_black_in_every_brand(tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, "product: EXEMPLE\nadditional-monitoring: true\ntext: Un texte")
    assert claimdeck("build", "outline.yaml", "-o", "deck.pptx", cwd=tmp_path).returncode == 0
    [slide] = Presentation(str(tmp_path / "deck.pptx")).slides
    [box] = [one for one in slide.placeholders if one.name == "Product"]
    first = box.text_frame.paragraphs[0].runs[0]
    assert first.text.startswith("▼") and first.font.size == Emu(18 * 12700)
    assert first._r.xpath(".//a:schemeClr/@val") == ["tx1"] or first._r.xpath(".//a:schemeClr/@val") == ["dk1"]
    assert first._r.xpath(".//a:lumMod/@val") == ["0"]


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("title: Rien", "missing-key"),
        ("text: Un\nfile: text.txt", "text-given-twice"),
        ("text: Un\nadditional-monitoring: true", "triangle-without-product"),
        ("file: text.txt", "empty-file"),
        ("file: nothing.txt", "missing-file"),
        ("title: Un titre qui est bien trop long pour la seule ligne qu’il y a ici et qui se poursuit encore\ntext: Un", "title-too-long"),
    ],
)
def test_what_is_wrong_is_an_error(said: str, rule: str, tmp_path: Path, claimdeck: Run) -> None:
    outline(tmp_path, said)
    finished = claimdeck("check", "outline.yaml", cwd=tmp_path)
    assert finished.returncode == 1 and f"[{rule}]" in finished.stdout + finished.stderr and "Traceback" not in finished.stderr


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("One\nTwo", [(1, "One"), (2, "Two")]),
        ("\nOne\ngoes on\n\n\nTwo\n", [(2, "One goes on"), (6, "Two")]),
        ("# Head\nWords\n\n- item\n- other", [(1, "**Head**"), (2, "Words"), (4, "- item"), (5, "- other")]),
        ("Words\n## Head ##\n\nMore", [(1, "Words"), (2, "**Head ##**"), (4, "More")]),
    ],
)
def test_a_text_is_cut_into_paragraphs(text: str, expected: list[tuple[int, str]]) -> None:
    assert [*passages(text)] == expected
