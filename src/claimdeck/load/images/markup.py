"""What an SVG is made of, before anything draws it: its size, whether it has words, and nothing that leads out of it."""

import re
from dataclasses import dataclass
from xml.parsers import expat

from claimdeck.load.images.pictures import Refused

SPACE = "http://www.w3.org/2000/svg"
DEEPEST, MOST = 200, 500_000
"""Elements below one another, and all of them: what has more is made to exhaust whoever reads it."""
OUTSIDE = re.compile(r"""url\(\s*['"]?(?!#|data:image/(?!svg))([^)'"\s]+)|@import\s+(?:url\()?['"]?([^'")\s;]+)""", re.IGNORECASE)
INSIDE = re.compile(r"#|data:image/(?!svg)", re.IGNORECASE)
SCRIPTS = ("script", "handler", "listener")
WORDS = ("text", "foreignObject")
PLAIN = "save it as plain SVG, with everything in it"


@dataclass(slots=True)
class Drawn:
    """Grows while expat reads: width, height and viewBox as they are written, and whether the drawing has words."""

    name: str
    width: str = ""
    height: str = ""
    box: str = ""
    words: bool = False
    depth: int = 0
    count: int = 0
    styled: bool = False

    def begin(self, full: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        space, _, tag = full.rpartition(" ")
        if not self.count:
            self._root(space, tag, attributes)
        self.count, self.depth = self.count + 1, self.depth + 1
        if self.depth > DEEPEST or self.count > MOST:
            raise Refused(f"'{self.name}' has too much in it to be drawn", "make it simpler, or save it as PNG")
        if tag in SCRIPTS or any(key.startswith("on") for key in attributes):
            raise Refused(f"'{self.name}' has a script in it, which no slide runs", PLAIN)
        self.words, self.styled = self.words or tag in WORDS, tag == "style"
        for key, value in attributes.items():
            self._points(key.rpartition(" ")[2], value, tag)

    def end(self, _: str) -> None:
        """An element ends."""
        self.depth, self.styled = self.depth - 1, False

    def text(self, said: str) -> None:
        """Letters between elements."""
        if self.styled:
            self._outside(said)

    def _root(self, space: str, tag: str, attributes: dict[str, str]) -> None:
        if (space, tag) != (SPACE, "svg"):
            raise Refused(f"'{self.name}' is no SVG", "save it anew as SVG, PNG or JPEG")
        self.width, self.height, self.box = (attributes.get(one, "") for one in ("width", "height", "viewBox"))

    def _points(self, key: str, value: str, tag: str) -> None:
        if key == "href" and tag != "a" and value.strip() and not INSIDE.match(value.strip()):
            self._leads(value.strip())
        self._outside(value)

    def _outside(self, said: str) -> None:
        if found := OUTSIDE.search(said):
            self._leads(found[1] or found[2])

    def _leads(self, target: str) -> None:
        shown = target if len(target) <= 60 else f"{target[:59]}…"
        raise Refused(f"'{self.name}' shows '{shown}', which is not in it", PLAIN)


def read(content: bytes, name: str) -> Drawn:
    """What the drawing is made of. Raises Refused for what is no SVG, is broken, or should be opened by nobody."""
    parser, found = expat.ParserCreate(namespace_separator=" "), Drawn(name)
    parser.EntityDeclHandler = lambda *_: _refuse(f"'{name}' declares entities", PLAIN)
    parser.ProcessingInstructionHandler = lambda target, _: _styles(name, target)
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = found.begin, found.end, found.text
    try:
        content.decode()
        parser.Parse(content, True)
    except UnicodeDecodeError:
        raise Refused(f"'{name}' is not in UTF-8", "save it anew as SVG") from None
    except expat.ExpatError as wrong:
        raise Refused(f"'{name}' is a broken SVG: line {wrong.lineno}", "save it anew as SVG, or as PNG") from None
    return found


def _refuse(message: str, hint: str) -> None:
    raise Refused(message, hint)


def _styles(name: str, target: str) -> None:
    if target == "xml-stylesheet":
        _refuse(f"'{name}' has a style sheet that is not in it", PLAIN)
