"""A case: what is known of one patient, pictures, and a question to the room."""

from claimdeck.layouts.case import HEIGHTS, PLACES, QUESTION, ROW, case_name
from claimdeck.layouts.pictured import CAPTIONS, PICTURES
from claimdeck.layouts.standard import hairline
from claimdeck.model.author import CaptionedPicture, Text
from claimdeck.model.colour import DARK, MUTE, TEXT
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.layout import Level
from claimdeck.model.plan import Borders, Cell, Item, Row, Table, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame, Outline, insets
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.units import inches, points
from claimdeck.model.words import Paragraph, Run, Words, letters
from claimdeck.slides.credits import Credited, credits
from claimdeck.slides.shown_picture import whole, with_mark

LABEL = Level(size=14, floor=14, colour=MUTE, bold=True, spacing=109)
VALUE = Level(size=16, floor=14, colour=TEXT, spacing=109)
LABELS, BESIDE = 0.332, inches(2.25)
"""The share of the table that its labels take, and the most of it in EMU."""
WIDE, TALL_ROW = inches(8), 0.85
"""From this width in EMU on the rows have a height of their own, in inches: nothing stands beside them."""
PAD, GAP = inches(0.04), inches(0.125)
SURE = 1.012
"""Words are taken to be so much wider, so that no program breaks one."""


@record
class Fact:
    """One thing that is known of the patient."""

    label: str = says("what it is", example="Diagnosis")
    text: Text = says("what is known")
    span: Span = NOWHERE


@record
class Case(Credited):
    """Up to six facts, five above a question, and up to two pictures.

    It is printed on the slide that the case is made up, unless `origin` says where it is from.
    """

    title: Text = says("the title")
    facts: tuple[Fact, ...] = says("what is known, one thing each")
    pictures: tuple[CaptionedPicture, ...] = says("one picture or two", (), also=("picture",))
    question: Text | None = says("the question to the room", None)
    origin: str = says("where a case is from that is not made up; printed at the foot", "")
    consent: str = says("who agreed that it is shown, and how; printed at the foot", "")

    def faults(self, decimal: str) -> Findings:
        """Too many facts or pictures, and pictures of somebody who was not asked."""
        return (*self._counted(), *self._unasked())

    def _counted(self) -> Findings:
        most, found = _most(self.question), list[Finding]()
        if len(self.facts) > most:
            said = f"the case has {len(self.facts)} facts; expected at most {most}{' above a question' if self.question else ''}"
            found.append(error("too-many-facts", said, self.facts[most].span, "keep those the question turns on"))
        if len(self.pictures) > 2:
            said = f"the case has {len(self.pictures)} pictures; expected at most two"
            found.append(error("too-many-pictures", said, self.pictures[2].span, "show the others on a slide of their own"))
        return tuple(found)

    def _unasked(self) -> Findings:
        real = [picture for picture in self.pictures if not picture.drawing]
        if not self.origin or self.consent or not real:
            return ()
        said = "the case is somebody's, and nothing says that its picture may be shown"
        hint = "say under `consent:` who agreed and how, or take the picture out"
        return (error("picture-without-consent", said, real[0].span, hint),)

    def compose(self, desk: Desk, part: Part) -> Draft:
        """The facts, the pictures with their captions, the question."""
        title = desk.words(self.title, "title")
        question = desk.words(self.question, "wide") if self.question else ()
        band = (TextBox(idx=QUESTION, paragraphs=(Paragraph(words=question),)),) if question else ()
        items: tuple[Item, ...] = (*self._table(desk, letters(title)), *self._pictures(desk), *band)
        foot = tuple(desk.prose(line) for line in (self.origin, self.consent) if line)
        tag = "" if self.origin else desk.locale.labels.fictional
        return Draft(layout=self._layout(), title=title, items=items, tag=tag, notes=(*foot, credits(desk, self.source, self.rights)))

    def _layout(self) -> str:
        return case_name(min(len(self.pictures), max(PLACES)), question=self.question is not None)

    def _table(self, desk: Desk, title: str) -> tuple[Item, ...]:
        slot = desk.layout(self._layout()).slot(1)
        facts = [(desk.prose(fact.label), desk.words(fact.text, "narrow")) for fact in self.facts[: _most(self.question)]]
        if slot is None or not facts:
            return ()
        label = _label_width(desk, facts, slot.frame.w)
        columns = (label, slot.frame.w - label)
        heights = _heights(desk, facts, columns, slot.frame.h)
        rows = tuple(_row(*fact, height, first=i == 0) for i, (fact, height) in enumerate(zip(facts, heights, strict=True)))
        where = Frame(slot.frame.x, slot.frame.y, slot.frame.w, sum(heights))
        return (Table(idx=1, name="Facts", frame=where, columns=columns, rows=rows, description=title, kin="facts"),)

    def _pictures(self, desk: Desk) -> tuple[Item, ...]:
        layout, found = desk.layout(self._layout()), list[Item]()
        for i, picture in enumerate(self.pictures[:2]):
            slot = layout.slot(PICTURES[i])
            found += with_mark(desk, picture, whole(desk, picture, slot, picture.alt)) if slot else ()
            if picture.caption:
                letter = (Run(text=f"{'AB'[i]}. ", bold=True),) if len(self.pictures) > 1 else ()
                words = (*letter, *desk.words(picture.caption, "none"))
                found.append(TextBox(idx=CAPTIONS[i], paragraphs=(Paragraph(words=words),), kin="captions"))
        return tuple(found)


