"""A zip archive's directory: measured before anything is unpacked, and every member told by where its bytes lie.

`zipfile` makes a large record of every member before one can count them, and does not tell where a member's packed bytes are,
which a deck takes over as they lie. The format is PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
"""

import struct
from collections.abc import Iterator

from claimdeck.errors import TemplateError
from claimdeck.model.mapped import Content
from claimdeck.model.record import record
from claimdeck.powerpoint.template.package.sniffed import UNPROTECTED, no_archive
from claimdeck.powerpoint.template.package.texts import WHOLE

MOST_PARTS, LARGEST_DIRECTORY = 10_000, 4_000_000
LARGEST_ALL = 500_000_000
PUFFED, RATIO = 20_000_000, 100
"""A member above so many bytes that is packed to less than a hundredth was made to fill a memory: no picture is so empty."""
END, MEMBER, LOCAL = struct.Struct("<4sHHHHLLH"), struct.Struct("<4sHHHHHHLLLHHHHHLL"), struct.Struct("<4s22xHH")
WIDE_END = struct.Struct("<4s28xQQQ")  # the 64-bit end: members, and where the directory is, as APPNOTE.TXT has it in 4.3.14
END_SIGN, MEMBER_SIGN, LOCAL_SIGN, WIDE_SIGN = b"PK\5\6", b"PK\1\2", b"PK\3\4", b"PK\6\6"
LOCKED = 0x2041  # encrypted, strongly encrypted, its directory masked
UTF_8 = 0x800
MANY, UNKNOWN = 0xFFFF, 0xFFFFFFFF  # the real number stands in the 64-bit record behind the name
STORED, DEFLATED = 0, 8
SMALLER = "save it with smaller pictures"


@record(kw_only=False)
class Member:
    """A member by its name as written: its packed bytes are `packed` from `at`, and unpack to `size` with this check sum."""

    name: str
    at: int
    packed: int
    size: int
    check: int
    method: int


def members(content: Content) -> tuple[Member, ...]:
    """The members of an archive, in the order of its directory.

    Raises TemplateError where the file is no archive, is locked, or would fill the memory.
    """
    at, first, count, shift = _end(content)
    if count > MOST_PARTS or at - first > LARGEST_DIRECTORY:
        raise TemplateError(f"is unsafe: it has {count} parts or more, over the limit of {MOST_PARTS}", "save it in PowerPoint anew")
    found = tuple(_members(content, first, at, shift))
    _measured(found)
    return found


def _end(content: Content) -> tuple[int, int, int, int]:
    """Where the directory ends and begins, how many members it says it has, and how many bytes of rubbish precede the archive."""
    at = content.rfind(END_SIGN)
    while at >= 0:
        if at + END.size <= len(content):
            _, _, _, _, count, size, start, _ = END.unpack_from(content, at)
            end = at
            if UNKNOWN in (size, start) or count == MANY:
                end, count, size, start = _wide_end(content, at)
            shift = end - size - start
            if shift >= 0 and (content.startswith(MEMBER_SIGN, end - size) or (size == 0 and shift == 0)):
                return end, end - size, count, shift
        at = content.rfind(END_SIGN, 0, at)
    torn = content.rfind(END_SIGN) + END.size > len(content) and content.startswith(LOCAL_SIGN)
    raise damaged("its beginning is missing or overwritten") if END_SIGN in content and not torn else no_archive(content)


def _wide_end(content: Content, before: int) -> tuple[int, int, int, int]:
    """Where the 64-bit end stands, and what it says: how many members, how large the directory is, where it begins."""
    at = content.rfind(WIDE_SIGN, 0, before)
    if at < 0 or at + WIDE_END.size > before:
        raise damaged("its directory is not whole")
    _, count, size, start = WIDE_END.unpack_from(content, at)
    return at, count, size, start


def _members(content: Content, at: int, end: int, shift: int) -> Iterator[Member]:
    while at + MEMBER.size <= end and content.startswith(MEMBER_SIGN, at):
        _, _, _, flags, method, _, _, check, packed, size, named, more, comment, _, _, _, header = MEMBER.unpack_from(content, at)
        if flags & LOCKED:
            raise TemplateError("is protected: its parts are encrypted with a password", UNPROTECTED)
        behind = at + MEMBER.size + named
        spelled = content[at + MEMBER.size : behind]
        if UNKNOWN in (size, packed, header):
            size, packed, header = _wide(content[behind : behind + more], size, packed, header)
        yield Member(_name(spelled, flags), _data(content, header + shift), packed, size, check, method)
        at = behind + more + comment


def _name(spelled: bytes, flags: int) -> str:
    try:
        return spelled.decode("utf-8")
    except UnicodeDecodeError:
        return spelled.decode("utf-8", "replace") if flags & UTF_8 else spelled.decode("cp437")


def _wide(more: bytes, *said: int) -> tuple[int, int, int]:
    """Sizes and place from a member's 64-bit record, which holds only those that did not fit."""
    at, numbers = 0, list[int]()
    while at + 4 <= len(more):
        kind, length = struct.unpack_from("<HH", more, at)
        if kind == 1:
            inside = more[at + 4 : at + 4 + length]
            numbers = [one for (one,) in struct.iter_unpack("<Q", inside[: len(inside) // 8 * 8])]
        at += 4 + length
    waiting = iter(numbers)
    size, packed, header = (next(waiting, LARGEST_ALL * 2) if one == UNKNOWN else one for one in said)
    return size, packed, header


def _data(content: Content, header: int) -> int:
    """Where a member's bytes begin, behind its own header; beyond the end where it has none."""
    if header + LOCAL.size > len(content) or not content.startswith(LOCAL_SIGN, header):
        return len(content)
    _, named, more = LOCAL.unpack_from(content, header)
    return header + LOCAL.size + int(named) + int(more)


def _measured(found: tuple[Member, ...]) -> None:
    """Refuse what would fill the memory when it is unpacked."""
    total = sum(one.size for one in found)
    if total > LARGEST_ALL:
        raise TemplateError(f"is unsafe: it unpacks to {total // 1_000_000} MB, over the limit of {LARGEST_ALL // 1_000_000} MB", SMALLER)
    for one in found:
        if one.size > PUFFED and one.size > one.packed * RATIO:
            grown = f"{one.packed // 1000} KB to {one.size // 1_000_000} MB"
            raise TemplateError(f"is unsafe: {one.name} unpacks from {grown}, over the limit of {RATIO} times", SMALLER)


def damaged(what: str) -> TemplateError:
    """A file that is not whole."""
    return TemplateError(f"is damaged: {what}", WHOLE)
