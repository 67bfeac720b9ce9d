"""Layouts of the talk's end: key messages, abbreviations, references, contact, and the empty canvas."""

from claimdeck.layouts.standard import BODY, LEFT, WIDTH, card, dark, light, table_slot, text_slot, tracked
from claimdeck.model.brand import Brand
from claimdeck.model.colour import CARD, DARK, HIGHLIGHT, LINE, LINK, MUTE, PAPER, PENDING, TEXT
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.record import changed
from claimdeck.model.shapes import Fill, Outline, Shape, frame, insets
from claimdeck.model.units import inches

COLUMN = 5.833
CARD_BEGINS, CARD_ENDS = 1.563, 5.771
"""Where the card of a contact begins and ends at most, in inches: beside a code it is as high as the code's panel."""
MOST_ADDRESS = 1.2
"""The height in inches of a postal address with four lines."""
LEAST_NUMBER = 16
"""Points to which a telephone number steps down on somebody's template, before it is broken."""
PANEL, WIDER_PANEL = 8.75, 8.0
"""Where the panel of a QR code begins in inches, as it was designed and where it needs more room."""
BESIDE, CLOSER = 0.25, 0.1
"""The room in inches beside the words in it, as it was designed and where they need nearly all of it."""
LABEL, BELOW, FARTHER = 0.25, 0.02, 0.08
"""The height of a label in inches, and the room below it: as designed, and where it may have two lines."""


def key_messages(brand: Brand) -> Layout:
    """A table on the dark ground."""
    return dark(brand, "CD Key messages", table_slot(frame(LEFT, 1.563, WIDTH, 4.5)))


def abbreviations(brand: Brand, columns: int) -> Layout:
    """One or two tables, down to the footer: there are no sources here."""
    wide = COLUMN if columns == 2 else 8.208
    slots = [table_slot(frame((LEFT, 6.833)[i], 1.563, wide, 5.125), 1 + i, f"Table {i + 1}") for i in range(columns)]
    return light(brand, "CD Two tables" if columns == 2 else "CD Table", *slots, sources=False)


def references(brand: Brand) -> Layout:
    """Two columns of entries."""
    entry = Level(size=12, floor=10.5, colour=TEXT, spacing=113, after=10, indent=inches(0.417), hanging=inches(0.417))
    slots = [text_slot(31 + i, f"References {i + 1}", frame((LEFT, 6.833)[i], 1.271, COLUMN, 5.417), entry) for i in range(2)]
    base = light(brand, "CD References", *slots, sources=False)
    title = changed(base.slots[0], frame=frame(LEFT, 0.521, WIDTH, 0.708), most_lines=1)
    return changed(base, slots=(title, *base.slots[1:]))


def pending_references(brand: Brand, *, notice: bool) -> Layout:
    """The list while every publication is pending: a notice on the first slide, and two tables."""
    top = 2.854 if notice else 1.563
    level = Level(size=16, floor=14, colour=TEXT, spacing=109)
    second = Level(size=14, floor=14, colour=TEXT, spacing=109, before=2)
    bar = text_slot(
        19,
        "Notice",
        frame(LEFT, 1.563, WIDTH, 0.917),
        level,
        second,
        insets=insets(0.292, 0.05),
        anchor="ctr",
        fill=Fill(PENDING),
        geometry="roundRect",
        radius=brand.radius,
    )
    tables = [table_slot(frame((LEFT, 6.833)[i], top, COLUMN, 6.55 - top), 1 + i, f"Table {i + 1}") for i in range(2)]
    return light(brand, "CD References pending" + ("" if notice else " continued"), *((bar,) if notice else ()), *tables, sources=False)


