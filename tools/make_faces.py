"""Write src/claimdeck/model/faces/*.py: the advance widths of the faces claimdeck measures with, read from font files.

    python tools/make_faces.py FOLDER [FOLDER …]

The folders hold, at any depth, the regular, bold, italic and bold italic files of the families below, free ones that are drawn as wide
as what Office brings along. Needs fontTools.
"""

import sys
from itertools import count, groupby
from pathlib import Path

from fontTools.ttLib import TTFont

SHELF = Path(__file__).parents[1] / "src" / "claimdeck" / "model" / "faces"
FAMILIES = {"LiberationSans": "Arial", "LiberationSerif": "Times New Roman", "Caladea": "Cambria", "Carlito": "Calibri"}
STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
EM = 2048
BLOCKS = ((0x20, 0x17F), (0x192, 0x192), (0x2C6, 0x2DD), (0x386, 0x3FF), (0x400, 0x45F), (0x2000, 0x2070), (0x207F, 0x207F),
          (0x20A0, 0x20BF), (0x2100, 0x22FF), (0x25A0, 0x25FF), (0x2660, 0x266F), (0xFB01, 0xFB02))  # fmt: skip


def widths(path: Path) -> dict[int, int]:
    """Code point → advance in 2048ths of an em, for the blocks a European talk needs."""
    font = TTFont(path)
    names, metrics, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return {code: -(-metrics[names[code]][0] * EM // em) for first, last in BLOCKS for code in range(first, last + 1) if code in names}


def packed(table: dict[int, int]) -> str:
    """`20:569 569 727;A0:…`: stretches of neighbouring code points, each with its first code in hexadecimal."""
    steps = count()
    stretches = [list(codes) for _, codes in groupby(table, key=lambda code: code - next(steps))]
    return ";".join(f"{codes[0]:X}:" + " ".join(str(table[code]) for code in codes) for codes in stretches)


def module(family: str, folders: list[Path]) -> str:
    """The text of a family's module."""
    files = {style: next(file for folder in folders for file in sorted(folder.rglob(f"{family}-{style}.ttf"))) for style in STYLES}
    told = f'"""Advance widths of {family} ({FAMILIES[family]} has the same), in 2048ths of an em. Written by tools/make_faces.py."""\n\n'
    rows = "".join(f'    "{packed(widths(file))}",\n' for file in files.values())
    return f"{told}# ruff: noqa: E501\n\nSTYLES = (  # {', '.join(STYLES)}\n{rows})\n"


def main() -> None:
    """Write a module for each family."""
    folders = [Path(given) for given in sys.argv[1:]]
    for family in FAMILIES:
        snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in family).lstrip("_")
        (SHELF / f"{snake}.py").write_text(module(family, folders), encoding="utf-8")


if __name__ == "__main__":
    main()
