"""What the nodes of a tree stand for, found out once in a run: an outline comes back in every brand, a library in every talk."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from claimdeck.load.yaml.nodes import Node
from claimdeck.load.yaml.reading import Reading

Found = TypeVar("Found")
MOST = 64
"""So many parts of files are kept at most, the newest."""


class Kept(NamedTuple):
    """A node, so that it stays the one of that identity, with what it stands for and what it names."""

    node: Node
    found: Any
    reading: Reading


KEPT: dict[tuple[str, int], Kept] = {}


def once(part: str, node: Node, reading: Reading, decode: Callable[[Node, Reading], Found]) -> Found:
    """What `decode` makes of a node; of one that it had nothing to report on before, what it made then."""
    if reading.found:  # what was reported already may decide how it is read
        return decode(node, reading)
    kept = KEPT.get((part, id(node)))
    if kept is None or kept.node is not node:
        kept = Kept(node, *_decoded(node, reading, decode))
        if not kept.reading.found:
            _keep((part, id(node)), kept)
    reading.add(kept.reading)
    return kept.found  # type: ignore[no-any-return]  # as it was decoded


def _decoded(node: Node, reading: Reading, decode: Callable[[Node, Reading], Found]) -> tuple[Found, Reading]:
    own = Reading()
    own.lines = reading.lines
    found = decode(node, own)
    own.lines = {}
    return found, own


def _keep(key: tuple[str, int], kept: Kept) -> None:
    while len(KEPT) >= MOST:
        del KEPT[next(iter(KEPT))]
    KEPT[key] = kept
