"""Slides higher than wide: bodies spread over the room below them, everything else stays as it is."""

from claimdeck.layouts.standard import CITATIONS, TITLE, TOPIC
from claimdeck.mapping.room.page import FOOT, SOURCES, TOP, page_over
from claimdeck.model.chart import Axis, Cells, Chart, Label, Plot, Series
from claimdeck.model.colour import PAPER
from claimdeck.model.layout import Layout, Level, Role, Slot, Tie
from claimdeck.model.page import Laid, Page
from claimdeck.model.plan import TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Connector, Fill, Frame, Group, Outline, Shape, joint
from claimdeck.model.sheets import Sheet
from claimdeck.model.units import inches
from claimdeck.plan.furnishing.spread import spread

TALL = Page(laid=Laid(0.6, 0, 0, inches(7.5), inches(13.333)), below=inches(3))


def _slot(idx: int, role: Role, top: float, high: float, tie: Tie | None = None) -> Slot:
    frame = Frame(inches(1), inches(top), inches(8), inches(high))
    return Slot(idx=idx, name="", role=role, frame=frame, levels=(Level(size=12, floor=10),), tie=tie, drawn=tie is None)


LAYOUT = Layout(
    name="CD Rows", part="layout",
    slots=(
        _slot(0, Role.TITLE, 0.4, 1, Tie("title", 0)), _slot(1, Role.BODY, 2, 2), _slot(2, Role.BODY, 4, 2),
        _slot(CITATIONS, Role.BODY, SOURCES - 0.4, 0.4), _slot(11, Role.FOOTER, 12, 0.3, Tie("ftr", 11)),
    ),
)  # fmt: skip


def test_what_the_body_shows_is_spread_and_its_sources_stand_at_the_foot() -> None:
    title, first, second, sources, footer = spread(TALL, LAYOUT, (TextBox(idx=1), TextBox(idx=2)))[0].slots
    assert (title, footer) == (LAYOUT.slots[0], LAYOUT.slots[4]), "the template's own places"
    assert first.frame.h > inches(2.5) and first.frame.bottom == second.frame.y
    assert (sources.frame.bottom, sources.frame.h) == (inches(SOURCES) + TALL.below, inches(0.4))


def test_the_row_above_a_low_title_that_stays_does_so_too() -> None:
    topic, edge = _slot(TOPIC, Role.BODY, 2.5, 0.25), Frame(inches(1), inches(2.5), inches(8), inches(0.25))
    low, high = (
        changed(LAYOUT, slots=(_slot(TITLE, Role.TITLE, 2.75, 1, tie), topic, *LAYOUT.slots[2:]), edge=edge)
        for tie in (Tie("title", 0), Tie("title", 0, placed=True))
    )
    made = spread(TALL, low, ())[0]
    assert made.slots[1] == topic and made.edge == edge and made.slots[2] != low.slots[2]
    assert spread(TALL, high, ())[0].slots[1].frame.y > topic.frame.y, "it goes down with a title that does"


def test_a_code_on_its_ground_keeps_its_shape() -> None:
    box = Frame(inches(2), inches(TOP), inches(2), inches(2))
    code = Shape(name="", frame=box, fill=Fill(PAPER), geometry="ellipse")
    held = spread(TALL, LAYOUT, (Group(name="", members=(code, changed(code, geometry="rect"))),))[1][0]
    assert isinstance(held, Group) and {one.frame.h for one in held.members} == {box.h}


def test_lines_end_where_their_shapes_have_gone() -> None:
    high, low = (Shape(name=name, frame=Frame(inches(2), inches(y), inches(2), inches(0.5))) for name, y in (("High", 2), ("Low", 4)))
    ends = joint("High", high.frame, "bottom"), joint("Low", low.frame, "left")
    line = Connector(name="Line", source=ends[0], target=ends[1], outline=Outline(PAPER, 1))
    *_, there = spread(TALL, LAYOUT, (Group(name="", members=(high, low)), line))[1]
    group, _ = spread(TALL, LAYOUT, (Group(name="", members=(high, low)), line))[1]
    assert isinstance(there, Connector) and isinstance(group, Group)
    above, below = (one.frame for one in group.members)
    assert (there.source.y, there.target.y) == (above.bottom, below.y + below.h // 2) and above.h > high.frame.h


def test_a_chart_is_higher_and_its_labels_are_as_clear_of_its_lines() -> None:
    label = Label(point=0, words=(), level=Level(size=12, floor=12), side="t", dy=-100)
    plot = Plot(drawing="line", series=(Series(name="A", values=Cells(column=1), across=Cells(column=0), labels=(label,)),))
    where = Frame(inches(1), inches(2), inches(8), inches(4))
    chart = Chart(idx=0, name="Chart", frame=where, plot=where, description="", sheet=(), plots=(plot,), across=Axis(), up=Axis())
    (higher,) = spread(TALL, LAYOUT, (chart,))[1]
    assert isinstance(higher, Chart) and higher.plot.h == higher.frame.h > where.h
    assert higher.plots[0].series[0].labels[0].dy == round(-100 * higher.plot.h / where.h)


def test_words_that_took_all_of_a_box_have_all_that_it_is_now() -> None:
    full, few = (TextBox(idx=1, height=inches(high)) for high in (2, 1))
    assert [one.height for one in spread(TALL, LAYOUT, (full, few))[1] if isinstance(one, TextBox)] == [None, inches(1)]


def test_a_page_beside_something_high_has_the_room_below_it() -> None:
    size, sheet = (inches(13.333), inches(7.5)), Sheet(part="", place="0.0", name="")
    beside, almost = (page_over(Frame(inches(6), inches(1), inches(6), inches(high)), *size, sheet) for high in (6, 4.2))
    assert beside.laid and beside.laid.frame(Frame(0, 0, 0, inches(FOOT) + beside.below)).bottom > inches(6.9)
    assert not almost.below, "what is hardly more stays empty"


def test_usual_slides_stay_as_they_are() -> None:
    items = (TextBox(idx=1),)
    assert spread(changed(TALL, below=0), LAYOUT, items) == (LAYOUT, items)
    cover = changed(LAYOUT, name="CD Cover")
    assert spread(TALL, cover, items) == (cover, items)
