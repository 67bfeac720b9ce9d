"""The silent form of the colon trap: a list item `La SEP : une maladie` that YAML takes for a key with its value."""

from collections.abc import Iterable

from claimdeck.load.yaml.near import nearest
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar
from claimdeck.load.yaml.quoting import quoted, without_comment
from claimdeck.load.yaml.reading import Reading


def as_text(node: Node, reading: Reading, known: Iterable[str] = ()) -> Node:
    """The text such a group was meant as, reported; any other node as it is. `known` are the keys that may stand there."""
    if not isinstance(node, Mapping) or not _is_text(node, reading, tuple(known)):
        return node
    key, value = node.pairs[0]
    line, start = reading.line(key.span), key.span.column - 1
    meant = without_comment(line[start:])
    inside = line.lstrip(" -").partition(": ")[2].startswith(("[", "{")) or not meant.endswith(_last_line(value))
    text = f"{key.value} : {value.value}" if inside and isinstance(value, Scalar) else meant
    hint = f"put it between quotation marks: {quoted(text)}" if inside else f"write: {(line[:start] + quoted(text)).strip()}"
    reading.error("colon-in-text", "a colon inside a text makes a key of what is before it", key.span, hint)
    return Scalar(value=text, span=key.span, plain=False)


def _is_text(node: Mapping, reading: Reading, known: tuple[str, ...]) -> bool:
    """One key that is no slip of a known one, with words behind it, and no braces around."""
    if len(node.pairs) != 1:
        return False
    (key, value) = node.pairs[0]
    if not isinstance(value, Scalar) or value.empty or value.span.line != key.span.line or key.value in known:
        return False
    braces = reading.line(node.span)[node.span.column - 1 : node.span.column] == "{"
    return not braces and (" " in key.value or not nearest(key.value, known))


def _last_line(value: Node) -> str:
    return value.value.split("\n")[-1][-1:] if isinstance(value, Scalar) else "\n"
