"""How fast claimdeck is, as ratios: `python benchmarks/speed.py [--rounds N] [--quick]` prints the table of docs/performance.md.

S is the same deck written the usual way with python-pptx (yardstick.py), P is `python -c pass`. Only ratios of one run mean anything.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from os import environ
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from measure import ROOT, in_turn, process
from outlines import TALK, repeated, written
from yardstick import contents, write

from claimdeck.leaflet import fold
from claimdeck.load.records import once
from claimdeck.load.yaml import tree_kept
from claimdeck.model import walk
from claimdeck.model.job import Build, Job
from claimdeck.model.metrics import widths
from claimdeck.pipeline import build, examine
from claimdeck.plan.fitting import measure as measuring
from claimdeck.plan.fitting import pieces
from claimdeck.plan.wording import phrasing
from claimdeck.powerpoint import xml

DAY = date(2026, 11, 25)
CLI = str(ROOT / "cli.py")
KNOWN = (widths, pieces._parts, measuring._set, phrasing._phrased, walk.leaves, walk.texts, fold.alike, xml.escaped_line)
"""What a process knows of the texts of its earlier talks."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what was measured, the ratio found and the most it may be, and against what."""

    number: int
    what: str
    found: float
    most: float
    against: str

    def __str__(self) -> str:
        verdict = "yes" if self.found <= self.most else "no"
        return f"| {self.number} | {self.what} | {self.found:.2f} {self.against} | ≤ {self.most:g} {self.against} | {verdict} |"


def main() -> None:
    """Print the table."""
    asked = argparse.ArgumentParser(description="Measure claimdeck side by side with python-pptx and bare Python.")
    asked.add_argument("--rounds", type=int, default=9, help="counted rounds of the short rows; the long ones take fewer")
    asked.add_argument("--quick", action="store_true", help="leave out 1,000 slides and 200 processes")
    options = asked.parse_args()
    print("| row | what | found | must | held |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for row in _rows(Path(folder), options.rounds, quick=options.quick):
            print(row, flush=True)


def _rows(folder: Path, rounds: int, *, quick: bool) -> Iterator[Row]:
    yield from _start(rounds)
    yield _size(3, TALK, "a deck of 13 slides, outline to file", 0.35, rounds)
    yield _size(3, TALK, "the same, its texts not met before", 0.35, rounds, new=True)
    yield _fitting(rounds)
    yield _size(4, written(folder / "200", repeated(200)), "a deck of 200 slides", 0.15, max(3, rounds // 2))
    if not quick:
        yield _size(5, written(folder / "1000", repeated(1000)), "a deck of 1,000 slides", 0.10, 3)
        yield _growth(folder)
        yield _batch(folder)


def _start(rounds: int) -> Iterator[Row]:
    check = process(CLI, "check", str(TALK))
    things = {"pass": process("-c", "pass"), "help": process(CLI, "--help"), "check": check, "new": _unread(check)}
    seconds = in_turn(things, 2 * rounds)
    yield Row(1, "`claimdeck --help`", seconds["help"] / seconds["pass"], 5, "P")
    yield Row(2, "`claimdeck check` of 13 slides", seconds["check"] / seconds["pass"], 10, "P")
    yield Row(2, "the same, no file read before", seconds["new"] / seconds["pass"], 10, "P")


def _unread(command: Callable[[], object]) -> Callable[[], object]:
    """The command where nothing is kept of earlier runs."""

    def run() -> None:
        with patch.dict(environ, CLAIMDECK_CACHE="off"):
            command()

    return run


def _job(talk: Path) -> Job:
    return Job(outline=talk, as_of=DAY)


def _forget() -> None:
    for known in KNOWN:
        known.cache_clear()
    once.KEPT.clear()
    tree_kept.KNOWN.clear()


def _built(talk: Path, *, new: bool = False) -> Build:
    if new:
        _forget()
    done = build(_job(talk))
    if done.deck is None:
        raise SystemExit(f"{talk} was not built: {done.findings[0].message}")
    return done


def _size(number: int, talk: Path, what: str, most: float, rounds: int, *, new: bool = False) -> Row:
    pages = contents(_built(talk).deck or b"")
    seconds = in_turn({"claimdeck": lambda: _built(talk, new=new), "S": lambda: write(pages)}, rounds)
    return Row(number, what, seconds["claimdeck"] / seconds["S"], most, "S")


def _fitting(rounds: int) -> Row:
    """Of a build only the fitting: everything `claimdeck.plan.fitting.tried` asks of `fit`, each time with nothing known of its texts."""
    tried = import_module("claimdeck.plan.fitting.tried")
    pages, asked, spent = contents(_built(TALK).deck or b""), tried.fit, [0.0]

    def timed(*arguments: Any) -> Any:
        begun = time.process_time()
        found = asked(*arguments)
        spent[0] += time.process_time() - begun
        return found

    def fitted() -> float:
        _forget()
        spent[0] = 0.0
        _built(TALK)
        return spent[0]

    tried.fit = timed  # type: ignore[attr-defined]  # to look inside a build
    found, usual = [], []
    for _ in range(rounds):
        found.append(fitted())
        begun = time.process_time()
        write(pages)
        usual.append(time.process_time() - begun)
    tried.fit = asked  # type: ignore[attr-defined]  # as it was
    return Row(13, "fitting the texts of 13 slides", median(found) / median(usual), 0.05, "S")


def _growth(folder: Path) -> Row:
    small, large = (written(folder / f"growth-{n}", repeated(n)) for n in (100, 1000))
    seconds = in_turn({"small": lambda: _built(small), "large": lambda: _built(large)}, 3)
    per_slide = [seconds[name] / _slides(talk) for name, talk in (("large", large), ("small", small))]
    return Row(6, "time per slide, 1,000 slides over 100", per_slide[0] / per_slide[1], 1.15, "")


def _slides(talk: Path) -> int:
    plan = examine(_job(talk))[0].plan
    return len(plan.slides) if plan else 0


def _batch(folder: Path) -> Row:
    """200 decks by one command, against a command for each."""
    text = repeated(13)
    talks = [written(folder / "batch", text)]
    for i in range(199):
        other = talks[0].with_name(f"talk{i}")
        other.mkdir()
        for file in talks[0].iterdir():
            (other / file.name).write_bytes(file.read_bytes())
        talks.append(other)
    place = folder / "batch"
    one = process(CLI, "build", *map(str, talks), folder=place)
    many: Callable[[], object] = lambda: [process(CLI, "build", str(talk), folder=place)() for talk in talks]  # noqa: E731
    seconds = in_turn({"one": one, "many": many}, 1, warm=0)
    return Row(8, "200 decks by one command over 200 commands", seconds["one"] / seconds["many"], 0.5, "")


if __name__ == "__main__":
    main()
