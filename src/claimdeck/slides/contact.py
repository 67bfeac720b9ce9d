"""Whom to contact, with a QR code."""

from dataclasses import dataclass

from claimdeck.model.author import Text
from claimdeck.model.fields import says
from claimdeck.model.outline import Kind
from claimdeck.model.span import NOWHERE, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number, where it is called from, and what it costs."""

    number: str = says("the number as it is dialled")
    from_: str = says("where it is called from", "")
    note: str = says("a note, such as what the call costs", "")
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class QrCode:
    """A QR code with the words beside it. The address is printed below the words."""

    url: str = says("the address the code leads to, with https://")
    call: str = says("the words beside the code")
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Kind):
    """Web address, up to two telephone numbers, postal address and QR code; each may be left out."""

    title: Text | None = says("the title, if not the language's own", None)
    web: str = says("the web address, with https://", "")
    phones: tuple[Phone, ...] = says("up to two telephone numbers", ())
    hours: str = says("when the telephone is answered, after the label of the numbers", "")
    address: str = says("the postal address; the company's of `deck` unless given", "")
    qr: QrCode | None = says("a QR code", None)
