"""The layout of the prescribing information: the product under a one-line title, the text in two columns or a QR code, the notice below."""

from typing import Literal

from claimdeck.layouts.standard import LEFT, TITLE, WIDTH, card, light, text_slot
from claimdeck.model.brand import Brand
from claimdeck.model.colour import DARK, LINE, MUTE, PAPER, TEXT
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Frame, Outline, Shape, frame, insets
from claimdeck.model.units import inches

BODY, PRODUCT, NOTICE = 1, 17, 19
Form = Literal["text", "short", "QR"]
FORMS: tuple[Form, ...] = ("text", "short", "QR")
GAP, GAP_NARROW = 1.0, 0.5
READ = 12
"""Points of the text on somebody's template, where nobody has said that legal texts are smaller than others: it takes more slides."""
UNDER_PRODUCT, UNDER_TITLE = 1.625, 1.333
"""Where the text begins, in inches."""


def legal(brand: Brand, product: bool, notice: bool, form: Form) -> Layout:
    """One of the arrangements; what is not there leaves its room to the text. A short text is larger, and no rule parts its columns."""
    top, bottom = UNDER_PRODUCT if product else UNDER_TITLE, 5.5 if notice else 6.083
    room = frame(LEFT, top, WIDTH, bottom - top)
    body = _call(brand, room) if form == "QR" else _text(brand, room, short=form == "short")
    slots = (*((_product(),) if product else ()), body, *((_notice(brand),) if notice else ()))
    rule = (_line("Product rule", frame(LEFT, 1.479, WIDTH, 0), Outline(DARK, 1.5)),) if product else ()
    beside = {
        "QR": (card("QR panel", _panel(room), DARK, brand),),
        "text": (_line("Column rule", _middle(room), Outline(LINE, 0.75)),),
        "short": (),
    }
    made = light(brand, legal_name(product, notice, form), *slots, decoration=(*rule, *beside[form]))
    title = next(slot for slot in made.slots if slot.idx == TITLE)
    one_line = changed(title, frame=changed(title.frame, h=inches(0.5)), most_lines=1)
    return changed(made, slots=tuple(one_line if slot is title else slot for slot in made.slots))


def legal_name(product: bool, notice: bool, form: Form) -> str:
    """The name of the layout with these parts."""
    parts = [name for name, there in (("product", product), ("notice", notice), (form, form != "text")) if there]
    return " + ".join(["CD Legal", *parts])


def _product() -> Slot:
    level = Level(size=14, floor=12, colour=TEXT, spacing=100)
    return text_slot(PRODUCT, "Product", frame(LEFT, 1.083, WIDTH, 0.333), level, anchor="ctr", most_lines=1)


def _text(brand: Brand, room: Frame, *, short: bool) -> Slot:
    size, floor = (READ, READ) if brand.page.laid else (11, 9)
    level = (
        Level(size=14, floor=floor, colour=TEXT, spacing=109, after=8)
        if short
        else Level(size=size, floor=floor, colour=TEXT, spacing=111, after=4)
    )
    gap = GAP_NARROW if brand.page.narrow else GAP
    return text_slot(BODY, "Text", room, level, columns=2, gap=inches(gap))


def _call(brand: Brand, room: Frame) -> Slot:
    words = Level(size=24, floor=18, step=2, colour=DARK, bold=brand.bold_headings, heading=True, spacing=110)
    address = Level(size=16, floor=12, colour=MUTE, spacing=109, before=12)
    return text_slot(BODY, "Call", changed(room, w=inches(7.5)), words, address, anchor="ctr")


def _panel(room: Frame) -> Frame:
    return Frame(inches(8.75), room.y, inches(3.917), room.h)


def _notice(brand: Brand) -> Slot:
    return text_slot(
        NOTICE,
        "Notice",
        frame(LEFT, 5.625, WIDTH, 0.458),
        Level(size=12, floor=9, colour=TEXT, spacing=104),
        insets=insets(0.208, 0.03),
        anchor="ctr",
        fill=Fill(PAPER),
        outline=Outline(DARK, 1.5),
        geometry="roundRect",
        radius=brand.radius,
    )


def _line(name: str, where: Frame, outline: Outline) -> Shape:
    return Shape(name=name, frame=where, geometry="line", outline=outline, decorative=True)


def _middle(room: Frame) -> Frame:
    """The hairline between the columns."""
    inset = inches(0.042)
    return Frame(room.x + room.w // 2, room.y + inset, 0, room.h - 2 * inset)
