"""Write src/claimdeck/model/faces/*.py: the advance widths of the faces claimdeck measures with, read from font files.

    python tools/make_faces.py FOLDER [FOLDER …] [--only NAME …]

The folders hold, at any depth, the files of the sources below: Debian's packages fonts-liberation, fonts-liberation-sans-narrow,
fonts-crosextra-caladea, fonts-crosextra-carlito, fonts-dejavu-core, fonts-dejavu-extra and fonts-texgyre; npm's packages @fontsource/NAME,
unpacked in folders; and the UFO sources of Selawik, which its repository has. Needs fontTools, brotli for what comes from
npm, and src on PYTHONPATH. Nothing else needs these files: tests and builds read the tables.
"""

import re
from argparse import ArgumentParser
from itertools import count, groupby
from pathlib import Path

from face_sources import SOURCES, Source
from fontTools.ttLib import TTFont

from claimdeck.model.faces.gaps import completed

SHELF = Path(__file__).parents[1] / "src" / "claimdeck" / "model" / "faces"
NAMES = ("REGULAR", "BOLD", "ITALIC", "BOLD_ITALIC")
EM = 2048
BLOCKS = ((0x20, 0x17F), (0x192, 0x192), (0x218, 0x21B), (0x2C6, 0x2DD), (0x386, 0x3FF), (0x400, 0x45F), (0x1E80, 0x1E85),
          (0x1E9E, 0x1E9E), (0x1EF2, 0x1EF3), (0x2000, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x22FF), (0x25A0, 0x25FF), (0x2660, 0x266F),
          (0xFB01, 0xFB02))  # fmt: skip
"""Code points a European talk needs, the same for all faces; a letter a face has not is drawn, and measured, in another."""
WANTED = tuple(code for first, last in BLOCKS for code in range(first, last + 1))


def of_font(path: Path) -> dict[int, int]:
    """Code point → advance in 2048ths of an em, rounded up."""
    font = TTFont(path)
    names, metrics, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return {code: -(-metrics[names[code]][0] * EM // em) for code in WANTED if code in names}


def of_source(folder: Path) -> dict[int, int]:
    """The same of a UFO source drawn on 2048 units."""
    found: dict[int, int] = {}
    for glyph in sorted(folder.glob("glyphs/*.glif")):
        text = glyph.read_text(encoding="utf-8")
        advance = re.search(r'<advance width="(\d+)"', text)
        codes = (int(code, 16) for code in re.findall(r'<unicode hex="([0-9A-F]+)"', text))
        found.update((code, int(advance[1])) for code in codes if advance and code in WANTED)
    return dict(sorted(found.items()))


def widths(pattern: str, folders: list[Path]) -> dict[int, int]:
    """The widths of a style, whose files (one, or one for each script) match the pattern."""
    files = [file for folder in folders for file in sorted(folder.rglob(pattern))]
    if not files:
        raise SystemExit(f"no file is called {pattern}")
    tables = [of_source(file) if file.suffix == ".ufo" else of_font(file) for file in files]
    return dict(sorted({code: wide for table in reversed(tables) for code, wide in table.items()}.items()))


def packed(table: dict[int, int]) -> str:
    """`20:569 569 727;A0:…`: stretches of neighbouring code points, each with its first code in hexadecimal."""
    steps = count()
    stretches = [list(codes) for _, codes in groupby(table, key=lambda code: code - next(steps))]
    return ";".join(f"{codes[0]:X}:" + " ".join(str(table[code]) for code in codes) for codes in stretches)


def module(source: Source, folders: list[Path]) -> str:
    """The text of a source's module; a style as wide as another is that one."""
    rows: dict[str, str] = {}
    styles = [rows.setdefault(packed(completed(widths(pattern, folders))), name) for pattern, name in zip(source.files, NAMES, strict=True)]
    told = f"Advance widths of {source.font} ({source.licence}){source.told}.\n\nIn 2048ths of an em. Written by tools/make_faces.py.\n"
    tables = "".join(f'{name} = "{row}"\n' for row, name in rows.items())
    return f'"""{told}"""\n\n# ruff: noqa: E501\n\nFONT = "{source.font}"\n{tables}STYLES = ({", ".join(styles)})\n'


def main() -> None:
    """Write a module for each source, or for those named."""
    parser = ArgumentParser()
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--only", nargs="+", default=tuple(SOURCES))
    given = parser.parse_args()
    for name in given.only:
        (SHELF / f"{name}.py").write_text(module(SOURCES[name], given.folders), encoding="utf-8")


if __name__ == "__main__":
    main()
