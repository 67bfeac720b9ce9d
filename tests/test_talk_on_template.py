"""Slides that their title, date or size leave little room on a company's template: as large and as clear of each other as elsewhere."""

import io
import itertools
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pptx
import pytest
from PIL import Image
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Inches, Pt

import foreign
from claimdeck.model.face import face
from claimdeck.model.job import Job
from claimdeck.model.metrics import width
from claimdeck.model.plan import TextBox
from claimdeck.pipeline import build, examine
from claimdeck.plan.fitting.box import Step
from claimdeck.plan.fitting.boxes import boxes

HEAD = "deck: {title: A talk, brand: plain, language: en-GB, code: EX-1, prepared: November 2026}\nslides:\n"
ARROWS = "  - pathway: {title: A pathway, steps: [{text: One}, {text: Two}, {text: Three}]}\n"
POINTS = 12700


Places = Mapping[PP_PLACEHOLDER, tuple[float, float, float, float]]
LOW_TITLE: Places = {PP_PLACEHOLDER.TITLE: (0.5, 0.6, 9, 0.5), PP_PLACEHOLDER.BODY: (0.5, 1.15, 9, 5)}
"""A heading of one line, and everything else right below it, in inches."""


NARROW: Places = {PP_PLACEHOLDER.TITLE: (1, 0.4, 7, 1), PP_PLACEHOLDER.BODY: (1, 1.6, 7, 4.9)}


def placed(places: Places) -> bytes:
    """The small template with placeholders of its master elsewhere."""
    made: Any = pptx.Presentation(io.BytesIO(foreign.base()))
    for holder in made.slide_master.placeholders:
        if where := places.get(holder.placeholder_format.type):
            holder.left, holder.top, holder.width, holder.height = (Inches(length) for length in where)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def built(folder: Path, slides: str, template: bytes | None = None) -> Any:
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    (folder / "outline.yaml").write_text(HEAD + slides, encoding="utf-8")
    (folder / "corp.pptx").write_bytes(template or foreign.base())
    done = build(Job(outline=folder, output=folder / "deck.pptx", as_of=date(2026, 11, 1), template=folder / "corp.pptx"))
    assert done.deck, [f"{one.rule}: {one.message}" for one in done.findings]
    assert "text-set-small" not in [one.rule for one in done.findings]
    return pptx.Presentation(str(folder / "deck.pptx"))


def sizes(shape: Any) -> list[int]:
    """Every size in hundredths of points that is said in a shape."""
    return [int(one) for one in shape._element.xpath(".//@sz")]


def test_a_longer_title_pushes_the_slide_down_and_is_not_set_small(tmp_path: Path) -> None:
    said = "A table under a title that takes more than the two lines there are on a slide which is not as wide as others are, and has to"
    said += " say all of this before anybody sees a number"
    rows = "".join(f"        - [Row {i}, {i}, {i}]\n" for i in range(4))
    deck = built(
        tmp_path,
        f"  - table:\n      title: {said}\n      columns: [Name, {{heading: A, n: 240}}, B]\n      rows:\n{rows}",
        placed(LOW_TITLE),
    )
    [slide] = deck.slides
    [table] = [one for one in slide.shapes if one.has_table]
    title = slide.shapes.title
    assert min(sizes(title)) >= 2000 and min(sizes(table)) >= 1000
    assert title.height >= 3 * 20 * POINTS and title.top + title.height <= table.top


def test_boxes_share_the_height_of_a_slide_that_shows_its_date(tmp_path: Path) -> None:
    contact = """  - contact:
      title: Contact
      web: https://www.example.org/medical-information
      phones:
        - {number: 020 7946 0018, from: From the United Kingdom, note: Weekdays}
        - {number: +44 20 7946 0018, from: From elsewhere}
      hours: on weekdays from nine in the morning to five in the afternoon, and on Saturdays until noon
      qr: {url: "https://www.example.org/talk", call: Scan the QR code for the talk}
"""
    [slide] = built(tmp_path, contact).slides
    assert any(one.text_frame.text == "November 2026" for one in slide.placeholders)
    [label] = [one for one in slide.shapes if one.name == "Telephone"]
    [number] = [one for one in slide.shapes if one.name == "Number 1"]
    assert min(sizes(label)) >= 1200 and label.top + label.height <= number.top


