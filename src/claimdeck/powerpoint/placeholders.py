"""Placeholders: on a layout with everything they pass on, on a slide with nothing but their content."""

from functools import lru_cache

from claimdeck.model.colour import Colour
from claimdeck.model.layout import Role, Slot, Tie
from claimdeck.model.plan import Picture, Prompts, TextBox
from claimdeck.model.record import changed
from claimdeck.model.shapes import Frame
from claimdeck.model.words import Paragraph, Run, styled
from claimdeck.powerpoint.frame import identity, place, placeholder
from claimdeck.powerpoint.geometry import rounded
from claimdeck.powerpoint.media import in_vectors
from claimdeck.powerpoint.paint import fill, line, solid
from claimdeck.powerpoint.shapes import body
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.style import deviating, list_style, restyled, sizes
from claimdeck.powerpoint.text import inheriting, number_field, text_body
from claimdeck.powerpoint.xml import extensions, tag

FURNITURE = (Role.FOOTER, Role.NUMBER, Role.DATE)
VECTORS, VECTORS_SPACE = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
WHOLE, SHARES = "whole", 100000
"""The geometry of a box that is made as large as its picture, whatever form the layout's has; crops are in thousandths of a percent."""
FREE = tag("p:cNvPicPr", tag("a:picLocks", noChangeAspect=True))
LOCKED = tag("p:cNvSpPr", tag("a:spLocks", noGrp=True))


def slot_shape(sheet: Sheet, slot: Slot, prompts: Prompts, footer: str, parent: Slot | None = None) -> str:
    """The placeholder of a layout: place, look, text styles, and the words that ask to be replaced; a footer shows the deck's own.

    What it has from the master's placeholder `parent` it does not say, so that a change on the master reaches every layout.
    The footer's words are there for new slides. LibreOffice draws footer and number in the layout's own words: they need its colour, too.
    """
    own = slot.role not in FURNITURE
    tie = placeholder(slot.role, slot.idx, hasCustomPrompt=True if own else None)
    named = tag("p:nvSpPr", identity(sheet, slot.name), LOCKED, tie)
    where, look = place("a:xfrm", slot.frame), _look(slot)
    held, styles = body(slot.insets, slot.anchor, columns=slot.columns, gap=slot.gap), list_style(slot.levels)
    if parent:
        where = "" if slot.frame == parent.frame else where
        look = "" if look == _look(parent) else look
        held = tag("a:bodyPr") if held == body(parent.insets, parent.anchor) else held
        styles = deviating(slot.levels, parent.levels)
    return tag("p:sp", named, tag("p:spPr", where, look), text_body("p:txBody", held, styles, _words(sheet, slot, prompts, footer)))


def _look(slot: Slot) -> str:
    return rounded(slot.geometry, slot.radius, slot.frame) + fill(slot.fill) + line(slot.outline)


def _words(sheet: Sheet, slot: Slot, prompts: Prompts, footer: str) -> str:
    paint = slot.levels[0].colour if slot.role in FURNITURE else None
    if slot.role is Role.NUMBER:
        return number_field(sheet, paint)
    return inheriting(sheet, (Paragraph(words=(Run(text=_shown(slot, prompts, footer), colour=paint),)),))


def _shown(slot: Slot, prompts: Prompts, footer: str) -> str:
    return footer if slot.role is Role.FOOTER else prompt(slot.prompt, prompts)


def prompt(name: str, prompts: Prompts) -> str:
    """The words that ask to be replaced, by a slot's name for them."""
    return {"title": prompts.title, "table": prompts.table, "chart": prompts.chart, "picture": prompts.picture}.get(name, prompts.text)


def text_box(sheet: Sheet, box: TextBox, slot: Slot) -> str:
    """Text in the layout's placeholder; place and look are the layout's unless a measured height deviates."""
    if slot.drawn:
        return _drawn_box(sheet, box, slot)
    deeper = slot.tie.deeper if slot.tie else 0
    foot = slot.tie is not None and slot.role in FURNITURE
    paint, bold = (slot.tie.ink, slot.levels[0].bold) if slot.tie and foot else (None, None)
    paragraphs = _said_again(box.paragraphs, paint, bold) if foot else box.paragraphs
    words = number_field(sheet, paint, bold) if box.number else inheriting(sheet, paragraphs, slot.levels, deeper)
    return f"<p:sp><p:nvSpPr>{identity(sheet, slot.name)}{_held(slot, box.height, box.smaller)}{words}</p:txBody></p:sp>"


@lru_cache(maxsize=512)
def _held(slot: Slot, height: int | None, smaller: int) -> str:
    """What stands between the name of a box and its words, whatever these are."""
    placed = height is not None or (slot.tie and slot.tie.placed)
    look = tag("p:spPr", place("a:xfrm", _as_high(slot, height)) if placed else "", _paint(slot.tie) if slot.tie else "")
    room = body(slot.insets, slot.anchor, upright=True) if slot.tie and slot.tie.styled else "<a:bodyPr/>"
    return f"{LOCKED}{tied(slot)}</p:nvSpPr>{look}<p:txBody>{room}{_styles(slot, smaller)}"


