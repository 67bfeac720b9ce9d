"""Single values: words, numbers, true or false, choices; and what YAML would make of words without quotation marks."""

from types import MappingProxyType
from typing import Any, get_args

from claimdeck.load.yaml.near import suggestion
from claimdeck.load.yaml.nodes import Node, Scalar, described, shortened
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.pattern import Pattern

UNREAD: Any = object()
"""What a decoder hands back for a value it had to report."""

MEANT = MappingProxyType(
    dict.fromkeys(("yes", "no", "on", "off", "true", "false"), "true or false") | dict.fromkeys(("null", "~"), "nothing at all")
)
NUMBERS = (
    ("e", Pattern(r"[-+]?\d+(\.\d*)?[eE][-+]?\d+"), "a number with an exponent"),
    ("_", Pattern(r"[-+]?\d[\d.]*_[\d_.]*"), "a number without the _"),
    (":", Pattern(r"\d+(:[0-5]?\d)+(\.\d*)?"), "a number of seconds"),
    ("0", Pattern(r"0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+"), "a number of another base"),
    ("n", Pattern(r"[-+]?\.(?i:inf|nan)"), "a number"),
    ("-", Pattern(r"\d{4}-\d\d?-\d\d?([Tt ].*)?"), "a date"),
)
"""What letters stand for to YAML, each with a small one that all of these have."""
WHOLE = Pattern(r"[-+]?\d{1,9}")
DECIMAL = Pattern(r"[-+]?\d{1,15}([.,]\d{1,15})?")


def words(node: Node, reading: Reading, name: str) -> Any:
    """A text as it is written; UNREAD for lists, groups and what YAML does not read as words."""
    if not isinstance(node, Scalar):
        return wrong_type(node, reading, name, "words", "write one text, between quotation marks where it has a bracket or colon")
    otherwise = _otherwise(node.value) if node.plain else ""
    if otherwise:
        reading.error(
            "not-words",
            f"'{node.value}' in '{name}' means {otherwise} to YAML, not these words",
            node.span,
            reading.written(node.span, node.value),
        )
    return node.value.strip("\n")


def _otherwise(value: str) -> str:
    """What YAML takes the letters for; long words and sentences are words to it, too."""
    if len(value) > len("false") and value[0] not in "+-.0123456789":
        return ""
    small = value.lower()
    return MEANT.get(small) or next((what for sign, pattern, what in NUMBERS if sign in small and pattern.fullmatch(value)), "")


def whole_number(node: Node, reading: Reading, name: str) -> Any:
    """A whole number."""
    if isinstance(node, Scalar) and WHOLE.fullmatch(node.value):
        return int(node.value)
    return wrong_type(node, reading, name, "a whole number", "write digits alone, such as 3")


def number(node: Node, reading: Reading, name: str) -> Any:
    """A number; the decimal sign may be a point or a comma."""
    if isinstance(node, Scalar) and DECIMAL.fullmatch(node.value):
        return float(node.value.replace(",", "."))
    return wrong_type(node, reading, name, "a number", "write it without a unit, such as 62.5 or 62,5")


def share(node: Node, reading: Reading, name: str) -> Any:
    """A number from 0 to 1."""
    found = number(node, reading, name)
    if found is UNREAD or 0 <= found <= 1:
        return found
    said = f"'{name}' is {found:g}; expected a number from 0 to 1"
    reading.error("outside-the-picture", said, node.span, "0 is the left or upper edge of the picture, 1 the right or lower one")
    return UNREAD


def true_or_false(node: Node, reading: Reading, name: str) -> Any:
    """`true` or `false`."""
    if isinstance(node, Scalar) and node.plain and node.value.lower() in ("true", "false"):
        return node.value.lower() == "true"
    return wrong_type(node, reading, name, "true or false", "write true or false, without quotation marks")


def choice(kind: Any, node: Node, reading: Reading, name: str) -> Any:
    """One of the words there are to choose from."""
    choices = get_args(kind)
    if not isinstance(node, Scalar):
        return wrong_type(node, reading, name, f"one of {', '.join(choices)}", "write one word of these")
    if node.value in choices:
        return node.value
    reading.error("unknown-value", f"'{shortened(node.value)}' is nothing '{name}' can be", node.span, suggestion(node.value, choices))
    return UNREAD


def wrong_type(node: Node, reading: Reading, name: str, expected: str, hint: str = "") -> Any:
    """Report what was found and what was expected."""
    reading.error("wrong-type", f"'{name}' is {described(node)}; expected {expected}", node.span, hint)
    return UNREAD
