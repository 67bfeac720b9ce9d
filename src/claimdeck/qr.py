"""QR codes as one free form. The only place with segno.

Their modules are kept between runs: importing segno, which imports what opens addresses, takes as long as writing a short talk.
"""

from math import isqrt
from pathlib import Path as File
from zlib import crc32

from claimdeck.cache import recalled
from claimdeck.model.shapes import Path

MOST = 2331
"""Bytes an address may have: version 40 at error correction M holds no more (ISO/IEC 18004, table 7)."""
QUIET = 4
"""Light modules around the code (ISO/IEC 18004 asks for four)."""


def qr_path(url: str) -> Path:
    """The dark modules of the code for an address, error correction M, on a grid that includes the quiet zone; 100 units a module."""
    rows = _rows(url)
    side = (len(rows) + 2 * QUIET) * 100
    steps = [step for y, row in enumerate(rows) for first, last in _stretches(row) for step in _bar(first, last, y)]
    return Path(side, side, tuple(steps))


def _rows(url: str) -> list[bytes]:
    """The modules of the code, a byte for each."""
    maker = _maker()
    whole = recalled(f"qr {maker} {url}", lambda: _made(url)) if maker else _made(url)
    side = isqrt(len(whole))
    return [whole[at : at + side] for at in range(0, len(whole), side)]


def _maker() -> str:
    """A check sum of what makes the code: with another version nothing is found that was kept. Nothing where it has no files."""
    from importlib.machinery import PathFinder

    found = PathFinder.find_spec("segno")
    try:
        return str(crc32(File(found.origin).with_name("encoder.py").read_bytes())) if found and found.origin else ""
    except OSError:
        return ""


def _made(url: str) -> bytes:
    import segno  # only decks with a code pay for it

    return b"".join(bytes(row) for row in segno.make(url, error="m", micro=False, boost_error=False).matrix)


def _stretches(row: bytes) -> list[tuple[int, int]]:
    """First and past-the-last column of every stretch of dark modules."""
    edges = [i for i in range(len(row) + 1) if (row[i - 1] if i else 0) != (row[i] if i < len(row) else 0)]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _bar(first: int, last: int, y: int) -> list[tuple[str | int, ...]]:
    left, right, top = ((n + QUIET) * 100 for n in (first, last, y))
    return [("M", left, top), ("L", right, top), ("L", right, top + 100), ("L", left, top + 100), ("Z",)]
