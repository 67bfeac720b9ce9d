"""PyYAML, imported without compiling the patterns by which it tells numbers and dates from words.

We ask it for events alone and never need them, and compiling them takes half as long as starting Python. Whoever else asks the same
PyYAML for more has them compiled then.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from claimdeck.model.pattern import Pattern

__all__ = ["yaml"]


@contextmanager
def _patterns_later() -> Iterator[None]:
    """Inside, `re.compile` compiles when a pattern is first used."""
    room: Any = re
    now = re.compile
    room.compile = Pattern
    try:
        yield
    finally:
        room.compile = now


with _patterns_later():
    import yaml
