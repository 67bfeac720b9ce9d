"""The trees of YAML files without a fault, kept between runs by their text: reading them again takes a tenth of the time.

A third of a short run is the import of what reads YAML; it is spared where no file has changed.
"""

import marshal
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from claimdeck.cache import recalled
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar, Sequence
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.span import Span

READERS = ("encoding", "line", "marks", "nodes", "quoting", "tree", "tree_kept")
MAKERS = (*(f"yaml/{name}.py" for name in READERS), "traps/mend.py", "traps/silent.py")
"""The modules of `load` that a tree, and what is found on the way to it, depends on."""
Grow = Callable[[str, str, Reading], Node | None]


KNOWN: dict[tuple[str, str], Node] = {}
MOST = 16
"""Trees of this run by file and text, the newest: an outline comes back in every brand, a library in every talk."""


def tree_kept(text: str, file: str, reading: Reading, grow: Grow) -> Node | None:
    """What `grow` makes of a file's text, from earlier in this run or from another one if it had nothing to report then."""
    if known := KNOWN.get((file, text)):
        return known
    before = len(reading.found)
    found = _from_disk(text, file, reading, grow)
    if found is not None and len(reading.found) == before:
        while len(KNOWN) >= MOST:
            del KNOWN[next(iter(KNOWN))]
        KNOWN[file, text] = found
    return found


def _from_disk(text: str, file: str, reading: Reading, grow: Grow) -> Node | None:
    made: list[Node | None] = []

    def packed() -> bytes:
        before = len(reading.found)
        made.append(grow(text, file, reading))
        return marshal.dumps(_packed(made[0])) if len(reading.found) == before else b""

    if not _maker():
        return grow(text, file, reading)
    kept = recalled("\n".join((_maker(), sys.version, text)), packed)
    if made:
        return made[0]
    return _tree(kept, file) if kept else grow(text, file, reading)


def _tree(kept: bytes, file: str) -> Node:
    """What was kept, as a tree."""
    return _unpacked(marshal.loads(kept), file)  # type: ignore[no-any-return]  # one of the nodes


@cache
def _maker() -> str:
    """A check sum of the code that reads: with other code nothing is found that was kept. Nothing where it has no files."""
    folder = Path(__file__).parents[1]
    try:
        return str(crc32(b"".join([(folder / name).read_bytes() for name in MAKERS])))
    except OSError:
        return ""


def _packed(node: Node | None) -> list[Any]:
    """Line and column, then what is there: a text with its sign of being plain, a list's items, or keys and values in turn."""
    if node is None:
        return []
    place = [node.span.line, node.span.column]
    if isinstance(node, Scalar):
        return [*place, node.value, node.plain]
    if isinstance(node, Sequence):
        return [*place, [_packed(item) for item in node.items]]
    return [*place, [_packed(part) for pair in node.pairs for part in pair], 0, 0]


def _unpacked(kept: list[Any], file: str) -> Any:
    if not kept:
        return None
    line, column, shown, *rest = kept
    span = Span(file, line, column)
    if len(rest) == 1:
        return Scalar(value=shown, span=span, plain=rest[0])
    parts = tuple([_unpacked(part, file) for part in shown])
    if not rest:
        return Sequence(span=span, items=parts)
    return Mapping(span=span, pairs=tuple(zip(parts[::2], parts[1::2], strict=True)))
