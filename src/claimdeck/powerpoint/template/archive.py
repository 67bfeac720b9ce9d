"""A template's file: told what it is by its first bytes, measured before it is unpacked, and never followed to anything outside."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from claimdeck.errors import TemplateError
from claimdeck.powerpoint.template.elements import Element, parsed

LARGEST_FILE, LARGEST_PART, LARGEST_ALL, MOST_PARTS = 100_000_000, 50_000_000, 300_000_000, 10_000
PRESENTATION = "presentationml."
FORMS = (PRESENTATION + "presentation.main", PRESENTATION + "template.main", PRESENTATION + "slideshow.main", "ms-powerpoint.")
OTHERS = {"wordprocessingml": "a Word file", "spreadsheetml": "an Excel file"}
AGAIN = "save it in PowerPoint as .potx or .pptx"
UNPROTECTED = AGAIN + ", unprotected"


class Archive:
    """The parts of a template by name, their relationships and types."""

    def __init__(self, content: bytes) -> None:
        """Raises TemplateError where the file is no template, or none that should be opened."""
        self._zip = _opened(content)
        self._members = {name.lstrip("/").replace("\\", "/"): name for name in self._zip.namelist()}
        self._types = self._read_types()
        self.main = self._main()

    def read(self, name: str) -> bytes:
        """The bytes of a part. Raises TemplateError where it is missing or damaged."""
        try:
            return self._zip.read(self._members[name])
        except KeyError:
            raise TemplateError(f"is damaged: {name} is missing", "save it in PowerPoint anew") from None
        except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zipfile.error):
            raise TemplateError(f"is damaged: {name} cannot be unpacked", "save it in PowerPoint anew") from None

    def element(self, name: str) -> Element:
        """A part's root element. Raises TemplateError."""
        return parsed(self.read(name), name)

    def type(self, name: str) -> str:
        """A part's content type, or an empty string."""
        return self._types.get("/" + name.casefold()) or self._types.get(name.rpartition(".")[2].casefold(), "")

    def relations(self, name: str) -> dict[str, tuple[str, str, bool]]:
        """What a part points to, by key: kind (the last word of its type), part or address, and whether that is outside."""
        folder, file = posixpath.split(name)
        beside = posixpath.join(folder, "_rels", file + ".rels")
        if beside not in self._members:
            return {}
        return {one.get("Id"): self._relation(folder, one) for one in self.element(beside) if one.name == "Relationship"}

    def _relation(self, folder: str, one: Element) -> tuple[str, str, bool]:
        kind, target, outside = one.get("Type").rpartition("/")[2], one.get("Target"), one.get("TargetMode") == "External"
        inside = unquote(target) if target.startswith("/") else posixpath.join("/" + folder, unquote(target))
        return kind, target if outside else posixpath.normpath(inside).lstrip("/"), outside

    def pointed(self, name: str, kind: str) -> str:
        """The first part of that kind another points to. Raises TemplateError where there is none."""
        found = (target for one, target, outside in self.relations(name).values() if one == kind and not outside)
        return next(found, "") or self._without(kind)

    def _without(self, kind: str) -> str:
        raise TemplateError(f"is damaged: it has no {kind}", "save it in PowerPoint anew")

    def _main(self) -> str:
        starts = [target for kind, target, outside in self.relations("").values() if kind == "officeDocument" and not outside]
        kind = self.type(starts[0]) if starts else ""
        if not any(form in kind for form in FORMS):
            what = next((what for part, what in OTHERS.items() if part in kind), "no presentation")
            raise TemplateError(f"is {what}", AGAIN)
        return starts[0]

    def _read_types(self) -> dict[str, str]:
        if "[Content_Types].xml" not in self._members:
            flat = "presentation" in self._text("mimetype")
            raise TemplateError("is an OpenDocument presentation" if flat else "is no presentation", AGAIN)
        return dict(_types(self.element("[Content_Types].xml")))

    def _text(self, name: str) -> str:
        return self.read(name).decode("utf-8", "replace") if name in self._members else ""


def _types(root: Element) -> Iterator[tuple[str, str]]:
    for one in root:
        yield (one.get("Extension") or one.get("PartName")).casefold(), one.get("ContentType")


def _opened(content: bytes) -> zipfile.ZipFile:
    if not content:
        raise TemplateError("is empty", AGAIN)
    if content.startswith(b"\xd0\xcf\x11\xe0"):  # the container of old Office files, and of protected new ones
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise TemplateError("is protected by a password", UNPROTECTED)
        raise TemplateError("is a file of PowerPoint 97–2003", AGAIN)
    if len(content) > LARGEST_FILE:
        raise TemplateError(f"has more than {LARGEST_FILE // 1_000_000} MB", "save it with smaller pictures")
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise TemplateError("is no presentation", AGAIN) from None
    _measured(archive.infolist())
    return archive


def _measured(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse what would fill the memory when it is unpacked, and what is locked."""
    if any(entry.flag_bits & 1 for entry in entries):
        raise TemplateError("is protected by a password", UNPROTECTED)
    sizes = [entry.file_size for entry in entries]
    if len(sizes) > MOST_PARTS or sum(sizes) > LARGEST_ALL or max(sizes, default=0) > LARGEST_PART:
        found = f"unpacks to {sum(sizes) // 1_000_000} MB in {len(sizes)} parts, more than any template"
        raise TemplateError(found, "save it with smaller pictures")
