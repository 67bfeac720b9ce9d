"""Print src/claimdeck/model/faces.py: the advance widths of the faces claimdeck measures with, read from font files.

    python tools/make_faces.py FOLDER > src/claimdeck/model/faces.py

FOLDER holds LiberationSans-Regular.ttf, -Bold, -Italic and -BoldItalic, whose widths are Arial's. Needs fontTools.
"""

import sys
from itertools import count, groupby
from pathlib import Path

from fontTools.ttLib import TTFont

STYLES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold italic": "BoldItalic"}
BLOCKS = ((0x20, 0x17F), (0x192, 0x192), (0x2C6, 0x2DD), (0x386, 0x3FF), (0x400, 0x45F), (0x2000, 0x2070), (0x207F, 0x207F),
          (0x20A0, 0x20BF), (0x2100, 0x22FF), (0x25A0, 0x25FF), (0x2660, 0x266F), (0xFB01, 0xFB02))  # fmt: skip


def widths(path: Path) -> dict[int, int]:
    """Code point → advance in font units (2048 per em), for the blocks a European talk needs."""
    font = TTFont(path)
    names, metrics = font.getBestCmap(), font["hmtx"]
    return {code: metrics[names[code]][0] for first, last in BLOCKS for code in range(first, last + 1) if code in names}


def packed(table: dict[int, int]) -> str:
    """`20:569 569 727;A0:…`: stretches of neighbouring code points, each with its first code in hexadecimal."""
    steps = count()
    stretches = [list(codes) for _, codes in groupby(table, key=lambda code: code - next(steps))]
    return ";".join(f"{codes[0]:X}:" + " ".join(str(table[code]) for code in codes) for codes in stretches)


def main() -> None:
    """Write the module to standard output."""
    folder = Path(sys.argv[1])
    print('"""Advance widths of Liberation Sans (Arial has the same), in 2048ths of an em. Written by tools/make_faces.py."""\n')
    print("# ruff: noqa: E501\n\nSANS = {")
    for style, suffix in STYLES.items():
        print(f'    "{style}": "{packed(widths(folder / f"LiberationSans-{suffix}.ttf"))}",')
    print("}")


if __name__ == "__main__":
    main()
