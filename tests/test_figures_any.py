"""Whatever somebody draws: a deck in which everything fits and that can be written, or errors with a line; never a crash."""

from pathlib import Path
from random import Random

import pytest
import yaml
from PIL import Image

from claimdeck.load.locale import tags
from claimdeck.model.plan import Plan
from claimdeck.powerpoint import write
from random_figures import FIGURES, figure
from random_talks import Author
from test_fit_any import BRANDS, EXPECTED, fits, planned

EXPECTED |= {"too-many-columns", "table-too-wide", "too-many-facts", "tree-too-wide"}


def talk(dice: Random, tag: str, brand: str, kinds: tuple[str, ...]) -> str:
    """An outline with a slide of each of these kinds."""
    author = Author(dice, tag[:2], extreme=dice.random() < 0.5)
    slides = [{kind: figure(author, kind)} for kind in kinds]
    deck = {"title": "Figures", "language": tag, "brand": brand, "market": "global"}
    return yaml.safe_dump({"deck": deck, "slides": slides}, allow_unicode=True, sort_keys=False, width=10_000)


def drawn(folder: Path, text: str) -> tuple[int, int]:
    """Plan the talk and, unless something is wrong, write it; how many slides there are and how many errors."""
    Image.new("RGB", (1600, 1200), (90, 120, 140)).save(folder / "drawn.png")
    subject, wrong = planned(folder, text)
    for slide in subject.plan.slides:
        if slide.span not in wrong:
            fits(slide, subject)
    plan: Plan = subject.plan
    if not wrong:
        assert write(plan, subject.inputs.brand, subject.inputs.images, None).startswith(b"PK")
    return len(plan.slides), len(wrong)


@pytest.mark.parametrize("kind", FIGURES)
def test_figures_of_a_kind_fit_or_say_where_they_do_not(kind: str, tmp_path: Path) -> None:
    for seed in range(6):
        folder = tmp_path / str(seed)
        folder.mkdir()
        drawn(folder, talk(Random(f"{kind}{seed}"), tags()[seed % len(tags())], BRANDS[seed % 3], (kind,)))


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(200))
def test_many_talks_of_figures_fit_or_say_where_they_do_not(seed: int, tmp_path: Path) -> None:
    drawn(tmp_path, talk(Random(seed), tags()[seed % len(tags())], BRANDS[seed % 3], FIGURES))
