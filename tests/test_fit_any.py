"""Whatever somebody writes: a deck in which everything fits, or errors with a line; nothing lost, no size under its floor."""

import re
import shutil
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from claimdeck.load.locale import tags
from claimdeck.model.finding import Level
from claimdeck.model.job import Job
from claimdeck.model.paragraphs import paragraphs_of
from claimdeck.model.plan import Plan, Slide, TextBox
from claimdeck.model.span import Span
from claimdeck.pipeline import examine
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.furnishing.sources import keys_of
from claimdeck.rules import Subject
from conftest import ROOT
from random_talks import KINDS, talk

BRANDS = ("ember", "plain", "narrow")  # the last one is ember on 4:3
EXPECTED = {"title-too-long", "text-too-long", "too-much-for-the-slide", "sources-too-long"}
TOKEN = re.compile(r"q\d+[bth]")
REPEATED = ("agenda", "contact")  # the agenda shows the objectives once more, questions whom to contact
SOURCES, LISTS = 20, ("references", "abbreviations")
CHOSEN: dict[str, Any] = {"deadline": None, "suppress_health_check": list(HealthCheck), "database": None}


def planned(folder: Path, text: str) -> tuple[Subject, set[Span]]:
    """The talk planned, and the slides with an error; nothing else may go wrong."""
    (folder / "claimdeck.yaml").write_text("talks: .\n", encoding="utf-8")
    if not (folder / "assets").exists():
        shutil.copytree(ROOT / "assets", folder / "assets")
        (folder / "assets" / "brands" / "narrow").mkdir()
        (folder / "assets" / "brands" / "narrow" / "brand.yaml").write_text("extends: ember\nslide: 4:3\n", encoding="utf-8")
    (folder / "outline.yaml").write_text(text, encoding="utf-8")
    built, subject = examine(Job(outline=folder, as_of=date(2026, 1, 1)))
    errors = [finding for finding in built.findings if finding.level is Level.ERROR]
    assert {finding.rule for finding in errors} <= EXPECTED and subject is not None, built.findings
    assert all(finding.span.line > 1 and finding.hint for finding in errors)
    return subject, {finding.span for finding in errors}


def checked(folder: Path, text: str) -> None:
    """All that must hold of a talk."""
    subject, wrong = planned(folder, text)
    for slide in subject.plan.slides:
        if slide.span not in wrong:
            fits(slide, subject)
            sourced(slide, subject)
    if not wrong:
        told(yaml.safe_load(text), subject.plan)


def fits(slide: Slide, subject: Subject) -> None:
    """Every box fits as it is set, none is under its floor, and boxes of one kin have one size."""
    layout = next(one for one in subject.plan.layouts if one.name == slide.layout)
    sizes: defaultdict[str, set[float]] = defaultdict(set)
    assert all(fit.fill <= 100 for fit in slide.fits), (slide.title, slide.fits)
    for item in slide.items:
        if isinstance(item, TextBox) and item.paragraphs and (slot := layout.slot(item.idx)):
            assert all(level.smaller(item.smaller).size >= min(level.floor, level.size) for level in slot.levels)
            sizes[item.kin or slot.name].add(slot.levels[0].smaller(item.smaller).size)
    for box in boxes(layout, slide.items, subject.inputs.brand.faces):
        assert all(level.size >= level.floor or level.size == level.floor for level in box.levels)
    assert all(len(found) == 1 for found in sizes.values()), (slide.title, sizes)


def sourced(slide: Slide, subject: Subject) -> None:
    """Every number on the slide has its source there, or the list is named."""
    if slide.kind in LISTS:
        return
    body = [item for item in slide.items if not (isinstance(item, TextBox) and item.idx == SOURCES)]
    small = "\n".join(
        paragraph.text for item in slide.items if isinstance(item, TextBox) and item.idx == SOURCES for paragraph in item.paragraphs
    )
    see = subject.inputs.locale.labels.references in small
    numbers = dict(subject.plan.numbers)
    for key in keys_of(paragraph.words for paragraph in paragraphs_of(body)):
        assert see or f"{numbers[key]}.\u00a0" in small, (slide.title, key, small)


def told(outline: dict[str, Any], plan: Plan) -> None:
    """Every word of the author is in the deck as often as it should be: once a showing; titles and heads once on every part."""
    agenda, contact = ({token for slide in outline["slides"] if kind in slide for token in TOKEN.findall(str(slide))} for kind in REPEATED)
    shown = Counter(
        token
        for slide in plan.slides
        for paragraph in paragraphs_of(slide.items)
        for token in TOKEN.findall(paragraph.text)
        if (slide.kind != "agenda" or token in agenda) and (slide.kind != "questions" or token not in contact)
    )
    for token, count in Counter(TOKEN.findall(str(outline))).items():
        assert shown[token] == count if token.endswith("b") else shown[token] >= count, (token, shown[token], count)


@settings(max_examples=40, **CHOSEN)
@given(dice=some.randoms(use_true_random=False), tag=some.sampled_from(tags()), brand=some.sampled_from(BRANDS),
       kinds=some.lists(some.sampled_from(KINDS), min_size=1, max_size=4))  # fmt: skip
def test_a_talk_fits_or_says_where_it_does_not(
    dice: Random, tag: str, brand: str, kinds: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    checked(tmp_path_factory.mktemp("talk"), talk(dice, tag, brand, tuple(kinds)))


@pytest.mark.parametrize("seed", range(10))
def test_a_whole_talk_fits_or_says_where_it_does_not(seed: int, tmp_path: Path) -> None:
    checked(tmp_path, talk(Random(seed), tags()[seed % len(tags())], BRANDS[seed % 3]))


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(100, 600))
def test_many_whole_talks_fit_or_say_where_they_do_not(seed: int, tmp_path: Path) -> None:
    checked(tmp_path, talk(Random(seed), tags()[seed % len(tags())], BRANDS[seed % 3]))


def test_a_talk_of_300_claims_is_planned_in_one_run(tmp_path: Path) -> None:
    kinds = ("claims",) * 90
    text = talk(Random(7), "en-GB", "plain", kinds, extreme=False)
    assert text.count("\n  claim-") > 100
    checked(tmp_path, text)