def _paint(tie: Tie) -> str:
    """What a slide fills a placeholder with, and that it draws no line around it."""
    bed = solid(tie.bed) if tie.bed else ""
    return (bed or tag("a:noFill")) + tag("a:ln", tag("a:noFill")) if tie.unlined else bed


def _said_again(paragraphs: tuple[Paragraph, ...], ink: Colour | None, bold: bool | None) -> tuple[Paragraph, ...]:
    """Footers with something of their look said by their words: LibreOffice sets others as it likes, whatever their layout says."""
    return tuple(changed(one, words=styled(one.words, colour=ink, bold=bold)) for one in paragraphs)


def _styles(slot: Slot, smaller: int) -> str:
    """What deviates from the layout's styles."""
    tie = slot.tie
    if tie and tie.lent:
        return list_style(tuple(changed(one.smaller(smaller), colour=tie.ink or one.colour) for one in slot.levels))
    if tie and (tie.styled or tie.ink):
        return restyled(slot.levels, smaller, tie.deeper, tie.ink, whole=tie.styled)
    return sizes(slot.levels, smaller, tie.deeper if tie else 0)


def tied(slot: Slot) -> str:
    """What ties a box on a slide to the placeholder of its layout; a drawn one is free."""
    if slot.drawn:
        return tag("p:nvPr")
    if slot.tie is None:
        return placeholder(slot.role, slot.idx)
    return tag("p:nvPr", tag("p:ph", type=None if slot.tie.type == "obj" else slot.tie.type, idx=slot.tie.idx or None))


def _as_high(slot: Slot, height: int | None) -> Frame:
    return slot.frame if height is None else changed(slot.frame, h=height)


def _drawn_box(sheet: Sheet, box: TextBox, slot: Slot) -> str:
    """The same as a box of the slide's own, where a template's layout has no place for it: it says everything itself."""
    kind = tag("p:cNvSpPr", txBox=None if slot.fill or slot.outline else True)
    look = place("a:xfrm", _as_high(slot, box.height)) + _look(slot)
    levels = tuple(level.smaller(box.smaller) for level in slot.levels)
    held = body(slot.insets, slot.anchor, columns=slot.columns, gap=slot.gap)
    said = number_field(sheet) if box.number else inheriting(sheet, box.paragraphs, slot.levels)
    words = text_body("p:txBody", held, list_style(levels), said)
    return tag("p:sp", tag("p:nvSpPr", identity(sheet, slot.name), kind, tag("p:nvPr")), tag("p:spPr", look), words)


def picture(sheet: Sheet, item: Picture, slot: Slot) -> str:
    """An image that fills the layout's picture placeholder, cropped as planned.

    One with room beside it has square corners of its own: LibreOffice would stretch it over a rounded placeholder.
    """
    locked = tag("p:cNvPicPr", tag("a:picLocks", noGrp=True, noChangeAspect=True))
    named = tag("p:nvPicPr", identity(sheet, slot.name, item.description), locked if not slot.drawn else FREE, tied(slot))
    if slot.tie and min(item.crop) < 0:
        item, slot = _shown_whole(item, slot, slot.tie)
    left, top, right, bottom = item.crop
    crop = tag("a:srcRect", l=left, t=top, r=right, b=bottom) if any(item.crop) else ""
    shown = tag("a:blip", _vectors(sheet, item.image), r__embed=sheet.relate("image", sheet.media[item.image]))
    filled = tag("p:blipFill", shown, crop, tag("a:stretch", tag("a:fillRect")))
    where = place("a:xfrm", slot.frame) if slot.drawn or (slot.tie and slot.tie.placed) else ""
    square = tag("a:prstGeom", tag("a:avLst"), prst="rect") if min(item.crop) < 0 or slot.geometry == WHOLE else ""
    form = rounded(slot.geometry, slot.radius, slot.frame) if slot.drawn and not square else square
    return tag("p:pic", named, filled, tag("p:spPr", where, form))


def _shown_whole(item: Picture, slot: Slot, tie: Tie) -> tuple[Picture, Slot]:
    """A picture with room beside it in a template's placeholder: as a person would, the slide makes the box as large as the picture."""
    left, top, right, bottom = (max(0, -share) for share in item.crop)
    across, down = SHARES + left + right, SHARES + top + bottom
    frame, w, h = slot.frame, round(slot.frame.w * SHARES / across), round(slot.frame.h * SHARES / down)
    where = Frame(frame.x + round(frame.w * left / across), frame.y + round(frame.h * top / down), w, h)
    return changed(item, crop=(0, 0, 0, 0)), changed(slot, frame=where, geometry=WHOLE, tie=changed(tie, placed=True))


def _vectors(sheet: Sheet, image: str) -> str:
    """The drawing itself, for programs that show vectors; empty for other pictures."""
    drawing = sheet.media.get(in_vectors(image))
    if drawing is None:
        return ""
    return extensions("a", (VECTORS, tag("asvg:svgBlip", xmlns__asvg=VECTORS_SPACE, r__embed=sheet.relate("image", drawing))))
