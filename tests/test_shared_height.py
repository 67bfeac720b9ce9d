"""Words on templates with little room: boxes share the height, type keeps its floors and its ladder, and what is set smaller is told."""

import io
import re
import zipfile
from datetime import date
from itertools import pairwise
from pathlib import Path

import foreign
from claimdeck.layouts.ladder import LADDER, on_ladder
from claimdeck.load.brands.foreign import faces_on
from claimdeck.mapping.choosing.choices import Choice, RoleMap
from claimdeck.model.job import Build, Job
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.plan import Slide
from claimdeck.model.shapes import Frame, Shape
from claimdeck.model.sheets import Design, Sheet
from claimdeck.model.words import said
from claimdeck.pipeline import build, examine
from claimdeck.plan.fitting import measure
from claimdeck.plan.fitting.moving import kept, moved_item
from claimdeck.plan.fitting.shared import Moved, Need, shared
from conftest import ROOT
from oracle import specimen

ON = date(2026, 1, 1)
WORDS = "Microglia in their pathogenic state keep an inflammation going that no treatment of today reaches"


def test_a_box_that_needs_more_takes_it_from_those_that_have_too_much() -> None:
    moved = shared([Need(top=0, bottom=100, least=20), Need(top=120, bottom=150, least=60), Need(top=170, bottom=400, least=100)], 400, 0.5)
    assert moved is not None
    heights = [moved.to(height) for height in (0, 100, 120, 150, 170, 400)]
    assert heights == sorted(heights) and heights[-1] <= 400 and heights[3] - heights[2] >= 60 and heights[1] < 100


def test_boxes_beside_each_other_move_together_and_too_much_is_refused() -> None:
    beside = [Need(top=0, bottom=100, least=90), Need(top=0, bottom=100, least=150), Need(top=110, bottom=200, least=10)]
    moved = shared(beside, 220, 0.3)
    assert moved is not None and moved.to(100) == 150 and moved.to(200) <= 220
    assert shared(beside, 155, 0.3) is None and shared([], 100, 0.3) is None


def test_what_stands_on_a_picture_moves_with_it_and_stays_as_high() -> None:
    picture = Slot(idx=1, name="Picture", role=Role.PICTURE, frame=Frame(0, 100, 50, 400), levels=())
    mark, moved = Shape(name="mark", frame=Frame(10, 460, 30, 30)), Moved(known=((0, 0), (450, 300), (600, 700)))
    there, shown = moved_item(Layout(name="L", slots=(picture,)), mark, moved), kept(picture.frame, moved)
    assert isinstance(there, Shape) and there.frame == Frame(10, shown.y + 360, 30, 30) and shown.h == 400


def test_sizes_of_a_template_are_so_far_apart_that_they_look_it() -> None:
    assert [on_ladder(size) for size in (7.4, 8.964, 12.88, 21, 25, 31.9, 27.999, 120)] == [7, 9, 12, 20, 24, 30, 28, 120]
    assert all(high - low >= 1 and (high / low > 1.06 or low >= 20) for low, high in pairwise(LADDER))


def test_a_word_longer_than_its_line_is_seen_to_be_torn() -> None:
    faces, level = specimen.BRAND.faces, Level(size=20, floor=12)
    words = said("neurodegenerative change")
    whole = measure.width(said("neurodegenerative"), level, faces)
    assert measure.torn(words, level, 0.9 * whole, faces) and not measure.torn(words, level, 1.1 * whole, faces)


def _template(folder: Path) -> Path:
    file = folder / "template.pptx"
    file.write_bytes(foreign.base())
    return file


def _talk(folder: Path, times: int) -> Build:
    effects = "".join(f"        - {{text: {' '.join([WORDS] * times)}}}\n" for _ in range(4))
    steps = "".join(f"        - {{text: {' '.join([WORDS] * times)}}}\n" for _ in range(3))
    shown = f"      steps:\n{steps}      effects:\n        lead: {WORDS}\n        items:\n{effects.replace('        -', '          -')}"
    outcome = f"      outcome: {{heading: {WORDS}, lead: Worse, points: [{WORDS}, Walking]}}\n"
    head = "deck: {title: Room, language: en-GB, brand: plain}\nslides:\n  - pathway:\n      title: A mechanism\n"
    (folder / "outline.yaml").write_text(head + shown + outcome, encoding="utf-8")
    return examine(Job(outline=folder, template=_template(folder), as_of=ON))[0]


def _shown(made: Build) -> tuple[Slide, ...]:
    assert made.plan is not None, made.findings
    return made.plan.slides


def test_a_pathway_keeps_its_floors_by_sharing_the_height_then_by_dividing_and_says_so_when_it_cannot(tmp_path: Path) -> None:
    fits = [_talk(tmp_path, times) for times in (2, 9)]
    rules = [[one.rule for one in made.findings] for made in fits]
    assert len(_shown(fits[0])) == 2 and "(fitted" in "".join(slide.layout for slide in _shown(fits[0]))
    assert "text-set-small" not in rules[0] and "text-too-long" not in rules[0]
    assert "text-set-small" in rules[1] or "text-too-long" in rules[1]


def test_the_leaflets_talk_on_a_narrow_template_is_in_no_size_under_its_floor(tmp_path: Path) -> None:
    made = build(Job(outline=ROOT / "decks" / "smoldering-ms", template=_template(tmp_path), output=tmp_path / "x.pptx", as_of=ON))
    assert made.deck and not any(one.rule == "text-set-small" for one in made.findings)
    with zipfile.ZipFile(io.BytesIO(made.deck)) as deck:
        parts = [deck.read(name).decode() for name in deck.namelist() if name.startswith("ppt/slides/slide")]
    sizes = {int(size) / 100 for part in parts for size in re.findall(r' sz="(\d+)"', part)}
    assert sizes <= {*LADDER} and min(sizes) >= 8


def test_words_are_measured_in_the_faces_of_the_master_that_slides_stand_on() -> None:
    faces = enumerate(("Arial", "Georgia"))
    sheets = [Sheet(part=f"{i}", place=f"{i}.0", name="Title Only", headings=name, body=name) for i, name in faces]
    design = Design(width=1, height=1, masters=(), layouts=tuple(sheets))
    canvas = Choice(role="title_only", place="1.0", how="named", score=1.0)
    found = RoleMap(choices=(canvas,), home=1, why="")
    assert faces_on(specimen.BRAND, design, found).body.name == "Georgia"
