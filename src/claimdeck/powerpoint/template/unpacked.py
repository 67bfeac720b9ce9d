"""A member's bytes: unpacked no further than it says it goes, and held against its check sum."""

import zlib

from claimdeck.errors import TemplateError
from claimdeck.model.carried import Packed
from claimdeck.powerpoint.template.directory import DEFLATED, STORED, Member

PICTURES = (b"\x89PNG", b"\xff\xd8", b"GIF8", b"BM", b"II", b"MM", b"RIFF", b"\x01\0\0\0", b"\xd7\xcd\xc6\x9a", b"\x01\0\x09\0")
"""How pictures of dots and drawings begin, whatever their names say: WMF comes with and without a head."""
BOXED = (b"ftyp", b"jP  ")
"""What HEIF and JPEG 2000 have behind the length of their first box."""
TOLD = ("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff")
"""Types of pictures whose beginnings are known."""
STEP = 1 << 20  # bytes unpacked at a time where they are only looked at


class Broken(TemplateError):
    """A part that cannot be unpacked or read: whoever can do without it leaves it out."""


def unpacked(content: bytes, member: Member, name: str) -> bytes:
    """All bytes of a member. Raises Broken where they cannot be had, TemplateError where they are not those it was packed from."""
    data = _data(content, member, name)
    if member.method == STORED:
        whole = bytes(data)
    else:
        try:
            whole = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, member.size + 1)
        except zlib.error:
            raise _broken(name) from None
    if len(whole) != member.size:
        raise _broken(name)
    if zlib.crc32(whole) != member.check:
        raise TemplateError(f"is damaged: the check sum of {name} is wrong", "copy or download it again, or save it in PowerPoint anew")
    return whole


def as_packed(content: bytes, member: Member, name: str) -> tuple[Packed, bool]:
    """A member as it lies in the archive, and whether its check sum is right (the result's always is). Raises Broken."""
    data = _data(content, member, name)
    check, size = _looked(data, member, name)
    if size != member.size:
        raise _broken(name)
    return Packed(data=data, size=size, check=check, deflated=member.method == DEFLATED), check == member.check


def is_no_picture(packed: Packed, kind: str) -> bool:
    """Whether a part that should be a picture is empty, or begins as no picture does."""
    if not packed.size or kind.lower() not in TOLD:
        return not packed.size
    start = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed.data, 8) if packed.deflated else bytes(packed.data[:8])
    return not (start.startswith(PICTURES) or start[4:] in BOXED)


def _looked(data: memoryview, member: Member, name: str) -> tuple[int, int]:
    """The check sum and size of what a member unpacks to, without keeping it."""
    if member.method == STORED:
        return zlib.crc32(data), len(data)
    inflater, check, size = zlib.decompressobj(-zlib.MAX_WBITS), 0, 0
    try:
        step = inflater.decompress(data, STEP)
        while step and size <= member.size:
            check, size = zlib.crc32(step, check), size + len(step)
            step = inflater.decompress(inflater.unconsumed_tail, STEP)
    except zlib.error:
        raise _broken(name) from None
    if not inflater.eof:
        raise _broken(name)
    return check, size


def _data(content: bytes, member: Member, name: str) -> memoryview:
    if member.method not in (STORED, DEFLATED) or member.at + member.packed > len(content):
        raise _broken(name)
    return memoryview(content)[member.at : member.at + member.packed]


def _broken(name: str) -> Broken:
    return Broken(f"is damaged: {name} cannot be unpacked", "save it in PowerPoint anew")
