"""The list of slides: each item is one key, its kind, with its fields."""

from claimdeck.load.records.decode import filled
from claimdeck.load.records.scalars import UNREAD
from claimdeck.load.yaml.near import nearest, suggestion
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence, described, shortened
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.kind import Kind
from claimdeck.slides import KINDS

Pair = tuple[Scalar, Node]


def slides(node: Node, reading: Reading) -> tuple[Kind, ...]:
    """Every slide that can be read."""
    if not isinstance(node, Sequence):
        reading.error(
            "wrong-type",
            f"'slides' is {described(node)}; expected a list of slides",
            node.span,
            "begin each slide with a dash: `- cover: {}`",
        )
        return ()
    read = [_slide(pair, reading) for item in node.items for pair in _pairs(item, reading)]
    found = tuple(slide for slide in read if slide is not None)
    _same_id(found, reading)
    return tuple(slide.among(found) for slide in found)


def _pairs(item: Node, reading: Reading) -> tuple[Pair, ...]:
    """Kind and fields of an item: one pair, unless two slides were written as one."""
    if isinstance(item, Scalar) and not item.empty and nearest(item.value, KINDS):
        reading.error("missing-colon", f"'{item.value}' has no colon", item.span, f"write: - {nearest(item.value, KINDS)}: {{}}")
        return ((item, Mapping(span=item.span, damaged=True)),)
    if not isinstance(item, Mapping) or not item.pairs:
        reading.error("wrong-type", f"a slide is {described(item)}; expected its kind with its fields", item.span, "write: - cover: {}")
        return ()
    return _one_or_more(item, reading)


def _one_or_more(item: Mapping, reading: Reading) -> tuple[Pair, ...]:
    (kind, fields), *others = item.pairs
    if isinstance(fields, Scalar) and fields.empty:
        fields = Mapping(span=kind.span, damaged=item.damaged)
    beside = [pair for pair in others if pair[0].value not in KINDS]
    for second, _ in others[:1]:
        said = f"'{second.value}' stands beside '{kind.value}'"
        if second.value in KINDS and second not in (pair[0] for pair in beside):
            reading.error(
                "wrong-indentation", f"{said}, in one item of the list", second.span, f"begin a new slide with a dash: - {second.value}:"
            )
        else:
            reading.error(
                "wrong-indentation",
                f"{said}; its fields stand further in",
                second.span,
                f"indent it by two more spaces, below `{kind.value}:`",
            )
    own = fields.pairs if isinstance(fields, Mapping) else ()
    damaged = item.damaged or (isinstance(fields, Mapping) and fields.damaged)
    merged = Mapping(span=fields.span, pairs=(*own, *beside), damaged=damaged) if beside else fields
    return ((kind, merged), *(pair for pair in others if pair not in beside))


def _slide(pair: Pair, reading: Reading) -> Kind | None:
    key, node = pair
    name = key.value if key.value in KINDS else nearest(key.value, KINDS)
    if name != key.value:
        reading.error("unknown-kind", f"there is no kind of slide '{shortened(key.value)}'", key.span, suggestion(key.value, KINDS))
    if not name:
        return None
    if isinstance(node, Scalar) and node.empty:
        node = Mapping(span=key.span)
    if not isinstance(node, Mapping):
        reading.error(
            "wrong-type",
            f"'{name}' is {described(node)}; expected its fields",
            node.span,
            f"write each field on a line of its own below `{name}:`",
        )
        node = Mapping(span=key.span, damaged=True)
    found = filled(KINDS[name], Mapping(span=key.span, pairs=node.pairs, damaged=node.damaged), reading, name, name=name)
    return None if found is UNREAD else found


def _same_id(found: tuple[Kind, ...], reading: Reading) -> None:
    first: dict[str, Kind] = {}
    for slide in found:
        other = first.setdefault(slide.id, slide)
        if slide.id and other is not slide:
            reading.error(
                "duplicate-id",
                f"two slides have the id '{slide.id}'; the first one is on line {other.span.line}",
                slide.span,
                "give one of them another id",
            )
