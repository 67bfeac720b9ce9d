"""The fonts whose advance widths make_faces.py reads: what each stands for, its licence, and how its files are called."""

from typing import NamedTuple

Cuts = tuple[str, str, str, str]
"""Regular, bold, italic, bold italic."""


class Source(NamedTuple):
    """A font, its licence, what else the docstring of its module tells, and a pattern for the files of each style."""

    font: str
    licence: str
    told: str
    files: Cuts


def _cuts(pattern: str, names: str = "Regular Bold Italic BoldItalic") -> Cuts:
    regular, bold, italic, both = (pattern.format(name) for name in names.split(" "))
    return regular, bold, italic, both


def _npm(slug: str, italic: str = "italic") -> Cuts:
    return _cuts(f"{slug}-*-{{}}.woff2", f"400-normal 700-normal 400-{italic} 700-{italic}")


def _same(font: str, face: str, files: Cuts, licence: str = "Open Font License") -> Source:
    return Source(font, licence, f", made to be those of {face}", files)


def _tex_gyre(name: str, like: str, face: str) -> Source:
    files = _cuts(f"texgyre{name.casefold()}-{{}}.otf", "regular bold italic bolditalic")
    return _same(f"TeX Gyre {name}", f"{like}, as those of {face} are", files, "GUST Font License")


def _nearest(font: str, face: str, files: Cuts, licence: str) -> Source:
    return Source(font, licence, f", of those here the nearest to {face}", files)


def _open(font: str) -> Source:
    return Source(font, "Open Font License", "", _npm(font.casefold().replace(" ", "-")))


_DEJAVU = " -Bold -Oblique -BoldOblique"
_VERA = "Bitstream Vera's licence"
SOURCES = {
    "caladea": _same("Caladea", "Cambria", _cuts("Caladea-{}.ttf"), "Apache License"),
    "carlito": _same("Carlito", "Calibri", _cuts("Carlito-{}.ttf")),
    "liberation_sans": _same("Liberation Sans", "Arial", _cuts("LiberationSans-{}.ttf")),
    "liberation_serif": _same("Liberation Serif", "Times New Roman", _cuts("LiberationSerif-{}.ttf")),
    "liberation_mono": _same("Liberation Mono", "Courier New", _cuts("LiberationMono-{}.ttf")),
    "liberation_sans_narrow": _same("Liberation Sans Narrow", "Arial Narrow", _cuts("LiberationSansNarrow-{}.ttf"), "GPL, fonts excepted"),
    "tex_gyre_pagella": _tex_gyre("Pagella", "Palatino", "Palatino Linotype and Book Antiqua"),
    "tex_gyre_adventor": _tex_gyre("Adventor", "ITC Avant Garde Gothic", "Century Gothic"),
    "tex_gyre_schola": _tex_gyre("Schola", "New Century Schoolbook", "Century Schoolbook"),
    "tex_gyre_bonum": _tex_gyre("Bonum", "ITC Bookman", "Bookman Old Style"),
    "gelasio": _same("Gelasio", "Georgia", _npm("gelasio")),
    "comic_relief": _same("Comic Relief", "Comic Sans MS", _npm("comic-relief", italic="normal")),
    "selawik": _same("Selawik", "Segoe UI", _cuts("Selawik-{}.ufo", "Regular Bold Regular Bold")),
    "dejavu_sans": _nearest("DejaVu Sans", "Verdana", _cuts("DejaVuSans{}.ttf", _DEJAVU), _VERA),
    "dejavu_sans_condensed": _nearest("DejaVu Sans Condensed", "Tahoma", _cuts("DejaVuSansCondensed{}.ttf", _DEJAVU), _VERA),
    "open_sans": _open("Open Sans"),
    "roboto": _open("Roboto"),
    "lato": _open("Lato"),
    "montserrat": _open("Montserrat"),
    "source_sans_3": _open("Source Sans 3"),
    "noto_sans": _open("Noto Sans"),
    "inter": _open("Inter"),
    "poppins": _open("Poppins"),
}
