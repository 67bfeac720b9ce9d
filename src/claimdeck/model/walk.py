"""Walk through a slide's record in reading order, without knowing its kind: types say what a value points to."""

import dataclasses
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from claimdeck.model.author import Citation, Text
from claimdeck.model.outline import Kind

FIRST = ("title", "cites", "text", "heading", "lead", "subtitle")


@lru_cache(maxsize=256)
def reading_order(kind: Any) -> tuple[str, ...]:
    """Names of a record's fields as they are read on the slide: title and lead before what they lead to; none for what is no record."""
    if not dataclasses.is_dataclass(kind):
        return ()
    names = [field.name for field in dataclasses.fields(kind) if field.name != "waive"]
    return tuple(sorted(names, key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST)))


def leaves(value: Any) -> Iterator[Any]:
    """Every Text and Citation of a record, and every other value that is no record itself, in reading order.

    A claim named by `claim:` or `claims:` comes as the Text that shows it.
    """
    if isinstance(value, (Text, Citation)):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from leaves(part)
    elif names := reading_order(value.__class__):
        for name in names:
            yield from leaves(_shown(value, name))
    elif value is not None:
        yield value


def _shown(record: Any, name: str) -> Any:
    value = getattr(record, name)
    if name not in ("claim", "claims"):
        return value
    return tuple(Text(claim=one, span=record.span) for one in (value if isinstance(value, tuple) else (value,)) if one)


def texts(slide: Kind) -> Iterator[Text]:
    """The texts of a slide in reading order, claims shown included."""
    return (leaf for leaf in leaves(slide) if isinstance(leaf, Text))