def test_the_address_below_a_code_has_nearly_all_of_a_narrow_panel(tmp_path: Path) -> None:
    code = '      qr: {url: "https://www.example.org/medical-talks", call: Scan it}\n'
    [slide] = built(tmp_path, f"  - contact:\n      title: Contact\n      web: https://www.example.org\n{code}").slides
    call, panel = (next(one for one in slide.shapes if one.name == name) for name in ("Call", "QR panel"))
    assert 0.9 * panel.width < call.width < panel.width and abs(2 * (call.left - panel.left) + call.width - panel.width) < Inches(0.02)


def test_arrows_of_a_pathway_lie_beside_one_another(tmp_path: Path) -> None:
    [slide] = built(tmp_path, ARROWS).slides
    [group] = [one for one in slide.shapes if one.name == "pathway"]
    for one, other in zip(group.shapes, list(group.shapes)[1:], strict=False):
        assert 0 <= one.left + one.width - other.left <= 0.02 * other.width


def test_legal_text_is_as_large_as_other_text_and_takes_more_slides(tmp_path: Path) -> None:
    text = "\n\n".join(f"        Paragraph {i}. " + "Dummy text of a long form. " * 20 for i in range(12))
    deck = built(tmp_path, f"  - prescribing-information:\n      product: EXAMPLE\n      text: |\n{text}\n")
    boxes = [one for slide in deck.slides for one in slide.shapes if one.name == "Text"]
    assert len(boxes) > 1 and all(min(sizes(one), default=1200) >= 1200 for one in boxes)


def test_a_date_that_the_slide_places_itself_keeps_off_its_upper_edge(tmp_path: Path) -> None:
    [slide] = built(tmp_path, ARROWS, placed({PP_PLACEHOLDER.DATE: (6.5, 0.06, 3, 0.22)})).slides
    [shown] = [one for one in slide.placeholders if one.has_text_frame and one.text_frame.text == "November 2026"]
    inside = shown.text_frame._txBody.bodyPr.get("tIns")
    assert shown.top + (int(inside) if inside else 45720) >= Inches(0.19)


def test_a_footer_ends_where_the_number_lies_on_its_box(tmp_path: Path) -> None:
    places = {PP_PLACEHOLDER.FOOTER: (4, 6.9, 5.5, 0.3), PP_PLACEHOLDER.SLIDE_NUMBER: (8.5, 6.85, 1, 0.3)}
    [slide] = built(tmp_path, ARROWS, placed(places)).slides
    kinds = {one.placeholder_format.type: one for one in slide.placeholders}
    footer, number = kinds[PP_PLACEHOLDER.FOOTER], kinds[PP_PLACEHOLDER.SLIDE_NUMBER]
    assert footer.left + footer.width <= number.left and "EX-1" in footer.text_frame.text


def test_numbers_with_their_units_and_telephone_numbers_stand_on_one_line(tmp_path: Path) -> None:
    units = ("percentage points", "points", "years", "%")
    figures = "".join(f'        - {{value: 12.5, unit: "{unit}", of: 40, text: changed}}\n' for unit in units)
    shown = f"  - stats:\n      title: Four figures\n      figures:\n{figures}"
    phone = '        - {number: "+44 20 7946 0018 1234", from: From elsewhere}\n'
    code = '      qr: {url: "https://www.example.org", call: Scan it}\n'
    outline = f"{shown}  - contact:\n      title: Contact\n      phones:\n{phone * 2}{code}"
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    (tmp_path / "outline.yaml").write_text(HEAD + outline, encoding="utf-8")
    (tmp_path / "corp.pptx").write_bytes(foreign.base())
    made, subject = examine(Job(outline=tmp_path, as_of=date(2026, 11, 1), template=tmp_path / "corp.pptx"))
    assert made.plan is not None and subject is not None
    layouts, faces = {one.name: one for one in made.plan.layouts}, subject.inputs.brand.faces
    for slide in made.plan.slides:
        texts = [item for item in slide.items if isinstance(item, TextBox)]
        numbers = [(item, box) for item in texts for box in boxes(layouts[slide.layout], (item,), faces) if box.name.startswith("Number ")]
        assert numbers and not any(box.torn(Step(smaller=item.smaller)) for item, box in numbers)