def _most(question: Text | None) -> int:
    return int(HEIGHTS[question is not None] / ROW + 0.01)


def _label_width(desk: Desk, facts: list[tuple[Words, Words]], room: int) -> int:
    """A share of the table's width; more where the longest word of a label needs it, up to half of it."""
    words = [changed(run, text=word) for label, _ in facts for run in label for word in run.text.split(" ")]
    longest = max((desk.width((word,), LABEL) for word in words), default=0)
    return min(max(min(round(room * LABELS), BESIDE), round(longest * SURE) + GAP), room // 2)


def _heights(desk: Desk, facts: list[tuple[Words, Words]], columns: tuple[int, int], room: int) -> list[int]:
    """Rows of one height, higher where a fact takes more lines; all alike where that is more than there is room for."""
    least = inches(ROW if columns[0] + columns[1] < WIDE else TALL_ROW)
    heights = [max(least, need) for need in _needs(desk, facts, columns, VALUE)]
    if sum(heights) <= room:
        return heights
    needs = _needs(desk, facts, columns, changed(VALUE, size=VALUE.floor))
    left = room - sum(needs)
    return [room // len(facts)] * len(facts) if left < 0 else [need + left // len(facts) for need in needs]


def _needs(desk: Desk, facts: list[tuple[Words, Words]], columns: tuple[int, int], level: Level) -> list[int]:
    """The height of each row, by the lines that its words take in that level's size."""
    line = points(desk.brand.page.text(level.size) * level.spacing / 100 * 1.15)
    lines = [max(desk.lines(words, level, columns[1] - GAP), desk.lines(label, LABEL, columns[0] - GAP)) for label, words in facts]
    return [line * count + 2 * PAD + inches(0.06) for count in lines]


def _row(label: Words, words: Words, height: int, *, first: bool) -> Row:
    borders = Borders(top=Outline(DARK, 1.5) if first else None, bottom=hairline())
    return Row(height=height, cells=tuple(_cell(said, level, borders) for said, level in ((label, LABEL), (words, VALUE))))


def _cell(words: Words, level: Level, borders: Borders) -> Cell:
    return Cell(paragraphs=(Paragraph(words=words),), level=level, borders=borders, insets=insets(0, 0.04, 0.125))
