"""Seconds of processor time, side by side: what is compared runs in turn, so that a busy machine slows both."""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
Thing = Callable[[], object]


def in_turn(things: dict[str, Thing], rounds: int, *, warm: int = 1) -> dict[str, float]:
    """The median seconds of each thing, run one after the other, round by round; `warm` rounds before are not counted."""
    seconds: dict[str, list[float]] = {name: [] for name in things}
    for counted in range(-warm, rounds):
        for name, thing in things.items():
            spent = _spent(thing)
            if counted >= 0:
                seconds[name].append(spent)
    return {name: statistics.median(found) for name, found in seconds.items()}


def _spent(thing: Thing) -> float:
    """Of this process and of those it started and waited for."""
    before = time.process_time() + _children()
    thing()
    return time.process_time() + _children() - before


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def process(*arguments: str, folder: Path | None = None) -> Thing:
    """A Python process, started and waited for, with claimdeck on its path and compiled files as an installation has them."""
    own = {"PYTHONPATH": str(ROOT / "src"), "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "compiled")}
    command = [sys.executable, *arguments]

    def run() -> None:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | own
        finished = subprocess.run(command, cwd=folder or ROOT, env=environment, capture_output=True, text=True, check=False)
        if finished.returncode:
            raise SystemExit(f"{' '.join(command)} failed:\n{finished.stderr}")

    return run
