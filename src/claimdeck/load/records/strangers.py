"""Keys that nobody knows: what their author may have meant."""

from claimdeck.load.records.shorthands import has_text
from claimdeck.load.yaml.near import nearest, suggestion
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence, shortened
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.fields import keys
from claimdeck.model.outline import Outline
from claimdeck.model.record import fields_of

SECTIONS = ("deck", "references", "abbreviations", "claims", "slides")
assert set(SECTIONS) == set(fields_of(Outline))


def stranger(kind: type, key: Scalar, value: Node, name: str, reading: Reading) -> None:
    """Report an unknown key, with the most likely of its reasons."""
    known = tuple(keys(kind))
    hint = suggestion(key.value, known)
    if not nearest(key.value, known):
        hint = _other_reason(kind, key, value, reading) or hint
    reading.error("unknown-key", f"'{name}' has no key '{shortened(key.value)}'", key.span, hint)


def misplaced_slide(key: Scalar, value: Node) -> bool:
    """True for a slide that stands inside another one: its kind, with its fields."""
    from claimdeck.slides import KINDS

    return key.value in KINDS and (isinstance(value, Mapping) or (isinstance(value, Scalar) and value.empty))


def _other_reason(kind: type, key: Scalar, value: Node, reading: Reading) -> str:
    if key.value in SECTIONS and key.span.column > 1 and not isinstance(value, Scalar):
        return f"'{key.value}' is a part of the outline: let it begin at the left edge"
    if has_text(kind) and misplaced_slide(key, value):
        return f"'{key.value}' is a kind of slide: let its dash stand below those of the other slides"
    if isinstance(value, Sequence) and has_text(kind):
        return "write the words behind `text:`, and the list behind `points:` on the next line"
    behind = reading.line(key.span)[key.span.column - 1 + len(key.value) :].lstrip()
    if isinstance(value, Scalar) and value.empty and behind[:1] in (",", "}"):
        return "a comma between braces separates keys: put a text that has one between quotation marks"
    return ""
