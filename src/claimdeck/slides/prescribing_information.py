"""The prescribing information, sign by sign: in two columns, over as many slides as it takes; or a code that leads to it."""

import re
from typing import ClassVar

from claimdeck.layouts.legal import BODY, NOTICE, PRODUCT, Form, legal_name
from claimdeck.model.author import Text, TextFile
from claimdeck.model.colour import TEXT, Colour
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Slot
from claimdeck.model.passages import passages
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.shapes import Frame
from claimdeck.model.units import inches
from claimdeck.model.words import Link, Paragraph, Run, Words, said
from claimdeck.slides.contact import QrCode
from claimdeck.slides.qr_code import bare, is_dark, qr_code

BOLD = re.compile(r"\*\*(.+?)\*\*")
HEAD = re.compile(r"\*\*[^*]+\*\*")
TRIANGLE = Run(text="▼\u00a0", size=18, colour=Colour("dk1", (("lumMod", 0),)))
"""The sign of additional monitoring: black in every brand, right before the product's name."""
FEW, SHORT = 0.8, 0.5
"""A text that takes less of its columns than these shares stands in both of them alike, and is set larger."""


@record
class PrescribingInformation(Kind):
    """The text is shown as it stands: `**bold**` and headings (`# …`) are read, no other sign is."""

    verbatim: ClassVar[tuple[str, ...]] = ("product", "text", "notice", "paragraphs")

    title: Text | None = says("the title, if not the language's own; one line", None)
    product: Text | None = says("name, strength and form of the product, above the text", None)
    additional_monitoring: bool = says("the black triangle before the product", False)
    text: str = says("the text, an empty line between two paragraphs", "")
    file: TextFile | None = says("a file with the text, in place of it", None, example="smpc.txt")
    qr: QrCode | None = says("a code that leads to the text, in place of it", None)
    notice: Text | None = says("what stands in a box below, on every slide of it", None)
    paragraphs: tuple[Text, ...] = ()  # those of the file

    def with_text(self, paragraphs: tuple[Text, ...]) -> "PrescribingInformation":
        """The slide with the paragraphs of its file."""
        return changed(self, paragraphs=paragraphs)

    def faults(self, decimal: str) -> Findings:
        """No text, more than one, and a triangle before nothing."""
        return tuple(self._faults())

    def _faults(self) -> "list[Finding]":
        found = []
        ways = [name for name in ("text", "file", "qr") if getattr(self, name)]
        if not ways:
            said_so = f"'{self.name}' has no 'text', 'file' or 'qr'"
            found.append(error("missing-key", said_so, self.span, "write the text, or name the file that has it"))
        if len(ways) > 1:
            said_so = f"the slide has '{ways[0]}' and '{ways[1]}'"
            found.append(error("text-given-twice", said_so, self.span, "keep one of the two, or make two slides"))
        if self.additional_monitoring and not self.product:
            hint = "write `product:`, for the triangle stands right before its name"
            found.append(error("triangle-without-product", "'additional-monitoring' is set, and no product named", self.span, hint))
        return found

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """The lines of each paragraph; a heading stays with what follows it."""
        slot = desk.layout(self._layout("text")).slot(BODY)
        if self.qr or slot is None:
            return (1,)
        width = (slot.frame.w - slot.gap) // 2
        return tuple(sum(desk.lines(one.words, slot.levels[0], width) for one in unit) for unit in self._units(desk)) or (1,)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """The product, the paragraphs of this part or the code, and the notice."""
        layout = self._layout(self._form(desk))
        slot = desk.layout(layout).slot(BODY)
        title = desk.words(self.title, "title") if self.title else said(desk.locale.labels.prescribing_information)
        body = () if slot is None else self._code(desk, self.qr, slot) if self.qr else self._text(desk, part, slot)
        items = (*self._boxes(desk, PRODUCT, self.product), *body, *self._boxes(desk, NOTICE, self.notice))
        return Draft(layout=layout, title=title, items=items)

    def _layout(self, form: Form) -> str:
        return legal_name(self.product is not None, self.notice is not None, form)

    def _form(self, desk: Desk) -> Form:
        """A code, or a text; a short one where it takes less than half of its columns in the larger type."""
        slot = desk.layout(self._layout("short")).slot(BODY)
        if self.qr or slot is None:
            return "QR"
        every = tuple(paragraph for unit in self._units(desk) for paragraph in unit)
        return "short" if desk.once("short", lambda: desk.height(every, slot) < SHORT * slot.frame.h) else "text"

    def _units(self, desk: Desk) -> tuple[tuple[Paragraph, ...], ...]:
        return desk.once("units", self._made)

    def _made(self) -> tuple[tuple[Paragraph, ...], ...]:
        """Paragraphs that stay together: headings, and the one they lead to."""
        sources = [text.source for text in self.paragraphs] or [words for _, words in passages(self.text)]
        units: list[tuple[Paragraph, ...]] = []
        heads: tuple[Paragraph, ...] = ()
        for source in sources:
            paragraph = Paragraph(words=as_it_stands(source))
            if HEAD.fullmatch(source):
                heads = (*heads, changed(paragraph, after=1))
            else:
                units, heads = [*units, (*heads, paragraph)], ()
        return (*units, heads) if heads else tuple(units)

    def _text(self, desk: Desk, part: Part, slot: Slot) -> tuple[Item, ...]:
        """The paragraphs; few of them stand in both columns alike."""
        shown = tuple(paragraph for unit in self._units(desk)[part.first : part.last] for paragraph in unit)
        if not shown:
            return ()
        height = desk.height(shown, slot)
        return (TextBox(idx=BODY, paragraphs=shown, height=height if height < FEW * slot.frame.h else None),)

    def _code(self, desk: Desk, qr: QrCode, slot: Slot) -> tuple[Item, ...]:
        """The words and the address at the left, the code in its panel at the right."""
        address = Run(text=bare(qr.url), link=Link(url=qr.url))
        call = (Paragraph(words=desk.prose(qr.call, "title")), Paragraph(words=(address,), level=1))
        side = min(slot.frame.h - inches(0.8), desk.brand.page.span(2.9))
        middle = desk.brand.page.frame(8.75, 0, 3.917, 0)
        where = Frame(middle.x + (middle.w - side) // 2, slot.frame.y + (slot.frame.h - side) // 2, side, side)
        return (TextBox(idx=BODY, paragraphs=call), qr_code(desk, qr.url, where))

    def _boxes(self, desk: Desk, idx: int, text: Text | None) -> tuple[Item, ...]:
        if text is None:
            return ()
        sign = (_triangle(desk),) if idx == PRODUCT and self.additional_monitoring else ()
        words = desk.words(text, "verbatim", alone=False)
        return (TextBox(idx=idx, paragraphs=(Paragraph(words=(*sign, *words)),)),)


def _triangle(desk: Desk) -> Run:
    """The sign is black on dark templates, too: there it lies on a light ground of its own."""
    return changed(TRIANGLE, highlight=TEXT) if is_dark(desk.brand) else TRIANGLE


def as_it_stands(source: str) -> Words:
    """The words with what stands between ** in bold, every other sign as it is."""
    pieces = BOLD.split(source)
    return tuple(Run(text=piece, bold=True if i % 2 else None) for i, piece in enumerate(pieces) if piece)
