"""Faces by the names brands call them: which module has their widths, and how high their line is.

Where `wider` is not 1, the face's own widths are in no free font, and the nearest is taken so many times as wide.
Held against published widths of ASCII in four styles, over 545 lines of English prose, of which none came out wider: Verdana, Tahoma,
Trebuchet MS, Avenir, Avenir Next. By published average letters only: Helvetica Neue, 1 % wider than Helvetica; Segoe UI, within 0.4 % of
Selawik, which has no italics (its upright ones stand in, unmeasured).
Guesses, nothing published was found: Aptos (said to run like Source Sans, 6 % narrower than Arial), Gill Sans, Georgia Pro, Arial Nova,
Helvetica Now, Arial Black. That Century Gothic, Palatino Linotype, Book Antiqua, Century Schoolbook and Bookman Old Style are as wide as
their TeX Gyre kin is common knowledge, not checked here. Consolas is narrower than what stands in for it.

`line` is the height of a line by the real face's own file, in em, as published, where that is more than the 1.2 em of `LINE`; PowerPoint
itself was not asked.
"""

from typing import NamedTuple

LINE = 1.2
"""Height of a line at 100 %, in em: LibreOffice 7.4 drew that of each of 21 faces, at five sizes."""


class Known(NamedTuple):
    """Whose widths a face has, how high its line is in em, how many times as wide it is taken, and its bold cuts beside that."""

    module: str
    line: float = LINE
    wider: float = 1.0
    bolder: float = 1.0


_GROUPS: tuple[tuple[Known, str], ...] = (
    (Known("liberation_sans"), "arial, arial mt, arialmt, arial unicode ms, helvetica, helvetica lt, liberation sans, arimo, nimbus sans"),
    (Known("liberation_sans", wider=1.02), "helvetica neue, helvetica neue lt std, neue helvetica, helvetica now, arial nova"),
    (Known("liberation_sans", wider=1.03), "aptos, aptos display, bierstadt, gill sans, gill sans mt, gill sans std, gill sans nova"),
    (Known("liberation_sans", wider=1.25), "arial black"),
    (Known("liberation_sans_narrow"), "arial narrow, liberation sans narrow, helvetica narrow"),
    (Known("liberation_serif"), "times new roman, times new roman ps, times new roman mt, times, times roman, liberation serif, tinos"),
    (Known("liberation_mono"), "courier new, courier new ps mt, courier, liberation mono, cousine, consolas, andale mono"),
    (Known("caladea"), "cambria, cambria math, caladea"),
    (Known("carlito", 1.23), "calibri, carlito"),
    (Known("gelasio"), "georgia"),
    (Known("gelasio", 1.27), "gelasio"),
    (Known("gelasio", wider=1.03), "georgia pro"),
    (Known("tex_gyre_pagella", 1.35), "palatino linotype"),
    (Known("tex_gyre_pagella"), "palatino, book antiqua, tex gyre pagella"),
    (Known("tex_gyre_adventor", 1.23), "century gothic, itc avant garde gothic, itc avant garde gothic std, tex gyre adventor"),
    (Known("tex_gyre_schola"), "century schoolbook, new century schoolbook, tex gyre schola"),
    (Known("tex_gyre_bonum"), "bookman old style, itc bookman, itc bookman std, tex gyre bonum"),
    (Known("comic_relief", 1.4, 1.03), "comic sans ms, comic sans"),
    (Known("comic_relief", 1.4), "comic relief"),
    (Known("selawik", 1.34), "segoe ui, selawik"),
    (Known("dejavu_sans"), "dejavu sans, bitstream vera sans"),
    (Known("dejavu_sans", 1.22, 1.06), "verdana, verdana pro"),
    (Known("dejavu_sans_condensed"), "dejavu sans condensed"),
    (Known("dejavu_sans_condensed", 1.21, 1.03), "tahoma"),
    (Known("dejavu_sans_condensed", wider=1.07, bolder=0.9), "trebuchet ms, trebuchet"),
    (Known("noto_sans", 1.37, 1.05), "avenir, avenir lt std"),
    (Known("noto_sans", 1.37, 1.07), "avenir next, avenir next lt pro"),
    (Known("noto_sans", 1.37), "noto sans"),
    (Known("open_sans", 1.37), "open sans"),
    (Known("roboto"), "roboto"),
    (Known("lato"), "lato"),
    (Known("montserrat", 1.22), "montserrat"),
    (Known("source_sans_3", 1.43), "source sans 3, source sans pro, source sans"),
    (Known("inter", 1.22), "inter"),
    (Known("poppins", 1.5), "poppins"),
)
KNOWN = {name: known for known, names in _GROUPS for name in names.split(", ")}
"""Names of faces in small letters."""

LIGHTER = ("thin", "extralight", "extra light", "ultralight", "ultra light", "light", "book", "regular", "roman")
"""Weights that are part of a face's name: these were no wider than the regular one in any line of prose, in the eight open faces here."""
HEAVIER = {"medium": 1.05, "semibold": 1.07, "semi bold": 1.07, "demibold": 1.07, "demi": 1.07}
"""How many times as wide as the regular one they are, at most, in a line of prose."""
BOLDER = {"extrabold": 1.1, "extra bold": 1.1, "ultrabold": 1.1, "black": 1.1, "heavy": 1.1, "bold": 1.0}
"""The same against the bold one: 1.054 was the most, and black cuts of other families run wider, so there is room."""

MARGIN, WIDE_MARGIN = 1.1, 1.2
WIDE = ("comfortaa", "libre baskerville", "sora", "work sans", "lucida", "lexend", "space grotesk", "merriweather", "noto serif",
        "source serif", "varela", "roboto slab")  # fmt: skip
"""Faces nobody here has the widths of whose average letter, by what is published, is more than 6 % wider than Arial's."""

FIXED = ("mono", "monospace", "monospaced", "console", "code", "typewriter", "terminal", "inconsolata", "menlo", "monaco")
"""Words in a face's name that say that all its letters are equally wide: programs draw such faces in others of that kind."""

ALIKE = """arial, arial narrow, arimo, calibri, caladea, cambria, carlito, consolas, courier, courier new, cousine, dejavu sans, helvetica,
liberation mono, liberation sans, liberation serif, times, times new roman, tinos, verdana"""
DRAWN_ALIKE = frozenset(" ".join(ALIKE.split()).split(", "))
"""Faces that are drawn in free ones of the same widths where they are not installed."""
FALLS_BACK = 1.03
"""How many times as wide as DejaVu Sans the others are taken: DejaVu Serif, which stands in for those with serifs, runs a little wider."""
