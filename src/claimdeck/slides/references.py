"""The reference list of the talk."""

from typing import ClassVar

from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Entry, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph, Words, said
from claimdeck.slides.entries import paragraph
from claimdeck.slides.pending import MOST, notice, table


@record
class References(Kind):
    """Made from the talk itself: every reference cited, in the order of the numbers, over as many slides as it takes."""

    derived: ClassVar[bool] = True

    title: Text | None = says("the title, if not the language's own", None)

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The lines of each entry; pending ones all take the same room."""
        entries = desk.entries()
        if not entries or _all_pending(entries):
            return (1,) * max(1, len(entries))
        return tuple(lines for _, lines in _set(desk))

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """Two columns of entries, the first one filled first; a list of pending ones has a notice and tables."""
        entries = desk.entries()[part.first : part.last]
        title = desk.words(self.title, "title") if self.title else said(desk.locale.labels.references)
        anchors = tuple(f"entry/{entry.reference.key}" for entry in entries)
        if entries and _all_pending(desk.entries()):
            return _pending(desk, part, entries, title, anchors)
        halves = _halves(_set(desk)[part.first : part.last])
        boxes = [TextBox(idx=31 + i, paragraphs=half, kin="entries") for i, half in enumerate(halves)]
        return Draft(layout="CD References", title=title, items=tuple(boxes), anchors=anchors)


def _all_pending(entries: tuple[Entry, ...]) -> bool:
    return all(entry.reference.pending for entry in entries)


def _pending(desk: Desk, part: Part, entries: tuple[Entry, ...], title: Words, anchors: tuple[str, ...]) -> Draft | None:
    first = part.index == 0
    if len(entries) > MOST[first]:
        return None
    half = -(-len(entries) // 2)
    tables: tuple[Item, ...] = tuple(table(desk, i, rows, first=first) for i, rows in enumerate((entries[:half], entries[half:])) if rows)
    shown = (notice(desk), *tables) if first else tables
    return Draft(layout="CD References pending" if first else "CD References pending continued", title=title, items=shown, anchors=anchors)


def _set(desk: Desk) -> tuple[tuple[Paragraph, int], ...]:
    """Every entry with the lines it takes, set once for all numbers of parts that are tried."""
    return desk.once("entries", lambda: tuple((shown := paragraph(desk, entry), _lines(desk, shown)) for entry in desk.entries()))


def _lines(desk: Desk, entry: Paragraph) -> int:
    slot = desk.layout("CD References").slot(31)
    return desk.lines(entry.words, slot.levels[0], slot.frame.w - slot.levels[0].indent) if slot else 1


def _halves(entries: tuple[tuple[Paragraph, int], ...]) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The entries cut where the taller column is least tall; of equal cuts the one that fills the first column more."""
    shown, weights = tuple(entry for entry, _ in entries), [lines for _, lines in entries]
    cuts = range(len(entries), -1, -1)
    cut = min(cuts, key=lambda i: max(sum(weights[:i]) + i, sum(weights[i:]) + len(entries) - i), default=0)
    return shown[:cut], shown[cut:]
