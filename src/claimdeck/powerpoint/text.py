"""Words: runs, paragraphs and text bodies. With a level everything is said on the spot, without one it is inherited."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from claimdeck.model.colour import Colour
from claimdeck.model.layout import Level
from claimdeck.model.record import fields_of, record
from claimdeck.model.words import Paragraph, Run
from claimdeck.powerpoint.links import click
from claimdeck.powerpoint.paint import colour, solid
from claimdeck.powerpoint.sheet import Sheet
from claimdeck.powerpoint.style import as_set, face, hundredths, letters, level_properties, space_after, space_before
from claimdeck.powerpoint.xml import Value, escaped, escaped_line, tag

BREAK = re.compile("\r\n|[\r\n\v\u2028\u2029]")
EMPTY = (Paragraph(),)
RAISED, LOWERED = 30000, -25000
LOOKS = ("bold", "italic", "raised", "lowered", "size", "colour", "highlight", "caps")
KINDS = ("level", "before", "after", "align", "bullet")
SLIDE_NUMBER = "{5A1C0A3E-6D2B-4F47-9B1E-0C6A7D5E9F10}"


def text_body(name: str, held: str, styles: str, paragraphs: str) -> str:
    """A text body (`p:txBody`, `a:txBody`): how text sits in its box, list styles, paragraphs."""
    return f"<{name}>{held}{styles}{paragraphs}</{name}>"


def set_here(sheet: Sheet, paragraphs: tuple[Paragraph, ...], level: Level, *, inked: bool = True) -> str:
    """Paragraphs that say everything themselves, as table cells and drawn shapes must, their colour where `inked`; at least one."""
    looks = _looks(sheet.language, level if inked else _inkless(level))
    return _written(sheet, paragraphs or EMPTY, _set_here(level), looks)


@record
class _Inkless(Level):
    """A level whose words have the colour of a table's style."""


@lru_cache(maxsize=128)
def _inkless(level: Level) -> _Inkless:
    return _Inkless(**{name: getattr(level, name) for name in fields_of(Level)})


def inheriting(sheet: Sheet, paragraphs: tuple[Paragraph, ...], levels: tuple[Level, ...] = (), deeper: int = 0) -> str:
    """Paragraphs that say only what deviates from the `levels` their placeholder inherits, the first of them `deeper`; at least one."""
    return _written(sheet, paragraphs or EMPTY, _inheriting(levels, deeper), _looks(sheet.language, None))


def _written(sheet: Sheet, paragraphs: tuple[Paragraph, ...], said: "_Said", looks: "_Looks") -> str:
    return "".join(
        [
            f"<a:p>{said[one.level, one.before, one.after, one.align, one.bullet]}{_runs(sheet, one.words, looks)}{looks.end}</a:p>"
            for one in paragraphs
        ]
    )


class _Said(dict[tuple[Any, ...], str]):
    """What paragraphs say of themselves, whatever their words: those of one kind are many, and it is written once."""

    def __init__(self, properties: Callable[[Paragraph], str]) -> None:
        self.properties = properties

    def __missing__(self, said: tuple[Any, ...]) -> str:
        self[said] = written = self.properties(Paragraph(**dict(zip(KINDS, said, strict=True))))
        return written


@lru_cache(maxsize=512)
def _set_here(level: Level) -> _Said:
    return _Said(lambda one: level_properties("a:pPr", as_set(level, one)))


@lru_cache(maxsize=512)
def _inheriting(levels: tuple[Level, ...], deeper: int) -> _Said:
    return _Said(lambda one: _deviations(one, levels, deeper))


@lru_cache(maxsize=128)
def _end(language: str, size: int | None) -> str:
    """How a paragraph goes on when somebody types behind it."""
    return tag("a:endParaRPr", lang=language, sz=size, dirty=False)


