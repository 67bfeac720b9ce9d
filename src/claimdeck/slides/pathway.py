"""A mechanism: steps that lead to one another, what they do, and the outcome."""

import re
from typing import Literal

from claimdeck.layouts.content import pathway_name
from claimdeck.model.author import ClaimId, Point, Text
from claimdeck.model.colour import ON_DARK_LINE, PAPER
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Level
from claimdeck.model.plan import Borders, Cell, Item, Row, Table, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.room import ROUND_CORNER
from claimdeck.model.shapes import Outline
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Run, Words, letters, plain
from claimdeck.slides.steps import steps

PARTED = re.compile(r"(?<=-)|\s+")
Change = Literal["more", "less", "same"]


@record
class Step:
    """One step and how it leads to the next."""

    text: Text = says("the step's words")
    leads: Literal["to", "inhibits"] = says("what the step does to the next one", "to")
    span: Span = NOWHERE


@record
class Effect:
    """One effect; `change` only where the source states a direction."""

    text: Text = says("the effect's words")
    change: Change = says("the direction the source states: `more`, `less`, or `same` for none", "same")
    span: Span = NOWHERE


@record
class Effects:
    """What the steps do: a lead and one to four effects, or a claim with lead and items and the `changes` of its items."""

    lead: Text | None = says("the sentence the effects continue", None)
    items: tuple[Effect, ...] = says("one to four effects", ())
    claim: ClaimId | None = says("a claim with lead and items in place of lead and items", None)
    changes: tuple[Change, ...] = says("the directions of the claim's items, in order", ())
    span: Span = NOWHERE


@record
class Outcome:
    """Where it leads: a heading, a lead set large, and points; or a claim whose lead is the heading."""

    heading: Text | None = says("the heading", None)
    lead: Text | None = says("the outcome's name, set large", None)
    points: tuple[Point, ...] = says("what it means", ())
    claim: ClaimId | None = says("a claim in place of the rest; a single item with points below becomes the lead", None)
    span: Span = NOWHERE


@record
class Pathway(Kind):
    """Two to six steps, left to right."""

    title: Text = says("the title")
    steps: tuple[Step, ...] = says("the steps in order")
    effects: Effects | None = says("what the steps do", None)
    outcome: Outcome | None = says("where they lead", None)

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """One, but on somebody's template two where it has both: what the steps do, and where they lead."""
        return (1, 1) if self.effects and self.outcome and desk.brand.page.laid else (1,)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """Steps drawn as one group, the effects' lead and cards, the outcome's panel; the steps stand on both of two parts."""
        if part.count == 1:
            return None if len(self.weights(desk)) > 1 and self._torn(desk) else self._composed(desk)
        return (changed(self, outcome=None) if part.index == 0 else changed(self, effects=None))._composed(desk)

    def _torn(self, desk: Desk) -> bool:
        """Whether beside the outcome the cards of the effects are too narrow for their longest word."""
        _, effects = _effects(desk, self.effects)
        slot = desk.layout(pathway_name(len(effects), _form(desk, self.outcome))).slot(31) if 0 < len(effects) < 5 else None
        if slot is None:
            return False
        least = changed(slot.levels[1], size=slot.levels[1].floor)
        room = slot.frame.w - slot.insets.left - slot.insets.right - round(2 * ROUND_CORNER * slot.radius)
        words = (word for _, effect in effects for word in PARTED.split(letters(effect.words)))
        return any(desk.width((Run(text=word),), least) > room for word in words)

    def _composed(self, desk: Desk) -> Draft | None:
        lead, effects = _effects(desk, self.effects)
        if not 2 <= len(self.steps) <= 6 or len(effects) > 4:
            return None
        drawn = steps(
            [(desk.words(step.text, "narrow", alone=False), step.leads) for step in self.steps],
            desk,
            wide=self.outcome is None,
            tall=not effects,
        )
        items: list[Item] = [drawn]
        items += [TextBox(idx=17, paragraphs=(Paragraph(words=desk.colon(lead)),))] if lead else []
        items += [TextBox(idx=31 + i, paragraphs=effect, kin="effects") for i, effect in enumerate(effects)]
        items += _outcome(desk, self.outcome) if self.outcome else []
        return Draft(
            layout=pathway_name(len(effects), _form(desk, self.outcome)), title=desk.words(self.title, "title"), items=tuple(items)
        )


