"""Dates as precise as they are known: `2022`, `2022-01`, `2022-01-25`, or CSL's `{date-parts: [[2022, 1, 25]]}`."""

from datetime import date
from typing import Any

from claimdeck.load.nodes import Mapping, Node, Scalar, Sequence, described
from claimdeck.load.reading import Reading
from claimdeck.load.scalars import UNREAD
from claimdeck.model.pattern import Pattern
from claimdeck.model.reference import Date

WRITTEN = Pattern(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def date_of(node: Node, reading: Reading, name: str) -> Any:
    """The date, or UNREAD."""
    found = WRITTEN.fullmatch(_said(node))
    year, month, day = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    if found and year and _exists(year, month, day):
        return Date(year=year, month=month, day=day)
    what = "no date there is" if found else described(node)
    reading.error(
        "unknown-value" if found else "wrong-type", f"'{name}' is {what}; expected a date", node.span, "write 2022, 2022-01 or 2022-01-25"
    )
    return UNREAD


def _exists(year: int, month: int, day: int) -> bool:
    try:
        return bool(date(year, month or 1, day or 1)) and not (day and not month)
    except ValueError:
        return False


def _said(node: Node) -> str:
    """The date with hyphens, whichever way it was written."""
    if isinstance(node, Scalar):
        return node.value.strip()
    parts = next((value for key, value in node.pairs if key.value == "date-parts"), None) if isinstance(node, Mapping) else None
    while isinstance(parts, Sequence) and len(parts.items) == 1 and isinstance(parts.items[0], Sequence):
        parts = parts.items[0]
    if isinstance(parts, Sequence) and all(isinstance(item, Scalar) for item in parts.items):
        return "-".join(item.value for item in parts.items if isinstance(item, Scalar))
    return ""
