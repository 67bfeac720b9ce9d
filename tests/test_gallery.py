"""The gallery: every kind of slide, in both brands, before outside judges; and the same bytes from another folder."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from pptx import Presentation

from claimdeck.slides import KINDS
from conftest import ROOT, Run
from oracle.validators import audit_errors, sdk_errors

GALLERY = ROOT / "decks" / "gallery"
BRANDS = ("ember", "plain")


@pytest.fixture(scope="module")
def decks(tmp_path_factory: pytest.TempPathFactory, claimdeck: Run) -> dict[str, Path]:
    """The gallery's deck in each brand."""
    folder = tmp_path_factory.mktemp("gallery")
    made = {brand: folder / f"{brand}.pptx" for brand in BRANDS}
    for brand, target in made.items():
        finished = claimdeck("build", GALLERY, "--brand", brand, "-o", target)
        assert finished.returncode == 0, finished.stderr
        assert "warning" not in finished.stdout + finished.stderr
    return made


def test_every_kind_is_shown() -> None:
    written = set(re.findall(r"^  - ([a-z-]+):", (GALLERY / "outline.yaml").read_text(encoding="utf-8"), re.MULTILINE))
    assert written == set(KINDS)


FIGURES = (
    "table", "chart", "kaplan-meier", "forest-plot", "stats", "timeline", "study-design", "algorithm", "figure", "text-picture", "case",
    "poll",
)  # fmt: skip


@pytest.mark.parametrize("talk", ["gallery", "galerie"])
def test_every_figure_is_shown_with_short_usual_and_long_content(talk: str) -> None:
    written = (ROOT / "decks" / talk / "outline.yaml").read_text(encoding="utf-8")
    slides = Counter(re.findall(r"^  - ([a-z-]+):", written, re.MULTILINE))
    topics = re.findall(
        r"^  - ([a-z-]+):\n(?:      .*\n)*?      topic: .*(?:[Ss]hort|[Cc]ourt|Un chiffre|Statistic)", written, re.MULTILINE
    )
    assert [kind for kind in FIGURES if slides[kind] < 3] == []
    assert set(FIGURES) <= set(topics)


@pytest.mark.parametrize("brand", BRANDS)
def test_the_french_gallery_has_no_warning_and_no_outside_judge_objects(brand: str, claimdeck: Run, tmp_path: Path) -> None:
    target = tmp_path / "galerie.pptx"
    finished = claimdeck("build", ROOT / "decks" / "galerie", "--brand", brand, "-o", target, "--fail-on", "warning")
    assert finished.returncode == 0, finished.stderr
    assert not sdk_errors(target) and not audit_errors(target)


@pytest.mark.parametrize("brand", BRANDS)
def test_no_outside_judge_objects(brand: str, decks: dict[str, Path]) -> None:
    assert not sdk_errors(decks[brand]) and not audit_errors(decks[brand])


def test_brands_change_tokens_and_nothing_else(decks: dict[str, Path]) -> None:
    ember, plain = (Presentation(str(decks[brand])) for brand in BRANDS)
    titles = [[slide.shapes.title.text.split() for slide in deck.slides] for deck in (ember, plain)]
    assert len(titles[0]) > 40 and titles[0] == titles[1]


def test_another_folder_changes_no_byte(decks: dict[str, Path], claimdeck: Run, tmp_path: Path) -> None:
    project = tmp_path / "another"
    shutil.copytree(GALLERY, project / "decks" / "gallery")
    shutil.copytree(ROOT / "assets", project / "assets")
    shutil.copy(ROOT / "claimdeck.yaml", project)
    finished = claimdeck("build", "decks/gallery", cwd=project, PYTHONHASHSEED="7", TZ="Asia/Tokyo")
    assert finished.returncode == 0, finished.stderr
    assert (project / "build" / "gallery.pptx").read_bytes() == decks["ember"].read_bytes()
