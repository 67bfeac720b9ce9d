"""A glance at an outline: the brand and the language it names, whatever is wrong with the rest."""

from pathlib import Path

from claimdeck.load.parse import parsed
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar
from claimdeck.load.yaml.reading import Reading


def brand_and_language(outline: Path) -> tuple[str, str]:
    """What `deck` says; nothing where it cannot be read, which is reported when the talk is built."""
    try:
        root = parsed(outline.read_bytes(), outline.name, Reading())
    except OSError:
        return "", ""
    deck = _values(root).get("deck")
    said = {key: value.value for key, value in _values(deck).items() if isinstance(value, Scalar)}
    return said.get("brand", ""), said.get("language", "")


def _values(node: Node | None) -> dict[str, Node]:
    return {key.value: value for key, value in node.pairs} if isinstance(node, Mapping) else {}