def test_words_beside_lines_and_rows_take_as_many_lines_as_they_need(tmp_path: Path) -> None:
    tree = """  - algorithm:
      title: A tree
      question: What is it?
      branches:
        - {answer: "Yes, each", then: A pathway}
        - {answer: These are moments, then: A timeline}
        - {answer: Neither of both, then: A text}
"""
    votes = """  - poll:
      question: Which one?
      answers: [One, Two]
      reveal: {right: B, votes: [12.5, 72.5], explanation: It is the second}
"""
    deck = built(tmp_path, tree + votes, placed(NARROW))
    [group] = [one for one in deck.slides[0].shapes if one.name == "algorithm"]
    answers = [one for one in group.shapes if one.name.startswith("answer ")]
    assert len(answers) == 3 and all(min(sizes(one)) >= 1200 for one in answers)
    edges = sorted((one.left, one.left + one.width, one.top, one.top + one.height) for one in answers)
    assert all(a[1] <= b[0] or a[3] <= b[2] or b[3] <= a[2] for a, b in itertools.pairwise(edges))


def test_the_mark_of_a_drawing_is_as_wide_as_its_words_are_on_a_small_area(tmp_path: Path) -> None:
    Image.new("RGB", (1600, 900), "teal").save(tmp_path / "wide.png")
    picture = "{file: wide.png, alt: A picture, drawing: true}"
    [slide] = built(tmp_path, f"  - figure: {{title: A figure, picture: {picture}, source: drawn for this test}}\n", placed(NARROW)).slides
    [mark] = [one for one in slide.shapes if one.name == "wide.png/drawing"]
    [size] = {one / 100 for one in sizes(mark)}
    assert size >= 12 and mark.width >= Pt(width(mark.text_frame.text, size, of=face("Calibri")))


def test_short_titles_are_as_large_as_longer_ones_where_these_are_not_much_smaller(tmp_path: Path) -> None:
    low: Places = {PP_PLACEHOLDER.TITLE: (0.5, 0.6, 9, 0.9), PP_PLACEHOLDER.BODY: (0.5, 1.8, 9, 4.5)}
    long = "A title that has so many words that it stands on two lines of the width there is on this slide"
    text = "  - text: {title: TITLE, points: [One, Two]}\n"
    (alone := tmp_path / "alone").mkdir()
    (both := tmp_path / "both").mkdir()
    short = built(alone, text.replace("TITLE", "Short"), placed(low)).slides[0].shapes.title
    deck = built(both, text.replace("TITLE", "Short") + text.replace("TITLE", long) + "  - statement: {text: A sentence}\n", placed(low))
    first, second, stated = (sizes(slide.shapes.title) for slide in deck.slides)
    assert max(sizes(short), default=4400) == 4400, "alone, it has the size the template gives it"
    assert max(second) <= max(first) <= 4400 * 0.71 and max(stated) > max(second)


