"""Faces as they are measured: whose widths are taken, how high a line is, and with what margin."""

from functools import cache

from claimdeck.model.faces import cuts
from claimdeck.model.faces.names import (
    BOLDER,
    DRAWN_ALIKE,
    FALLS_BACK,
    FIXED,
    HEAVIER,
    KNOWN,
    LIGHTER,
    LINE,
    MARGIN,
    WIDE,
    WIDE_MARGIN,
    Known,
)
from claimdeck.model.layout import Level
from claimdeck.model.record import record


@record
class Face:
    """A face: its name in the brand, and the `styles` it is measured with (regular, bold, italic, bold italic, as in `faces`).

    `by` names the face or the files these widths are of; all of them are taken `wider` times as wide, and each style
    `thicker` times, where it is drawn from another. `line` is the height of a line at 100 %, in em: that of the
    font, at least what LibreOffice draws of whatever font. Two faces are equal only where they are the same
    object, so that caches need not compare tables.
    """

    name: str
    by: str
    styles: tuple[str, ...]
    line: float = LINE
    wider: float = 1.0
    thicker: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0)

    __eq__ = object.__eq__
    __hash__ = object.__hash__


@record
class Faces:
    """The two faces of a brand."""

    headings: Face
    body: Face

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def of(self, level: Level) -> Face:
        """The face a level is set in."""
        if level.face:
            return anywhere(face(level.face))
        return self.headings if level.heading else self.body


@cache
def face(name: str) -> Face:
    """The face of that name; one nobody has the widths of is measured as the nearest known, wider by a margin."""
    called = " ".join(name.casefold().replace("-", " ").split())
    return _known(name, called) or _weighted(name, called) or _unknown(name, called)


@cache
def anywhere(found: Face) -> Face:
    """A face as wide as it may be drawn where it is not installed.

    Programs draw a few faces in free ones of the same widths (fontconfig's metric aliases, LibreOffice's VCL.xcu), all others in
    what they have: mostly DejaVu, which runs wider than nearly any. A template brings its faces by name only, and its decks are
    opened where these are not. A face measured from its own files is taken as it is.
    """
    called = " ".join(found.name.casefold().split())
    if found is not face(found.name) or called in DRAWN_ALIKE or _is_fixed(called):
        return found
    wide = _by(found.name, KNOWN["dejavu sans"]._replace(wider=FALLS_BACK, line=max(found.line, LINE)))
    return found if _wider(found, wide) else wide


def _wider(one: Face, other: Face) -> bool:
    return one.by == other.by and one.wider >= other.wider


def faces(headings: str, body: str) -> Faces:
    """The faces of these names."""
    return Faces(headings=face(headings), body=face(body))


def _known(name: str, called: str) -> Face | None:
    return _by(name, KNOWN[called]) if called in KNOWN else None


def _weighted(name: str, called: str) -> Face | None:
    """A face of a known family whose weight is part of its name, as in "Montserrat SemiBold"."""
    weights = dict.fromkeys(LIGHTER, 1.0) | HEAVIER | BOLDER
    for weight in sorted(weights, key=len, reverse=True):
        family = called.removesuffix(f" {weight}")
        if family != called and family in KNOWN:
            known = KNOWN[family]
            return _by(name, known._replace(wider=known.wider * weights[weight]), bold=weight in BOLDER)
    return None


def _is_fixed(called: str) -> bool:
    return any(word in FIXED for word in called.replace("-", " ").split())


def _unknown(name: str, called: str) -> Face:
    if _is_fixed(called):
        return _by(name, Known("liberation_mono", LINE * 1.05))
    margin = WIDE_MARGIN if called.startswith(WIDE) else MARGIN
    return _by(name, Known("liberation_sans", LINE * 1.05, margin))


def _by(name: str, known: Known, bold: bool = False) -> Face:
    font, (regular, thick, italic, both) = cuts(known.module)
    styles = (thick, thick, both, both) if bold else (regular, thick, italic, both)
    thicker = (known.bolder if bold else 1.0, known.bolder)
    return Face(name=name, by=font, styles=styles, line=known.line, wider=known.wider, thicker=thicker * 2)