def _deviations(one: Paragraph, levels: tuple[Level, ...], deeper: int) -> str:
    """What a paragraph says of itself; its level is counted from the one that is `deeper` than the first."""
    above = "" if one.before is None else space_before(one.before)
    below = "" if one.after is None else space_after(one.after)
    sign = _bullet_colour(one.level, levels) if one.bullet else tag("a:buNone")
    flat = None if one.bullet else 0
    said = tag("a:pPr", above, below, sign, marL=flat, indent=flat, lvl=one.level + deeper or None, algn=one.align)
    return "" if said == tag("a:pPr") else said


def _bullet_colour(depth: int, levels: tuple[Level, ...]) -> str:
    """The colour the layout gives already: LibreOffice takes it from the last placeholder of a layout for all of them."""
    level = levels[depth] if depth < len(levels) else None
    return tag("a:buClr", colour(level.bullet_colour)) if level and level.bullet and level.bullet_colour else ""


def _runs(sheet: Sheet, words: Iterable[Run], looks: "_Looks") -> str:
    """Runs and line breaks, in order."""
    written = list[str]()
    for run in words:
        seen = run.bold, run.italic, run.raised, run.lowered, run.size, run.colour, run.highlight, run.caps
        look = looks[seen] if run.link is None else _properties(sheet.language, run, looks.level, click(sheet, run.link))
        line = escaped_line(run.text)
        if line is None:
            written += _lines(look, run.text)
        elif line:
            written.append(f"<a:r>{look}<a:t>{line}</a:t></a:r>")
    return "".join(written)


def _lines(look: str, text: str) -> Iterator[str]:
    for i, piece in enumerate(BREAK.split(text)):
        if i:
            yield f"<a:br>{look}</a:br>"
        if letters_of := escaped(piece):
            yield f"<a:r>{look}<a:t>{letters_of}</a:t></a:r>"


class _Looks(dict[tuple[Any, ...], str]):
    """What runs of a language and level say of themselves, by their looks: runs of one look are many, and it is written once."""

    def __init__(self, language: str, level: Level | None) -> None:
        self.language, self.level = language, level
        self.end = _end(language, hundredths(level.size) if level else None)

    def __missing__(self, look: tuple[Any, ...]) -> str:
        run = Run(text="", **dict(zip(LOOKS, look, strict=True)))
        self[look] = written = _properties(self.language, run, self.level, "")
        return written


_looks = lru_cache(maxsize=256)(_Looks)


def _properties(language: str, run: Run, level: Level | None, link: str) -> str:
    """Children in the schema's order."""
    paint = run.colour or (level.colour if level and not isinstance(level, _Inkless) else None)
    inside = (
        solid(paint) if paint else "",
        tag("a:highlight", colour(run.highlight)) if run.highlight else "",
        face(level) if level else "",
        link,
    )
    return tag("a:rPr", *inside, lang=language, **_attributes(run, level), dirty=False)


def _attributes(run: Run, level: Level | None) -> dict[str, Value]:
    said: dict[str, Value] = dict(letters(level)) if level else {}
    if run.size is not None:
        said["sz"] = hundredths(run.size)
    if run.bold is not None:
        said["b"] = run.bold
    if run.caps is not None:
        said["cap"] = "all" if run.caps else "none"
    said["i"] = True if run.italic else None
    said["baseline"] = RAISED if run.raised else LOWERED if run.lowered else None
    return said


def number_field(sheet: Sheet, paint: Colour | None = None, bold: bool | None = None) -> str:
    """A paragraph with the slide's number, a field that follows when slides are moved; in the style's colour unless one is given."""
    before, behind = _field(sheet.language, paint, bold)
    return f"{before}{sheet.number or '‹#›'}{behind}"


@lru_cache(maxsize=64)
def _field(language: str, paint: Colour | None, bold: bool | None) -> tuple[str, str]:
    """What stands before and behind the number that the field shows now."""
    look = tag("a:rPr", solid(paint) if paint else "", lang=language, b=bold, dirty=False)
    field = tag("a:fld", look, "<a:t>|</a:t>", id=SLIDE_NUMBER, type="slidenum")
    before, _, behind = tag("a:p", field, _end(language, None)).partition("|")
    return before, behind
