"""The letters of a table's footnotes, in reading order: headings of columns, then groups and rows from the top."""

from collections.abc import Iterator

from claimdeck.model.author import Text
from claimdeck.model.markup import spoken
from claimdeck.model.record import record
from claimdeck.slides.table import Footnote, Table

LETTERS = "abcdefghijklmnopqrstuvwxyz"
Place = tuple[str, int]
"""What a note is on: `column`, `group` or `row`, and which one, from 0."""


@record(kw_only=False)
class Marked:
    """The letters at each place, and the footnotes by their letters in order."""

    at: dict[Place, str]
    notes: tuple[tuple[str, Footnote], ...]


def folded(text: str) -> str:
    """Words as they are compared: without markup, whatever their case and spaces."""
    return " ".join(spoken(text).split()).casefold()


def named(text: Text) -> str:
    """What a cell or heading is called: its words, or the claim it shows."""
    return folded(text.claim or text.source)


def first_rows(table: Table) -> tuple[int | None, ...]:
    """Where each group begins: the first such row behind the beginning of the group before; None where there is none."""
    labels, found, after = [named(row[0]) if row else "" for row in table.rows], [], 0
    for group in table.groups:
        place = next((i for i in range(after, len(labels)) if labels[i] == folded(group.from_)), None)
        found.append(place)
        after = after if place is None else place + 1
    return tuple(found)


def places(table: Table) -> Iterator[tuple[Place, str]]:
    """Everything a note may be on, by name, in reading order."""
    yield from ((("column", i), named(column.heading)) for i, column in enumerate(table.columns))
    begins = {row: group for group, row in enumerate(first_rows(table)) if row is not None}
    for i, row in enumerate(table.rows):
        if i in begins:
            yield ("group", begins[i]), named(table.groups[begins[i]].heading)
        yield ("row", i), named(row[0]) if row else ""


def marked(table: Table) -> Marked:
    """Each note's letter, and where it stands; a note that is on nothing has none."""
    order: dict[int, str] = {}
    at: dict[Place, list[str]] = {}
    wanted = [{folded(name) for name in note.at} for note in table.footnotes]
    for place, name in places(table):
        for i, names in enumerate(wanted):
            if name in names:
                at.setdefault(place, []).append(order.setdefault(i, _letter(len(order))))
    return Marked({place: ",".join(letters) for place, letters in at.items()}, tuple((order[i], table.footnotes[i]) for i in order))


def _letter(index: int) -> str:
    return LETTERS[index % len(LETTERS)] * (index // len(LETTERS) + 1)
