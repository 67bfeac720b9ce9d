"""Dates as precise as they are known: `2022`, `2022-01-25`, `2022-01-25/2022-01-28`, or CSL's `{date-parts: [[2022, 1, 25]]}`."""

from datetime import date
from typing import Any

from claimdeck.load.records.scalars import UNREAD
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence, described
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import changed
from claimdeck.model.reference import Date

WRITTEN = Pattern(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def date_of(node: Node, reading: Reading, name: str) -> Any:
    """The date, or a stretch of time between two; UNREAD where it is none."""
    parts = _said(node).split("/")
    written = [WRITTEN.fullmatch(part.strip()) for part in parts]
    dates = [_date(found) for found in written if found]
    if len(dates) == len(parts) <= 2 and all(dates):
        first, last = dates[0], dates[-1] if len(dates) == 2 else None
        return changed(first, last=last) if first else UNREAD
    what = "no date there is" if all(written) else described(node)
    hint = "write 2022, 2022-01 or 2022-01-25; a congress: 2022-01-25/2022-01-28"
    reading.error("unknown-value" if all(written) else "wrong-type", f"'{name}' is {what}; expected a date", node.span, hint)
    return UNREAD


def _date(found: Any) -> Date | None:
    year, month, day = (int(part or 0) for part in found.groups())
    return Date(year=year, month=month, day=day) if year and _exists(year, month, day) else None


def _exists(year: int, month: int, day: int) -> bool:
    try:
        return bool(date(year, month or 1, day or 1)) and not (day and not month)
    except ValueError:
        return False


def _said(node: Node) -> str:
    """The date with hyphens, whichever way it was written; a stretch of time with a slash."""
    if isinstance(node, Scalar):
        return node.value.strip()
    parts = next((value for key, value in node.pairs if key.value == "date-parts"), None) if isinstance(node, Mapping) else None
    stretch = isinstance(parts, Sequence) and all(isinstance(item, Sequence) for item in parts.items)
    ends = parts.items if isinstance(parts, Sequence) and stretch else (parts,)
    return "/".join("-".join(item.value for item in end.items if isinstance(item, Scalar)) for end in ends if isinstance(end, Sequence))
