"""Figures and diagrams: what cannot be is said at its place, and what is drawn is native, glued and described."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pptx import Presentation

from claimdeck.layouts.standard import CITATIONS
from claimdeck.model.job import Job
from claimdeck.model.plan import Plan, Slide, Tag, TextBox
from claimdeck.model.shapes import Group, Shape
from claimdeck.model.words import Paragraph
from claimdeck.pipeline import examine
from claimdeck.powerpoint.sheet import Sheet
from conftest import Run

DECK = "deck: {{title: Example, language: {language}, brand: plain, code: EX-1}}\nslides:\n"
CASES = Path(__file__).parent / "cases" / "decks"
Found = Callable[..., list[str]]
PlanOf = Callable[[str], Plan]


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """The findings of an outline's slides as `rule@line:column`, the first of them on line 3."""

    def look(slides: str, language: str = "en-GB") -> list[str]:
        outline = tmp_path / "outline.yaml"
        outline.write_text(DECK.format(language=language) + slides, encoding="utf-8")
        checked, _ = examine(Job(outline=outline, as_of=date(2026, 1, 1)))
        return [f"{one.rule}@{one.span.line}:{one.span.column}" for one in checked.findings if one.rule != "unidentified-piece"]

    return look


@pytest.fixture
def plan_of(tmp_path: Path) -> PlanOf:
    """The plan of an outline's slides."""

    def make(slides: str) -> Plan:
        outline = tmp_path / "outline.yaml"
        outline.write_text(DECK.format(language="en-GB") + slides, encoding="utf-8")
        checked, _ = examine(Job(outline=outline, as_of=date(2026, 1, 1)))
        assert checked.plan and checked.refused is None, checked.findings
        return checked.plan

    return make


FIGURES = {
    '{value: 60, unit: "%", count: 390, of: 650 patients, low: 56, high: 64, text: a}': [],
    '{value: 101, unit: "%", of: 650, text: a}': ["impossible-share@3:41"],
    '{value: -1, unit: "%", of: 650, text: a}': ["impossible-share@3:41"],
    "{value: -1, unit: points, of: 650, text: a}": [],
    "{value: 49, of: 48, text: a}": ["impossible-share@3:41"],
    '{value: 60, unit: "%", count: 41, of: 40 patients, text: a}': ["impossible-share@3:63"],
    '{value: 60, unit: "%", count: 25, of: 40 patients, text: a}': ["share-of-another-count@3:41"],
    '{value: 62.5, unit: "%", count: 25, of: 40 patients, text: a}': [],
    '{value: 63, unit: "%", count: 25, of: 40 patients, text: a}': [],
    "{value: many, of: 40, text: a}": ["not-a-number@3:41"],
    '{value: "62,5", unit: "%", of: 40, text: a}': ["not-a-number@3:41", "foreign-number@3:41"],
    "{value: 4, of: all of them, text: a}": ["figure-without-denominator@3:48"],
    "{value: 4, text: a}": ["missing-key@3:33"],
    "{value: 4, of: 0, text: a}": ["impossible-share@3:41"],
    "{value: 4, unit: years, of: 9, low: 5, high: 6, text: a}": ["estimate-outside-interval@3:41"],
    "{value: 4, unit: years, of: 9, low: 3, text: a}": ["half-an-interval@3:69"],
    "{value: 4, of: 9, text: a, highlight: true}, {value: 4, of: 9, text: a, highlight: true}": ["several-highlights@3:78"],
    '{value: "≥ 4 000", unit: steps, of: 9, text: a}': [],
}


@pytest.mark.parametrize("figures", FIGURES)
def test_a_figure_that_cannot_be_is_said_at_its_place(figures: str, found: Found) -> None:
    assert found(f"  - stats: {{title: a, figures: [{figures}]}}\n") == FIGURES[figures]


def test_a_line_to_a_shape_that_is_never_written_is_our_own_fault() -> None:
    sheet = Sheet("en-GB")
    waited = sheet.id_of("box")
    with pytest.raises(KeyError, match="box"):
        sheet.part("ppt/slides/slide1.xml", b"", "")
    assert sheet.shape_id("box") == waited and sheet.shape_id("other") != waited
    assert sheet.part("ppt/slides/slide1.xml", b"", "").relations == ()


def test_numbers_have_the_decimal_sign_of_the_talk(found: Found) -> None:
    figure = '  - stats: {title: a, figures: [{value: "62,5", unit: "%", count: 25, of: 40, text: a}]}\n'
    assert found(figure, "fr-FR") == [] and found(figure.replace("62,5", "62.5"), "fr-FR")[0] == "not-a-number@3:41"


