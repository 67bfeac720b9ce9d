"""A sample on a layout of a template, read: how its table is drawn, and how words in it are set apart."""

from collections.abc import Callable, Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.colour import Colour
from claimdeck.model.example import Example
from claimdeck.model.shapes import Fill, Outline
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.powerpoint.template.colours.paints import colour, fill, fill_element, whole
from claimdeck.powerpoint.template.package.elements import Element, parsed

Read = Callable[[str], bytes]
ON = ("1", "true", "on")


def example(read: Read, layout: str, styles: str) -> Example:
    """What the sample on a layout's part says; `styles` is the part with the table styles (empty: there is none).

    Raises TemplateError where the layout cannot be read.
    """
    root = parsed(read(layout), layout)
    found = next(root.every("a:tbl"), None)
    drawn = _table(found, _style(read, styles, found)) if found is not None else Example()
    ink, bold = _emphasis(root)
    return Example(**{name: getattr(drawn, name) for name in TABLE}, emphasis=ink, emphasis_bold=bold)


TABLE = ("header", "header_ink", "header_bold", "header_line", "line", "band", "size")


def _style(read: Read, styles: str, table: Element) -> Element | None:
    """The style of a table, where the file has it."""
    asked = table.find("a:tblPr", "a:tableStyleId")
    key = "".join(one for one in asked.children if isinstance(one, str)).strip() if asked else ""
    if not (styles and key):
        return None
    try:
        return next((one for one in parsed(read(styles), styles).every("a:tblStyle") if one.get("styleId") == key), None)
    except TemplateError:
        return None


def _table(table: Element, style: Element | None) -> Example:
    """What cells say themselves holds before what their style says."""
    rows = [[*row.every("a:tc")] for row in table.every("a:tr")]
    head, body = (rows[0] if rows else []), (rows[1] if len(rows) > 1 else [])
    first, whole_table, band = (style.find(name) if style else None for name in ("a:firstRow", "a:wholeTbl", "a:band1H"))
    properties = table.find("a:tblPr")
    headed = properties is None or properties.get("firstRow", "0") in ON
    banded = properties is not None and properties.get("bandRow", "0") in ON
    own = _letters(head)
    weight = own.get("b") if own and own.get("b") else _said(first, "b") if headed else ""
    return Example(
        header=_fill(head) or (_style_fill(first) if headed else None),
        header_ink=colour(fill_element(own)) or (_style_ink(first) if headed else None),
        header_bold=weight in ON if weight else None,
        header_line=_line(head, "a:lnB") or (_style_line(first, "a:bottom") if headed else None),
        line=_line(body, "a:lnB") or _style_line(whole_table, "a:insideH"),
        band=_band(rows) or (_style_fill(band) if banded else None),
        size=whole(_size(body)) / 100,
    )


def _letters(cells: list[Element]) -> Element | None:
    """How the first words of some cells are set."""
    return next((one for cell in cells for one in cell.every("a:rPr")), None)


def _size(cells: list[Element]) -> str:
    found = _letters(cells)
    return found.get("sz") if found else ""


def _fill(cells: list[Element]) -> Fill | None:
    """The ground of the first cell that has one of its own."""
    return next((found for cell in cells if (found := fill(cell.find("a:tcPr"), None))), None)


def _band(rows: list[list[Element]]) -> Fill | None:
    """The ground of the second or third row, where the other has none: every other row has it."""
    second, third = (_fill(rows[i]) if len(rows) > i else None for i in (1, 2))
    return (second or third) if second != third else None


def _line(cells: list[Element], side: str) -> Outline | None:
    lines = (cell.find("a:tcPr", side) for cell in cells)
    return next((found for one in lines if (found := _outline(one))), None)


def _outline(line: Element | None) -> Outline | None:
    ink = colour(fill_element(line))
    return Outline(ink, whole(line.get("w"), 9525) / EMU_PER_POINT) if line and ink else None


def _said(part: Element | None, name: str) -> str:
    letters = part.find("a:tcTxStyle") if part else None
    return letters.get(name) if letters else ""


def _style_ink(part: Element | None) -> Colour | None:
    return colour(part.find("a:tcTxStyle") if part else None)


def _style_fill(part: Element | None) -> Fill | None:
    return fill(part.find("a:tcStyle", "a:fill") if part else None, None)


def _style_line(part: Element | None, side: str) -> Outline | None:
    return _outline(part.find("a:tcStyle", "a:tcBdr", side, "a:ln") if part else None)


def _emphasis(root: Element) -> tuple[Colour | None, bool | None]:
    """The colour and weight of words that stand among others and are set otherwise."""
    for paragraph in _paragraphs(root):
        runs = [one.find("a:rPr") for one in paragraph if one.name == "a:r"]
        apart = [one for one in runs if one and (one.get("b") in ON or fill_element(one) is not None)]
        if apart and len(apart) < len(runs):
            return colour(fill_element(apart[0])), apart[0].get("b") in ON
    return None, None


def _paragraphs(root: Element) -> Iterator[Element]:
    """The paragraphs of boxes for words, without those of tables."""
    for shape in root.every("p:sp"):
        yield from shape.every("a:p")
