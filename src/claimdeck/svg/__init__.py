"""Drawings in SVG as pixels, for programs that show no vectors."""

import subprocess
import sys
from functools import lru_cache
from pathlib import Path

from claimdeck.errors import ClaimdeckError

PROCESS = Path(__file__).with_name("process.py")
SECONDS = 20.0
"""No drawing for a slide takes as long: one that does is made to take forever."""
UNKNOWN = 3
"""What the process ends with where it has nothing to draw with."""


class Undrawable(ClaimdeckError):
    """A drawing that cannot be drawn: why, to stand behind its name, and what to do."""


@lru_cache(maxsize=1)
def drawn_by() -> str:
    """What draws here, with its version and machine, as long as its drawings are the same; empty where nothing does."""
    from importlib.metadata import PackageNotFoundError, version
    from platform import machine

    try:
        return f"resvg-py {version('resvg-py')}, {machine()}, {PROCESS.read_text(encoding='utf-8')}"
    except PackageNotFoundError:
        return ""


@lru_cache(maxsize=64)
def drawn(content: bytes, width: int) -> bytes:
    """The PNG of an SVG, `width` pixels wide; the same on every machine. Raises Undrawable."""
    process = [sys.executable, "-P", str(PROCESS), str(width)]
    try:
        done = subprocess.run(process, input=content, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise Undrawable(f"takes longer than {SECONDS:g} seconds to draw", "take out its filters, or save it as PNG") from None
    if done.returncode == UNKNOWN:
        raise Undrawable("is an SVG, and what draws those is not installed", "pip install 'claimdeck[svg]', or save it as PNG")
    if done.returncode or not done.stdout.startswith(b"\x89PNG"):
        raise Undrawable("cannot be drawn", "save it as plain SVG, with everything in it")
    return done.stdout
