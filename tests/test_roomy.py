"""On a template's slide words grow, and lists loosen, where there is room; nothing overtakes what is larger or stands above it."""

from claimdeck.layouts.content import comparison
from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.sheets.standing import PANEL
from claimdeck.model.colour import CHRONIC
from claimdeck.model.compose import Draft, Part
from claimdeck.model.face import Faces, face
from claimdeck.model.layout import Layout, Level, Role, Slot, Tie
from claimdeck.model.page import Laid, Page
from claimdeck.model.plan import Cell, Item, Row, Table, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Shape
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, said
from claimdeck.plan.enlarging.fewer_lines import fewer_lines
from claimdeck.plan.enlarging.heightened import HIGHER
from claimdeck.plan.enlarging.roomy import roomy
from claimdeck.plan.fitting.box import AS_WANTED, Step
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.shared import Need
from claimdeck.plan.fitting.tried import Divided
from oracle import specimen

FACES = Faces(headings=face("Arial"), body=face("Arial"))
HALF, FULL = (Laid(scale, 0, 0, inches(13.333), inches(7.5)) for scale in (0.5, 1.0))
BODY = Tie("body", 1, placed=True)
NOTHING = Draft(layout="CD", title=(), items=())
Made = tuple[Layout, tuple[Item, ...]]


def _slot(idx: int, size: float, high: float, tie: Tie | None = None) -> Slot:
    role = Role.TITLE if idx == TITLE else Role.BODY
    frame = Frame(inches(1), inches(2), inches(8), inches(high))
    return Slot(idx=idx, name=f"Box {idx}", role=role, frame=frame, levels=(Level(size=size, floor=10),), tie=tie, drawn=tie is None)


def _roomy(items: tuple[Item, ...], *slots: Slot, how: Laid = HALF, under: tuple[Shape, ...] = (), asked: Draft = NOTHING) -> Made:
    layout = Layout(name="CD", part="layout", slots=slots, decoration=under)
    steps = {f"Box {item.idx}": Step(item.smaller) for item in items if isinstance(item, TextBox)}
    fits = tuple(box.told(step, box.stood(step)) for box in boxes(layout, items, FACES) for step in [steps.get(box.name, AS_WANTED)])
    one = Divided(((asked, layout, items),), (Part(0, 1, 0, 1),), (fits,))
    return roomy(one, "text", how, FACES).parts[0][1:]


def _words(idx: int, *texts: str, smaller: int = 0) -> TextBox:
    return TextBox(idx=idx, paragraphs=tuple(Paragraph(words=said(text)) for text in texts), smaller=smaller)


def _size(shape: Item) -> float:
    assert isinstance(shape, Shape) and shape.level
    return shape.level.size


def test_drawn_words_grow_to_their_designed_size_under_what_is_larger() -> None:
    box = Frame(inches(1), inches(2), inches(8), inches(0.94))
    small = Shape(name="Card", frame=box, paragraphs=_words(0, "Words").paragraphs, level=Level(size=24, floor=20))
    tight = Shape(name="Number", frame=changed(box, w=inches(0.45)), paragraphs=_words(0, "88").paragraphs, level=Level(size=28, floor=20))
    assert _size(_roomy((small,))[1][0]) == 2 * 22, "22 points on the slide: in 24 there were no air"
    grown, number = _roomy((small, tight))[1]
    assert _size(number) == 28 and _size(grown) < 28, "it would have overtaken the number, which has no room"
    assert _size(_roomy((small,), how=FULL)[1][0]) == 24


