"""Layouts of the slide for questions: it stays up longest, so beside prompts it can hold the messages and whom to contact."""

from claimdeck.layouts.ground import Ground, ground
from claimdeck.layouts.standard import LEFT, WIDTH, citations_slot, furniture, next_slot, rule, text_slot, topic_slot
from claimdeck.model.brand import Brand
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.page import Page
from claimdeck.model.shapes import Fill, Frame, Outline, Shape, frame
from claimdeck.model.units import inches

RIGHT, RIGHT_NARROW, EDGE, GUTTER = 7.708, 6.667, 12.667, 0.416
"""Where the right column begins, and on a narrow slide; where it ends; and how far before it the hairline stands, in inches."""
TOP, BOTTOM = 1.563, 6.083
CODE, LOW = 1.396, 4.688
"""Size of the QR code, and where the block of the contact begins below messages, in inches."""
CONTACTS = ("none", "lines", "code")


def questions(brand: Brand, prompts: bool, messages: bool, contact: str) -> Layout:
    """Title and prompts at the left; at the right, behind a hairline, the messages and the contact."""
    on, aside, right = ground(brand), messages or contact != "none", _right(brand.page)
    left = right - GUTTER - LEFT - 0.375
    stroke = Shape(name="Accent rule", frame=frame(LEFT, 2.354 if prompts else 3.875, 1, 0.063), fill=Fill(on.stroke), decorative=True)
    between = Shape(
        name="Hairline", frame=frame(right - GUTTER, TOP, 0, BOTTOM - TOP), geometry="line", outline=Outline(on.line, 0.75), decorative=True
    )
    slots = (
        _title(brand, on, left if aside else WIDTH, 2.292 if prompts else 3.813),
        topic_slot(on.quiet),
        *((_prompts(on, left - 0.312 if aside else WIDTH),) if prompts else ()),
        *(_messages(on, right, LOW - 0.042 if contact != "none" else BOTTOM) if messages else ()),
        *((_contact(on, contact, right, LOW if messages else 3.125),) if contact != "none" else ()),
        citations_slot(on.quiet),
        next_slot(on.title),
        *furniture(on.quiet),
    )
    decoration = (stroke, *((between,) if aside else ()), rule(on.line))
    name = questions_name(prompts, messages, contact)
    return Layout(name=name, slots=slots, decoration=decoration, dark=on.dark, background=on.fill, master_decoration=False)


def questions_name(prompts: bool, messages: bool, contact: str) -> str:
    """The name of the layout with these blocks."""
    there = {"prompts": prompts, "messages": messages, "contact": contact != "none", "code": contact == "code"}
    return " ".join(["CD Questions", *(name for name, shown in there.items() if shown)])


def code_frame(page: Page, messages: bool) -> Frame:
    """Where the QR code stands on that page."""
    return page.shrunk(frame(_right(page), LOW if messages else 3.125, CODE, CODE))


def _right(page: Page) -> float:
    return RIGHT_NARROW if page.narrow else RIGHT


def _title(brand: Brand, on: Ground, width: float, bottom: float) -> Slot:
    level = Level(size=44, floor=32, step=2, colour=on.title, bold=brand.bold_headings, heading=True, tracking=-45, spacing=94)
    where = frame(LEFT, bottom - 1.479, width, 1.479)
    return Slot(idx=0, name="Title", role=Role.TITLE, frame=where, levels=(level,), anchor="b", prompt="title", most_lines=2)


def _prompts(on: Ground, width: float) -> Slot:
    level = Level(size=24, floor=20, step=2, colour=on.title, spacing=111, after=22)
    return text_slot(1, "Prompts", frame(LEFT, 2.792, width, 3.25), level)


def _messages(on: Ground, right: float, bottom: float) -> tuple[Slot, Slot]:
    label = Level(size=12, floor=12, colour=on.quiet, bold=True, caps=True, tracking=75, spacing=100)
    level = Level(size=16, floor=14, colour=on.text, spacing=110, after=9, indent=inches(0.292), hanging=inches(0.292))
    return (
        text_slot(16, "Label", frame(right, TOP, EDGE - right, 0.25), label, most_lines=1),
        text_slot(2, "Key messages", frame(right, 1.896, EDGE - right, bottom - 1.896), level),
    )


def _contact(on: Ground, contact: str, right: float, top: float) -> Slot:
    level = Level(size=12, floor=12, colour=on.quiet, spacing=128)
    beside = CODE + 0.25 if contact == "code" else 0
    where = frame(right + beside, top, EDGE - right - beside, CODE)
    return text_slot(14, "Contact", where, level, anchor="ctr" if contact == "code" else "t")
