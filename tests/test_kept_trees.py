"""YAML read in an earlier run is read again without the reader, and comes to the same; what has a fault is always read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimdeck.load.parse import parsed
from claimdeck.load.yaml import tree_kept
from claimdeck.load.yaml.reading import Reading
from conftest import ROOT, Run

TEXTS = (
    "deck: {title: T, brand: plain}\nslides:\n  - text: 'x'\n    - {}\n",
    'a: [1, "two", {b: c}]\nd: |\n  lines\n  more\ne: &f\n  g: h\ni: *f\n',
    "# nothing but a comment\n",
    "a: b # cut\nc: d #e\n",
    "a: [1,5, 2]\n",
    "a: b\na: c\n",
)


def read(text: str) -> tuple[object, object]:
    reading = Reading()
    return parsed(text.encode(), "outline.yaml", reading), [(one.rule, one.span, one.message) for one in reading.found]


@pytest.mark.parametrize("text", TEXTS)
def test_a_kept_file_comes_to_the_same(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    never = read(text)
    monkeypatch.setenv("CLAIMDECK_CACHE", str(tmp_path / "kept"))
    assert read(text) == read(text) == never


def test_what_is_kept_names_the_code_that_read_it() -> None:
    missing = [name for name in tree_kept.MAKERS if not (ROOT / "src" / "claimdeck" / "load" / name).is_file()]
    assert not missing, "nothing is kept while one of these is not found"


def test_places_are_of_the_file_that_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMDECK_CACHE", str(tmp_path / "kept"))
    for name in ("a.yaml", "b.yaml"):
        root = parsed(b"deck: {title: T}\n", name, Reading())
        assert root is not None and root.span.file == name


@pytest.mark.parametrize("command", [("check",), ("build",)])
def test_without_an_option_a_command_does_what_click_would_have_it_do(command: tuple[str], claimdeck: Run, tmp_path: Path) -> None:
    (tmp_path / "claimdeck.yaml").touch()
    (tmp_path / "good").mkdir()
    (tmp_path / "good" / "outline.yaml").write_text("deck: {title: T, language: en-GB, brand: plain}\nslides:\n  - cover: {}\n")
    (tmp_path / "bad.yaml").write_text("deck: {title: T, tilte: U}\n")
    for talks in ((), ("good",), ("good", "bad.yaml"), ("nowhere",)):
        bare = claimdeck(*command, *talks, cwd=tmp_path)
        full = claimdeck(*command, "--format", "text", *talks, cwd=tmp_path)
        assert (bare.returncode, bare.stdout, bare.stderr) == (full.returncode, full.stdout, full.stderr), talks


def test_a_check_imports_nothing_of_templates_nor_the_reader_of_what_was_read_before_nor_the_parser_of_commands(tmp_path: Path) -> None:
    environment = os.environ | {"CLAIMDECK_CACHE": str(tmp_path / "kept"), "PYTHONPATH": str(ROOT / "src")}
    code = (
        "import sys\nfrom claimdeck.cli import main\n"
        f"sys.argv = ['claimdeck', 'check', {str(ROOT / 'decks' / 'smoldering-ms')!r}]\n"
        "import claimdeck.failures as failures\nfailures.leave = lambda left: None\nmain()\n"
        "own = ('claimdeck.mapping.room.page', 'claimdeck.plan.fitting.balance', 'claimdeck.citation_styles.nlm', 'claimdeck.powerpoint')\n"
        "print(*[name for name in ('yaml', 'click', 'dataclasses', 'PIL', 'lxml', *own) if name in sys.modules])"
    )
    said = [subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True) for _ in range(2)]
    assert [one.stdout.splitlines()[-1] for one in said] == ["yaml", ""]
