"""Whom to contact, with a QR code."""

from claimdeck.layouts.back import PANEL, contact_name, panel_begins
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, error
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.shapes import frame
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Link, Paragraph, Run, Words, said
from claimdeck.qr import MOST
from claimdeck.slides.qr_code import bare, qr_code


@record
class Phone:
    """A number, where it is called from, and what it costs."""

    number: str = says("the number as it is dialled")
    from_: str = says("where it is called from", "")
    note: str = says("a note, such as what the call costs", "")
    span: Span = NOWHERE


@record
class QrCode:
    """A QR code with the words beside it. The address is printed below the words."""

    url: str = says("the address the code leads to, with https://")
    call: str = says("the words beside the code")
    span: Span = NOWHERE


@record
class Contact(Kind):
    """Web address, up to two telephone numbers, postal address and QR code; each may be left out."""

    title: Text | None = says("the title, if not the language's own", None)
    web: str = says("the web address, with https://", "")
    phones: tuple[Phone, ...] = says("up to two telephone numbers", ())
    hours: str = says("when the telephone is answered, after the label of the numbers", "")
    address: str = says("the postal address; the company's of `deck` unless given", "")
    qr: QrCode | None = says("a QR code", None)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The blocks that are there, one below the other, and the code's panel."""
        address = self.postal(desk)
        blocks = (bool(self.web), bool(self.phones), bool(address), bool(self.qr))
        too_long = self.qr is not None and len(self.qr.url.encode()) > MOST
        if not any(blocks) or len(self.phones) > 2 or too_long or self._unanswered:
            return None
        items: list[Item] = [*self._web(desk), *self._phones(desk)]
        items += [TextBox(idx=14, paragraphs=tuple(Paragraph(words=said(line)) for line in address))] if address else []
        items += _code(desk, self.qr) if self.qr else []
        return Draft(layout=contact_name(*blocks), title=self.heading(desk), items=tuple(items))

    @property
    def _unanswered(self) -> bool:
        """Hours for telephones that are not there would be left out without a word."""
        return bool(self.hours) and not self.phones

    def objection(self, desk: Desk) -> Finding | None:
        """That hours stand there for no telephone."""
        if not self._unanswered:
            return None
        said = "the slide has `hours` and no `phones` they are for"
        return error("hours-without-phone", said, self.span, "add `phones:`, or write the hours elsewhere")

    def heading(self, desk: Desk) -> Words:
        """The title."""
        return desk.words(self.title, "title") if self.title else desk.prose(desk.locale.labels.contact, "title")

    def postal(self, desk: Desk) -> list[str]:
        """The lines of the postal address."""
        company = desk.deck.company
        lines = self.address.splitlines() or ([company.name, company.address] if company else [])
        return [line for line in lines if line.strip()]

    def _web(self, desk: Desk) -> list[Item]:
        if not self.web:
            return []
        label = Paragraph(words=said(desk.locale.labels.by_internet))
        return [TextBox(idx=1, paragraphs=(label, Paragraph(words=(Run(text=bare(self.web), link=Link(url=self.web)),), level=1)))]

    def _phones(self, desk: Desk) -> list[Item]:
        if not self.phones:
            return []
        label = ", ".join(part for part in (desk.locale.labels.by_phone, self.hours) if part)
        numbers = [TextBox(idx=31 + i, paragraphs=_number(phone), kin="phones") for i, phone in enumerate(self.phones)]
        return [TextBox(idx=16, paragraphs=(Paragraph(words=said(label)),)), *numbers]


def _number(phone: Phone) -> tuple[Paragraph, ...]:
    notes = (Paragraph(words=said(line), level=1) for line in (phone.from_, phone.note) if line)
    return (Paragraph(words=said(phone.number.replace(" ", "\u00a0"))), *notes)


CODE = (9.458, 1.896, 2.5, 2.5)
"""Where the code stands in inches, in the middle of its panel as that was designed."""


def _code(desk: Desk, qr: QrCode) -> list[Item]:
    """The code, and the words below it with the address it leads to."""
    address = Run(text=bare(qr.url), link=Link(url=qr.url, keeps_colour=True))
    call = TextBox(idx=17, paragraphs=(Paragraph(words=desk.prose(qr.call, "narrow")), Paragraph(words=(address,), level=1)))
    wider = PANEL - panel_begins(desk.brand)
    return [qr_code(desk, qr.url, desk.brand.page.shrunk(frame(CODE[0] - wider / 2, *CODE[1:]))), call]
