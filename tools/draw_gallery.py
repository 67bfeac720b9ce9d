"""Draw the pictures of the galleries: cells and slices that are drawn, and show nothing that was measured.

    .venv/bin/python tools/draw_gallery.py

It writes decks/gallery/images and copies what decks/galerie shows. The same program draws the same pictures.
"""

import math
import random
import shutil
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).parents[1]
TO = ROOT / "decks" / "gallery" / "images"
COPIED = ("microglia.svg", "resting.svg", "hyperactivated.svg", "tall.svg", "slice-1.png", "slice-2.png")
TEAL, FAR, ORANGE, RIM = "#3ba5ad", "#14505e", "#dd7448", "#c4502b"
Point = tuple[float, float]


def number(value: float) -> str:
    """With at most one decimal."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def branch(at: Point, angle: float, length: float, width: float, left: int, chance: random.Random) -> list[str]:
    """A bent line, and at its end two or three thinner ones."""
    bend = angle + chance.uniform(-0.35, 0.35)
    middle = (at[0] + math.cos(angle) * length / 2, at[1] + math.sin(angle) * length / 2)
    end = (middle[0] + math.cos(bend) * length / 2, middle[1] + math.sin(bend) * length / 2)
    points = " ".join(number(value) for value in (*at, *middle, *end))
    x0, y0, x1, y1, x2, y2 = points.split()
    drawn = [f'<path d="M{x0} {y0}Q{x1} {y1} {x2} {y2}" stroke-width="{number(width)}"/>']
    for turn in (-0.55, 0.5, *((0.05,) if chance.random() < 0.3 else ())) if left else ():
        drawn += branch(end, bend + turn + chance.uniform(-0.2, 0.2), length * chance.uniform(0.55, 0.75), width * 0.66, left - 1, chance)
    return drawn


def resting(x: float, y: float, size: float, colour: str, seed: int) -> str:
    """A small body with long, thin, branching processes."""
    chance = random.Random(seed)
    turns = [i * math.tau / 8 + chance.uniform(-0.15, 0.15) for i in range(8)]
    lines = [line for turn in turns for line in branch((x, y), turn, size * 0.42, size * 0.034, 3, chance)]
    body = f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(size * 0.1)}" ry="{number(size * 0.082)}" fill="{colour}"/>'
    return f'<g fill="none" stroke="{colour}" stroke-linecap="round">{"".join(lines)}</g>{body}'


def smooth(points: list[Point]) -> str:
    """A closed line through the points, without corners."""
    said = ""
    for i, here in enumerate(points):
        before, after, then = points[i - 1], points[(i + 1) % len(points)], points[(i + 2) % len(points)]
        one = (here[0] + (after[0] - before[0]) / 6, here[1] + (after[1] - before[1]) / 6)
        two = (after[0] - (then[0] - here[0]) / 6, after[1] - (then[1] - here[1]) / 6)
        said += ("" if said else f"M{number(here[0])} {number(here[1])}") + "C" + " ".join(number(v) for v in (*one, *two, *after))
    return said + "Z"


def hyperactivated(x: float, y: float, size: float, seed: int) -> str:
    """A large body with few, short, thick processes, and granules."""
    chance = random.Random(seed)
    points = []
    for i in range(5):
        turn, thick = i * math.tau / 5 + chance.uniform(-0.22, 0.22), chance.uniform(0.17, 0.3)
        reach, waist = size * chance.uniform(0.78, 1.12), size * chance.uniform(0.56, 0.74)
        places = ((turn - thick, reach), (turn + thick, reach * chance.uniform(0.88, 1.02)), (turn + 0.66, waist))
        points += [(x + math.cos(angle) * far, y + math.sin(angle) * far) for angle, far in places]
    dots = []
    for _ in range(18):
        turn, far, dot = chance.uniform(0, math.tau), size * chance.uniform(0.28, 0.47), size * chance.uniform(0.015, 0.036)
        where = f'cx="{number(x + math.cos(turn) * far)}" cy="{number(y + math.sin(turn) * far)}"'
        dots.append(f'<circle {where} r="{number(dot)}"/>')
    place = f'cx="{number(x)}" cy="{number(y)}" rx="{number(size * 0.21)}" ry="{number(size * 0.15)}"'
    nucleus = f'<ellipse {place} fill="#f7d9a5" transform="rotate(-25 {number(x)} {number(y)})"/>'
    body = f'<path d="{smooth(points)}" fill="url(#cell)" stroke="{RIM}" stroke-width="{number(size * 0.07)}" stroke-linejoin="round"/>'
    return f'{body}<g fill="#f0bd8c" opacity=".85">{"".join(dots)}</g>{nucleus}'


def svg(name: str, width: int, height: int, *drawn: str) -> None:
    """A drawing on the dark ground."""
    ground = '<radialGradient id="ground" r=".75"><stop stop-color="#15586a"/><stop offset="1" stop-color="#082d38"/></radialGradient>'
    cell = f'<radialGradient id="cell"><stop stop-color="#e58255"/><stop offset="1" stop-color="{ORANGE}"/></radialGradient>'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    rect = f'<rect width="{width}" height="{height}" fill="url(#ground)"/>'
    (TO / name).write_text(f"{head}<defs>{ground}{cell}</defs>{rect}{''.join(drawn)}</svg>\n", encoding="utf-8")


def slices(name: str, wide: float, spots: list[tuple[float, float, float]]) -> None:
    """A slice through a head, in greys: `wide` says how wide its ventricles are."""
    many, w, h = 3, 816, 740
    picture = Image.new("L", (w * many, h * many), 12)
    draw = ImageDraw.Draw(picture)

    def oval(cx: float, cy: float, rx: float, ry: float, grey: int) -> None:
        draw.ellipse([many * v for v in (cx - rx, cy - ry, cx + rx, cy + ry)], fill=grey)

    for rx, ry, grey in ((262, 322, 200), (246, 306, 24), (232, 290, 112), (182, 232, 86)):
        oval(408, 370, rx, ry, grey)
    for side in (-1, 1):
        oval(408 + side * 34 * wide, 330, 22 * wide, 58, 22)
        oval(408 + side * 46 * wide, 430, 20 * wide, 62, 22)
        oval(408 + side * 30 * wide, 385, 15 * wide, 40, 22)
    for top in (85, 545):
        draw.rectangle([many * v for v in (405, top, 411, top + 120)], fill=40)
    for x, y, r in spots:
        oval(x, y, r, r * 1.25, 236)
    picture.resize((w, h), Image.Resampling.LANCZOS).quantize(64, dither=Image.Dither.NONE).save(TO / name, "PNG", optimize=True)


def main() -> None:
    """Every picture, and the copies."""
    TO.mkdir(parents=True, exist_ok=True)
    far = [resting(70, 90, 150, FAR, 1), resting(1430, 80, 150, FAR, 2), resting(760, 860, 170, FAR, 3), resting(60, 820, 130, FAR, 4)]
    svg("microglia.svg", 1516, 904, *far, resting(410, 440, 330, TEAL, 5), hyperactivated(1070, 470, 250, 6))
    svg("resting.svg", 1166, 734, resting(1050, 90, 150, FAR, 7), resting(110, 640, 150, FAR, 8), resting(583, 370, 330, TEAL, 9))
    svg("hyperactivated.svg", 1166, 734, resting(90, 90, 170, FAR, 10), resting(1060, 650, 150, FAR, 11), hyperactivated(583, 375, 270, 12))
    svg("tall.svg", 1050, 1400, resting(120, 150, 190, FAR, 13), resting(930, 130, 170, FAR, 14), resting(150, 1270, 190, FAR, 15),
        resting(960, 1250, 160, FAR, 16), hyperactivated(525, 690, 320, 17))  # fmt: skip
    row = [resting(520 + 640 * i, (70, 980, 60, 990)[i % 4], 190, FAR, 20 + i) for i in range(4)]
    svg(
        "wide.svg",
        2667,
        1050,
        *row,
        resting(520, 500, 400, TEAL, 30),
        hyperactivated(1330, 500, 300, 31),
        hyperactivated(2080, 480, 210, 33),
    )
    spots = [(300, 275, 15), (520, 300, 18), (285, 455, 13), (515, 480, 17), (552, 385, 10)]
    slices("slice-1.png", 1.0, spots)
    slices("slice-2.png", 1.35, spots)
    beside = ROOT / "decks" / "galerie" / "images"
    beside.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        shutil.copyfile(TO / name, beside / name)


if __name__ == "__main__":
    main()
