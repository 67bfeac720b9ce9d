"""The tree a YAML file becomes: scalars, sequences and mappings, each with its place."""

from claimdeck.model.record import field, record
from claimdeck.model.span import Span


@record
class Scalar:
    """A single value as it is written; `plain` without quotation marks, which is where YAML reads more than words."""

    value: str
    span: Span
    plain: bool = True

    @property
    def empty(self) -> bool:
        """True where nothing is written after the colon or dash."""
        return self.plain and not self.value


@record
class Sequence:
    """A list."""

    span: Span
    items: "tuple[Node, ...]" = ()


@record
class Mapping:
    """Keys with values; `damaged` where a line of it was unreadable, so that what is missing may have stood there."""

    span: Span
    pairs: "tuple[tuple[Scalar, Node], ...]" = field(default=())
    damaged: bool = False


Node = Scalar | Sequence | Mapping


def described(node: Node) -> str:
    """What a node is, in the author's words."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Mapping):
        return "a group of keys"
    return "empty" if node.empty else f"'{shortened(node.value)}'"


def shortened(text: str) -> str:
    """The text on one line, cut where it is too long for a message."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
