"""The README is true: a new user who follows its five minutes literally sees what it says."""

import re
import shlex
import shutil
from pathlib import Path

from conftest import ROOT, Run

README = ROOT / "README.md"
BLOCK = re.compile(r"^```(console|diff|yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def five_minutes() -> list[tuple[str, str]]:
    """The blocks of the first talk, in order: commands with what they print, changes to the outline, and what it looks like."""
    section = README.read_text(encoding="utf-8").split("## Your own talk, in five minutes")[1].split("\n## ")[0]
    return BLOCK.findall(section)


def run(commands: str, project: Path, claimdeck: Run) -> None:
    """Every command of a block prints its lines, in order; `…` stands for anything."""
    for command, printed in COMMAND.findall(commands):
        name, *arguments = shlex.split(command)
        assert name == "claimdeck"
        finished = claimdeck(*arguments, cwd=project)
        pattern = "".join("(?:.*\n)*" if line == "…" else f"{re.escape(line).replace('…', '.*')}\n" for line in printed.splitlines())
        assert re.fullmatch(pattern, finished.stdout + finished.stderr) or re.fullmatch(pattern, finished.stderr + finished.stdout), (
            f"{command}\n{finished.stdout}{finished.stderr}"
        )


def changed(outline: str, change: str) -> str:
    """The outline with the lines of a change replaced; each stands in it once."""
    old = [line[1:] for line in change.splitlines() if line.startswith("-")]
    new = [line[1:] for line in change.splitlines() if line.startswith("+")]
    assert len(old) == len(new)
    for before, after in zip(old, new, strict=True):
        assert outline.count(f"{before}\n") == 1, before
        outline = outline.replace(f"{before}\n", f"{after}\n")
    return outline


def test_the_five_minutes_go_as_the_readme_says(tmp_path: Path, claimdeck: Run) -> None:
    shutil.copytree(ROOT / "assets", tmp_path / "assets")
    shutil.copy(ROOT / "claimdeck.yaml", tmp_path)
    outline, kinds = tmp_path / "decks" / "first" / "outline.yaml", []
    for kind, text in five_minutes():
        kinds.append(kind)
        if kind == "console":
            run(text, tmp_path, claimdeck)
        elif kind == "diff":
            outline.write_text(changed(outline.read_text(encoding="utf-8"), text), encoding="utf-8")
        else:
            there = outline.read_text(encoding="utf-8")
            assert all(f"{line}\n" in there for line in text.splitlines())
    assert kinds.count("console") >= 5 and kinds.count("diff") == 3
    assert (tmp_path / "build" / "first.pptx").is_file() and (tmp_path / "build" / "first.plain.pptx").is_file()


def test_what_stands_for_make_is_what_make_does() -> None:
    text, makefile = README.read_text(encoding="utf-8"), (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "\npython -m venv .venv\n" in text and "-m venv $(VENV)" in makefile and "VENV := .venv" in makefile
    assert "\npip install .[svg]\nclaimdeck build decks/smoldering-ms\n" in text and "install --editable '.[svg]'" in makefile
    assert "make demo PYTHON=python3.12" in text and "PYTHON ?= python3" in makefile


def test_every_command_is_in_the_readme(claimdeck: Run) -> None:
    from claimdeck.cli import COMMANDS

    text = README.read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`claimdeck {name}" not in text] == []
