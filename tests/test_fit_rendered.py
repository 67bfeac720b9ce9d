"""Text stands where it was expected: random talks drawn by LibreOffice, every paragraph held against the plan.

`benchmarks/fit.py` compares many more and prints the table of docs/fitting.md.
"""

import shutil
from pathlib import Path

import pytest
from fit import Seen, compared

from oracle.absence import absent


def held(folder: Path, talks: int, seed: int) -> None:
    """No paragraph takes more lines than expected, no word stands outside its box, and nearly all take just as many."""
    for program in ("soffice", "pdftotext"):
        if shutil.which(program) is None:
            absent(f"{program} is not installed")
    seen, slides, lost = compared(folder, talks, seed)
    assert slides > 10 * talks and lost <= len(seen) / 50
    assert not [one for one in seen if wrong(one)]
    assert sum(one.expected == one.drawn for one in seen) >= 0.985 * len(seen)


def wrong(one: Seen) -> bool:
    return one.drawn > one.expected or bool(one.outside)


def test_a_sample_of_talks_is_drawn_as_expected(tmp_path: Path) -> None:
    held(tmp_path, 6, 11)


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(20, 28))
def test_many_talks_are_drawn_as_expected(seed: int, tmp_path: Path) -> None:
    held(tmp_path, 25, seed)
