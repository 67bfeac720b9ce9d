"""What the listeners will be able to do: two to four sentences, their verb set large."""

from claimdeck.layouts.agenda import LEAD, UNDER_LEAD, table_name
from claimdeck.layouts.standard import BODY, hairline
from claimdeck.model.author import Text
from claimdeck.model.colour import DARK, MUTE, TEXT
from claimdeck.model.compose import Bullet, Desk, Draft, Hold, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, error
from claimdeck.model.layout import Level
from claimdeck.model.pattern import Pattern
from claimdeck.model.plan import Borders, Cell, Item, Row, Table, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Insets, Outline
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Words, letters, plain, said, styled
from claimdeck.slides.points import Points

MOST = 4
HEIGHTS = {True: (1.292, 0.969), False: (1.5, 1.125)}
"""Height in inches of each of up to three rows, and of four: under a lead, and without one."""
VERB = 3.208
"""Width in inches of the verbs' column."""
WHAT = Level(size=22, floor=16, step=2, colour=TEXT, spacing=109)
FIRST_WORD = Pattern(r"[^ \u00a0\u202f]+")


@record
class Objectives(Points):
    """Two to four objectives. The verb is the first word, or everything up to the end of the part between `**`."""

    title: Text | None = says("the title, if not the language's own; it may end with … and the rows go on", None)
    lead: Text | None = says("a line before the objectives", None)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The lead, and a table: the verb, and what follows it."""
        lead, aims = self._lead(desk), self.aims(desk)
        if not 0 < len(aims) <= MOST:
            return None
        title = desk.words(self.title, "title") if self.title else said(desk.locale.labels.objectives)
        above: tuple[Item, ...] = (TextBox(idx=LEAD, paragraphs=(Paragraph(words=lead),)),) if lead else ()
        where = UNDER_LEAD if lead else BODY
        height = inches(HEIGHTS[bool(lead)][len(aims) == MOST])
        rows = _rows(desk, aims, self.emphasis, height)
        frame = desk.brand.page.across(changed(where, h=height * len(rows)))
        columns = (desk.brand.page.span(VERB), frame.w - desk.brand.page.span(VERB))
        table = Table(idx=1, name="Objectives", frame=frame, columns=columns, rows=rows, description=plain(title), kin="objectives")
        return Draft(layout=table_name(lead=bool(lead)), title=title, items=(*above, table))

    def objection(self, desk: Desk) -> Finding:
        """How many there are."""
        count = len(self.aims(desk))
        if count == 0:
            return error("no-objectives", "the slide has no objectives", self.span, "add `points:`, two to four")
        message = f"the slide has {count} objectives; expected two to four"
        return error("too-many-objectives", message, self.span, "join some, or show them on two slides")

    def aims(self, desk: Desk, hold: Hold = "wide") -> tuple[Bullet, ...]:
        """The objectives; those of a claim with lead and items are its items."""
        bullets = desk.bullets(self.points, self.claims, self.claim, hold)
        return bullets[0].points if self.claim and len(bullets) == 1 and bullets[0].points else bullets

    def _lead(self, desk: Desk) -> Words:
        if self.lead or not self.claim:
            return desk.words(self.lead) if self.lead else ()
        bullet = desk.claim(self.claim)
        return desk.colon(bullet.words) if bullet.points else ()


def divided(words: Words, emphasis: tuple[str, ...] = ()) -> tuple[Words, Words]:
    """The verb and what follows it: cut after the first bold part that is no emphasis, else after the first word."""
    set_apart = {" ".join(phrase.casefold().split()) for phrase in emphasis}
    for i, run in enumerate(words):
        if run.bold and " ".join(run.text.casefold().split()) not in set_apart:
            return words[: i + 1], _from_letter(words[i + 1 :])
    first = FIRST_WORD.match(words[0].text) if words else None
    if first is None:
        return words, ()
    return (changed(words[0], text=first.group()),), _from_letter((changed(words[0], text=words[0].text[first.end() :]), *words[1:]))


def _from_letter(words: Words) -> Words:
    """The words without the space before them."""
    kept = [changed(run, text=run.text.lstrip()) if i == 0 else run for i, run in enumerate(words)]
    return tuple(run for run in kept if run.text)


def _rows(desk: Desk, aims: tuple[Bullet, ...], emphasis: tuple[str, ...], height: int) -> tuple[Row, ...]:
    cut = [divided(aim.words, emphasis) for aim in aims]
    style = _verb(desk, tuple(verb for verb, _ in cut), 32 if len(aims) < MOST else 26)
    rows = []
    for i, (aim, (verb, rest)) in enumerate(zip(aims, cut, strict=True)):
        borders = Borders(top=Outline(DARK, 1.5) if i == 0 else None, bottom=hairline())
        below = (run for point in aim.points for run in styled((*said("\n"), *point.words), size=16, colour=MUTE))
        cells = _cell(styled(verb, bold=None), style, borders), _cell((*rest, *below), WHAT, borders)
        rows.append(Row(height=height, cells=cells))
    return tuple(rows)


def _cell(words: Words, level: Level, borders: Borders) -> Cell:
    return Cell(paragraphs=(Paragraph(words=words),), level=level, borders=borders, insets=Insets(0, inches(0.04), 0, inches(0.04)))


def _verb(desk: Desk, verbs: tuple[Words, ...], size: int) -> Level:
    """The style in which the longest word among the verbs is not cut: their sizes are one."""
    level = Level(size=size, floor=18, step=2, colour=DARK, bold=desk.brand.bold_headings, heading=True, spacing=100)
    words = [said(word) for verb in verbs for word in letters(verb).split()]
    sizes = range(size, int(level.floor), -2)
    whole = (one for one in sizes if all(desk.lines(word, changed(level, size=one), desk.brand.page.span(VERB)) == 1 for word in words))
    return changed(level, size=next(whole, int(level.floor)))
