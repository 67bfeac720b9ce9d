"""A forest plot: estimates with their intervals, row by row, beside the counts they rest on."""

from collections.abc import Iterator
from typing import Literal

from claimdeck.model.author import DataFile, Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.data import Sheet
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, Level, error, warning
from claimdeck.model.kind import Kind
from claimdeck.model.record import changed, record
from claimdeck.model.span import NOWHERE, Span
from claimdeck.slides.forest import faults as forest_faults
from claimdeck.slides.forest.data import with_rows
from claimdeck.slides.forest.rows import ForestRow, blocks
from claimdeck.slides.forest.slide import ForestSlide

MOST_ROWS = 12
"""Rows below the one of all patients, headings of groups among them."""


@record
class Favours:
    """What it means to be at either side of no effect."""

    left: Text = says("the words at the left", example="Favours treatment A")
    right: Text = says("the words at the right", example="Favours the comparator")
    span: Span = NOWHERE


@record
class ForestPlot(Kind):
    """Up to twelve rows on a slide, names of groups among them; more are divided between groups, and each part repeats the overall row."""

    title: Text = says("the title")
    measure: Text = says("what is estimated", example="HR")
    scale: Literal["log", "linear"] = says("`log` for ratios, `linear` for differences")
    favours: Favours = says("the words at either side of the line of no effect")
    subgroup: Text | None = says("the heading of the rows, if not the language's own", None)
    arms: tuple[Text, ...] = says("the headings of the counts, one for each count of a row", ())
    rows: tuple[ForestRow, ...] = says("the rows, those of a group one behind the other", ())
    data: DataFile | None = says("a file with the rows: columns group, label, estimate, low, high, weight, and one for each arm", None)
    overall: ForestRow | None = says("the row of all patients", None)

    def with_data(self, sheet: Sheet) -> tuple[Kind, Findings]:
        """The slide with the file's rows behind its own."""
        rows, found = with_rows(sheet, tuple(arm.source for arm in self.arms))
        return changed(self, rows=(*self.rows, *rows)), found

    def faults(self, decimal: str) -> Findings:
        """What is wrong with the numbers, at each; and where an interval is missing."""
        every = (*((self.overall,) if self.overall else ()), *self.rows)
        found = (finding for row in every for finding in forest_faults.of_row(row, len(self.arms), log=self.scale == "log"))
        return (*found, *self._missing(every))

    def _missing(self, every: tuple[ForestRow, ...]) -> Iterator[Finding]:
        if not self.rows:
            yield error("no-rows", "the forest plot has no rows", self.span, "add `rows:`, or `data:` with a file that has them")
        for row in every:
            if not (row.low and row.high):
                yield warning("missing-uncertainty", "this row has no interval", row.span, "add `low:` and `high:`, as the source has them")

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """Each group with as many rows as it takes."""
        return tuple(len(block) for block in blocks(self.rows)) or (1,)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The table and the chart on it; nothing of them where their numbers cannot be used."""
        title = desk.words(self.title, "title")
        if any(fault.level is Level.ERROR for fault in self.faults("")):
            return Draft(layout="CD Table wide", items=(), title=title)
        shown = tuple(line for block in blocks(self.rows)[part.first : part.last] for line in block)
        elsewhere = sum(self.weights(desk)) - len(shown)
        most = max(len(shown), -(-elsewhere // (part.count - 1)) if part.count > 1 else 0)
        slide = ForestSlide(self, desk)
        if len(shown) > MOST_ROWS or (part.size > 1 and desk.brand.page.laid and not slide.holds(most)):
            return None
        return slide.draft(title, shown, most)

    def objection(self, desk: Desk) -> Finding | None:
        """A group that no slide holds."""
        longest = max(blocks(self.rows), key=len)
        said = f"a group has {len(longest) - 1} rows; a slide holds {MOST_ROWS - 1} below the group's name"
        return error(
            "too-many-rows", said, longest[1].row.span if longest[1].row else self.span, "divide the group in two, each with a name"
        )
