"""Slides of 4:3: the same talks, in both brands, with everything on the slide and every word in its place."""

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.util import Inches

from claimdeck.model.page import NARROW, WIDE
from claimdeck.model.shapes import frame
from conftest import ROOT, Run
from oracle.drawn import words
from oracle.validators import audit_errors, sdk_errors

BRANDS = ("ember", "plain")
TALKS = ("gallery", "galerie", "smoldering-ms")
ALL = [(brand, talk) for brand in BRANDS for talk in TALKS]
CASES = [("ember", "gallery"), ("plain", "galerie"), ("ember", "smoldering-ms")]
"""What is looked at every time; the sweep looks at the others."""

Decks = Callable[[str, str], Path]


@pytest.fixture(scope="module")
def decks(tmp_path_factory: pytest.TempPathFactory, claimdeck: Run) -> Decks:
    """Each talk's deck in each brand on 4:3, built when it is asked for."""
    project = tmp_path_factory.mktemp("narrow")
    for folder in ("assets", "decks"):
        shutil.copytree(ROOT / folder, project / folder)
    shutil.copy(ROOT / "claimdeck.yaml", project)
    for brand in BRANDS:
        (project / "assets" / "brands" / f"narrow-{brand}").mkdir()
        (project / "assets" / "brands" / f"narrow-{brand}" / "brand.yaml").write_text(f"extends: {brand}\nslide: 4:3\n", encoding="utf-8")
    made = {(brand, talk): project / "build" / f"{talk}.{brand}.pptx" for brand, talk in ALL}

    @cache
    def deck(brand: str, talk: str) -> Path:
        target = made[brand, talk]
        finished = claimdeck("build", f"decks/{talk}", "--brand", f"narrow-{brand}", "-o", target, cwd=project)
        assert finished.returncode == 0, finished.stderr
        return target

    return deck


@pytest.mark.parametrize(("brand", "talk"), [*CASES, *(pytest.param(*one, marks=pytest.mark.sweep) for one in ALL if one not in CASES)])
def test_no_outside_judge_objects(brand: str, talk: str, decks: Decks) -> None:
    assert not sdk_errors(decks(brand, talk)) and not audit_errors(decks(brand, talk))


@pytest.mark.parametrize(("brand", "talk"), CASES)
def test_everything_is_on_the_slide(brand: str, talk: str, decks: Decks) -> None:
    deck = Presentation(str(decks(brand, talk)))
    assert (deck.slide_width, deck.slide_height) == (Inches(10), Inches(7.5))
    for sheet in (deck.slide_master, *deck.slide_layouts, *deck.slides):
        for shape in sheet.shapes:
            assert shape.left >= 0 and shape.left + shape.width <= Inches(10.001), (sheet.name, shape.name)


def test_every_word_is_drawn_on_the_slide(decks: Decks, tmp_path: Path) -> None:
    for drawn in words(decks("ember", "smoldering-ms"), tmp_path):
        assert all(word["x0"] >= 0 and word["x1"] <= 720 and word["bottom"] <= 540 for word in drawn)


def test_circles_stay_circles_and_boxes_are_as_high_as_they_were() -> None:
    circle, box = frame(7.635, 1.093, 5.314, 5.314), frame(0.667, 1.563, 12.0, 4.521)
    shrunk, across = NARROW.shrunk(circle), NARROW.across(box)
    assert abs(shrunk.w - shrunk.h) < 10 and abs((shrunk.y + shrunk.bottom) - (circle.y + circle.bottom)) < 10
    assert across.h == box.h and abs(across.x - Inches(0.5)) < 10 and abs(across.right - Inches(9.5)) < 1000
    assert WIDE.across(box) is box
