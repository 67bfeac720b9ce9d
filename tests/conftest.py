"""What tests share: the command, the talk built once, golden files, and a guard on network and disk."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import guard
from forked import Forked

ROOT = Path(__file__).parents[1]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest --accept` writes golden files anew instead of comparing with them."""
    parser.addoption("--accept", action="store_true", help="write golden files anew instead of comparing with them")


def sampled(values: Sequence[Any], *sample: str, name: Callable[[Any], str] = str) -> list[Any]:
    """Parameters of which those named in the sample are tried in every run, the others in a sweep."""
    assert set(sample) <= {name(value) for value in values}
    return [pytest.param(one, id=name(one), marks=() if name(one) in sample else (pytest.mark.sweep,)) for one in values]


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def _temporary_files_are_the_test_runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Temporary files of whatever a test calls land in pytest's own folder, too."""
    before, tempfile.tempdir = tempfile.tempdir, str(tmp_path_factory.getbasetemp())
    yield
    tempfile.tempdir = before


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_kept_between_runs() -> Iterator[None]:
    """What a test finds is made in it; those of the cache turn it on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMDECK_CACHE", "off")
        yield


@pytest.fixture(autouse=True)
def _nothing_leaves_the_test(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Iterator[None]:
    """A test that talks to a network or writes outside pytest's folder fails."""
    renewed = (ROOT / "tests" / "cases", ROOT / "docs", ROOT / ".claimdeck") if pytestconfig.getoption("--accept") else ()
    with guard.watching(tmp_path_factory.getbasetemp(), ROOT / ".hypothesis", *renewed) as trespasses:
        yield
    assert not trespasses, "\n".join(trespasses)


def run_claimdeck(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run the command in a process that starts for it, as a user does; the environment's variables are added to ours."""
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    command = [sys.executable, str(ROOT / "cli.py"), *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=variables, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


@pytest.fixture(scope="session")
def claimdeck(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """The command: `claimdeck("build", folder)` → the finished process with returncode, stdout and stderr."""
    if not hasattr(os, "fork"):
        yield run_claimdeck
        return
    forked = Forked(tmp_path_factory.mktemp("command"))

    def run(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> "subprocess.CompletedProcess[str]":
        return run_claimdeck(*arguments, cwd=cwd, **environment) if environment else forked(*arguments, cwd=cwd)

    yield run
    forked.close()


@pytest.fixture(scope="session")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The deck of the leaflet's talk, built once."""
    deck = tmp_path_factory.mktemp("talk") / "smoldering-ms.pptx"
    finished = run_claimdeck("build", ROOT / "decks" / "smoldering-ms", "-o", deck)
    assert finished.returncode == 0, finished.stderr
    return deck


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Callable[[Path, str], None]:
    """Compare a text with its golden file; with `--accept`, write it."""

    def compare(file: Path, text: str) -> None:
        if pytestconfig.getoption("--accept"):
            file.write_text(text, encoding="utf-8")
        assert file.is_file(), f"{file} is missing: pytest --accept writes it"
        assert text == file.read_text(encoding="utf-8")

    return compare
