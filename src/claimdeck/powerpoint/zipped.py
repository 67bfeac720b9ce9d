"""A zip archive from its members: no clock, no system, nothing but names and bytes, so that equal members give equal archives.

`zipfile` writes the same bytes, and takes as long for its own records of a member as for compressing it: a deck has hundreds of small ones.
The format is PKWARE's APPNOTE.TXT, 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
"""

import struct
import zlib
from collections.abc import Mapping
from functools import lru_cache

from claimdeck.model.carried import Packed

STORED, DEFLATED = 0, 8
STORED_TYPES = ("png", "jpeg", "xlsx")  # compressed already
OF_THE_BRAND = ("ppt/theme/", "ppt/slideMasters/", "ppt/slideLayouts/")  # the same in most decks of a run
VERSION = 20  # 2.0: folders and deflate
UTF_8 = 0x800
READABLE = 0o600 << 16  # for its owner, where a system unpacks such attributes
TIME, DATE = 0, 33  # midnight of 1980-01-01, where the format's calendar begins
MOST_MEMBERS, MOST_BYTES = 0xFFFF, 0xFFFFFFFF
MIDDLE = struct.Struct("<HHHHHLLLHH")  # version, flags, method, time, date, check sum, packed and full size, lengths of name and extra
LOCAL, CENTRAL = b"PK\3\4", b"PK\1\2" + bytes((VERSION, 0))
PLACED, END = struct.Struct("<HHHLL"), struct.Struct("<4sHHHHLLH")
LEVEL = 3
"""A deck comes out a twelfth larger than at zlib's usual 6, in little more than half the time: of a build a twelfth."""


def zipped(members: Mapping[str, bytes | Packed]) -> bytes:
    """The archive whole, as `zipped_pieces` gives it."""
    return b"".join(zipped_pieces(members))


def zipped_pieces(members: Mapping[str, bytes | Packed]) -> tuple[bytes | memoryview, ...]:
    """The archive piece by piece, members sorted by name; those that are packed already are put in as they are, without a copy.

    Raises ValueError where there are more of them, or more bytes, than the format holds without its 64-bit records.
    """
    written, directory, at = list[bytes | memoryview](), list[bytes](), 0
    for name, content in sorted(members.items()):
        one = content if isinstance(content, Packed) else _packed(name, content)
        spelled = name.encode("utf-8")
        middle = _middle(one, len(spelled), 0 if name.isascii() else UTF_8)
        head = LOCAL + middle + spelled
        written += (head, one.data)
        directory += (CENTRAL, middle, PLACED.pack(0, 0, 0, READABLE, at), spelled)
        at += len(head) + len(one.data)
    listed = b"".join(directory)
    if len(members) > MOST_MEMBERS or at + len(listed) > MOST_BYTES:
        raise ValueError(f"{len(members)} parts of {at} bytes are more than a deck can hold")
    end = END.pack(b"PK\5\6", 0, 0, len(members), len(members), len(listed), at, 0)
    return (*written, listed, end)


def _middle(one: Packed, spelled: int, flags: int) -> bytes:
    """What both headers of a member say of it, whose name is written in so many bytes."""
    return MIDDLE.pack(VERSION, flags, DEFLATED if one.deflated else STORED, TIME, DATE, one.check, len(one.data), one.size, spelled, 0)


def _packed(name: str, content: bytes) -> Packed:
    stored = name.endswith(STORED_TYPES)
    data = content if stored else (_deflated_once if name.startswith(OF_THE_BRAND) else _deflated)(content)
    return Packed(data=data, size=len(content), check=zlib.crc32(content), deflated=not stored)


def as_member(content: bytes) -> Packed:
    """Bytes as an archive holds them."""
    return Packed(data=_deflated(content), size=len(content), check=zlib.crc32(content), deflated=True)


def content_of(packed: Packed) -> bytes:
    """The bytes of a member."""
    return zlib.decompress(packed.data, -zlib.MAX_WBITS) if packed.deflated else bytes(packed.data)


def _deflated(content: bytes) -> bytes:
    return zlib.compress(content, LEVEL, -zlib.MAX_WBITS)


_deflated_once = lru_cache(maxsize=256)(_deflated)
