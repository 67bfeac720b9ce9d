"""A table laid out in one size of type: widths of columns, heights of rows, and whether a slide holds a stretch of them."""

from claimdeck.layouts.agenda import table_name
from claimdeck.layouts.finish import finished
from claimdeck.model.colour import DARK
from claimdeck.model.compose import Desk, Part
from claimdeck.model.layout import Level
from claimdeck.model.plan import Cell
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame, Insets
from claimdeck.model.units import inches
from claimdeck.model.words import Paragraph, Run, Words, said
from claimdeck.slides.cells import ABOVE, SIDE, SIDES, height_of, joined, level_of
from claimdeck.slides.table import Table
from claimdeck.slides.tables.cells import Shown, worded
from claimdeck.slides.tables.notes import first_rows
from claimdeck.slides.tables.widths import Wish, widths

HEADER, GROUP = inches(0.625), inches(0.333)
ROW = {14: inches(0.4), 12: inches(0.34)}
"""The least height of a row, by the size of its type."""
AIRY = (inches(0.95), inches(0.52))
"""The height a row would like: of three rows, and of six and more."""
AIR = inches(0.12)
"""What even a row of several lines would like beside its words."""
SURE = 1.012
"""Words are taken to be so much wider, so that no program breaks what is meant to stand in one line."""
HEADING = Level(size=12, floor=12, colour=DARK, bold=True, spacing=104)
"""How the headings of groups are set."""


@record
class Grid:
    """The table in one size: `size` in points, everything else in EMU; `needs` are the heights rows need at least,
    `above` those of the groups' headings, `least` is the width that numbers and longest words need.
    """

    table: Table
    words: Shown
    size: int
    room: Frame
    widths: tuple[int, ...]
    insets: tuple[Insets, ...]
    header: int
    needs: tuple[int, ...]
    above: tuple[int, ...]
    begins: tuple[int | None, ...]
    least: int

    @property
    def too_wide(self) -> int:
        """Percent by which numbers and longest words are wider than the table, with hardly any room at their sides; 0 where they fit."""
        return max(0, round(100 * (self.least - self.room.w) / self.room.w + 0.5))

    def holds(self, part: Part) -> bool:
        """Whether the slide holds these rows."""
        return not self.too_wide and self._fixed(part) + sum(self.needs[part.first : part.last]) <= self.room.h

    def weight(self, index: int) -> int:
        """The height of a row, with the heading of the group that begins with it."""
        return self.needs[index] + (self.above[self.begins.index(index)] if index in self.begins else 0)

    def heading(self, index: int, part: Part) -> int | None:
        """The group whose heading stands above a row of a part: the one that begins there, or that goes on there from the part before."""
        known = [(row, group) for group, row in enumerate(self.begins) if row is not None and row <= index]
        own = max(known)[1] if known else None
        return own if own is not None and (index == part.first or self.begins[own] == index) else None

    def heights(self, part: Part) -> list[int]:
        """Heights of the rows of a part: as airy as they would like, or as there is room for."""
        needs = self.needs[part.first : part.last]
        least, most = AIRY[1], AIRY[0]
        wish = least + (most - least) * max(0, min(3, 6 - len(needs))) // 3
        more = [max(AIR, wish - need) for need in needs]
        left = max(0, self.room.h - self._fixed(part) - sum(needs))
        share = min(1.0, left / sum(more)) if sum(more) else 0.0
        return [min(need, self.room.h - self._fixed(part)) + int(one * share) for need, one in zip(needs, more, strict=True)]

    def _fixed(self, part: Part) -> int:
        groups = (self.heading(i, part) for i in range(part.first, part.last))
        return self.header + sum(self.above[group] for group in groups if group is not None)

    def notes(self, part: Part) -> tuple[Words, ...]:
        """The footnotes of what a part shows, in one line after the other."""
        shown = {("column", i) for i in range(len(self.widths))} | {("row", i) for i in range(part.first, part.last)}
        shown |= {("group", group) for i in range(part.first, part.last) if (group := self.heading(i, part)) is not None}
        letters = {letter for place in shown for letter in self.words.marks.at.get(place, "").split(",")}
        notes = [words for (letter, _), words in zip(self.words.marks.notes, self.words.notes, strict=True) if letter in letters]
        return (tuple(run for i, words in enumerate(notes) for run in (*said("\u2003 " * (i > 0)), *words)),) if notes else ()


