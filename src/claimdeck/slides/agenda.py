"""The agenda: the talk's sections or items of its own, with the section marked in which it stands."""

from itertools import takewhile

from claimdeck.layouts.agenda import MAIN, PANEL, agenda_name
from claimdeck.layouts.standard import BODY
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part, Placed
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, error
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Words, letters, plain, said
from claimdeck.slides.agenda_table import MOST, Line, agenda_table
from claimdeck.slides.objectives import Objectives
from claimdeck.slides.section import Section, sections


@record
class AgendaItem:
    """One item; speaker and minutes where they are known."""

    text: Text = says("the item's words")
    speaker: str = says("who speaks", "")
    minutes: int | None = says("how long it takes, in minutes", None)
    span: Span = NOWHERE


@record
class Agenda(Kind):
    """Up to eight items, each a link to its section. An agenda after the first section marks the one it stands in, or opens."""

    title: Text | None = says("the title, if not the language's own", None)
    items: tuple[AgendaItem, ...] = says("the items in place of the talk's sections", ())
    objectives: bool = says("the talk's objectives beside the items, where it has a slide of them", True)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The table, and the objectives' panel where there are any."""
        lines = self._lines(desk)
        if not 0 < len(lines) <= MOST:
            return None
        title, panel = self._title(desk, lines), self._panel(desk)
        table = agenda_table(desk, lines, desk.brand.page.across(MAIN if panel else BODY), plain(title))
        return Draft(layout=agenda_name(panel=bool(panel)), title=title, items=(table, *panel))

    def objection(self, desk: Desk) -> Finding:
        """Too many items, or none."""
        count = len(self._lines(desk))
        if count == 0:
            hint = "add `items:`, or begin each section with `- section: {title: …}`"
            return error("empty-agenda", "the agenda has no items, and the talk no sections", self.span, hint)
        span = self.items[MOST].span if self.items else self.span
        return error("agenda-too-long", f"the agenda has {count} items; expected at most {MOST}", span, "join some of them")

    def _title(self, desk: Desk, lines: tuple[Line, ...]) -> Words:
        """The author's; else the language's own, with the marked section behind it, so that no two slides have one title."""
        if self.title:
            return desk.words(self.title, "title")
        label = desk.locale.labels.agenda
        marked = next((letters(line.words) for line in lines if line.current), "")
        return said(f"{label}{desk.locale.typography.before_colon}: {marked}" if marked else label)

    def _lines(self, desk: Desk) -> tuple[Line, ...]:
        parts = _parts(desk)
        here = _here(desk, self, parts)
        if not self.items:
            return tuple(_of_section(desk, i, one, here=one is here) for i, one in enumerate(parts, 1))
        by_title = {_folded(_title(desk, one)): one for one in parts}
        in_order = parts if len(parts) == len(self.items) else (None,) * len(self.items)
        words = [desk.words(item.text, "title") for item in self.items]
        links = [by_title.get(_folded(one), other) for one, other in zip(words, in_order, strict=True)]
        return tuple(
            Line(
                number=str(i),
                words=text,
                speaker=item.speaker,
                minutes=item.minutes,
                anchor=link.anchor if link else "",
                current=link is not None and link is here,
            )
            for i, (item, text, link) in enumerate(zip(self.items, words, links, strict=True), 1)
        )

    def _panel(self, desk: Desk) -> tuple[Item, ...]:
        """The points of the talk's slide of objectives, in a box as tall as they are; a narrow slide has no room for it."""
        slide = next((one.slide for one in desk.slides() if isinstance(one.slide, Objectives)), None)
        slot = desk.layout(agenda_name(panel=True)).slot(PANEL)
        if slide is None or slot is None or not self.objectives or desk.brand.page.narrow:
            return ()
        label = Paragraph(words=said(desk.locale.labels.objectives))
        paragraphs = (label, *(Paragraph(words=aim.words, level=1) for aim in slide.aims(desk, "narrow")))
        return (TextBox(idx=PANEL, paragraphs=paragraphs, height=min(slot.frame.h, desk.height(paragraphs, slot))),)


def _parts(desk: Desk) -> tuple[Placed, ...]:
    """The slides that begin what an agenda lists: the sections' own, or where there are none those with a `section` after the agenda."""
    opened = sections(desk)
    if opened:
        return tuple(one for one in desk.slides() if any(one.slide is section for section in opened))
    places = desk.slides()
    first = next((i for i, one in enumerate(places) if isinstance(one.slide, Agenda)), len(places))
    return tuple(one for one in places[first + 1 :] if one.slide.section and not isinstance(one.slide, Section))


def _here(desk: Desk, agenda: Agenda, parts: tuple[Placed, ...]) -> Placed | None:
    """The section an agenda stands in, or the one that comes where it stands right before it; none before the first section."""
    places = desk.slides()
    before = [*takewhile(lambda one: one.slide is not agenda, places)]
    passed = [one for one in before if one in parts]
    if not passed:
        return None
    after = places[len(before) + 1 : len(before) + 2]
    return after[0] if after and after[0] in parts else _unless_over(before, passed[-1])


def _unless_over(before: list[Placed], last: Placed) -> Placed | None:
    """The last section, unless the backup has begun."""
    return None if any(isinstance(one.slide, Section) and one.slide.backup for one in before) else last


def _of_section(desk: Desk, number: int, one: Placed, *, here: bool) -> Line:
    own = one.slide.number if isinstance(one.slide, Section) else ""
    return Line(number=own or str(number), words=_title(desk, one), anchor=one.anchor, current=here)


def _title(desk: Desk, one: Placed) -> Words:
    return desk.words(one.slide.title, "title") if isinstance(one.slide, Section) else desk.prose(one.slide.section, "title")


def _folded(words: Words) -> str:
    return " ".join(letters(words).casefold().split())
