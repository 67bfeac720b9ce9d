"""A member's bytes: unpacked no further than it says it goes, and held against its check sum."""

import zlib
from collections.abc import Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.carried import Packed
from claimdeck.model.mapped import Content, in_steps, let_go
from claimdeck.powerpoint.template.package.directory import DEFLATED, STORED, Member

PICTURES = (b"\x89PNG", b"\xff\xd8", b"GIF8", b"BM", b"II", b"MM", b"RIFF", b"\x01\0\0\0", b"\xd7\xcd\xc6\x9a", b"\x01\0\x09\0")
"""How pictures of dots and drawings begin, whatever their names say: WMF comes with and without a head."""
TYPES = ((b"\x89PNG", "image/png"), (b"\xff\xd8", "image/jpeg"), (b"GIF8", "image/gif"))
"""The pictures whose types are mistaken for one another when files are renamed."""
BOXED = (b"ftyp", b"jP  ")
"""What HEIF and JPEG 2000 have behind the length of their first box."""
METAFILE, AT = b" EMF", 40
"""What an enhanced metafile of Windows says of itself, and where."""
TOLD = ("image/x-emf", "image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff")
"""Types of pictures whose beginnings are known."""
EMBEDDED, EMBEDDED_AT = b"LP", 34
"""What an embedded font (EOT, of which .fntdata are) says of itself, and where."""
FONTS = (b"\0\1\0\0", b"OTTO", b"true", b"ttcf", b"wOF")
"""How fonts begin that are not wrapped."""
PROGRAMS = (b"MZ", b"\x7fELF")
PACKINGS = {9: "with Deflate64", 12: "with bzip2", 14: "with LZMA", 93: "with Zstandard", 95: "with xz", 98: "with PPMd"}
"""How archives other than Office's pack their members, APPNOTE.TXT 4.4.5: programs that repack a file choose them."""
STEP = 1 << 20  # bytes unpacked at a time where they are only looked at
START = 4096  # packed bytes, in which the first of a picture are


class Broken(TemplateError):
    """A part that cannot be unpacked or read: whoever can do without it leaves it out."""


def unpacked(content: Content, member: Member, name: str) -> bytes:
    """All bytes of a member. Raises Broken where they cannot be had, TemplateError where they are not those it was packed from."""
    data = _data(content, member, name)
    if member.method == STORED:
        whole = bytes(data)
    else:
        try:
            whole = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, member.size + 1)
        except zlib.error:
            raise _broken(name) from None
    let_go(data)
    if len(whole) != member.size:
        raise _broken(name)
    if zlib.crc32(whole) != member.check:
        raise TemplateError(f"is damaged: the check sum of {name} is wrong", "copy or download it again, or save it in PowerPoint anew")
    return whole


def beginning(content: Content, member: Member) -> bytes:
    """The first bytes of what a member unpacks to; none where it cannot be unpacked."""
    try:
        data = _data(content, member, "")[:START]
        return bytes(data) if member.method == STORED else zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, START)
    except (Broken, zlib.error):
        return b""


def as_packed(content: Content, member: Member, name: str) -> tuple[Packed, bool]:
    """A member as it lies in the archive, and whether its check sum is right (the result's always is). Raises Broken."""
    data = _data(content, member, name)
    check, size = _looked(data, member, name)
    if size != member.size:
        raise _broken(name)
    return Packed(data=data, size=size, check=check, deflated=member.method == DEFLATED), check == member.check


def picture_type(packed: Packed, kind: str) -> str:
    """The type of a picture by its first bytes where these tell it, since names and types often do not; else the one it has."""
    start = _start(packed, 8) if packed.size and kind.lower() in TOLD else b""
    return next((known for sign, known in TYPES if start.startswith(sign)), kind)


def is_no_picture(packed: Packed, kind: str) -> bool:
    """Whether a part that should be a picture is empty, or begins as no picture does."""
    if not packed.size or kind.lower() not in TOLD:
        return not packed.size
    start = _start(packed, AT + len(METAFILE))
    if start.startswith(b"\x01\0\0\0"):
        return not start.endswith(METAFILE)
    return not (start.startswith((*PICTURES, b"\x1f\x8b")) or start[4:8] in BOXED)


def is_program(packed: Packed) -> bool:
    """Whether what should be an embedded object is a program."""
    return bool(packed.size) and _start(packed, 4).startswith(PROGRAMS)


def is_no_font(packed: Packed) -> bool:
    """Whether what should be an embedded font begins as none does."""
    start = _start(packed, EMBEDDED_AT + len(EMBEDDED))
    return not (start.startswith(FONTS) or start[EMBEDDED_AT:] == EMBEDDED)


def _start(packed: Packed, most: int) -> bytes:
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed.data[:START], most) if packed.deflated else bytes(packed.data[:most])


def _looked(data: memoryview, member: Member, name: str) -> tuple[int, int]:
    """The check sum and size of what a member unpacks to, without keeping it."""
    check, size = 0, 0
    try:
        for step in in_steps(data) if member.method == STORED else _inflated(data):
            check, size = zlib.crc32(step, check), size + len(step)
            if size > member.size:
                break
    except (zlib.error, EOFError):
        raise _broken(name) from None
    return check, size


def _inflated(data: memoryview) -> Iterator[bytes]:
    """What they unpack to, a step at a time, and no copy of what is still to come. Raises zlib.error, EOFError."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for at in range(0, len(data), STEP):
        waiting: bytes | memoryview = data[at : at + STEP]
        while waiting and not inflater.eof:
            yield inflater.decompress(waiting, STEP)
            waiting = inflater.unconsumed_tail
        let_go(data)
    while step := inflater.decompress(b"", STEP):
        yield step
    if not inflater.eof:
        raise EOFError


def _data(content: Content, member: Member, name: str) -> memoryview:
    if member.method not in (STORED, DEFLATED):
        how = PACKINGS.get(member.method, "otherwise")
        why = f"it is packed {how}, PowerPoint reads only Deflate"
        raise Broken(f"is damaged: {name} cannot be unpacked ({why})", "unpack it, and pack its parts as a zip archive with Deflate")
    if member.at + member.packed > len(content):
        raise _broken(name)
    return memoryview(content)[member.at : member.at + member.packed]


def _broken(name: str) -> Broken:
    return Broken(f"is damaged: {name} cannot be unpacked", "save it in PowerPoint anew")