def _form(desk: Desk, outcome: Outcome | None) -> str:
    """Which panel the outcome needs: named, plain, or none."""
    if outcome is None:
        return "none"
    return "named" if _told(desk, outcome)[1] else "plain"


SIGNS: dict[str, str] = {"more": "↑", "less": "↓", "same": "•"}
POINT = Level(size=20, floor=16, colour=PAPER, spacing=109)
BETWEEN = Borders(top=Outline(ON_DARK_LINE, 0.75))


def _effects(desk: Desk, effects: Effects | None) -> tuple[Words, list[tuple[Paragraph, ...]]]:
    """The lead, and the paragraphs of each card: the sign, the words."""
    if effects is None:
        return (), []
    if effects.claim:
        claim = desk.claim(effects.claim, hold="narrow")
        changes = (*effects.changes, *("same",) * len(claim.points))
        return claim.words, [_card(change, point.words) for change, point in zip(changes, claim.points, strict=False)]
    lead = desk.words(effects.lead, "none") if effects.lead else ()
    return lead, [_card(effect.change, desk.words(effect.text, "narrow", alone=False)) for effect in effects.items]


def _card(change: str, words: Words) -> tuple[Paragraph, ...]:
    return (Paragraph(words=(Run(text=SIGNS[change]),)), Paragraph(words=words, level=1))


def _outcome(desk: Desk, outcome: Outcome) -> list[Item]:
    heading, name, points = _told(desk, outcome)
    paragraphs = [Paragraph(words=words, level=level) for level, words in enumerate((_even(desk, heading, name), name)) if words]
    text: list[Item] = [TextBox(idx=35, paragraphs=tuple(paragraphs))] if paragraphs else []
    return [*text, *([_points(desk, points, plain(heading), "named" if name else "plain")] if points else [])]


def _even(desk: Desk, heading: Words, name: Words) -> Words:
    """The heading without a lone word on its last line, on somebody's template: panels are as wide as that leaves them."""
    slot = desk.layout(pathway_name(0, "named" if name else "plain")).slot(35) if desk.brand.page.laid and heading else None
    return desk.evened(heading, slot.levels[0], slot.frame.w - slot.insets.left - slot.insets.right) if slot else heading


def _told(desk: Desk, outcome: Outcome) -> tuple[Words, Words, tuple[Bullet, ...]]:
    """Heading, lead and points; of a claim with one item that has points below it, that item is the lead."""
    if outcome.claim:
        claim = desk.claim(outcome.claim, hold="narrow")
        if len(claim.points) == 1 and claim.points[0].points:
            return claim.words, claim.points[0].words, claim.points[0].points
        return claim.words, (), claim.points
    heading = desk.words(outcome.heading, "none") if outcome.heading else ()
    lead = desk.words(outcome.lead, "none", alone=False) if outcome.lead else ()
    return heading, lead, desk.bullets(outcome.points, (), None, "narrow")


def _points(desk: Desk, points: tuple[Bullet, ...], description: str, form: str) -> Table:
    """The points between hairlines, which are the borders of a table; beside the outcome's name none is above the first."""
    layout = desk.layout(pathway_name(0, form))
    slot, named = layout.slot(36), layout.slot(35)
    assert slot is not None and named is not None  # the layout above has them
    first = Borders() if slot.frame.x >= named.frame.right else BETWEEN
    rows = tuple(
        Row(
            height=slot.frame.h // max(2, len(points)),
            cells=(Cell(paragraphs=(Paragraph(words=point.words),), level=POINT, borders=BETWEEN if i else first),),
        )
        for i, point in enumerate(points)
    )
    return Table(
        idx=36, name="Outcome points", frame=slot.frame, columns=(slot.frame.w,), rows=rows, description=description, kin="outcome"
    )
