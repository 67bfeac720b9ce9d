"""The tree of an outline → its record: each part read by what it is."""

from claimdeck.load.files.folder import Folder
from claimdeck.load.records.decode import filled
from claimdeck.load.records.libraries import abbreviations, belongs_to, claims, references
from claimdeck.load.records.once import once
from claimdeck.load.records.scalars import UNREAD
from claimdeck.load.records.slides import slides
from claimdeck.load.records.strangers import SECTIONS
from claimdeck.load.yaml.near import suggestion
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, described, shortened
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.outline import Deck, Outline


def outline_of(root: Node, folder: Folder, reading: Reading) -> Outline | None:
    """The outline; None without a deck. Every part is read all the same."""
    if not isinstance(root, Mapping):
        reading.error(
            "wrong-type", f"the outline is {described(root)}; expected its parts", root.span, f"begin with the keys {', '.join(SECTIONS)}"
        )
        return None
    parts = _parts(root, reading)
    deck = once("deck", parts["deck"], reading, _deck) if "deck" in parts else None
    read = {
        "references": references(parts["references"], folder, reading) if "references" in parts else (),
        "abbreviations": once("abbreviations", parts["abbreviations"], reading, abbreviations) if "abbreviations" in parts else (),
        "claims": claims(parts["claims"], folder, reading) if "claims" in parts else (),
        "slides": once("slides", parts["slides"], reading, slides) if "slides" in parts else (),
    }
    return None if deck is None else Outline(deck=deck, **read)  # type: ignore[arg-type]  # the parts are named as their fields


def _parts(root: Mapping, reading: Reading) -> dict[str, Node]:
    """The parts that are there and not empty; an entry that stands outside of its part is put where it belongs."""
    parts: dict[str, Node] = {}
    last = ""
    for key, value in root.pairs:
        if key.value in SECTIONS:
            last = key.value
            parts[last] = value
        elif belongs_to(last, value, parts.get(last)):
            said = f"'{shortened(key.value)}' stands at the left edge, outside of '{last}'"
            reading.error("wrong-indentation", said, key.span, f"let it begin in column {_column(parts[last])}, below `{last}:`")
            parts[last] = _with(parts[last], (key, value))
        else:
            reading.error("unknown-key", f"the outline has no part '{shortened(key.value)}'", key.span, suggestion(key.value, SECTIONS))
    parts = {name: value for name, value in parts.items() if not (isinstance(value, Scalar) and value.empty)}
    for name in ("deck", "slides"):
        if name not in parts and not root.damaged:
            reading.error("missing-key", f"the outline has no '{name}'", root.span, f"add `{name}:`")
    return parts


def _column(part: Node) -> int:
    """Where the entries of a part begin."""
    return part.pairs[0][0].span.column if isinstance(part, Mapping) and part.pairs else 3


def _with(part: Node, pair: tuple[Scalar, Node]) -> Mapping:
    """The part with one entry more; one of that name which is there already stays."""
    pairs = part.pairs if isinstance(part, Mapping) else ()
    there = {key.value for key, _ in pairs}
    damaged = isinstance(part, Mapping) and part.damaged
    return Mapping(span=part.span, pairs=pairs if pair[0].value in there else (*pairs, pair), damaged=damaged)


def _deck(node: Node, reading: Reading) -> Deck | None:
    if not isinstance(node, Mapping):
        reading.error(
            "wrong-type", f"'deck' is {described(node)}; expected its keys", node.span, "write `title:`, `language:` and `brand:` below it"
        )
        return None
    reading.placed.update({key.value: value.span for key, value in node.pairs})
    deck = filled(Deck, node, reading, "deck")
    return None if deck is UNREAD else deck