POLLS = {
    "right: B, votes: [40, 60], explanation: a": [],
    "right: B, votes: [40, 60.5], explanation: a": ["votes-over-100@3:73"],
    "right: B, votes: [40, many], explanation: a": ["not-a-number@3:73"],
    "right: B, votes: [40], explanation: a": ["uneven-votes@3:69"],
    "right: C, explanation: a": ["no-such-answer@3:50"],
    "right: E, explanation: a": ["unknown-value@3:58"],
}


@pytest.mark.parametrize("reveal", POLLS)
def test_an_answer_that_cannot_be_is_said_at_its_place(reveal: str, found: Found) -> None:
    assert found(f"  - poll: {{question: a, answers: [a, b], reveal: {{{reveal}}}}}\n") == POLLS[reveal]


def test_nothing_moves_between_a_question_and_its_answer(plan_of: PlanOf) -> None:
    question, answer = plan_of(
        "  - poll:\n      question: a\n      answers: [a, b, c]\n      cites: [one]\n"
        "      reveal: {right: B, votes: [1, 2, 3], explanation: a}\n"
        "references: {one: {pending: a}}\n"
    ).slides
    boxes = [
        {item.idx: (item.smaller, item.paragraphs) for item in slide.items if isinstance(item, TextBox)} for slide in (question, answer)
    ]
    assert all(boxes[0][idx][0] == boxes[1][idx][0] for idx in (0, 31, 32, 33))
    assert question.title == "a" and answer.title == "a1 (Answer B)".replace(" ", "\u00a0")
    assert question.part is None and answer.overfull is None


STUDY = "  - study-design:\n      title: a\n      endpoints: {primary: a}\n      population: {n: 20, criteria: [a]}\n"
ARMS = "      arms: [{name: a, n: 10}, {name: b, n: 10}]\n"
FLOW = "      flow: {{assessed: 30, excluded: [{{n: {excluded}, why: a}}], randomised: {randomised}, arms: [{arms}]}}\n"
COUNTS = {
    ARMS: [],
    "      arms: [{name: a, n: 10}, {name: b}]\n": ["missing-count@7:32"],
    "      arms: [{name: a, n: 10}, {name: b, n: 11}]\n": ["counts-that-do-not-add-up@6:23"],
    "      arms: [{name: a, n: many}, {name: b, n: 11}]\n": ["not-a-number@7:27"],
    ARMS + "      phases: [{name: a}, {name: b}]\n": ["misplaced-phase@8:27"],
}
FLOWS = {
    ("10", "20", "{allocated: 10, analysed: 10}, {allocated: 10, analysed: 9}"): [],
    ("9", "20", "{allocated: 10, analysed: 10}, {allocated: 10, analysed: 9}"): ["counts-that-do-not-add-up"],
    ("10", "20", "{allocated: 10, analysed: 10}"): ["uneven-arms"],
    ("10", "20", "{allocated: 9, analysed: 9}, {allocated: 11, analysed: 9}"): ["counts-that-do-not-add-up"] * 2,
    ("10", "20", "{allocated: 10, analysed: 11}, {allocated: 10, analysed: 9}"): ["counts-that-do-not-add-up"],
    ("10", "20", "{allocated: 10, analysed: 9, discontinued: {n: 11, why: a}}, {allocated: 10, analysed: 9}"): [
        "counts-that-do-not-add-up"
    ],
    ("10", "21", "{allocated: 10, analysed: 10}, {allocated: 10, analysed: 9}"): ["counts-that-do-not-add-up"] * 2,
    ("ten", "20", "{allocated: 10, analysed: 10}, {allocated: 10, analysed: 9}"): ["not-a-number"],
}


@pytest.mark.parametrize("arms", COUNTS)
def test_a_count_that_is_missing_or_too_large_is_said_at_its_place(arms: str, found: Found) -> None:
    assert found(STUDY + arms) == COUNTS[arms]


@pytest.mark.parametrize("counts", FLOWS)
def test_a_flow_that_does_not_add_up_is_an_error(counts: tuple[str, str, str], found: Found) -> None:
    flow = FLOW.format(**dict(zip(("excluded", "randomised", "arms"), counts, strict=True)))
    assert [one.partition("@")[0] for one in found(STUDY + ARMS + flow)] == FLOWS[counts]


def test_a_missing_count_is_shown_and_a_single_arm_is_not_randomised(plan_of: PlanOf) -> None:
    [slide] = plan_of(STUDY + '      randomisation: "1:1"\n      arms: {name: a}\n').slides
    [drawing] = [item for item in slide.items if isinstance(item, Group)]
    assert "n\u00a0=\u00a0…" in drawing.description
    assert [one.name for one in drawing.members] == ["population", "arm 1", "population to arm 1"]