def laid(desk: Desk, table: Table, size: int) -> Grid:
    """The table in one size of type, laid out once."""
    return desk.once(("grid", size), lambda: _laid(desk, table, size))


def _laid(desk: Desk, table: Table, size: int) -> Grid:
    slot = desk.layout(table_name(lead=False)).slot(1)
    assert slot is not None  # the layout has it
    words = desk.once("words", lambda: worded(desk, table))
    wide = [_widest(desk, words, i, size) for i in range(len(words.aligns))]
    wishes = [_wish(desk, words, i, size, wide[i]) for i in range(len(words.aligns))]
    headings = [heading(desk, group, goes_on=True) for group in words.groups]
    columns = widths(_with_headings(desk, wishes, headings), slot.frame.w)
    pads = tuple(_pads(align, width, one) for align, width, one in zip(words.aligns, columns, wide, strict=True))
    header = max(
        HEADER,
        *(height_of(desk, joined(one), level_of(desk, size, header=True), columns[i], SIDES) for i, one in enumerate(words.header)),
    )
    needs = tuple(
        max(ROW[size], *(height_of(desk, (Paragraph(words=cell),), _level(desk, words, row, i, size), columns[i], pads[i])
                         for i, cell in enumerate(cells)))
        for row, cells in enumerate(words.cells)
    )  # fmt: skip
    above = tuple(max(GROUP, height_of(desk, (Paragraph(words=one),), _as_set(desk, HEADING), columns[0])) for one in headings)
    return Grid(
        table=table, words=words, size=size, room=slot.frame, widths=columns, insets=pads, header=header, needs=needs, above=above,
        begins=first_rows(table), least=sum(wish.least - 2 * (SIDE - 2 * ABOVE) for wish in wishes),
    )  # fmt: skip


def _with_headings(desk: Desk, wishes: list[Wish], headings: list[Words]) -> list[Wish]:
    """The first column as wide as the headings of groups would like."""
    like = max((_wide(desk, one, HEADING) for one in headings), default=0) + 2 * SIDE
    return [changed(wishes[0], whole=max(wishes[0].whole, like)), *wishes[1:]]


def heading(desk: Desk, words: Words, *, goes_on: bool) -> Words:
    """The heading of a group, which says so where the group `goes_on` from the slide before."""
    return (*words, Run(text=f"\u00a0{desk.locale.labels.continued}", bold=False)) if goes_on else words


def _as_set(desk: Desk, level: Level) -> Level:
    """A cell's level as the brand sets it."""
    return finished(desk.brand, Cell(paragraphs=(), level=level)).level


def _level(desk: Desk, words: Shown, row: int, column: int, size: int) -> Level:
    return level_of(desk, size, bold=row == words.key_row or column == words.key_column)


def _widest(desk: Desk, words: Shown, column: int, size: int) -> int:
    """The width of a column's widest cell."""
    return max(_wide(desk, cells[column], _level(desk, words, row, column, size)) for row, cells in enumerate(words.cells))


def _wide(desk: Desk, words: Words, level: Level) -> int:
    return int(desk.width(words, level) * SURE)


def _wish(desk: Desk, words: Shown, column: int, size: int, widest: int) -> Wish:
    """Numbers are never broken; of words the longest must fit."""
    head, level = words.header[column], level_of(desk, size, header=True)
    whole = max(widest, *(_wide(desk, paragraph.words, level) for paragraph in head))
    numbers = words.aligns[column] == "number"
    least = max(
        widest
        if numbers
        else max(_longest(desk, cells[column], _level(desk, words, i, column, size)) for i, cells in enumerate(words.cells)),
        *(_longest(desk, paragraph.words, level) for paragraph in head),
    )
    return Wish(least=least + 2 * SIDE, whole=whole + 2 * SIDE, first=column == 0)


def _longest(desk: Desk, words: Words, level: Level) -> int:
    """The width of the longest word."""
    return max((_wide(desk, (changed(run, text=word),), level) for run in words for word in run.text.split(" ")), default=0)


def _pads(align: str, width: int, widest: int) -> Insets:
    """Room at the sides; numbers stand so that the widest of them is in the middle of the column."""
    if align != "number":
        return SIDES
    side = max(ABOVE, (width - widest) // 2)
    return Insets(min(SIDE, side), ABOVE, side, ABOVE)
