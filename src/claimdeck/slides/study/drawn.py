"""The drawing of a study's plan: population, randomisation, arms, their extension, the phases above and the weeks below."""

from typing import TYPE_CHECKING

from claimdeck.layouts.standard import LEFT
from claimdeck.layouts.study import BOTTOM, TOP, headed, least
from claimdeck.model.colour import CARD, DARK, MUTE, TEXT
from claimdeck.model.compose import Desk
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame, Group, Shape, insets
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, said, styled
from claimdeck.slides.boxes import box, told
from claimdeck.slides.study.arms import arm_boxes, count_of, extensions
from claimdeck.slides.study.columns import WIDER, Across
from claimdeck.slides.study.phases import heads, raised, weeks
from claimdeck.slides.study.ring import between

if TYPE_CHECKING:
    from claimdeck.slides.study_design import StudyDesign

CARD_WIDTH, RING_AT = 2.417, 3.68
"""Inches the card of the population is wide, and where the middle of the ring stands."""
TIMED = 5.167
"""Where boxes end that stand above the weeks, in inches."""


def drawn(desk: Desk, study: "StudyDesign", *, alone: bool = False) -> Group:
    """The plan as one group that a screen reader reads as a sentence; `alone` over the whole width, without room for the end points."""
    across = Across(desk.brand.page, any(arm.then for arm in study.arms), WIDER if alone else 1.0)
    top = headed(desk.brand.page) if study.phases else TOP
    bottom = TIMED - raised(desk.brand.page) if any(phase.weeks for phase in study.phases) else BOTTOM
    people = _population(desk, study, across.frame(LEFT, top, CARD_WIDTH, bottom - top))
    arms = arm_boxes(desk, study, across, top, bottom)
    then = extensions(desk, study, across, arms)
    ring = between(desk, study, people, arms, across.x(RING_AT), (top + bottom) / 2)
    description = told(people.paragraphs, *(arm.paragraphs for arm in arms), *(one.paragraphs for one in then))
    members = (*heads(desk, study, across), people, *arms, *then, *ring, *weeks(desk, study.phases, across))
    return Group(name="study design", members=members, description=description)


def _population(desk: Desk, study: "StudyDesign", where: Frame) -> Shape:
    labels, people = desk.locale.labels, study.population
    number = styled(count_of(desk, "N", people.n), size=18 if desk.brand.page.narrow else 28, bold=True, colour=DARK)
    label = styled(said(labels.population), bold=True)
    listed = len(people.criteria) > 1
    paragraphs = (
        Paragraph(words=number, bullet=False),
        Paragraph(words=label, before=6, bullet=False),
        *(Paragraph(words=desk.words(text, "narrow", alone=False), bullet=listed) for text in people.criteria),
    )
    hanging = inches(0.167)
    bullet = Level(size=16, floor=least(desk.brand.page), step=2, colour=TEXT, spacing=102, after=4, bullet="•", bullet_colour=MUTE)
    level = changed(bullet, indent=hanging, hanging=hanging)
    return box(
        desk.brand, "population", where, level, paragraphs, fill=CARD, insets=insets(0.229, 0.167, 0.125), kin="population", top=True
    )
