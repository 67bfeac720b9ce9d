"""Elements as strings: every value escaped, characters XML forbids left out."""

import re
from functools import lru_cache

Value = str | int | bool | None

FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]|_x00[01][0-9A-Fa-f]_")
ESCAPED = "_x00"
SURROGATE = re.compile("[\ud800-\udfff]")
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
P15 = "http://schemas.microsoft.com/office/powerpoint/2012/main"
SPOKEN = f'xmlns:a="{MAIN}" xmlns:r="{RELATIONS}" xmlns:p="{SLIDES}"'
"""The three namespaces every part of a deck speaks."""


def is_plain(text: str) -> bool:
    """Whether there is nothing in it that XML forbids, by a look that is quick and rules out nearly all texts."""
    if not text.isprintable():
        text = text.replace("\n", " ").replace("\u00a0", " ").replace("\u202f", " ")
    return text.isprintable() and ESCAPED not in text


def clean(text: str) -> str:
    """The text without what XML forbids, controls nobody sees, and what PowerPoint would read as an escaped control.

    Two surrogates that make one letter become that letter.
    """
    if is_plain(text) or not FORBIDDEN.search(text):
        return text
    if SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    return FORBIDDEN.sub("", text)


def escaped(text: str) -> str:
    """The text as it stands between tags."""
    return _escaped(text if text.isprintable() and ESCAPED not in text else clean(text))


@lru_cache(maxsize=4096)
def escaped_line(text: str) -> str | None:
    """The same for nearly all texts, which have no control character or line break; None for others. Markers and labels come back often."""
    plain = text if text.isprintable() else text.replace("\u00a0", " ").replace("\u202f", " ")
    return _escaped(text) if plain.isprintable() and ESCAPED not in text else None


def _escaped(text: str) -> str:
    if "&" in text or "<" in text or ">" in text:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text


@lru_cache(maxsize=4096)
def quoted(value: str) -> str:
    """Words as they stand in an attribute."""
    text = escaped(value).replace('"', "&quot;")
    return text.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")


@lru_cache(maxsize=1024)
def _named(keyword: str) -> str:
    return keyword.rstrip("_").replace("__", ":")


@lru_cache(maxsize=8192, typed=True)  # typed: True is not 1
def _attribute(keyword: str, value: Value) -> str:
    """One attribute, with the space before it: a deck says few different ones, very often."""
    if value is True or value is False:
        return f' {_named(keyword)}="{value:d}"'
    return f' {_named(keyword)}="{value if isinstance(value, int) else quoted(str(value))}"'


def tag(name: str, /, *children: str, **attributes: Value) -> str:
    """An element. In a keyword `__` stands for the colon and a last `_` is dropped; an attribute of None is left out."""
    inside = "".join(children)
    if attributes:
        name_and_said = name + "".join([_attribute(key, value) for key, value in attributes.items() if value is not None])
        return f"<{name_and_said}>{inside}</{name}>" if inside else f"<{name_and_said}/>"
    return f"<{name}>{inside}</{name}>" if inside else f"<{name}/>"


def root(name: str, /, *children: str, **attributes: Value) -> bytes:
    """A whole part whose root is `name`."""
    return document(tag(name, *children, xmlns__a=MAIN, xmlns__r=RELATIONS, xmlns__p=SLIDES, **attributes))


def document(element: str) -> bytes:
    """A whole part from its root element."""
    return (DECLARATION + element).encode("utf-8")


def extensions(prefix: str, *pairs: tuple[str, str]) -> str:
    """An extension list of (uri, element) in the namespace `prefix`; nothing where there are none."""
    return tag(f"{prefix}:extLst", *(tag(f"{prefix}:ext", element, uri=uri) for uri, element in pairs)) if pairs else ""
