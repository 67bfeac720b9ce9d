"""Faces as they are measured: whose widths are taken, how high a line is, and with what margin."""

from dataclasses import dataclass
from functools import cache

from claimdeck.model.faces import MODULES, styles
from claimdeck.model.layout import Level

LINE = 1.2
"""Height of a line at 100 %, in em: Arial's own is 1.149, Cambria's 1.172; LibreOffice draws 1.2 of either, and there is room for it."""

LINES = {"carlito": 1.23}
"""Calibri's own line is 1.221 em."""

MARGIN, WIDE_MARGIN = 1.1, 1.2
WIDE = ("verdana", "montserrat", "century gothic", "poppins", "lucida sans", "dejavu sans", "courier new", "consolas")
"""Faces known to run far wider than Arial."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Face:
    """A face: its name in the brand, and the `styles` it is measured with (regular, bold, italic, bold italic, as in `faces`).

    `by` names the face or the files these widths are of; all of them are taken `wider` times as wide, and each style
    `thicker` times, where it is drawn from another. `line` is the height of a line at 100 %, in em. Two faces are equal
    only where they are the same object, so that caches need not compare tables.
    """

    name: str
    by: str
    styles: tuple[str, ...]
    line: float = LINE
    wider: float = 1.0
    thicker: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Faces:
    """The two faces of a brand."""

    headings: Face
    body: Face

    def of(self, level: Level) -> Face:
        """The face a level is set in."""
        return self.headings if level.heading else self.body


@cache
def face(name: str) -> Face:
    """The face of that name; one nobody has widths of is measured as Arial, wider by a margin."""
    module = MODULES.get(name.strip().casefold())
    if module:
        return Face(name=name, by=module.replace("_", " ").title(), styles=styles(module), line=LINES.get(module, LINE))
    margin = WIDE_MARGIN if name.strip().casefold().startswith(WIDE) else MARGIN
    return Face(name=name, by="Liberation Sans", styles=styles("liberation_sans"), line=LINE * 1.05, wider=margin)


def faces(headings: str, body: str) -> Faces:
    """The faces of these names."""
    return Faces(headings=face(headings), body=face(body))
