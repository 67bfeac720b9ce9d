"""What a brand says in its `brand.yaml`: colours, faces, motif, shape and footer."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from string import Formatter
from types import MappingProxyType
from typing import Any, Literal, NewType

from claimdeck.load.near import suggestion
from claimdeck.load.nodes import Node
from claimdeck.load.reading import Reading
from claimdeck.load.scalars import UNREAD
from claimdeck.model.fields import says

Hex = NewType("Hex", str)
Pattern = NewType("Pattern", str)
FACTS = ("code", "version", "prepared", "audience")


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The twelve slots of the theme, by slot or by what they mean."""

    dk1: Hex = says("text", example='"16202E"', also=("ink",))
    lt1: Hex = says("slides, and text on dark", also=("paper",))
    dk2: Hex = says("titles, numerals, badges, bars, dark ground", also=("primary",))
    lt2: Hex = says("cards", also=("card",))
    accent1: Hex = says("acute inflammation, links", also=("acute",))
    accent2: Hex = says("chronic inflammation, the one number", also=("emphasis", "chronic"))
    accent3: Hex = says("highlight on dark, what is pending", also=("highlight",))
    accent4: Hex = says("a further series")
    accent5: Hex = says("lines; text only in darker variants")
    accent6: Hex = says("positive")
    hlink: Hex = says("links", also=("link",))
    folHlink: Hex = says("links that were followed", also=("visited",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fonts:
    """The two faces."""

    headings: str = says("face of titles and numerals", example="Arial")
    body: str = says("face of everything else", example="Arial")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeTokens:
    """Measures of drawn shapes, in inches."""

    radius: float = says("radius of cards", 0.0)
    strip: float = says("width of the strip at the left edge", 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Everything a brand may change."""

    title: str = says("the brand's name as people say it", "")
    colours: Colours = says("the twelve colours of the theme")
    fonts: Fonts = says("the two faces")
    bold_headings: bool = says("titles in bold", True)
    motif: Literal["rings", "none"] = says("what is drawn on the cover", "none")
    ground: Literal["dark", "paper"] = says("what cover, sections and questions stand on", "dark")
    shape: ShapeTokens = says("measures of drawn shapes", ShapeTokens())
    footer: Pattern = says("pattern of the footer", Pattern("{code} · {prepared} · {audience}"))


def _hex(value: str, node: Node, reading: Reading, name: str) -> Any:
    """Six hexadecimal digits, in capitals."""
    if re.fullmatch(r"#?[0-9A-Fa-f]{6}", value):
        return value.removeprefix("#").upper()
    reading.error(
        "unknown-value",
        f"'{name}' is '{value}'; expected a colour",
        node.span,
        'write six hexadecimal digits between quotation marks, such as "0B3C49"',
    )
    return UNREAD


def _pattern(value: str, node: Node, reading: Reading, name: str) -> Any:
    """Words with {names} of what is known about the talk."""
    try:
        parts = [*Formatter().parse(value)]
    except ValueError:
        reading.error(
            "unknown-value", f"'{name}' has a brace that is not closed", node.span, "write {code}, {version}, {prepared} or {audience}"
        )
        return UNREAD
    strange = [part for _, part, form, conversion in parts if part is not None and (part not in FACTS or form or conversion)]
    for part in strange:
        reading.error(
            "unknown-value", f"'{name}' has '{{{part}}}', which is nothing that is known of a talk", node.span, suggestion(part, FACTS)
        )
    return UNREAD if strange else value


CHECKED: MappingProxyType[Any, Callable[[str, Node, Reading, str], Any]] = MappingProxyType({Hex: _hex, Pattern: _pattern})
"""Types that say more than `str`, with what holds for them."""