def test_rows_become_higher_for_words_as_large_as_designed_where_there_is_room_below() -> None:
    """Else they stand in small type above an empty third of the slide; the rows of a set stay alike, and badges in their middle."""
    rows = [changed(_slot(31 + i, 24, 0.7), frame=Frame(inches(1), inches(1.6 + i), inches(8), inches(0.7))) for i in range(2)]
    texts = ("A row of words", "A row of words that take two lines")
    badge = Shape(name="Badge", frame=Frame(inches(0.3), inches(1.75), inches(0.4), inches(0.4)), geometry="ellipse")
    asked = Draft(layout="CD", title=(), items=tuple(_words(31 + i, text) for i, text in enumerate(texts)))
    items: tuple[Item, ...] = (*(_words(31 + i, text, smaller=6) for i, text in enumerate(texts)), badge, _words(11, "Foot"))
    foot = changed(_slot(11, 20, 1, Tie("ftr", 11)), frame=Frame(inches(1), inches(6), inches(8), inches(0.4)))
    layout, there = _roomy(items, *rows, foot, asked=asked)
    first, second = (slot for slot in layout.slots if slot.idx in (31, 32))
    assert first.levels[0].size == second.levels[0].size == 48, "24 points on the slide"
    assert not any(item.smaller for item in there if isinstance(item, TextBox))
    assert first.frame.h == second.frame.h > inches(0.7) and second.frame.bottom < inches(5.8)
    assert isinstance(there[2], Shape) and abs(there[2].frame.y - first.frame.y - (first.frame.h - there[2].frame.h) // 2) < 9
    halves = tuple(changed(row, levels=(changed(row.levels[0], size=48),)) for row in rows)
    assert not any(item.smaller for item in _roomy(items, *halves, foot, how=FULL, asked=asked)[1] if isinstance(item, TextBox))
    low = changed(foot, frame=changed(foot.frame, y=inches(3.4)))
    tight = _roomy(items, *rows, low, asked=asked)[0].slots[0]
    assert tight.levels[0].size < 48 and tight.frame.h < inches(0.75), "there is no room below"


def test_no_box_becomes_so_high_that_it_lies_on_a_title_below_it() -> None:
    """On a cover the title keeps its place, and what stands above that has no room below."""
    words = "A row of words that take two lines"
    row = changed(_slot(31, 24, 0.7), frame=Frame(inches(1), inches(1.6), inches(8), inches(0.7)))
    title = changed(_slot(TITLE, 60, 1, Tie("title", 0)), frame=Frame(inches(1), inches(2.4), inches(8), inches(1)))
    foot = changed(_slot(11, 20, 1, Tie("ftr", 11)), frame=Frame(inches(1), inches(6), inches(8), inches(0.4)))
    items = (_words(31, words, smaller=6), _words(TITLE, "Title"), _words(11, "Foot"))
    above, *_ = _roomy(items, row, title, foot, asked=Draft(layout="CD", title=(), items=(_words(31, words),)))[0].slots
    assert above.frame.bottom <= title.frame.y


def _all_hold(made: Made) -> bool:
    return all(box.stood().fits for box in boxes(*made, FACES))


def test_words_beside_the_middle_of_a_high_box_are_no_badge_in_it() -> None:
    """Else they stood over both ends of their own box, which nobody made as high as they were."""
    high, words = Need(0, 400, 40, 100, 500), Need(150, 250, 180, 600, 900, words=True)
    badge, inside = changed(words, least=90, left=20, right=80, words=False), changed(words, left=200, right=400)
    assert [one.top for one in HIGHER.needed([high, words])] == [0, 150]
    assert all(len(HIGHER.needed([high, one])) == 1 for one in (badge, inside))


def test_words_that_were_as_high_as_they_needed_are_so_in_larger_type() -> None:
    columns = changed(_slot(1, 24, 3), frame=Frame(inches(1), inches(1.6), inches(8), inches(3)), columns=2, gap=inches(0.5))
    foot = changed(_slot(11, 20, 1, Tie("ftr", 11)), frame=Frame(inches(1), inches(6.4), inches(8), inches(0.4)))
    few = changed(_words(1, *["Words that go on over two columns of a box that is higher than they are"] * 2), height=inches(1.1))
    layout, items = made = _roomy((few, _words(11, "Foot")), columns, foot, asked=Draft(layout="CD", title=(), items=(few,)))
    assert layout.slots[0].levels[0].size > 24 and _all_hold(made)
    assert isinstance(items[0], TextBox) and items[0].height and inches(1.1) < items[0].height < layout.slots[0].frame.h


def test_a_table_grows_with_its_rows() -> None:
    cell = Cell(paragraphs=_words(0, "Words").paragraphs, level=Level(size=24, floor=20))
    rows = (Row(height=inches(0.4), cells=(cell,)), Row(height=inches(0.4), cells=(cell,)))
    frame = Frame(inches(1), inches(2), inches(8), inches(0.94))
    table = Table(idx=1, name="Table", frame=frame, columns=(inches(8),), rows=rows, description="")
    foot = _slot(11, 20, 1, Tie("ftr", 11))
    grown = _roomy((table, _words(11, "Foot")), changed(foot, frame=changed(foot.frame, y=inches(6))))[1][0]
    assert isinstance(grown, Table) and grown.rows[1].cells[0].level.size == 2 * 24
    assert grown.frame.h == sum(row.height for row in grown.rows)


def test_a_short_list_is_loosened_and_a_long_one_is_not() -> None:
    layout, (short,) = _roomy((_words(1, "One", "Two", "Three"),), _slot(1, 14, 4, BODY), how=FULL)
    assert isinstance(short, TextBox) and (short.paragraphs[1].before or 0) > 6
    slot = layout.slot(1)
    assert slot and slot.levels[0].size == 18 and slot.tie and slot.tie.styled
    long = _words(1, *("One" for _ in range(14)))
    assert _roomy((long,), _slot(1, 14, 4, BODY), how=FULL)[1] == (long,)


def test_a_list_in_small_type_that_fills_hardly_half_of_its_box_is_set_larger() -> None:
    slot = _roomy((_words(1, *("One" for _ in range(7))),), _slot(1, 14, 4, BODY), how=FULL)[0].slot(1)
    assert slot and slot.levels[0].size == 18


def test_points_are_no_larger_than_their_heads() -> None:
    heads, points = _slot(41, 24, 1, BODY), _slot(31, 24, 3, BODY)
    *_, below = _roomy((_words(41, "Head", smaller=8), _words(31, "Point")), heads, points, how=FULL)[1]
    assert isinstance(below, TextBox) and below.smaller == 8


def test_a_diagram_that_ends_high_stands_lower_and_other_bodies_do_not() -> None:
    where = Frame(inches(1), inches(2), inches(3), inches(1))
    card, foot = _slot(1, 14, 1), _slot(11, 12, 0.4, Tie("ftr", 11))
    arrow = Shape(name="Step", frame=where, geometry="chevron")
    slots = card, changed(foot, frame=changed(foot.frame, y=inches(6.9)))
    items = _words(1, "Words"), _words(11, "Foot")
    layout, (words, _, step) = _roomy((*items, arrow), *slots, how=FULL)
    there, end = layout.slot(1), layout.slot(11)
    assert isinstance(step, Shape) and there and end and words == items[0]
    assert inches(2.5) < step.frame.y < inches(3.2) and step.frame.h == where.h and there.frame.y == step.frame.y
    assert end.frame == slots[1].frame
    assert _roomy((*items, changed(arrow, geometry="rect")), *slots, how=FULL)[1][2] == changed(arrow, geometry="rect")


def test_the_panel_behind_a_diagram_that_stands_lower_stays() -> None:
    arrow = Shape(name="Step", frame=Frame(inches(1), inches(2), inches(3), inches(1)), geometry="chevron")
    panel = Shape(name=PANEL, frame=Frame(inches(0.5), inches(1.5), inches(12), inches(5.5)))
    foot = _slot(11, 12, 0.4, Tie("ftr", 11))
    slots = _slot(1, 14, 1), changed(foot, frame=changed(foot.frame, y=inches(6.9)))
    layout, (*_, step) = _roomy((_words(1, "Words"), _words(11, "Foot"), arrow), *slots, how=FULL, under=(panel,))
    assert isinstance(step, Shape) and step.frame.y > arrow.frame.y and layout.decoration == (panel,)


def test_a_statement_of_four_lines_is_set_smaller_where_it_stands_in_three() -> None:
    """In 44 points one word has a line to itself, and the next line is half empty."""
    layout = Layout(name="CD", part="layout", slots=(changed(_slot(TITLE, 44, 5), levels=(Level(size=44, floor=32),)),))
    sentence = "The cells of a tissue, while they are pathogenic, play a fundamental\xa0part in\xa0all\xa0that\xa0smoulders"
    said_large = _words(TITLE, sentence)
    found = list(boxes(layout, (said_large,), FACES))
    one = Divided(((NOTHING, layout, (said_large,)),), (Part(0, 1, 0, 1),), (tuple(box.told(AS_WANTED, box.stood()) for box in found),))
    less = fewer_lines(one, FACES)
    [smaller] = less.parts[0][2]
    assert isinstance(smaller, TextBox) and found[0].stood().lines == 4 and 0 < smaller.smaller <= 8
    assert found[0].stood(Step(smaller.smaller)).lines == less.fits[0][0].lines == 3
    assert fewer_lines(less, FACES) == less


def test_a_phrase_that_is_set_apart_in_a_statement_stands_on_one_line() -> None:
    """A long one is a sentence of its own, and what is not set apart may end a line anywhere."""
    layout = Layout(name="CD", part="layout", slots=(changed(_slot(TITLE, 44, 5), levels=(Level(size=44, floor=32),)),))
    apart, long = Run(text="a fundamental part", colour=CHRONIC), Run(text="a part of which nobody knew at all", colour=CHRONIC)
    title = TextBox(idx=TITLE, paragraphs=(Paragraph(words=(Run(text="Cells play "), apart, long)),))
    [[kept]] = [items for *_, items in fewer_lines(Divided(((NOTHING, layout, (title,)),), (Part(0, 1, 0, 1),), ((),)), FACES).parts]
    assert isinstance(kept, TextBox)
    assert [run.text for run in kept.paragraphs[0].words] == ["Cells play ", "a\xa0fundamental\xa0part", long.text]


def test_the_points_of_a_column_do_not_stand_on_the_foot_of_its_card() -> None:
    there = changed(specimen.BRAND, page=Page(laid=HALF))
    own, on_template = (comparison(brand, ("acute", "chronic"), icons=False).slot(31) for brand in (specimen.BRAND, there))
    assert own and on_template and on_template.insets.bottom > 2 * own.insets.bottom
