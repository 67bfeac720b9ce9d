"""The built-in brand: the leaflet's talk in Cambria, drawn by LibreOffice, has the lines that were measured, within their boxes."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimdeck.layouts.standard import TITLE
from claimdeck.model.colour import PAPER, SLOTS
from claimdeck.model.contrast import AA, contrast
from claimdeck.model.job import Inputs, Job
from claimdeck.model.layout import Slot
from claimdeck.model.plan import Plan, TextBox
from claimdeck.model.resolved import resolved
from claimdeck.model.room import slot_room
from claimdeck.model.shapes import Fill, Group, Shape
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.pipeline import examine
from claimdeck.plan.fitting import measure
from conftest import ROOT, Run
from oracle.drawn import words
from oracle.validators import audit_errors, sdk_errors

TALK = ROOT / "decks" / "smoldering-ms"


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory, claimdeck: Run) -> Path:
    """The leaflet's talk in the built-in brand."""
    target = tmp_path_factory.mktemp("plain") / "plain.pptx"
    finished = claimdeck("build", TALK, "--brand", "plain", "-o", target)
    assert finished.returncode == 0, finished.stderr
    return target


@pytest.fixture(scope="module")
def planned() -> tuple[Plan, Inputs]:
    """The same talk as it was planned."""
    _, subject = examine(Job(outline=TALK, brand="plain", as_of=date(2026, 1, 1)))
    assert subject
    return subject.plan, subject.inputs


def drawn_lines(page: list[dict[str, Any]], slot: Slot, size: float) -> int:
    """The lines drawn inside a placeholder; raised words stand on the line of their neighbours."""
    frame = slot.frame
    left, top, right, bottom = (edge / EMU_PER_POINT for edge in (frame.x, frame.y, frame.right, frame.bottom))
    inside = [
        word for word in page if left - 2 <= word["x0"] <= right and top - 2 <= (word["top"] + word["bottom"]) / 2 <= bottom + size / 2
    ]
    assert all(word["bottom"] <= bottom + 3 and word["x1"] <= right + 1 for word in inside), f"drawn out of its box: {inside}"
    lines: list[float] = []
    for word in sorted(inside, key=lambda word: word["bottom"]):
        if not lines or word["bottom"] - lines[-1] > size * 0.7:
            lines.append(word["bottom"])
    return len(lines)


def test_titles_are_drawn_in_the_lines_that_were_measured(deck: Path, planned: tuple[Plan, Inputs], tmp_path: Path) -> None:
    plan, inputs = planned
    layouts, compared = {layout.name: layout for layout in plan.layouts}, 0
    for slide, page in zip(plan.slides, words(deck, tmp_path), strict=True):
        slot = layouts[slide.layout].slot(TITLE)
        box = next((item for item in slide.items if isinstance(item, TextBox) and item.idx == TITLE), None)
        assert slot and box
        level = slot.levels[0].smaller(box.smaller)
        measured = sum(measure.lines(one.words, level, slot_room(slot)[0], inputs.brand.faces) for one in box.paragraphs)
        assert drawn_lines(page, slot, level.size) == measured, slide.title
        compared += 1
    assert compared == len(plan.slides) > 10


def test_no_outside_judge_objects_to_it(deck: Path) -> None:
    assert not sdk_errors(deck) and not audit_errors(deck)


def test_a_pending_marker_is_seen_on_every_step_of_a_pathway(planned: tuple[Plan, Inputs]) -> None:
    plan, inputs = planned
    theme = dict(zip(SLOTS, inputs.brand.colours, strict=True))
    groups = [item for slide in plan.slides for item in slide.items if isinstance(item, Group)]
    steps = [member for group in groups for member in group.members if isinstance(member, Shape) and isinstance(member.fill, Fill)]
    marks = [(run, step.fill) for step in steps for paragraph in step.paragraphs for run in paragraph.words if run.highlight]
    assert len(marks) == 3
    for run, fill in marks:
        assert run.highlight and run.colour and isinstance(fill, Fill)
        lying, below, ink = (resolved(colour, theme, PAPER) for colour in (run.highlight, fill.colour, run.colour))
        assert contrast(lying, below) > 1.2 and contrast(ink, lying) >= AA
