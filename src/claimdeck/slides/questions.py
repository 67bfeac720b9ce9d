"""The slide for questions, which stays up longest."""

from __future__ import annotations

from claimdeck.layouts.ground import ground
from claimdeck.layouts.questions import code_frame, questions_name
from claimdeck.model.author import Text
from claimdeck.model.compose import Bullet, Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.words import Link, Paragraph, Run, Words, said
from claimdeck.slides.contact import Contact, Phone
from claimdeck.slides.key_messages import KeyMessages
from claimdeck.slides.points import Points
from claimdeck.slides.qr_code import bare, qr_code

MOST_BESIDE_CONTACT = 3
"""So many messages leave room for whom to contact."""


@record
class Questions(Points):
    """Up to two prompts, messages to remember, and whom to contact, as the talk's contact slide says."""

    title: Text | None = says("the title, if not the language's own", None)
    prompts: tuple[Text, ...] = says("up to two questions to begin with", ())
    repeat: bool = says("repeats the messages of the talk's `key-messages`", False)
    contact: Contact | None = None  # the talk's own

    def among(self, slides: tuple[Kind, ...]) -> Questions:
        """With the messages it repeats, so that their citations count here as well, and the contact."""
        contact = next((slide for slide in slides if isinstance(slide, Contact)), None)
        told = next((slide for slide in slides if isinstance(slide, KeyMessages)), None) if self.repeat else None
        if told is None:
            return changed(self, contact=contact)
        points, claims = (*told.points, *self.points), (*told.claims, *self.claims)
        return changed(self, contact=contact, points=points, claims=claims, claim=told.claim or self.claim)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """Prompts at the left; messages, code and contact at the right."""
        if len(self.prompts) > 2:
            return None
        messages = desk.bullets(self.points, self.claims, self.claim, "wide")
        contact = self.contact if len(messages) <= MOST_BESIDE_CONTACT else None
        kind = "none" if contact is None else "code" if contact.qr else "lines"
        prompts = tuple(Paragraph(words=desk.words(prompt)) for prompt in self.prompts)
        items: list[Item] = [TextBox(idx=1, paragraphs=prompts)] if prompts else []
        items += _messages(desk, messages) if messages else []
        items += [qr_code(desk, contact.qr.url, code_frame(desk.brand.page, bool(messages)))] if contact and contact.qr else []
        items += [TextBox(idx=14, paragraphs=_contact(desk, contact))] if contact else []
        title = desk.words(self.title, "title") if self.title else desk.prose(desk.locale.labels.questions, "title")
        return Draft(layout=questions_name(bool(prompts), bool(messages), kind), title=title, items=tuple(items))


def _messages(desk: Desk, messages: tuple[Bullet, ...]) -> list[Item]:
    colour = ground(desk.brand).numeral
    numerals = (Run(text=str(number), bold=True, colour=colour) for number in range(1, len(messages) + 1))
    told = tuple(Paragraph(words=(numeral, Run(text="\t"), *message.words)) for numeral, message in zip(numerals, messages, strict=True))
    return [TextBox(idx=16, paragraphs=(Paragraph(words=said(desk.locale.labels.to_remember)),)), TextBox(idx=2, paragraphs=told)]


def _contact(desk: Desk, contact: Contact) -> tuple[Paragraph, ...]:
    """Its title, the numbers and the address on the web; the postal address where there are neither."""
    lines: list[Words] = [said(_phone(phone)) for phone in contact.phones]
    url = contact.qr.url if contact.qr else contact.web
    lines += [(Run(text=bare(url), link=Link(url=url, keeps_colour=True)),)] if url else []
    lines = lines or [said(line) for line in contact.postal(desk)]
    return tuple(Paragraph(words=words) for words in (contact.heading(desk), *lines))


def _phone(phone: Phone) -> str:
    """`0 800 000 000 (from where)`."""
    number = phone.number.replace(" ", "\u00a0")
    return f"{number} ({phone.from_})" if phone.from_ else number
