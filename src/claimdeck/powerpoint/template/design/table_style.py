"""The style that a table made by hand would have on a template, read: the one its samples have, else the one for new tables."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from claimdeck.errors import TemplateError
from claimdeck.model.colour import SLOTS, Colour
from claimdeck.model.contrast import AA, contrast
from claimdeck.model.sheets import Sheet
from claimdeck.model.table_style import TableStyle
from claimdeck.powerpoint.template.colours.hexed import colour_in, hexed, opacity
from claimdeck.powerpoint.template.colours.paints import fill
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.elements import Element, parsed

ASKED = re.compile(rb"<a:tableStyleId>\s*(\{[0-9A-Fa-f-]+\})\s*</a:tableStyleId>")
MOST = 60
"""So many sample slides are looked at for tables."""
LARGEST = 2_000_000
"""Bytes of a slide that is looked at."""
INKS = (Colour("dk1"), Colour("lt1"))
MAPPED = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
Read = Callable[[str], bytes]
Theme = Mapping[str, str]


def asked_styles(archive: Archive) -> tuple[str, ...]:
    """The ids of the styles that tables on sample slides have, the most frequent first; never fails."""
    slides = [link.target for link in archive.links(archive.main) if link.kind.endswith("/slide") and not link.external][:MOST]
    return tuple(key.decode() for key, _ in Counter(one for slide in slides for one in _asked(archive, slide)).most_common())


def _asked(archive: Archive, part: str) -> list[bytes]:
    try:
        content = archive.read(part) if archive.has(part) else b""
    except TemplateError:
        return []
    return ASKED.findall(content) if len(content) < LARGEST else []


def table_style(read: Read, part: str, asked: tuple[str, ...], sheet: Sheet) -> TableStyle | None:
    """The first of these styles that the part with the styles has, else that for new tables; None where it could not be read on a sheet."""
    try:
        root = parsed(read(part), part)
    except TemplateError:
        return None
    styles = {one.get("styleId"): one for one in root if one.name == "a:tblStyle"}
    key = next((one for one in (*asked, root.get("def")) if one in styles), "")
    return _read(key, styles[key], _theme(sheet)) if key else None


def _theme(sheet: Sheet) -> Theme:
    colours: dict[str, str] = dict(zip(map(str, SLOTS), sheet.colours, strict=True))
    return {**colours, **{name: colours[slot] for name, slot in MAPPED.items()}}


def _read(key: str, style: Element, theme: Theme) -> TableStyle | None:
    """The style as far as it is told in colours; one without a header that is set apart is none."""
    head, *rows = (style.find(name, "a:tcStyle", "a:fill") for name in ("a:firstRow", "a:wholeTbl", "a:band1H", "a:band2H"))
    header, grounds = _painted(head, theme), [one for one in (_painted(row, theme) for row in rows) if one != ()]
    if not header or None in grounds or _referred(style):
        return None
    inks = [_ink(style, names, theme) for names in (("a:firstRow", "a:wholeTbl"), ("a:wholeTbl",))]
    below = tuple(colour for ground in grounds if ground for colour in ground) if _painted(rows[0], theme) else ()
    if not all(_read_on(ink, on, theme) for ink, on in zip(inks, (header, below), strict=True)):
        return None
    return TableStyle(
        key=key, header_ink=_instead(inks[0], header, theme), ink=_instead(inks[1], below, theme) if below else None,
        inked=bool(below), band=fill(rows[1], None) if below else None,
    )  # fmt: skip


def _painted(paint: Element | None, theme: Theme) -> tuple[str, ...] | None:
    """The colours of a fill; none where it has none, None where they cannot be told."""
    said = next(iter(paint), None) if paint else None
    if said is None or said.name == "a:noFill":
        return ()
    stops = [one for one in said.every() if one.name == "a:gs"] or [said]
    found = tuple(hexed(one, theme) for one in stops)
    return found if all(found) and all(opacity(one) == 1 for one in stops) else None


def _referred(style: Element) -> bool:
    """Whether fills of rows are those of the theme, of which nobody knows what is read on them."""
    parts = (style.find(name) for name in ("a:firstRow", "a:wholeTbl", "a:band1H", "a:band2H"))
    return any(part is not None and next(part.every("a:fillRef"), None) is not None for part in parts)


def _ink(style: Element, names: tuple[str, ...], theme: Theme) -> str:
    """The first colour that these parts of a style set words in."""
    letters = (style.find(name, "a:tcTxStyle") for name in names)
    return next((found for one in letters if one and (said := _colour(one)) is not None and (found := hexed(said, theme))), "")


def _colour(letters: Element) -> Element | None:
    """A colour of its own, behind the one that belongs to its face."""
    return next((found for one in letters if one.name != "a:fontRef" and (found := colour_in(one)) is not None), None)


def _read_on(ink: str, grounds: tuple[str, ...], theme: Theme) -> bool:
    """Whether the style's own ink is read on its grounds, or black or white of the theme."""
    inks = (ink, *(theme[one.slot] for one in INKS))
    return any(one and all(contrast(one, ground) >= AA for ground in grounds) for one in inks)


def _instead(ink: str, grounds: tuple[str, ...], theme: Theme) -> Colour | None:
    """The ink to say where the style's own is not read; None where it is."""
    if ink and all(contrast(ink, ground) >= AA for ground in grounds):
        return None
    return max(INKS, key=lambda one: min(contrast(theme[one.slot], ground) for ground in grounds))


def plainly_mapped(read: Read, master: str) -> bool:
    """Whether light is the ground and dark the ink of a master: programs disagree about styles on others."""
    try:
        said = parsed(read(master), master).find("p:clrMap")
    except TemplateError:
        return False
    return said is not None and (said.get("bg1"), said.get("tx1")) == ("lt1", "dk1")


def tabled(read: Read, layouts: tuple[str, ...]) -> Iterator[str]:
    """The ids of the styles that tables on layouts have."""
    for part in layouts:
        try:
            yield from (one.decode() for one in ASKED.findall(read(part)))
        except TemplateError:
            continue
