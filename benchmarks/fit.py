"""Is text where it was expected? `python benchmarks/fit.py [--talks N] [--seed S]` prints the table of docs/fitting.md.

Talks are planned and written, LibreOffice draws them, and every paragraph of every box is looked for among the words on the page:
how many lines it was expected to take and takes, and whether a word stands outside its box or the slide.
"""

import argparse
import html
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from random import Random

from measure import ROOT

sys.path.insert(0, str(ROOT / "tests"))

from claimdeck.model.face import Faces
from claimdeck.model.job import Job
from claimdeck.model.layout import Layout
from claimdeck.model.plan import Item, Plan, Slide, Table, TextBox
from claimdeck.model.shapes import Connector, Frame, Group, Shape
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.words import Paragraph
from claimdeck.pipeline import examine
from claimdeck.plan.fitting.box import Box
from claimdeck.plan.fitting.boxes import boxes
from claimdeck.plan.fitting.measure import lines
from claimdeck.powerpoint import write
from random_talks import talk

DAY = date(2026, 1, 1)
LOCALES = ("fr-FR", "en-GB", "en-US", "de-DE", "es-ES", "it-IT")
BRANDS = ("ember", "plain")
WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
BULLETS = ("•", "–")
NEAR = 1.0
"""Points by which a word may stand over the edge: rounding in the program that draws."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A word as it was drawn, in points from the slide's upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    text: str

    @property
    def middle(self) -> float:
        """Half way between top and bottom."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Seen:
    """A paragraph that was found on its page: the lines it was expected to take and takes, and where it stands."""

    kind: str
    box: str
    size: float
    width: float
    expected: int
    drawn: int
    text: str
    outside: tuple[str, ...] = ()


def main() -> None:
    """Print the table, and the paragraphs that came out otherwise."""
    asked = argparse.ArgumentParser(description="Hold the lines claimdeck expects against those LibreOffice draws.")
    asked.add_argument("--talks", type=int, default=30, help="random talks, each of some twenty slides")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--worst", type=int, default=20, help="so many paragraphs that came out otherwise are printed")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        seen, slides, lost = compared(Path(folder), options.talks, options.seed)
    report(seen, slides, lost, options.worst)


def compared(folder: Path, talks: int, seed: int) -> tuple[list[Seen], int, int]:
    """Every paragraph found on its page, the number of slides, and of paragraphs that could not be found."""
    plans = dict(_planned(folder, talks, seed))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    decks = [str(folder / f"{name}.pptx") for name in plans]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *decks]
    subprocess.run(command, check=True, capture_output=True, timeout=1800)
    seen: list[Seen] = []
    lost = slides = 0
    for name, (plan, faces) in plans.items():
        for slide, page in zip(plan.slides, _pages(folder / f"{name}.pdf"), strict=True):
            found, missing = _slide(slide, plan, faces, page)
            seen, lost, slides = seen + found, lost + missing, slides + 1
    return seen, slides, lost


def _planned(folder: Path, talks: int, seed: int) -> Iterator[tuple[str, tuple[Plan, Faces]]]:
    """Talks that fit, written; those with an error are thrown away."""
    there = [tag for tag in LOCALES if (ROOT / "src" / "claimdeck" / "locales" / f"{tag}.yaml").is_file()]
    made, number = 0, seed * 100_000
    (folder / "project").mkdir()
    (folder / "project" / "claimdeck.yaml").write_text("talks: .\n", encoding="utf-8")
    (folder / "project" / "assets").symlink_to(ROOT / "assets")
    while made < talks:
        number += 1
        home = folder / "project" / f"t{number}"
        home.mkdir(parents=True)
        dice = Random(number)
        text = talk(dice, dice.choice(there), dice.choice(BRANDS), extreme=dice.random() < 0.3)
        (home / "outline.yaml").write_text(text, encoding="utf-8")
        built, subject = examine(Job(outline=home, as_of=DAY))
        if subject is None or built.refused is not None:
            continue
        made += 1
        (folder / f"t{number}.pptx").write_bytes(write(subject.plan, subject.inputs.brand, subject.inputs.images, None))
        yield f"t{number}", (subject.plan, subject.inputs.brand.faces)


def _pages(pdf: Path) -> list[list[Drawn]]:
    """The words of each page, in points."""
    told = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return [[_word(found) for found in WORD.finditer(page)] for page in told.split("<page ")[1:]]


def _word(found: re.Match[str]) -> Drawn:
    left, top, right, bottom = map(float, found.groups()[:4])
    return Drawn(left, top, right, bottom, html.unescape(found[5]))


def frames(layout: Layout, items: tuple[Item, ...]) -> Iterator[Frame]:
    """The frame of every box that `claimdeck.plan.fitting.fit.boxes` gives, in the same order."""
    for item in items:
        if isinstance(item, TextBox) and item.paragraphs and (slot := layout.slot(item.idx)):
            yield Frame(slot.frame.x, slot.frame.y, slot.frame.w, item.height or slot.frame.h)
        elif isinstance(item, Table):
            yield from _cells(item)
        elif isinstance(item, (Shape, Group)):
            yield from _shapes(item)


def _cells(table: Table) -> Iterator[Frame]:
    top = table.frame.y
    for row in table.rows:
        left = table.frame.x
        for column, cell in zip(table.columns, row.cells, strict=True):
            if any(paragraph.words for paragraph in cell.paragraphs):
                yield Frame(left, top, column, row.height)
            left += column
        top += row.height


def _shapes(item: Shape | Connector | Group) -> Iterator[Frame]:
    if isinstance(item, Group):
        for member in item.members:
            yield from _shapes(member)
    elif isinstance(item, Shape) and item.paragraphs and item.level and item.wraps:
        yield item.frame


