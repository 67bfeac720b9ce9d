"""What a file of letters is that should be a template: told by its first words."""

import codecs

from claimdeck.errors import TemplateError
from claimdeck.model.mapped import Content, in_steps

AGAIN = "save it in PowerPoint as .potx or .pptx"
WHOLE = "copy or download it again, whole"
WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How a text in UTF-16 begins."""
HTML = "is an HTML page, not a presentation", "it may be a page that asks to sign in: download the file again"
GOOGLE = "is a shortcut to Google Slides, not a presentation", "download it there as Microsoft PowerPoint (.pptx)"
FAILED = "is a server's error message, not a presentation", "read what it says, and download the file again"
SIGNS: tuple[tuple[bytes, bytes, tuple[str, str]], ...] = (
    *((sign, b"", HTML) for sign in (b"<!doctype html", b"<html", b"<head", b"<body", b"<script", b"<meta")),
    (b"<", b"<html", HTML),
    (b"{", b'"doc_id"', GOOGLE),
    (b"{", b"docs.google.com", GOOGLE),
    (b"{", b'"error"', FAILED),
    (b"<error", b"", FAILED),
    (b"<?xml", b"<error>", FAILED),
    (b"<", b"opendocument.presentation", ("is an OpenDocument presentation (.fodp), not a .pptx", AGAIN)),
    (b"<", b"<key>url</key>", ("is a shortcut to a page, not a presentation", "download what it leads to, and name that")),
    (b"<?xml", b"", ("is an XML file, not a presentation", AGAIN)),
    (b"<pkg:package", b"", ("is an XML file, not a presentation", AGAIN)),
)
"""How a text begins, in small letters, what it has among its first words, and what that makes it."""
MOSTLY = 0.7
"""The least share of plain letters in a text whose letters are not those of UTF-8."""
PLAIN = bytes((9, 10, 12, 13, *range(32, 127)))


def no_text(content: Content) -> TemplateError | None:
    """Why a text cannot be used, or a file that holds nothing; None where it is something else."""
    start = content[:2048]
    if start[:2] in WIDE:
        start = start[: len(start) // 2 * 2].decode("utf-16", "replace").encode()
    lower = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    told = next((said for first, among, said in SIGNS if lower.startswith(first) and among in lower), None)
    if told:
        return TemplateError(*told)
    if _holds_only(content, b"\0"):
        return TemplateError("is damaged: it holds nothing but zeros", WHOLE)
    if _holds_only(content, b" \t\r\n"):
        return TemplateError("is empty: it holds nothing but white space", AGAIN)
    return TemplateError("is a text file, not a presentation", AGAIN) if _is_text(start) else None


def _holds_only(content: Content, signs: bytes) -> bool:
    return not content[:2048].strip(signs) and not any(bytes(step).strip(signs) for step in in_steps(content))


def _is_text(start: bytes) -> bool:
    if b"\0" in start:
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)  # whose last letter may be cut
    except UnicodeDecodeError:
        return len(start.translate(None, PLAIN)) <= (1 - MOSTLY) * len(start)
    return True