def contact(brand: Brand, web: bool, phones: bool, address: bool, qr: bool) -> Layout:
    """A card around what is there, one block below the other, and the QR code's panel."""
    left = panel_begins(brand)
    width = left - LEFT - 0.333 if qr else WIDTH
    slots, marks, top = [], [], 1.875
    if web:
        slots.append(_block(brand, "Web", top, width - 0.75))
        top += 0.855
    if phones:
        slots += _phones(brand, top, width)
        top += 1.52
    if address:
        y = max(top, 4.375) if phones and web else top + 0.1 if phones or web else top - 0.22
        high = 0.65 if phones and web else min(MOST_ADDRESS, CARD_ENDS - 0.3 - y - 0.22)
        marks += [_rule(y, width)] if phones or web else []
        slots.append(
            text_slot(14, "Address", frame(LEFT + 0.375, y + 0.22, width - 0.75, high), Level(size=14, floor=12, colour=MUTE, spacing=118))
        )
        top = y + 0.22 + high + 0.23
    ends = CARD_ENDS if qr or (web and phones and address) else min(top + 0.08, CARD_ENDS)
    marks.insert(0, card("Card", frame(LEFT, CARD_BEGINS, width, ends - CARD_BEGINS), CARD, brand))
    if qr:
        marks.append(card("QR panel", frame(left, 1.563, LEFT + WIDTH - left, 4.208), DARK, brand))
        slots.append(_call(brand, left))
    return light(brand, contact_name(web, phones, address, qr), *slots, decoration=tuple(marks))


def _rule(y: float, width: float) -> Shape:
    """What divides the address from the blocks above it."""
    where = frame(LEFT + 0.375, y, width - 0.75, 0)
    return Shape(name="Rule", frame=where, geometry="line", outline=Outline(LINE, 0.75), decorative=True)


def contact_name(web: bool, phones: bool, address: bool, qr: bool) -> str:
    """The name of the layout with these blocks."""
    parts = [name for name, there in (("web", web), ("phones", phones), ("address", address), ("qr", qr)) if there]
    return "CD Contact" if len(parts) == 4 else "CD Contact " + " ".join(parts)


def _label(brand: Brand) -> Level:
    """What stands above an address or a number."""
    return Level(size=12, floor=12, colour=MUTE, bold=True, caps=True, tracking=tracked(brand), spacing=100, after=3)


def _block(brand: Brand, name: str, top: float, width: float) -> Slot:
    value = Level(size=20, floor=14, colour=LINK, spacing=100)
    return text_slot(1, name, frame(LEFT + 0.375, top, width, 0.625), _label(brand), value)


def _phones(brand: Brand, top: float, width: float) -> list[Slot]:
    size = 20 if brand.page.narrow else 28
    least = LEAST_NUMBER if brand.page.laid else min(24, size)
    number = Level(size=size, floor=least, colour=DARK, bold=brand.bold_headings, heading=True, spacing=100)
    note = Level(size=14, floor=12, colour=MUTE, spacing=113)
    half = min(3.5, (width - 1.0) / 2)
    label = text_slot(16, "Telephone", frame(LEFT + 0.375, top, width - 0.75, LABEL), _label(brand), most_lines=1)
    begins = top + LABEL + (FARTHER if brand.page.narrow and brand.page.laid else BELOW)
    places = [frame(LEFT + 0.375 + i * (half + 0.25), begins, half, 1.1) for i in range(2)]
    return [label, *(text_slot(31 + i, f"Number {i + 1}", where, number, note) for i, where in enumerate(places))]


def panel_begins(brand: Brand) -> float:
    """Where the QR code's panel begins; on a narrow page of somebody's template, whose type may be larger than designed, it is wider."""
    return WIDER_PANEL if brand.page.narrow and brand.page.laid else PANEL


def _call(brand: Brand, left: float) -> Slot:
    """The words below the code; in the narrow panel of a template's page, whose type may be wide, they have nearly all of it."""
    aside = CLOSER if brand.page.narrow and brand.page.laid else BESIDE
    words = Level(size=14, floor=12, colour=PAPER, spacing=113, align="ctr")
    address = Level(size=14, floor=12, colour=HIGHLIGHT, bold=True, spacing=113, align="ctr")
    return text_slot(17, "Call", frame(left + aside, 4.6, LEFT + WIDTH - left - 2 * aside, 1.05), words, address)


def canvas(brand: Brand) -> Layout:
    """Title and furniture only: for whoever goes on by hand."""
    return light(brand, "CD Canvas", text_slot(1, "Text", BODY, Level(size=20, floor=16, colour=TEXT, spacing=109)))
