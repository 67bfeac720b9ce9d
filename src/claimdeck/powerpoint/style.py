"""How paragraphs and runs are set: a level's properties as list styles (inherited) or on the paragraph itself."""

from functools import lru_cache

from claimdeck.model.colour import Colour
from claimdeck.model.layout import Level
from claimdeck.model.record import changed
from claimdeck.model.words import Paragraph
from claimdeck.powerpoint.paint import colour, solid
from claimdeck.powerpoint.xml import Value, tag

MOST_LEVELS = 9


def hundredths(size: float) -> int:
    """Points → hundredths of a point."""
    return round(size * 100)


def level_properties(name: str, level: Level, *more: str, **attributes: Value) -> str:
    """A level's paragraph properties under the name `a:pPr` or `a:lvl1pPr` …; `more` are children that follow."""
    space = (tag("a:lnSpc", tag("a:spcPct", val=level.spacing * 1000)), space_before(level.before), space_after(level.after))
    way = {"rtl": False} if level.turned else {}
    return tag(name, *space, _bullet(level), *more, marL=level.indent, indent=-level.hanging, algn=level.align, **way, **attributes)


def space_before(points: float) -> str:
    """Room above a paragraph."""
    return tag("a:spcBef", tag("a:spcPts", val=hundredths(points)))


def space_after(points: float) -> str:
    """Room below a paragraph."""
    return tag("a:spcAft", tag("a:spcPts", val=hundredths(points)))


def _bullet(level: Level) -> str:
    if not level.bullet:
        return tag("a:buNone")
    paint = tag("a:buClr", colour(level.bullet_colour)) if level.bullet_colour else tag("a:buClrTx")
    return paint + tag("a:buFont", typeface="+mn-lt") + tag("a:buChar", char=level.bullet)


@lru_cache(maxsize=64)
def face(level: Level) -> str:
    """The theme's heading or body face, for all scripts."""
    kind = "mj" if level.heading else "mn"
    return tag("a:latin", typeface=f"+{kind}-lt") + tag("a:ea", typeface=f"+{kind}-ea") + tag("a:cs", typeface=f"+{kind}-cs")


def letters(level: Level) -> dict[str, Value]:
    """The attributes of a level's runs."""
    return {"sz": hundredths(level.size), "b": level.bold, "cap": "all" if level.caps else "none", "spc": level.tracking}


def list_style(levels: tuple[Level, ...]) -> str:
    """The styles of a placeholder's levels, for its paragraphs to inherit."""
    return tag("a:lstStyle", *levels_style(levels))


@lru_cache(maxsize=512)
def levels_style(levels: tuple[Level, ...]) -> tuple[str, ...]:
    """The levels alone, first to last."""
    return tuple(
        level_properties(f"a:lvl{i}pPr", level, tag("a:defRPr", solid(level.colour), face(level), i=False, **letters(level)))
        for i, level in enumerate(levels[:MOST_LEVELS], 1)
    )


def deviating(levels: tuple[Level, ...], inherited: tuple[Level, ...]) -> str:
    """The styles of levels that have others to start from: nothing, the colour alone, or everything."""
    if list_style(levels) == list_style(inherited):
        return tag("a:lstStyle")
    recoloured = tuple(changed(one, colour=other.colour) for one, other in zip(levels, inherited, strict=False))
    if list_style(recoloured) != list_style(inherited):
        return list_style(levels)
    painted = (tag(f"a:lvl{i}pPr", tag("a:defRPr", solid(level.colour))) for i, level in enumerate(levels, 1))
    return tag("a:lstStyle", *painted)


@lru_cache(maxsize=512)
def sizes(levels: tuple[Level, ...], smaller: int, deeper: int = 0) -> str:
    """Sizes stepped down from a layout's, as a slide's own list style: the one thing Reset may clear.

    The levels begin `deeper` than the first.
    """
    if not smaller:
        return tag("a:lstStyle")
    stepped = (hundredths(level.smaller(smaller).size) for level in levels[:MOST_LEVELS])
    return tag("a:lstStyle", *(tag(f"a:lvl{i}pPr", tag("a:defRPr", sz=size)) for i, size in enumerate(stepped, 1 + deeper)))


@lru_cache(maxsize=512)
def restyled(levels: tuple[Level, ...], smaller: int, deeper: int, ink: Colour | None, *, whole: bool) -> str:
    """Sizes and, where it is the `whole`, alignment and indents of a slide's own, and the colour of what could not be read."""
    made = []
    for i, level in enumerate(levels[:MOST_LEVELS], 1 + deeper):
        run = tag("a:defRPr", solid(ink) if ink else "", sz=hundredths(level.smaller(smaller).size) if whole or smaller else None)
        place = {"marL": level.indent, "indent": -level.hanging, "algn": level.align} if whole else {}
        place |= {"marR": 0, "rtl": False} if whole and level.turned else {}
        spaced = tag("a:lnSpc", tag("a:spcPct", val=level.spacing * 1000)) if whole and level.exact else ""
        made.append(tag(f"a:lvl{i}pPr", spaced, tag("a:buNone") if whole and level.plain else "", run, **place))
    return tag("a:lstStyle", *made)


def as_set(level: Level, paragraph: Paragraph) -> Level:
    """The level as this paragraph has it."""
    before, after = _given(paragraph.before, level.before), _given(paragraph.after, level.after)
    spaced = changed(level, before=before, after=after, align=paragraph.align or level.align)
    return spaced if paragraph.bullet else changed(spaced, bullet="", indent=0, hanging=0)


def _given(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value
