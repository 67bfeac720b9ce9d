"""Bytes → text: the encodings people save in, and characters that no slide can hold."""

import codecs

from claimdeck.load.yaml.reading import Reading
from claimdeck.model.finding import error, warning
from claimdeck.model.pattern import Pattern
from claimdeck.model.span import Span

MARKS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8-sig"),
         (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
BREAKS = "\x0b\x0c\x85\u2028\u2029"
"""Line separators of other programs, inside what an author sees as one line; YAML would end the line there."""
FORBIDDEN = Pattern(f"[\x00-\x08\x0e-\x1f\x7f-\x9f{BREAKS}\ud800-\udfff\ufeff\ufffd-\uffff]")
USUAL = "\n\t\u00a0\u202f"
"""What is in every other text, though Python does not take it for printable."""
MOST_REPORTED = 5
LARGEST = 4_000_000


def text_of(content: bytes, file: str, reading: Reading, *, guesses: bool = False) -> str | None:
    """The text of a file with line feeds as line ends; what is wrong with it is reported. None where it is no text, or far too long.

    `guesses` for files that other programs save: Windows text is then read with a warning, for it is what some of them always write.
    """
    if len(content) > LARGEST:
        reading.error(
            "file-too-large", f"the file has {len(content) // 1_000_000} MB", Span(file), "write a talk in less than 4 MB of text"
        )
        return None
    if content.startswith((b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0")):
        reading.error("not-a-text", "this is no text file", Span(file), "save it as plain text in UTF-8")
        return None
    text = _decoded(content, file, reading, guesses=guesses).replace("\r\n", "\n").replace("\r", "\n")
    return clean(text, file, reading)


def _decoded(content: bytes, file: str, reading: Reading, *, guesses: bool) -> str:
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as wrong:
        if encoding not in ("utf-8", "utf-8-sig"):
            reading.error("broken-encoding", f"the file begins as {encoding.upper()} and is broken", Span(file), "save it as UTF-8")
            return content.decode(encoding, "replace").replace("\ufffd", "")
        before = content[: wrong.start].decode(encoding, "replace")
        letter = content[wrong.start : wrong.start + 1].decode("cp1252", "replace")
        said = f"the file is not UTF-8; read as Windows text, the first such letter is '{letter}'"
        place, hint = _place(before, len(before), file), "save the file as UTF-8"
        reading.found.append(warning("windows-text", said, place, hint) if guesses else error("not-utf-8", said, place, hint))
        return content.decode("cp1252", "replace")


def clean(text: str, file: str, reading: Reading) -> str:
    """The text without characters no slide can hold; a foreign line separator becomes a space."""
    found = [] if _printable(text) else [*FORBIDDEN.finditer(text)]
    for match in found[:MOST_REPORTED]:
        reading.error("control-character", f"there is an invisible or broken character here, {named(match.group())}",
                      _place(text, match.start(), file), "delete it and write anew what stood there")  # fmt: skip
    if len(found) > MOST_REPORTED:
        more = f"and {len(found) - MOST_REPORTED} more invisible or broken characters"
        reading.error("control-character", more, _place(text, found[MOST_REPORTED].start(), file), "save the file as UTF-8 text")
    return without_forbidden(text) if found else text


def _printable(text: str) -> bool:
    """Whether every sign is one that Python knows how to show, or usual: then none is forbidden, which is quickly seen."""
    for sign in USUAL:
        text = text.replace(sign, " ")
    return text.isprintable() and "\ufffd" not in text


def without_forbidden(text: str) -> str:
    """The text without forbidden characters; a foreign line separator becomes a space."""
    return str(FORBIDDEN.sub(lambda match: " " if match.group() in BREAKS else "", text))


def named(character: str) -> str:
    """A character by its number, as character tables list it."""
    return f"U+{ord(character):04X}"


def _place(text: str, at: int, file: str) -> Span:
    before = text[:at].replace("\r\n", "\n").replace("\r", "\n")
    return Span(file, before.count("\n") + 1, at - text.rfind("\n", 0, at) if "\r" not in text[:at] else len(before) - before.rfind("\n"))
