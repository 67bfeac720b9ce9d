"""The interests speakers declare, from the deck's own list of them."""

from claimdeck.layouts.disclosures import LEAD, SUPPORT, disclosures_name
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, error
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.shapes import Frame
from claimdeck.model.words import Paragraph, plain, said
from claimdeck.slides.disclosures_table import MOST, holds, needed, pieces_of, table


@record
class Disclosures(Kind):
    """A row for each of the deck's speakers: ties to companies, or that there are none. More than five go on on the next slide."""

    title: Text | None = says("the title, if not the language's own", None)
    lead: Text | None = says("a sentence above the table, such as the time it covers", None)
    support: Text | None = says("who supports the talk, below the table", None)

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The height of each row; a long list of ties is cut into several."""
        slot = desk.layout(self._layout()).slot(1)
        return tuple(needed(desk, piece, 14, slot.frame) for piece in pieces_of(desk)) or (1,) if slot else (1,)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The lead, the table with the speakers of this part, and the support below it."""
        layout = self._layout()
        slot, pieces = desk.layout(layout).slot(1), pieces_of(desk)[part.first : part.last]
        if slot is None or not pieces or len({piece.speaker.span for piece in pieces}) > MOST:
            return None
        size = self._size(desk, part, slot.frame)
        if part.size > 1 and not holds(desk, pieces, size, slot.frame):
            return None
        title = desk.words(self.title, "title") if self.title else said(desk.locale.labels.disclosures)
        items: list[Item] = [table(desk, pieces, size, slot.frame, plain(title))]
        if self.lead:
            items.insert(0, TextBox(idx=LEAD, paragraphs=(Paragraph(words=desk.words(self.lead, "wide")),)))
        if self.support:
            items.append(TextBox(idx=SUPPORT, paragraphs=(Paragraph(words=desk.words(self.support, "wide")),)))
        return Draft(layout=layout, title=title, items=tuple(items))

    def _layout(self) -> str:
        return disclosures_name(lead=self.lead is not None, support=self.support is not None)

    def _size(self, desk: Desk, part: Part, room: Frame) -> int:
        """The size of all parts: 14 points where one slide, or each row alone, fits in it; else 12."""
        every = pieces_of(desk)
        tried = (every,) if part.count == 1 else tuple((piece,) for piece in every)
        return 14 if all(holds(desk, pieces, 14, room) for pieces in tried) else 12

    def objection(self, desk: Desk) -> Finding | None:
        """A deck without speakers."""
        if desk.deck.speakers:
            return None
        hint = "write `speakers:` in `deck`, each with name and interests"
        return error("no-speakers", "the slide shows the interests of the deck's speakers, and it names none", self.span, hint)
