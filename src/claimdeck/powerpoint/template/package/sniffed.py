"""What a file is that is no zip archive: told by its bytes, whatever its name says."""

from claimdeck.errors import TemplateError
from claimdeck.model.mapped import Content, in_steps

AGAIN = "save it in PowerPoint as .potx or .pptx"
WHOLE = "copy or download it again, whole"
UNPACK = "unpack it, and name the presentation in it"
UNPROTECTED = "save it in PowerPoint as .potx or .pptx, unprotected"
OLE = b"\xd0\xcf\x11\xe0"
"""How the container of old Office files begins, and of protected new ones."""
WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How a text in UTF-16 begins."""
TAR = b"ustar"
"""What stands at 257 in the archives of tar."""
LOCK_SIZES, LOCK_NAME = (162, 165), 54
"""Bytes of the file Office keeps beside one that is open, and the longest name of whoever opened it, which it begins with."""
BEGINNINGS: tuple[tuple[bytes, str, str], ...] = (
    (b"version https://git-lfs", "is a Git LFS pointer, not the presentation it stands for", "fetch the file itself with `git lfs pull`"),
    (b"{\\rtf", "is a text in RTF, not a presentation", AGAIN),
    (b"\x89PNG", "is a picture (PNG), not a presentation", AGAIN),
    (b"\xff\xd8\xff", "is a picture (JPEG), not a presentation", AGAIN),
    (b"GIF8", "is a picture (GIF), not a presentation", AGAIN),
    (b"\x1f\x8b", "is a gzip archive, not a presentation", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "is a 7z archive, not a presentation", UNPACK),
    (b"Rar!", "is a RAR archive, not a presentation", UNPACK),
    (b"BZh", "is a bzip2 archive, not a presentation", UNPACK),
    (b"\xfd7zXZ", "is an xz archive, not a presentation", UNPACK),
    (b"RIFF", "is a picture, a sound or a film, not a presentation", AGAIN),
    (b"MZ", "is a program, not a presentation", "it may do harm: do not open it, and ask for the presentation itself"),
    (b"\x7fELF", "is a program, not a presentation", "it may do harm: do not open it, and ask for the presentation itself"),
    (b"II*\0", "is a picture (TIFF), not a presentation", AGAIN),
    (b"MM\0*", "is a picture (TIFF), not a presentation", AGAIN),
    (b"8BPS", "is a picture of Photoshop, not a presentation", AGAIN),
    (b"<svg", "is a drawing (SVG), not a presentation", AGAIN),
    (b"%!PS", "is a drawing (PostScript), not a presentation", AGAIN),
    (b"ID3", "is a sound, not a presentation", AGAIN),
    (b"OTTO", "is a font, not a presentation", AGAIN),
    (b"\0\1\0\0\0", "is a font, not a presentation", AGAIN),
    (b"wOF", "is a font, not a presentation", AGAIN),
    (b"MSCF", "is a cabinet archive, not a presentation", UNPACK),
    (b"\x28\xb5\x2f\xfd", "is a Zstandard archive, not a presentation", UNPACK),
    (b"SQLite format 3", "is a database, not a presentation", AGAIN),
    (b"bplist", "is a property list, not a presentation", AGAIN),
    (b"L\0\0\0\1\x14\2\0", "is a shortcut to a file, not the file", "name the file it leads to"),
    (b"[InternetShortcut]", "is a shortcut to a page, not a presentation", "download what it leads to, and name that"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "is a section of OneNote, not a presentation", AGAIN),
    (b"MIME-Version", "is a web page saved as one file (MHTML), not a presentation", AGAIN),
)
IN_OLE: tuple[tuple[str, str, str], ...] = (
    ("DRMEncrypted", "is protected: its rights are managed, and only those it names can open it", UNPROTECTED),
    ("EncryptedPackage", "is protected by a password", UNPROTECTED),
    ("PowerPoint Document", "is a presentation in the format of PowerPoint 97–2003 (.ppt), not a .pptx", AGAIN),
    ("WordDocument", "is a Word document of 97–2003, not a presentation", AGAIN),
    ("VisioDocument", "is a Visio drawing of an old version, not a presentation", AGAIN),
    ("__properties_version1.0", "is a message of Outlook (.msg), not a presentation", "save what is attached to it, and name that"),
    ("Quill", "is a publication of Publisher, not a presentation", AGAIN),
    *((name, "is a plan of Project, not a presentation", AGAIN) for name in ("TBkndTask", "Props9", "Props12", "Props14")),
    ("Workbook", "is an Excel workbook of 97–2003, not a presentation", AGAIN),
)


def no_archive(content: Content) -> TemplateError:
    """Why a file without a zip archive's directory cannot be used."""
    start = content[:2048]
    if not content:
        return TemplateError("is empty (0 bytes)", AGAIN)
    if start.startswith(OLE):
        return _in_ole(content)
    if start.startswith(b"PK\3\4"):
        return TemplateError("is damaged: its end is missing (truncated)", WHOLE)
    for sign, what, hint in BEGINNINGS:
        if start.startswith(sign):
            return TemplateError(what, hint)
    if start.startswith(b"BM") and start[6:10] == bytes(4):  # two letters alone may begin a text
        return TemplateError("is a picture (BMP), not a presentation", AGAIN)
    if start[257:262] == TAR:
        return TemplateError("is a tar archive, not a presentation", UNPACK)
    if start[4:8] == b"ftyp":
        return TemplateError("is a film, a sound or a picture, not a presentation", AGAIN)
    if b"%PDF-" in start[:1024]:
        return TemplateError("is a PDF, not a presentation", AGAIN)
    if len(content) in LOCK_SIZES and 0 < content[0] <= LOCK_NAME and b"\0" in content:
        return TemplateError("is the lock file (~$…) of an open presentation, not the presentation", "name the file without ~$")
    return _of_text(start, content)


def _in_ole(content: Content) -> TemplateError:
    for name, what, hint in IN_OLE:
        if name.encode("utf-16-le") in content:
            return TemplateError(what, hint)
    return TemplateError("is a file of an old Office program, not a presentation", AGAIN)


def _of_text(start: bytes, content: Content) -> TemplateError:
    if start[:2] in WIDE:
        start = start[: len(start) // 2 * 2].decode("utf-16", "replace").encode()
    lower = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if lower.startswith((b"<!doctype html", b"<html")) or (lower.startswith(b"<") and b"<html" in lower):
        return TemplateError("is an HTML page, not a presentation", "it may be a page that asks to sign in: download the file again")
    if lower.startswith(b"{") and b'"doc_id"' in lower:
        return TemplateError("is a shortcut to Google Slides, not a presentation", "download it there as Microsoft PowerPoint (.pptx)")
    if b"opendocument.presentation" in lower:
        return TemplateError("is an OpenDocument presentation (.fodp), not a .pptx", AGAIN)
    if lower.startswith(b"<?xml") or lower.startswith(b"<pkg:package"):
        return TemplateError("is an XML file, not a presentation", AGAIN)
    if not start.strip(b"\0") and not any(bytes(step).strip(b"\0") for step in in_steps(content)):
        return TemplateError("is damaged: it holds nothing but zeros", WHOLE)
    if b"\0" not in start:
        return TemplateError("is a text file, not a presentation", AGAIN)
    return TemplateError("is not a presentation", AGAIN)
