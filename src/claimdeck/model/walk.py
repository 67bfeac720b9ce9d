"""Walk through a slide's record in reading order, without knowing its kind: types say what a value points to."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from claimdeck.model.author import Citation, Text
from claimdeck.model.outline import Kind

FIRST = ("title", "cites", "text", "heading", "lead", "subtitle")


def reading_order(record: Any) -> list[str]:
    """Names of a record's fields as they are read on the slide: title and lead before what they lead to."""
    names = [field.name for field in dataclasses.fields(record) if field.name != "waive"]
    return sorted(names, key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST))


def leaves(value: Any) -> Iterator[Any]:
    """Every value of a record that is no record or tuple itself, and every Text and Citation, in reading order."""
    if isinstance(value, (Text, Citation)):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from leaves(part)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for name in reading_order(value):
            yield from leaves(getattr(value, name))
    elif value is not None:
        yield value


def texts(slide: Kind) -> Iterator[Text]:
    """The texts of a slide in reading order."""
    return (leaf for leaf in leaves(slide) if isinstance(leaf, Text))
