"""Names of parts: as a template writes them, as others point to them, and as a deck has them."""

import posixpath
import re
from collections.abc import Mapping
from urllib.parse import unquote

STRANGE = re.compile("[^A-Za-z0-9._/-]")
OURS = ("ppt/slides/", "ppt/notesSlides/", "ppt/charts/", "ppt/embeddings/", "docProps/", "customXml/")
"""Folders in which a deck has parts of its own, by number."""
MARK = "template-"
LONGEST = 180  # letters of a name: programs that unpack a deck need room for folders of their own


def key_of(name: str) -> str:
    """By what two names are the same part: in any case, with either slash, with letters written as they are or as %20."""
    return plain_name(name).casefold()


def plain_name(name: str) -> str:
    """A name without the steps that lead nowhere, which the format does not allow: `./ppt//a.xml` is `ppt/a.xml`."""
    return "/".join(step for step in unquote(name).replace("\\", "/").split("/") if step not in ("", "."))


def target_of(folder: str, target: str) -> str:
    """Where a part in that folder points to."""
    said = unquote(target.partition("#")[0]).replace("\\", "/")
    inside = said if said.startswith("/") else posixpath.join("/" + folder.replace("\\", "/").lstrip("/"), said)
    return posixpath.normpath(inside).lstrip("/") if said else ""


def part_names(written: Mapping[str, str]) -> dict[str, str]:
    """The names of parts in a deck, by key; none for a name that leads out of the archive."""
    named: dict[str, str] = {}
    taken = set[str]()
    for key, name in written.items():
        if not key or ".." in key.split("/"):
            continue
        made = _free(_clean(plain_name(name)), taken)
        named[key] = made
        taken.add(made.casefold())
    return named


def _clean(name: str) -> str:
    if name == "[Content_Types].xml":
        return name
    plain = STRANGE.sub("_", name)[-LONGEST:].lstrip("/")
    folder, file = posixpath.split(plain)
    ours = folder + "/" in OURS and not file.startswith(MARK)
    return posixpath.join(folder, MARK + file) if ours else plain


def _free(name: str, taken: set[str]) -> str:
    """The name, or one with a number where two have become the same."""
    stem, dot, extension = name.rpartition(".")
    made, number = name, 1
    while made.casefold() in taken:
        number += 1
        made = f"{stem}-{number}{dot}{extension}"
    return made