def test_connectors_are_glued_to_the_boxes_they_join(tmp_path: Path, claimdeck: Run) -> None:
    deck = tmp_path / "deck.pptx"
    assert claimdeck("build", CASES / "study-design" / "outline.yaml", "-o", deck).returncode == 0
    joined = 0
    for slide in Presentation(str(deck)).slides:
        boxes = {int(one.get("id")): one.get("name") for one in slide._element.xpath(".//p:cNvPr")}
        for line in slide._element.xpath(".//p:cxnSp"):
            name = line.xpath("./p:nvCxnSpPr/p:cNvPr/@name")[0]
            ends = [boxes[int(end)] for end in line.xpath(".//a:stCxn/@id | .//a:endCxn/@id")]
            assert name == " to ".join(ends)
            joined += 1
    assert joined > 20


def test_a_timeline_never_has_a_scale_and_goes_on_where_it_is_divided(plan_of: PlanOf) -> None:
    milestones = ", ".join(f"{{at: Week {i}, text: a}}" for i in range(1, 9))
    first, last = plan_of(f"  - timeline: {{title: a, milestones: [{milestones}]}}\n").slides
    assert first.part and last.part
    for slide, goes_on in ((first, "axis goes on"), (last, "axis from before")):
        drawing = next(item for item in slide.items if isinstance(item, Group))
        assert goes_on in [one.name for one in drawing.members]
        assert any("not to scale" in paragraph.text for paragraph in _small_print(slide))


def test_what_has_no_order_points_nowhere(plan_of: PlanOf) -> None:
    [slide] = plan_of("  - timeline: {title: a, order: none, milestones: [{text: a}, {text: b}]}\n").slides
    drawing = next(item for item in slide.items if isinstance(item, Group))
    axis = next(one for one in drawing.members if one.name == "axis")
    assert isinstance(axis, Shape) and axis.outline and axis.outline.ends == ""
    assert Tag(text="Schematic diagram") in slide.items


def _small_print(slide: Slide) -> tuple[Paragraph, ...]:
    return next(item.paragraphs for item in slide.items if isinstance(item, TextBox) and item.idx == CITATIONS)


TREES = {
    "[{answer: a, then: b}, {answer: c, then: d}]": [],
    "[{answer: a, then: b}]": ["wrong-count@3:5"],
    "[{answer: a, then: b}, {answer: c, then: {accent: acute}}]": ["end-without-words@3:91"],
    "[{answer: a, then: b}, {answer: c, then: {question: d}}]": ["wrong-count@3:91"],
    "[{answer: a, then: b}, {answer: c, then: {text: d, branches: [{answer: e, then: f}, {answer: g, then: h}]}}]": [
        "end-with-branches@3:91"
    ],
    "[{answer: a, then: b}, {answer: c, then: d}, {answer: a, then: b}, {answer: c, then: d}, {answer: a, then: b}]": ["tree-too-wide@3:5"],
}


@pytest.mark.parametrize("branches", TREES)
def test_a_tree_that_is_none_or_too_wide_is_said_at_its_place(branches: str, found: Found) -> None:
    shown = [one for one in found(f"  - algorithm: {{title: a, question: b, branches: {branches}}}\n") if "too-much" not in one]
    assert shown == TREES[branches]


def test_years_that_go_backwards_are_an_error(found: Found) -> None:
    assert found("  - timeline: {title: a, milestones: [{at: 2005, text: a}, {at: 2001, text: b}]}\n") == ["backwards-milestones@3:60"]


def test_a_tree_that_cites_nothing_is_illustrative(plan_of: PlanOf) -> None:
    tree = "  - algorithm:\n      title: a\n      question: b\n      branches: [{answer: a, then: b}, {answer: c, then: d}]\n"
    [bare] = plan_of(tree).slides
    [cited] = plan_of(tree + "      cites: [one]\nreferences: {one: {pending: a}}\n").slides
    assert [sum(isinstance(item, Tag) for item in slide.items) for slide in (bare, cited)] == [1, 0]


TORN = "is a name about as long as a line is, and double-blind all the way to its end"


def titles(plan: Plan) -> list[str]:
    """The titles with their line breaks, whatever they end in left out."""
    boxes = (item for slide in plan.slides for item in slide.items if isinstance(item, TextBox) and item.idx == 0)
    return ["".join(run.text for run in box.paragraphs[0].words) for box in boxes]


def test_no_title_ends_a_line_behind_a_hyphen_where_another_place_is_as_good(plan_of: PlanOf) -> None:
    plan = plan_of("".join(f"  - text: {{title: '{'x' * at} {TORN}', points: [a, b]}}\n" for at in range(8, 21)))
    broken = [title for title in titles(plan) if "double" in title]
    assert any("\ndouble-blind" in title for title in broken) and any("\n" not in title for title in broken)
    assert len(broken) == 13


def test_a_title_that_a_break_would_make_longer_stays_as_it_is(plan_of: PlanOf) -> None:
    [title] = titles(plan_of(f"  - text: {{title: 'A {'very-' * 30}long word', points: [a, b]}}\n"))
    assert "\n" not in title
