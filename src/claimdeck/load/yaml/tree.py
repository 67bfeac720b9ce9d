"""Events → our own tree, without recursion: aliases, duplicate keys and depth are held within bounds here."""

from collections.abc import Iterable
from typing import Any

from claimdeck.load.yaml.encoding import FORBIDDEN, named, without_forbidden
from claimdeck.load.yaml.marks import begin, end
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence
from claimdeck.load.yaml.pyyaml import yaml
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.span import Span

STRING = "tag:yaml.org,2002:str"
DEEPEST = 40
MOST_NODES = 200_000


class _Open:
    """A list or mapping whose end has not come yet."""

    __slots__ = ("children", "event", "height", "weight")

    def __init__(self, event: yaml.CollectionStartEvent) -> None:
        self.event, self.weight, self.height = event, 1, 1
        self.children: list[Node] = []


class Tree:
    """Builds the tree of one file."""

    __slots__ = ("anchors", "file", "lost", "named", "reading", "root", "stack", "too_deep", "weight")

    def __init__(self, file: str, lost: tuple[int, ...], reading: Reading) -> None:
        self.file, self.lost, self.reading = file, lost, reading
        self.stack: list[_Open] = []
        self.anchors: dict[str, tuple[Node, int, int]] = {}  # node, nodes in it, its depth
        self.named: dict[str, Span] = {}  # anchors nothing has referred to yet
        self.root: Node | None = None
        self.too_deep = self.weight = 0

    def build(self, events: Iterable[yaml.Event]) -> Node | None:
        """The root of the first document, or None where there is nothing."""
        documents = 0
        event: Any
        for event in events:
            kind = event.__class__
            if kind is yaml.ScalarEvent:
                self._words(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._end(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._begin(event)
            elif kind is yaml.AliasEvent:
                self._repeat(event)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    said, hint = "a second document begins here", "take out the line `---`, or make a file of its own"
                    self.reading.error("several-documents", said, self._span(event), hint)
                    break
        for name, span in self.named.items():
            said = f"what begins with & means something else to YAML, and '&{name}' is lost"
            self.reading.error("leading-ampersand", said, span, "put the whole text between quotation marks")
        return self.root

    def _words(self, event: yaml.ScalarEvent) -> None:
        if not self.too_deep:
            if event.tag or event.anchor:
                self._signs(event)
            self._add(self._scalar(event), event.anchor)

    def _repeat(self, event: yaml.AliasEvent) -> None:
        if not self.too_deep:
            self._add(*self._alias(event))

    def _span(self, event: yaml.Event) -> Span:
        mark = event.start_mark
        return Span(self.file, mark.line + 1, mark.column + 1) if mark else Span(self.file)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        value, span = event.value, self._span(event)
        self.weight += 1
        bad = None if value.isprintable() else FORBIDDEN.search(value)
        if bad:
            self.reading.error(
                "control-character",
                f"this stands for a character no slide can hold, {named(bad.group())}",
                span,
                "write the character you mean",
            )
            value = without_forbidden(value)
        return Scalar(value=value, span=span, plain=event.style is None or event.style == "")

    def _signs(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """`!word` and `&word` before a value are taken away by YAML without a word."""
        if event.tag and event.tag != STRING:
            said = "what begins with ! means something else to YAML and is lost"
            self.reading.error("leading-exclamation-mark", said, self._span(event), "put the whole text between quotation marks")
        if event.anchor:
            self.named[event.anchor] = self._span(event)

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        self._signs(event)
        if self.too_deep or len(self.stack) >= DEEPEST:
            if not self.too_deep:
                self.reading.error("too-deep", f"this is nested more than {DEEPEST} levels deep", self._span(event), "write it flatter")
                self._add(Scalar(value="", span=self._span(event)), None)
            self.too_deep += 1
        else:
            self.stack.append(_Open(event))

    def _end(self, event: yaml.CollectionEndEvent) -> None:
        if self.too_deep:
            self.too_deep -= 1
            return
        closed = self.stack.pop()
        node = self._closed(closed, end(event)[0])
        self._add(node, closed.event.anchor, closed.weight, closed.height)

    def _closed(self, closed: _Open, last: int) -> Node:
        span = self._span(closed.event)
        if isinstance(closed.event, yaml.SequenceStartEvent):
            return Sequence(span=span, items=tuple(closed.children))
        damaged = any(begin(closed.event)[0] <= line <= last for line in self.lost)
        return Mapping(span=span, pairs=self._pairs(closed.children), damaged=damaged)

    def _pairs(self, children: list[Node]) -> tuple[tuple[Scalar, Node], ...]:
        """Keys with their values; a key that is there already, or is no word, is reported and left out."""
        first: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self.reading.error(
                    "key-not-a-word", "a list or group stands where a key is expected", key.span, "put the text between quotation marks"
                )
            elif key.value in first:
                there = first[key.value][0].span.line
                self.reading.error(
                    "duplicate-key", f"'{key.value}' is written twice; the first one is on line {there}", key.span, "keep one of the two"
                )
            else:
                first[key.value] = (key, value)
        return tuple(first.values())

    def _alias(self, event: yaml.AliasEvent) -> tuple[Node, None, int, int]:
        span = self._span(event)
        nothing = Scalar(value="", span=span), None, 1, 1
        self.named.pop(event.anchor or "", None)
        if event.anchor not in self.anchors:
            inside = any(open_one.event.anchor == event.anchor for open_one in self.stack)
            rule, said = ("alias-inside-itself", "contains itself") if inside else ("leading-asterisk", "is a reference to nothing")
            hint = "take it out" if inside else self.reading.written(span, f"*{event.anchor}")
            self.reading.error(rule, f"'*{event.anchor}' {said}", span, hint)
            return nothing
        node, weight, height = self.anchors[event.anchor]
        if self.weight + weight > MOST_NODES or len(self.stack) + height > DEEPEST:
            self.reading.error("too-many-aliases", f"'*{event.anchor}' repeats more than a talk can hold", span, "write out what is meant")
            return nothing
        self.weight += weight
        return node, None, weight, height

    def _add(self, node: Node, anchor: str | None, weight: int = 1, height: int = 0) -> None:
        """Hand a finished node to what it belongs to, and remember it under its anchor."""
        if anchor:
            self.anchors[anchor] = (node, weight, height)
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        parent.children.append(node)
        parent.weight, parent.height = parent.weight + weight, max(parent.height, height + 1)
