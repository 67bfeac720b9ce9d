"""What a picture's file says beside the picture: who took it, where, with what; none of it goes into a deck.

Nothing is decoded: segments and chunks are copied as they are, or left out. What colours and transparency need stays. The turn a
camera noted is not needed here: pictures that have one were turned before.
"""

from collections.abc import Iterator

JPEG_KEPT = ((0xE0, b"JFIF\0"), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe"))
"""Application segments that say how the picture is to be shown; all others, and comments, go."""
APPLICATION, COMMENT = range(0xE0, 0xF0), 0xFE
START, END, SCAN = 0xD8, 0xD9, 0xDA
INSIDE_A_SCAN = (0x00, *range(0xD0, 0xD8))
"""What stands behind 0xFF inside a scan without ending it."""
PNG = b"\x89PNG\r\n\x1a\n"
PNG_KEPT = (
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"pHYs", b"bKGD",
)  # fmt: skip


def bare(content: bytes, kind: str) -> bytes:
    """The picture without what its file says beside it, every pixel as it was; as it is where it is built in another way."""
    try:
        return b"".join(_chunks(content) if kind == "png" else _segments(content))
    except (IndexError, ValueError):
        return content


def _chunks(content: bytes) -> Iterator[bytes]:
    """The chunks of a PNG that are kept, up to its end."""
    if not content.startswith(PNG):
        raise ValueError("no PNG")
    yield PNG
    at, name = len(PNG), b""
    while name != b"IEND":
        size, name = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        end = at + 12 + size
        if end > len(content):
            raise ValueError("a chunk is cut")
        if name in PNG_KEPT:
            yield content[at:end]
        at = end


def _segments(content: bytes) -> Iterator[bytes]:
    """The segments of a JPEG that are kept, with its scans, up to the end of the first picture."""
    if content[:2] != bytes((0xFF, START)):
        raise ValueError("no JPEG")
    yield content[:2]
    at = 2
    while True:
        while content[at] == 0xFF and content[at + 1] == 0xFF:  # fill bytes
            at += 1
        mark = content[at + 1]
        if content[at] != 0xFF:
            raise ValueError("no segment")
        if mark == END:
            yield content[at : at + 2]
            return
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        end = _scanned(content, end) if mark == SCAN else end
        if end > len(content):
            raise ValueError("a segment is cut")
        if _kept(mark, content[at + 4 : at + 24]):
            yield content[at:end]
        at = end


def _kept(mark: int, begun: bytes) -> bool:
    return any(mark == one and begun.startswith(name) for one, name in JPEG_KEPT) or (mark not in APPLICATION and mark != COMMENT)


def _scanned(content: bytes, at: int) -> int:
    """Where a scan ends. Raises ValueError where it does not."""
    at = content.index(b"\xff", at)
    while content[at + 1] in INSIDE_A_SCAN:
        at = content.index(b"\xff", at + 2)
    return at
