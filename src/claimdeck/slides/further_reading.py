"""Publications to read on with, which support nothing in the talk."""

from itertools import combinations_with_replacement, groupby, pairwise
from typing import ClassVar

from claimdeck.layouts.further import ENTRY, MOST, column_width, further_name
from claimdeck.model.author import Citation, Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph, Words, said

Column = tuple[Words, tuple[str, ...]]
"""A heading, which may be empty, and the keys below it."""


@record
class ReadingColumn:
    """Publications under a heading."""

    heading: Text = says("the heading, one line")
    cites: tuple[Citation, ...] = says("the publications below it")
    span: Span = NOWHERE


@record
class FurtherReading(Kind):
    """Publications without numbers, in columns: those of `cites` fill them evenly, those of `columns` stand under their headings."""

    supports: ClassVar[bool] = False

    title: Text | None = says("the title, if not the language's own", None)
    columns: tuple[ReadingColumn, ...] = says("publications under headings, up to three headings a slide", ())

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The lines of each publication."""
        return tuple(_lines(desk, key) for _, key in self._entries()) or (1,)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """What they are not, then the columns."""
        columns = self._columns(desk, part)
        if len(columns) > MOST:
            return None
        headed = any(heading for heading, _ in columns)
        lead = TextBox(idx=17, paragraphs=(Paragraph(words=desk.prose(desk.locale.labels.further_lead)),))
        boxes = [item for i, column in enumerate(columns) for item in _boxes(desk, i, column)]
        title = desk.words(self.title, "title") if self.title else said(desk.locale.labels.further_reading)
        return Draft(layout=further_name(max(1, len(columns)), headed=headed), title=title, items=(lead, *boxes))

    def _entries(self) -> tuple[tuple[int, str], ...]:
        """(column, key) of every publication; those without a heading are column -1."""
        free = tuple((-1, citation.ref) for citation in self.cites)
        return (*free, *((i, citation.ref) for i, column in enumerate(self.columns) for citation in column.cites))

    def _columns(self, desk: Desk, part: Part) -> list[Column]:
        entries = self._entries()[part.first : part.last]
        if not self.columns:
            return _even(desk, tuple(key for _, key in entries))
        groups = groupby(entries, key=lambda entry: entry[0])
        return [(self._heading(desk, index), tuple(key for _, key in group)) for index, group in groups]

    def _heading(self, desk: Desk, index: int) -> Words:
        return desk.words(self.columns[index].heading, "none") if index >= 0 else ()


def _lines(desk: Desk, key: str) -> int:
    return desk.lines(desk.publication(key), ENTRY, column_width(MOST)) + 1


def _even(desk: Desk, keys: tuple[str, ...]) -> list[Column]:
    """The keys in up to three columns, the tallest as low as can be; of equal cuts the one that fills the first columns more."""
    heights = [_lines(desk, key) for key in keys]
    cuts = combinations_with_replacement(range(len(keys), -1, -1), min(MOST, len(keys)) - 1) if keys else [()]
    found = min((sorted(cut) for cut in cuts), key=lambda cut: max(_heights(heights, cut), default=0))
    edges = [0, *found, len(keys)]
    return [((), keys[first:last]) for first, last in pairwise(edges) if first < last]


def _heights(heights: list[int], cut: list[int]) -> list[int]:
    edges = [0, *cut, len(heights)]
    return [sum(heights[first:last]) for first, last in pairwise(edges)]


def _boxes(desk: Desk, index: int, column: Column) -> list[Item]:
    heading, keys = column
    head = [TextBox(idx=41 + index, paragraphs=(Paragraph(words=heading),), kin="heads")] if heading else []
    entries = tuple(Paragraph(words=desk.publication(key)) for key in keys)
    return [*head, TextBox(idx=31 + index, paragraphs=entries, kin="entries")]
