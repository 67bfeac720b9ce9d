"""Milestones along an axis, in the order their source gives them, and in none where it gives none."""

from itertools import pairwise
from typing import Literal

from claimdeck.layouts.timeline import AXES, CARDS, GAPS, timeline_name
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.shapes import Connector, Frame, Outline, joint
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Words
from claimdeck.slides.axis import AXIS, axis, mark_name
from claimdeck.slides.counted import miscounted
from claimdeck.slides.lanes import Lane

MOST, MOST_LANES = max(GAPS), len(AXES) - 1
LEAST = 1.25
"""How high a card is at least, in inches."""


@record
class Milestone:
    """What is said of one moment."""

    at: Text | None = says("the moment, such as a year, where the source gives one", None)
    label: Text | None = says("a label, where the source gives one", None)
    text: tuple[Text, ...] = says("what is said of the moment, one paragraph each")
    span: Span = NOWHERE


@record
class Timeline(Kind):
    """Two to six milestones on a slide; more are divided, and the axis goes on. The drawing never has a scale."""

    title: Text = says("the title")
    lanes: tuple[Lane, ...] = says("up to two lanes above the axis", ())
    milestones: tuple[Milestone, ...] = says("the milestones")
    order: Literal["stated", "none"] = says("`none` where the source gives no order: the axis then points nowhere", "stated")

    def faults(self, decimal: str) -> Findings:
        """Too many lanes, and years that go backwards."""
        lanes = self.lanes[MOST_LANES : MOST_LANES + 1]
        many = (
            miscounted("lanes", len(self.lanes), f"at most {MOST_LANES}", lane.span, "show the two that the slide is about")
            for lane in lanes
        )
        return (*many, *(_backwards(before, after) for before, after in pairwise(self.milestones) if _year(before) > _year(after) > 0))

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """Every milestone weighs the same."""
        return (1,) * max(1, len(self.milestones))

    def objection(self, desk: Desk) -> Finding | None:
        """That there are too few milestones for an axis."""
        return miscounted("milestones", len(self.milestones), "2 or more", self.span) if len(self.milestones) < min(GAPS) else None

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The drawing, the cards below it, and the lines that join them."""
        shown, lanes = self.milestones[part.first : part.last], self.lanes[:MOST_LANES]
        if len(self.milestones) < min(GAPS) or len(shown) > MOST:
            return None
        name, labels = timeline_name(max(len(shown), min(GAPS)), len(lanes)), desk.locale.labels
        cards = _cards(desk, name, shown)
        drawn = axis(desk, lanes, [_frame(desk, name, i) for i in range(len(shown))], AXES[len(lanes)], self.order == "stated", part)
        schematic = bool(lanes) or not all(one.at for one in self.milestones)
        return Draft(
            layout=name,
            title=desk.words(self.title, "title"),
            items=(drawn, *cards, *_lines(desk, name, len(shown))),
            notes=(_note(desk, self),),
            tag=labels.schematic if schematic else "",
        )


def _frame(desk: Desk, layout: str, index: int) -> Frame:
    slot = desk.layout(layout).slot(CARDS + index)
    assert slot is not None  # the layout has as many
    return slot.frame


def _cards(desk: Desk, layout: str, shown: tuple[Milestone, ...]) -> list[Item]:
    """The cards, all as high as the highest needs to be."""
    said, slots = [_paragraphs(desk, one) for one in shown], desk.layout(layout)
    heights = [desk.height(words, slot) for i, words in enumerate(said) if (slot := slots.slot(CARDS + i))]
    height = min(max(*heights, inches(LEAST)), _frame(desk, layout, 0).h)
    return [TextBox(idx=CARDS + i, paragraphs=words, kin="milestones", height=height) for i, words in enumerate(said)]


def _paragraphs(desk: Desk, one: Milestone) -> tuple[Paragraph, ...]:
    heads = [Paragraph(words=desk.words(text, "narrow"), level=level) for level, text in enumerate((one.at, one.label)) if text]
    return (*heads, *(Paragraph(words=desk.words(text, "narrow"), level=2) for text in one.text))


def _lines(desk: Desk, layout: str, count: int) -> list[Connector]:
    """From the middle of each card up to its mark on the axis."""
    found = []
    for i in range(count):
        slot = desk.layout(layout).slot(CARDS + i)
        assert slot is not None  # the layout has as many
        card, mark = joint(slot.name, slot.frame, "top"), AXIS.mark(slot.frame)
        found.append(
            Connector(
                name=f"drop line {i + 1}",
                source=joint(mark_name(i), mark, "bottom", round=True),
                target=card,
                outline=Outline(AXIS.colour, 1),
                decorative=True,
            )
        )
    return found


def _note(desk: Desk, timeline: Timeline) -> Words:
    """That nothing is to scale, and what else the drawing does not say."""
    labels = desk.locale.labels
    said = [labels.no_scale, labels.no_peaks if any(lane.shape == "peaks" for lane in timeline.lanes) else ""]
    said.append(labels.no_order if timeline.order == "none" else "")
    return desk.prose(" ".join(text for text in said if text))


def _year(one: Milestone) -> int:
    source = one.at.source.strip() if one.at else ""
    return int(source) if len(source) == 4 and source.isdecimal() else 0


def _backwards(before: Milestone, after: Milestone) -> Finding:
    said = f"{_year(after)} stands behind {_year(before)}"
    return error("backwards-milestones", said, after.span, "write the milestones in their order")
