"""One YAML file → its tree, with every problem at its place."""

from claimdeck.load.yaml.encoding import text_of
from claimdeck.load.yaml.nodes import Node
from claimdeck.load.yaml.reading import Reading
from claimdeck.load.yaml.tree_kept import tree_kept
from claimdeck.model.span import Span


def parsed(content: bytes, file: str, reading: Reading) -> Node | None:
    """The tree of a file's bytes; None where there is nothing to read, which is reported."""
    text = text_of(content, file, reading)
    if text is None:
        return None
    text = _with_plain_spaces(text, file, reading)
    reading.lines[file] = tuple(text.split("\n"))
    before = len(reading.found)
    root = tree_kept(text, file, reading, _grown)
    if root is None and len(reading.found) == before:
        reading.error("empty-file", "there is nothing in this file", Span(file), "begin with the keys shown in the documentation")
    return root


def _grown(text: str, file: str, reading: Reading) -> Node | None:
    """The tree of a text. What reads YAML is only imported for a text that was not read before."""
    from claimdeck.load.traps.mend import events
    from claimdeck.load.traps.silent import silent_traps
    from claimdeck.load.yaml.tree import Tree

    happened, lines, lost = events(text, file, reading)
    silent_traps(happened, lines, file, reading)
    return Tree(file, lost, reading).build(happened)


def _with_plain_spaces(text: str, file: str, reading: Reading) -> str:
    """The text with ordinary spaces where YAML needs them."""
    if "\u00a0" not in text and "\u202f" not in text:
        return text
    from claimdeck.load.traps.no_break import with_plain_spaces  # only texts with such spaces pay for it

    return with_plain_spaces(text, file, reading)
