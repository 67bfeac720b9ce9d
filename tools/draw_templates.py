"""Draw the pictures of layouts that docs/brands.md shows: of a small template made here, well made and badly.

    .venv/bin/python tools/draw_templates.py

Needs python-pptx, which the tests need, too.
"""

import io
import re
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pptx
from lxml import etree
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.util import Emu, Inches

from claimdeck.report.template.css import CSS
from claimdeck.report.template.picture import picture
from claimdeck.template_check import looked

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "images" / "templates"
WIDE = Inches(13.333)
COLOURS = {
    "dk1": "1B2A33", "dk2": "12434F", "lt2": "EEF3F4", "accent1": "1F7A8C", "accent2": "C2571A", "accent3": "7A9E2E", "accent4": "5B4B8A",
    "accent5": "6C7A80", "accent6": "B08900",
}  # fmt: skip
MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
Change = Callable[[Any], None]


def template(change: Change | None = None) -> bytes:
    """A template of 16:9 with a band at the left and a dark cover, changed for the worse where that is asked for."""
    made = pptx.Presentation()
    widened(made)
    coloured(made)
    band(made.slide_master, Emu(0), Emu(0), Inches(0.28), Inches(7.5), MSO_THEME_COLOR.ACCENT_1)
    for number in (0, 2):
        band(made.slide_layouts[number], Emu(0), Emu(0), WIDE, Inches(7.5), MSO_THEME_COLOR.TEXT_2)
        for shape in made.slide_layouts[number].placeholders:
            white(shape)
    if change:
        change(made)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def widened(made: Any) -> None:
    """From 4:3, as python-pptx has it, to 16:9, with titles that hold two lines."""
    made.slide_width = WIDE
    for sheet in (made.slide_master, *made.slide_layouts):
        for shape in sheet.placeholders:
            where = shape._element.spPr.find(f"{{{MAIN}}}xfrm")
            for tag, name in (("off", "x"), ("ext", "cx")) if where is not None else ():
                one = where.find(f"{{{MAIN}}}{tag}")
                one.set(name, str(round(int(one.get(name)) * 4 / 3)))
    style = made.slide_master.element.find(f".//{{{SLIDES}}}titleStyle/{{{MAIN}}}lvl1pPr")
    style.set("algn", "l")
    style.find(f"{{{MAIN}}}defRPr").set("sz", "3200")


def coloured(made: Any) -> None:
    """The colours of the theme."""
    part = next(one.target_part for one in made.slide_master.part.rels.values() if one.reltype.endswith("/theme"))
    root = etree.fromstring(part.blob)
    for name, value in COLOURS.items():
        slot = root.find(f".//{{{MAIN}}}{name}")
        for old in list(slot):
            slot.remove(old)
        etree.SubElement(slot, f"{{{MAIN}}}srgbClr").set("val", value)
    part._blob = etree.tostring(root)


def band(sheet: Any, left: Emu, top: Emu, width: Emu, height: Emu, colour: Any) -> None:
    """A plain rectangle behind all that is there."""
    carrier = pptx.Presentation()
    shape = carrier.slides.add_slide(carrier.slide_layouts[6]).shapes.add_shape(1, left, top, width, height)
    shape.fill.solid()
    shape.fill.fore_color.theme_color = colour
    shape.line.fill.background()
    shape.text_frame.clear()
    sheet.shapes._spTree.insert(2, shape._element)


def white(shape: Any) -> None:
    """Words in the colour of the paper."""
    style = shape._element.find(f".//{{{SLIDES}}}txBody").find(f"{{{MAIN}}}lstStyle")
    first = style.find(f"{{{MAIN}}}lvl1pPr")
    first = etree.SubElement(style, f"{{{MAIN}}}lvl1pPr") if first is None else first
    letters = first.find(f"{{{MAIN}}}defRPr")
    letters = etree.SubElement(first, f"{{{MAIN}}}defRPr") if letters is None else letters
    for old in letters.findall(f"{{{MAIN}}}solidFill"):
        letters.remove(old)
    ink = etree.Element(f"{{{MAIN}}}solidFill")
    etree.SubElement(ink, f"{{{MAIN}}}schemeClr").set("val", "bg1")
    letters.insert(0, ink)


def in_the_way(made: Any) -> None:
    """Decoration in the middle of a layout: slides stand on another one that leaves them room."""
    band(made.slide_layouts[5], Inches(6.4), Inches(2.2), Inches(4.8), Inches(3.2), MSO_THEME_COLOR.ACCENT_3)


def without_ground(made: Any) -> None:
    """White words on a cover whose ground is gone."""
    tree = made.slide_layouts[0].shapes._spTree
    tree.remove(tree[2])


def beside(made: Any) -> None:
    """A layout for pictures as designers have it: a headline above all, a picture at the right, words at its left."""
    places = {0: (0.9, 0.4, 11.6, 1.1), 1: (7.6, 1.7, 4.9, 4.4), 2: (0.9, 1.7, 6.3, 4.4)}
    for shape in made.slide_layouts[8].placeholders:
        if where := places.get(shape.placeholder_format.idx):
            shape.left, shape.top, shape.width, shape.height = (Inches(length) for length in where)


SHOWN: dict[str, tuple[str, Change | None]] = {
    "cover": ("Title Slide", None), "text": ("Title and Content", None), "title-only": ("Title Only", None),
    "picture": ("Picture with Caption", beside),
    "in-the-way": ("Title Only", in_the_way), "without-ground": ("Title Slide", without_ground),
}  # fmt: skip


def drawn(name: str, folder: Path) -> str:
    """One of the pictures, as a file of its own."""
    layout, change = SHOWN[name]
    file = folder / "corp.pptx"
    file.write_bytes(template(change))
    told = looked(file, None, ROOT, date(2026, 1, 1)).told
    shown = next(one for one in told.layouts if one.sheet.name == layout)
    rules = "\n".join(line.removeprefix("svg ") for line in CSS.splitlines() if line.startswith("svg "))
    inside = picture(shown, told.design, {}, name)
    return (
        re.sub("^<svg", '<svg xmlns="http://www.w3.org/2000/svg"', inside).replace("</title>", f"</title><style>{rules}</style>", 1) + "\n"
    )


def main() -> None:
    """Draw them all."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in sys.argv[1:] or SHOWN:
            (PICTURES / f"{name}.svg").write_text(drawn(name, Path(folder)), encoding="utf-8")
            print(f"{name}: {(PICTURES / f'{name}.svg').stat().st_size} bytes")


if __name__ == "__main__":
    main()
