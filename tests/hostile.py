"""Files made to do harm, or to be broken in one place: each from a small template of somebody else."""

import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable

import foreign
import templates

PRESENTATION, TYPES, RELS = "ppt/presentation.xml", "[Content_Types].xml", "ppt/_rels/presentation.xml.rels"
MASTER, MASTER_RELS = "ppt/slideMasters/slideMaster1.xml", "ppt/slideMasters/_rels/slideMaster1.xml.rels"
LAYOUT, LAYOUT_RELS = "ppt/slideLayouts/slideLayout2.xml", "ppt/slideLayouts/_rels/slideLayout2.xml.rels"
THEME = "ppt/theme/theme1.xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def base() -> bytes:
    """The template everything is made from."""
    return foreign.base()


def parts() -> dict[str, bytes]:
    """Its parts."""
    return templates.parts(base())


def with_parts(changed: dict[str, bytes | None]) -> bytes:
    """The template with these parts over its own; None takes one out."""
    members = {**parts(), **changed}
    return templates.packed({name: content for name, content in members.items() if content is not None})


def edited(*edits: tuple[str, str, str]) -> bytes:
    """The template with parts changed: in each, the first such words become others."""
    members = parts()
    for part, before, after in edits:
        text = members[part].decode("utf-8")
        made = re.sub(before, after.replace("\\", "\\\\"), text, count=1, flags=re.S)
        assert made != text, f"{before} is in {part}"
        members[part] = made.encode("utf-8")
    return templates.packed(members)


def related(part_rels: str, kind: str, target: str, *, key: str = "rId99", external: bool = False) -> tuple[str, str, str]:
    """An edit: one relationship more."""
    mode = ' TargetMode="External"' if external else ""
    link = f'<Relationship Id="{key}" Type="{kind if ":" in kind else OFFICE + kind}" Target="{target}"{mode}/>'
    return part_rels, "</Relationships>", link + "</Relationships>"


def drawn(part: str, xml: str) -> tuple[str, str, str]:
    """An edit: a shape more."""
    return part, "</p:spTree>", xml + "</p:spTree>"


def picture(key: str = "rId99", attribute: str = "r:embed", number: int = 99) -> str:
    """A picture by its relationship."""
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="Torn"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip {attribute}="{key}"/>'
        '<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="99" cy="99"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def box(inside: str = "", number: int = 98, size: str = 'cx="9" cy="9"') -> str:
    """A shape with something in its properties."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Box">{inside}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>'
    )


def with_more(content: bytes, more: dict[str, bytes], types: str = "") -> bytes:
    """A file with parts more, and content types for them."""
    members = {**templates.parts(content), **more}
    members[TYPES] = members[TYPES].replace(b"</Types>", types.encode() + b"</Types>")
    return templates.packed(members)


def of_type(kind: str) -> bytes:
    """The template with another content type of its main part."""
    return edited((TYPES, "application/vnd.openxmlformats-officedocument.presentationml.presentation.main.xml", kind))


def lying(name: str, size: int, *, check: int | None = None) -> bytes:
    """The template with a member whose directory says it unpacks to another size."""
    whole = bytearray(base())
    at = whole.rfind(b"PK\x01\x02", 0, whole.rfind(name.encode()))
    struct.pack_into("<L", whole, at + 24, size)
    if check is not None:
        struct.pack_into("<L", whole, at + 16, check)
    return bytes(whole)


def wrong_check(content: bytes, name: str) -> bytes:
    """A file with a member whose check sum is wrong."""
    whole = bytearray(content)
    at = whole.rfind(b"PK\x01\x02", 0, whole.rfind(name.encode()))
    whole[at + 16] ^= 0xFF
    return bytes(whole)


def torn(content: bytes, name: str) -> bytes:
    """A file with a member that cannot be unpacked."""
    whole = bytearray(content)
    at = whole.find(name.encode()) + len(name)
    whole[at : at + 8] = b"\xff" * 8
    return bytes(whole)


def repacked(change: Callable[[zipfile.ZipFile, dict[str, bytes]], None]) -> bytes:
    """An archive written by hand from the template's parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        change(archive, parts())
    return made.getvalue()


def renamed(rule: Callable[[str], str]) -> bytes:
    """The template with its members under other names."""

    def write(archive: zipfile.ZipFile, members: dict[str, bytes]) -> None:
        for name, content in members.items():
            archive.writestr(rule(name), content)

    return repacked(write)


def twice(name: str) -> bytes:
    """The template with a member that is there twice."""

    def write(archive: zipfile.ZipFile, members: dict[str, bytes]) -> None:
        archive.writestr(name, b"<nothing/>")
        for other, content in members.items():
            archive.writestr(other, content)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return repacked(write)


def by_method(method: int, name: str) -> bytes:
    """The template with a member packed in another way."""

    def write(archive: zipfile.ZipFile, members: dict[str, bytes]) -> None:
        for other, content in members.items():
            archive.writestr(other, content, method if other == name else zipfile.ZIP_DEFLATED)

    return repacked(write)


def many(count: int) -> bytes:
    """The template with so many members nobody points to."""
    return with_parts({f"x/{i}.xml": b"<a/>" for i in range(count)})


def overlapping() -> bytes:
    """An archive with ten thousand members that are all the same bytes: the directory is all there is."""
    inside = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = inside.compress(bytes(1_000_000)) + inside.flush()
    check = zlib.crc32(bytes(1_000_000))
    local = struct.pack("<4sHHHHHLLLHH", b"PK\3\4", 20, 0, 8, 0, 33, check, len(data), 1_000_000, 1, 0) + b"a" + data
    entries = b"".join(
        struct.pack("<4sHHHHHHLLLHHHHHLL", b"PK\1\2", 20, 20, 0, 8, 0, 33, check, len(data), 1_000_000, 5, 0, 0, 0, 0, 0, 0) + b"%05d" % i
        for i in range(9000)
    )
    end = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, 9000, 9000, len(entries), len(local), 0)
    return local + entries + end