def _slide(slide: Slide, plan: Plan, faces: Faces, page: list[Drawn]) -> tuple[list[Seen], int]:
    layout = next(one for one in plan.layouts if one.name == slide.layout)
    seen: list[Seen] = []
    lost = 0
    boxed = [layout.slot(item.idx) for item in slide.items if isinstance(item, TextBox)]
    inherited = {slot.name for slot in boxed if slot}  # what is drawn, and tables, have their size already
    for box, frame in zip(boxes(layout, slide.items, faces), frames(layout, slide.items), strict=True):
        found = _matched(box, frame, page)
        if found is None:
            lost += len(box.paragraphs)
            continue
        given = next((fit for fit in slide.fits if fit.box == box.name), None)
        smaller = round(given.wanted - given.given) if given and box.name in inherited else 0
        for paragraph, words in zip(box.paragraphs, found, strict=True):
            level = box.levels[min(paragraph.level, len(box.levels) - 1)].smaller(smaller)
            width = box.width - (level.indent / EMU_PER_POINT if paragraph.bullet else 0)
            expected = lines(paragraph.words, level, width, faces)
            outside = tuple(word.text for word in words if not _inside(word, frame))
            seen.append(Seen(slide.kind, box.name, level.size, width, expected, _lines(words), paragraph.text, outside))
    return seen, lost


def _matched(box: Box, frame: Frame, page: list[Drawn]) -> list[list[Drawn]] | None:
    """The words of each paragraph, found by their letters inside the frame's columns; None where the page says something else there."""
    left, right = frame.x / EMU_PER_POINT - 2, frame.right / EMU_PER_POINT + 2
    top, bottom = frame.y / EMU_PER_POINT - 14, frame.bottom / EMU_PER_POINT + 60
    near = [word for word in page if left <= word.left and word.left <= right and top <= word.middle <= bottom]
    wanted = [_letters(paragraph) for paragraph in box.paragraphs]
    ordered = _reading(near)
    matches = [found for first in range(len(ordered)) if (found := _from(ordered, first, wanted)) is not None]
    return min(matches, key=lambda found: sum(not _inside(word, frame) for words in found for word in words), default=None)


def _letters(paragraph: Paragraph) -> str:
    return "".join(paragraph.text.split()).casefold()


def _reading(words: list[Drawn]) -> list[Drawn]:
    """The words line by line; raised and lowered ones belong to the line they touch most."""
    rows: list[list[Drawn]] = []
    for word in sorted(words, key=lambda one: (one.top - one.bottom, one.bottom)):  # the tallest first: they make the lines
        row = max(rows, key=lambda row: _shared(row[0], word), default=None)
        if row is None or _shared(row[0], word) < (word.bottom - word.top) / 2:
            rows.append([word])
        else:
            row.append(word)
    return [word for row in sorted(rows, key=lambda row: row[0].middle) for word in sorted(row, key=lambda one: one.left)]


def _shared(one: Drawn, other: Drawn) -> float:
    return min(one.bottom, other.bottom) - max(one.top, other.top)


def _from(words: list[Drawn], first: int, wanted: list[str]) -> list[list[Drawn]] | None:
    """The words from there on by paragraphs, if their letters are those wanted."""
    found: list[list[Drawn]] = []
    at = first
    for text in wanted:
        taken, said = list[Drawn](), ""
        while len(said) < len(text) and at < len(words):
            drawn, at = words[at], at + 1
            letters = "".join(drawn.text.split()).casefold()
            if letters in BULLETS and not text.startswith(letters, len(said)):
                continue
            said += letters
            taken.append(drawn)
        if said != text:
            return None
        found.append(taken)
    return found


def _lines(words: list[Drawn]) -> int:
    """Lines, counted by how often a word begins no further right than the one before."""
    return 1 + sum(word.left <= before.left + NEAR for before, word in pairwise(words)) if words else 1


def _inside(word: Drawn, frame: Frame) -> bool:
    """Whether a word is inside its box; its letters hardly reach into the upper and lower quarter of what the font reserves."""
    edge = (word.bottom - word.top) / 4
    across = word.left >= frame.x / EMU_PER_POINT - NEAR and word.right <= frame.right / EMU_PER_POINT + NEAR
    return across and word.top + edge >= frame.y / EMU_PER_POINT - NEAR and word.bottom - edge <= frame.bottom / EMU_PER_POINT + NEAR


def report(seen: list[Seen], slides: int, lost: int, worst: int) -> None:
    """The table, and what came out otherwise."""
    same = sum(one.expected == one.drawn for one in seen)
    fewer = [one for one in seen if one.expected < one.drawn]
    outside = [one for one in seen if one.outside]
    print("| what | found | must |\n|---|---|---|")
    print(f"| slides rendered | {slides} | ≥ 300 |\n| paragraphs compared | {len(seen)} (not found: {lost}) | |")
    print(f"| lines as expected | {100 * same / len(seen):.2f} % | ≥ 98.5 % |")
    print(f"| more lines than expected | {len(fewer)} | 0 |\n| paragraphs with a word outside box or slide | {len(outside)} | 0 |")
    by_kind = Counter(one.kind for one in seen if one.expected != one.drawn)
    print("\nOtherwise than expected, by kind:", dict(by_kind.most_common()))
    for one in (*fewer, *outside, *(one for one in seen if one.expected > one.drawn))[:worst]:
        where = f"{one.kind}/{one.box}, {one.size:g} pt in {one.width:.1f}"
        print(f"{where}: {one.expected} expected, {one.drawn} drawn {one.outside or ''}\n  {one.text!r}")


if __name__ == "__main__":
    main()
