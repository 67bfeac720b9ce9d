"""Values that say more than `words`: colours, patterns, expressions; each with what holds for it."""

import re
from collections.abc import Callable
from types import MappingProxyType
from typing import Any, NewType

from claimdeck.load.records.scalars import UNREAD
from claimdeck.load.yaml.near import suggestion
from claimdeck.load.yaml.nodes import Node
from claimdeck.load.yaml.reading import Reading

Hex = NewType("Hex", str)
Pattern = NewType("Pattern", str)
Expression = NewType("Expression", str)
FACTS = ("code", "version", "prepared", "audience")


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
    words = value
    for fact in FACTS:
        words = words.replace(f"{{{fact}}}", "")
    if "{" not in words and "}" not in words:
        return value
    from string import Formatter  # few files have other braces

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


def _expression(value: str, node: Node, reading: Reading, name: str) -> Any:
    """A regular expression."""
    try:
        re.compile(value)
    except (re.error, RecursionError, OverflowError) as wrong:
        said = f"'{name}' is no regular expression: {wrong}"
        reading.error("unknown-value", said, node.span, r"write it between single quotation marks, such as 'MAT-[A-Z]{2}-\d{7}'")
        return UNREAD
    return value


CHECKED: MappingProxyType[Any, Callable[[str, Node, Reading, str], Any]] = MappingProxyType(
    {Hex: _hex, Pattern: _pattern, Expression: _expression}
)
"""Types that say more than `str`, with what holds for them."""

STAND_INS: MappingProxyType[Any, str] = MappingProxyType({Hex: "808080"})
"""What stands in for a value that was reported, so that the rest of its record can still be checked."""
