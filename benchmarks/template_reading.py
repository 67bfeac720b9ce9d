"""How long a company's template takes, as ratios: `python benchmarks/template_reading.py FOLDER` reads every template in a folder.

Reading is everything a deck needs of it: the package, its sheets, and which layout does what. It is held against python-pptx opening
the same file and looking at every placeholder, and the second deck of a run against the first.
"""

import argparse
import io
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import pptx
from outlines import TALK
from speed import DAY

from claimdeck.errors import TemplateError
from claimdeck.mapping.choosing.roles import roles
from claimdeck.model.job import Job
from claimdeck.pipeline import examine
from claimdeck.powerpoint.template.foreign import foreign


def main() -> None:
    """Print the table."""
    asked = argparse.ArgumentParser(description="Measure the reading of templates side by side with python-pptx.")
    asked.add_argument("folder", type=Path, help="a folder of .pptx and .potx files")
    files = sorted(file for file in asked.parse_args().folder.iterdir() if file.suffix.lower() in (".pptx", ".potx"))
    ratios = sorted(_against_python_pptx(files))
    told = f"median {median(ratios):.2f}, most {ratios[-1]:.2f}, of {len(ratios)} files"
    print(f"reading and mapping, against python-pptx opening the file: {told}")
    again = [_second(file) for file in files[:5]]
    print(f"planning the second talk on a template against the first: median {median(again):.2f}")


def _against_python_pptx(files: list[Path]) -> Iterator[float]:
    for file in files:
        content = file.read_bytes()
        try:
            ours = _taken(lambda content=content: roles(foreign.__wrapped__(content).design))  # type: ignore[misc]  # bound now
            theirs = _taken(lambda content=content: _usual(content))  # type: ignore[misc]
        except (TemplateError, ValueError):
            continue  # python-pptx opens no .potx
        yield ours / theirs


def _usual(content: bytes) -> int:
    """What a script reads of a template: the names, places and types of all placeholders."""
    deck = pptx.Presentation(io.BytesIO(content))
    layouts = [layout for master in deck.slide_masters for layout in master.slide_layouts]
    return sum(len([(one.name, one.left, one.placeholder_format.type) for one in layout.placeholders]) for layout in layouts)


def _second(file: Path) -> float:
    job = Job(outline=TALK, template=file, as_of=DAY)
    first = _taken(lambda: examine(job), rounds=1)
    return _taken(lambda: examine(job), rounds=1) / first


def _taken(work: Callable[[], object], rounds: int = 3) -> float:
    """The least time of some rounds, in seconds of the processor."""
    found = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return max(min(found), 1e-6)


if __name__ == "__main__":
    main()
