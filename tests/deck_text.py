"""A finished deck as text, read back by another library than the one that wrote it: what golden files hold."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pptx import Presentation

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
INCH = 914400


def deck_text(deck: Path) -> str:
    """Slide by slide: layout, then every shape in reading order with its place, its words and their look, and the notes."""
    slides = Presentation(str(deck)).slides
    return "\n".join(line for number, slide in enumerate(slides, 1) for line in _slide(number, slide)) + "\n"


def _slide(number: int, slide: Any) -> Iterator[str]:
    yield f"=== {number} · {slide.slide_layout.name}" + (" · hidden" if slide._element.get("show") == "0" else "")
    for shape in slide.shapes:
        yield from _shape(shape, slide, "")
    if slide.has_notes_slide:
        yield from (f"notes: {line}" for line in slide.notes_slide.notes_text_frame.text.splitlines())


def _shape(shape: Any, slide: Any, indent: str) -> Iterator[str]:
    kind = (
        f"<{shape.placeholder_format.type.name.lower()} {shape.placeholder_format.idx}>"
        if shape.is_placeholder
        else f"<{shape.shape_type}>"
    )
    described = shape._element.xpath("(.//p:cNvPr)[1]/@descr")
    yield f"{indent}{shape.name} {kind} {_place(shape)}" + (f" alt: {described[0]}" if described and described[0] else "")
    if shape.shape_type == 6:
        for member in shape.shapes:
            yield from _shape(member, slide, indent + "  ")
    elif getattr(shape, "has_table", False) and shape.has_table:
        for row in shape.table.rows:
            yield f"{indent}  | " + " | ".join(" / ".join(_paragraphs(cell.text_frame, slide)) for cell in row.cells)
    elif shape.has_text_frame:
        yield from (f"{indent}  {line}" for line in _paragraphs(shape.text_frame, slide) if line)


def _place(shape: Any) -> str:
    own = shape._element.xpath(".//a:off | .//p:xfrm/a:off")
    box = (shape.left, shape.top, shape.width, shape.height)
    return "" if not own or None in box else "@ " + " ".join(f"{value / INCH:.3f}" for value in box)


def _paragraphs(frame: Any, slide: Any) -> list[str]:
    sizes = [int(size) / 100 for size in frame._txBody.xpath("./a:lstStyle/*/a:defRPr/@sz")]
    stepped = [f"[set at {' '.join(f'{size:g}' for size in sizes)}]"] if sizes else []
    return stepped + [f"{'- ' * paragraph.level}{_runs(paragraph, slide)}" for paragraph in frame.paragraphs]


def _runs(paragraph: Any, slide: Any) -> str:
    return "".join(_run(element, slide) for element in paragraph._p if element.tag.rpartition("}")[2] in ("r", "br", "fld"))


def _run(element: Any, slide: Any) -> str:
    tag = element.tag.rpartition("}")[2]
    if tag == "br":
        return "⏎"
    text = element.findtext("a:t", "", NAMESPACES) if tag == "r" else "‹#›"
    looks = element.find("a:rPr", NAMESPACES)
    return _marked(text, looks, slide) if looks is not None else text


def _marked(text: str, looks: Any, slide: Any) -> str:
    """The text with its look: ^raised^, **bold**, *italic*, {size}, ==highlighted==, (link)."""
    if int(looks.get("baseline", "0")) > 0:
        text = f"^{text}^"
    text = f"**{text}**" if looks.get("b") == "1" else text
    text = f"*{text}*" if looks.get("i") == "1" else text
    text = f"=={text}==" if looks.find("a:highlight", NAMESPACES) is not None else text
    text = f"{{{int(looks.get('sz')) / 100:g}}}{text}" if looks.get("sz") else text
    click = looks.find("a:hlinkClick", NAMESPACES)
    return text if click is None else f"{text}({_target(click, slide)})"


def _target(click: Any, slide: Any) -> str:
    relation = slide.part.rels[click.get(f"{{{NAMESPACES['r']}}}id")]
    target = str(relation.target_ref)
    return target if relation.is_external else target.removeprefix("slide").removesuffix(".xml")
