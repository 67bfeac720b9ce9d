"""docs/commands.md is true: every command and option is on it, what is on it is there, and its examples run."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import claimdeck as library
import foreign
from claimdeck.cli import COMMANDS
from claimdeck.cli.group import commands
from conftest import ROOT, Run
from test_batch import make_talk

PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^claimdeck ([^#\n]*)", "".join(re.findall(r"^```sh\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)), re.MULTILINE)


def leaves(command: click.Command) -> Iterator[click.Command]:
    """The command, or those of a group."""
    yield from command.commands.values() if isinstance(command, click.Group) else (command,)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_its_section_with_its_options(name: str) -> None:
    section = re.search(rf"^## {name}\n(.*?)(?=^## )", PAGE, re.MULTILINE | re.DOTALL)
    assert section, f"docs/commands.md says nothing of {name}"
    command = commands.get_command(click.Context(commands), name)
    assert command
    options = [parameter for leaf in leaves(command) for parameter in leaf.params if isinstance(parameter, click.Option)]
    assert [option.opts for option in options if not any(f"{spelling}" in section[1] for spelling in option.opts)] == []
    assert f"\nclaimdeck {name}" in section[1], "it has an example"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two talks."""
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    shutil.copytree(ROOT / "assets", tmp_path / "assets")
    (tmp_path / "corp.potx").write_bytes(foreign.base())
    for name in ("first", "second"):
        make_talk(tmp_path, name)
    return tmp_path


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_runs(example: str, project: Path, claimdeck: Run) -> None:
    finished = claimdeck(*shlex.split(example), cwd=project)
    assert finished.returncode == 0, finished.stderr


def test_the_library_builds_many_as_the_command_does(project: Path) -> None:
    outcomes = list(library.build_all([project / "decks", project / "decks" / "none"], brands=["plain"]))
    assert [(Path(outcome.deck).name, outcome.code) for outcome in outcomes] == [("first.plain.pptx", 0), ("second.plain.pptx", 0), ("", 2)]
    assert library.build(project / "decks" / "first", brand="plain").deck == (project / "build" / "first.plain.pptx").read_bytes()


def test_help_and_version_are_answered_without_click(claimdeck: Run) -> None:
    assert claimdeck("--version").stdout == f"claimdeck {library.__version__}\n"
    told = claimdeck("--help").stdout
    assert all(line in told for line in COMMANDS.values())
    assert "Usage: claimdeck COMMAND" in claimdeck("-h", "build").stdout, "and with click, where there is more to read"


def test_a_command_nearly_right_is_suggested(claimdeck: Run) -> None:
    finished = claimdeck("chekc")
    assert finished.returncode == 2 and "did you mean 'check'?" in finished.stderr
