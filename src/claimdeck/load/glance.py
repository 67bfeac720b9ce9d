"""A glance at an outline: the brand and the language it names, without reading the rest."""

from collections.abc import Iterator
from pathlib import Path

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WANTED = ("brand", "language")


def brand_and_language(outline: Path) -> tuple[str, str]:
    """What `deck` says; nothing where it cannot be read, which is reported when the talk is built."""
    said: dict[str, str] = {}
    try:
        for key, value in _deck(outline.read_bytes()):
            said.setdefault(key, value)
    except (OSError, yaml.YAMLError, UnicodeError, RecursionError):
        return "", ""
    return said.get("brand", ""), said.get("language", "")


def _deck(content: bytes) -> Iterator[tuple[str, str]]:
    """The plain values of `deck`, as they come."""
    depth, section, key = 0, "", ""
    for event in yaml.parse(content, Loader=LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth, key = depth + 1, ""
        elif isinstance(event, yaml.CollectionEndEvent):
            depth, key = depth - 1, ""
            if depth == 1 and section == "deck":
                return
        elif isinstance(event, yaml.AliasEvent):
            key = ""
        elif isinstance(event, yaml.ScalarEvent) and depth == 1:
            section = event.value
        elif isinstance(event, yaml.ScalarEvent) and depth == 2 and section == "deck":
            if key in WANTED:
                yield key, event.value
            key = "" if key else event.value
