"""Table styles that PowerPoint has built in: files name them without saying them, and other programs then draw none."""

from claimdeck.powerpoint.xml import tag

MEDIUM = {
    "{073A0DAA-6AF3-43AB-8588-CEC1D06C72B9}": "dk1", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}": "accent1",
    "{21E4AEA4-8DFA-4A89-87EB-49C32662AFE0}": "accent2", "{F5AB1C69-6EDB-4FF4-983F-18BD219EF322}": "accent3",
    "{00A15C55-8517-42AA-B614-E9B94910E393}": "accent4", "{7DF18680-E054-41AD-8BC1-D1AEF772440D}": "accent5",
    "{93296810-A885-4BE3-A3E7-6D5BEEA58F35}": "accent6",
}  # fmt: skip
"""The colour of each style of the family that is offered first, *Medium Style 2*, by its id."""
THIN, HEAVY = 12700, 38100
SIDES = ("left", "right", "top", "bottom", "insideH", "insideV")


def known_style(key: str) -> str:
    """A built-in style as PowerPoint writes it once a table has it; empty where it is none of these."""
    slot = MEDIUM.get(key)
    if slot is None:
        return ""
    name = "Medium Style 2" + (f" - Accent {slot[-1]}" if slot != "dk1" else "")
    whole = tag("a:wholeTbl", _letters("dk1"), _cells("".join(_line(side, THIN) for side in SIDES), _paint(slot, 20)))
    bands = [tag(f"a:{one}", _cells("", _paint(slot, 40))) for one in ("band1H", "band1V")]
    columns = [tag(f"a:{one}", _letters("lt1", bold=True), _cells("", _paint(slot))) for one in ("lastCol", "firstCol")]
    ends = {one: _cells(_line(side, HEAVY), _paint(slot)) for one, side in (("lastRow", "top"), ("firstRow", "bottom"))}
    rows = [tag(f"a:{one}", _letters("lt1", bold=True), cells) for one, cells in ends.items()]
    return tag("a:tblStyle", whole, *bands, *columns, *rows, styleId=key, styleName=name)


def _letters(slot: str, *, bold: bool = False) -> str:
    face = tag("a:fontRef", tag("a:prstClr", val="black"), idx="minor")
    return tag("a:tcTxStyle", face, tag("a:schemeClr", val=slot), b="on" if bold else None)


def _cells(lines: str, fill: str) -> str:
    return tag("a:tcStyle", tag("a:tcBdr", lines), tag("a:fill", fill))


def _line(side: str, width: int) -> str:
    return tag(f"a:{side}", tag("a:ln", _solid("lt1"), w=width, cmpd="sng"))


def _paint(slot: str, percent: int = 100) -> str:
    return _solid(slot, tag("a:tint", val=percent * 1000) if percent < 100 else "")


def _solid(slot: str, *changes: str) -> str:
    return tag("a:solidFill", tag("a:schemeClr", *changes, val=slot))