def test_what_either_side_of_a_forest_plot_favours_has_room_for_all_its_lines(tmp_path: Path) -> None:
    plot = """  - forest-plot:
      title: A forest plot
      measure: HR
      scale: log
      favours: {left: In favour of the first of both treatments that were compared with one another here, right: In favour of the second}
      arms: [A, B]
      rows:
        - {label: All, estimate: 0.9, low: 0.6, high: 1.3}
"""
    [slide] = built(tmp_path, plot, placed(NARROW)).slides
    sides = [one for one in slide.shapes if one.name in ("forest/left", "forest/right")]
    assert len(sides) == 2
    taken = []
    for one in sides:
        [size] = {said / 100 for said in sizes(one)}
        taken.append(-(-Pt(width(one.text_frame.text, size, of=face("Calibri"))) // one.width))
        assert one.height >= taken[-1] * 1.15 * Pt(size), f"{one.name}: {taken[-1]} lines of {size} points"
    assert max(taken) > 1


def test_the_heading_of_an_outcome_leaves_no_word_alone_on_its_last_line(tmp_path: Path) -> None:
    outcome = "{heading: What follows of it in the body of any other reader now, lead: It, points: [{text: More}]}"
    [slide] = built(tmp_path, f"  - pathway: {{title: A, steps: [{{text: One}}, {{text: Two}}], outcome: {outcome}}}\n").slides
    [box] = [one for one in slide.shapes if one.name == "Outcome"]
    assert box.text_frame.paragraphs[0].text.endswith("reader\xa0now"), box.text_frame.text


@pytest.mark.parametrize("high", [0.5, 1.2], ids=["it grows to hold two lines", "two lines fill it"])
def test_the_lines_of_a_title_end_off_what_stands_below_it(tmp_path: Path, high: float) -> None:
    places: Places = {PP_PLACEHOLDER.TITLE: (0.5, 0.6, 9, high), PP_PLACEHOLDER.BODY: (0.5, 0.65 + high, 9, 6.2 - high)}
    [slide] = built(tmp_path, ARROWS.replace("A pathway", "A title of a slide that takes two lines at the least"), placed(places)).slides
    title, inset = slide.shapes.title, slide.shapes.title.text_frame.margin_bottom
    [arrows] = [one for one in slide.shapes if one.name == "pathway"]
    assert arrows.top - (title.top + title.height - inset) >= Inches(0.149)


def test_below_the_steps_no_line_is_above_the_first_point_of_an_outcome(tmp_path: Path) -> None:
    """It would lie on the edge of its panel; between the points there is one."""
    outcome = "{heading: What follows, lead: It, points: [{text: More}, {text: Most}]}"
    [slide] = built(tmp_path, f"  - pathway: {{title: A, steps: [{{text: One}}, {{text: Two}}], outcome: {outcome}}}\n").slides
    [table], [name] = ([one for one in slide.shapes if one.name == called] for called in ("Outcome points", "Outcome"))
    drawn = [cell.xpath("boolean(./a:tcPr/a:lnT/a:solidFill)") for cell in table._element.xpath(".//a:tc")]
    assert name.left + name.width <= table.left and drawn == [False, True]


def test_numbers_stand_off_what_is_said_above_them(tmp_path: Path) -> None:
    """Also where that takes two lines."""
    said = "hours: 'from Monday morning to Saturday evening, and by night', phones: [{number: 0 800 000 000}]"
    [slide] = built(tmp_path, f"  - contact: {{{said}}}\n").slides
    label, number = (next(one for one in slide.shapes if one.name == called) for called in ("Telephone", "Number 1"))
    assert number.top - label.top - label.height > Pt(4)


def test_all_statements_of_a_talk_are_as_large_as_each_other(tmp_path: Path) -> None:
    long = "A sentence of so many words that it stands on four lines in the size that it was designed in, and in less on three of them"
    deck = built(tmp_path, f"  - statement: {{text: A sentence}}\n  - statement: {{text: '{long}'}}\n", placed(NARROW))
    short, smaller = (sizes(slide.shapes.title) for slide in deck.slides)
    assert max(short) == max(smaller) < 4400


def test_the_stamp_of_a_list_stands_where_it_does_on_other_slides(tmp_path: Path) -> None:
    """Below the title where nothing is free above it: at the foot of one slide of all it looks forgotten."""
    claims = "claims: {one: {text: A claim, cites: [r]}}\nreferences: {r: {pending: the paper, marker: 1}}\n"
    slides = f"  - claims: {{title: Claims, claims: [one]}}\n  - references: {{}}\n{claims}"
    deck = built(tmp_path, slides, placed({PP_PLACEHOLDER.TITLE: (0.5, 0.1, 9, 0.9), PP_PLACEHOLDER.BODY: (0.5, 1.4, 9, 5)}))
    tops = {one.top for slide in deck.slides for one in slide.shapes if one.name == "stamp"}
    assert len(deck.slides) == 2 and len(tops) == 1
