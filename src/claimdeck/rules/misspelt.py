"""Names that nearly are others: what a slip of the fingers names is not unused."""

import re
from collections.abc import Iterable


def misspelt(named: Iterable[str], known: list[str]) -> set[str]:
    """The known names that were meant by those that are unknown, or by several written as one."""
    strange = [name for name in named if name not in known]
    if not strange:
        return set()
    from difflib import get_close_matches  # only who has made a slip pays for it

    pieces = dict.fromkeys(piece for name in strange for piece in (name, *re.split(r"[\s,;]+", name)[:20]))
    return {near for piece in pieces for near in get_close_matches(piece, known, 1)}
