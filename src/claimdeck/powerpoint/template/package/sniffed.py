"""What a file is that is no zip archive: told by its bytes, whatever its name says."""

from claimdeck.errors import TemplateError
from claimdeck.model.mapped import Content
from claimdeck.powerpoint.template.package.texts import AGAIN, WHOLE, no_text

UNPACK = "unpack it, and name the presentation in it"
UNPROTECTED = "save it in PowerPoint as .potx or .pptx, unprotected"
OLE = b"\xd0\xcf\x11\xe0"
"""How the container of old Office files begins, and of protected new ones."""
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
    (b"bplist", "is a property list, not a presentation", "it may stand for a file that is still in iCloud: open it there first"),
    (b"\0\5\x16\7", "is what macOS keeps beside a file (._…), not the presentation", "name the file without ._"),
    (b"\0\0\0\1Bud1", "is what macOS remembers of a folder (.DS_Store), not a presentation", "name the template's file"),
    (b".pfile", "is protected: its rights are managed, and only those it names can open it", UNPROTECTED),
    (b"-----BEGIN PGP", "is encrypted with PGP", "decrypt it, and name the presentation"),
    (b"age-encryption.org", "is encrypted with age", "decrypt it, and name the presentation"),
    (b"\xff\xfb", "is a sound, not a presentation", AGAIN),
    (b"\x1aE\xdf\xa3", "is a film, not a presentation", AGAIN),
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
    return no_text(content) or TemplateError("is not a presentation", AGAIN)


def _in_ole(content: Content) -> TemplateError:
    for name, what, hint in IN_OLE:
        if name.encode("utf-16-le") in content:
            return TemplateError(what, hint)
    return TemplateError("is a file of an old Office program, not a presentation", AGAIN)
