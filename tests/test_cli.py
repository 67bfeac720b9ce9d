"""The commands as users meet them: what they write, what they say, and how they leave."""

import os
import re
import signal
import subprocess
import sys
import time
from itertools import groupby
from pathlib import Path

import pytest

from claimdeck.failures import guarded
from conftest import ROOT, Run
from oracle.drawn import words

TALK = ROOT / "decks" / "smoldering-ms"
SMALL = """\
deck: {title: A talk, language: en-GB, brand: ember, code: EX-1, prepared: November 2026}
references:
  one: {type: article-journal, title: An example, authors: [Example A], journal: J Ex, issued: 2021, volume: 4}
slides:
  - cover: {}
  - claims: {title: Two points, points: ["One [@one]", Another]}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of its own with the brand of this one and a small talk."""
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    (tmp_path / "assets" / "brands").mkdir(parents=True)
    (tmp_path / "assets" / "brands" / "ember").symlink_to(ROOT / "assets" / "brands" / "ember")
    (tmp_path / "decks" / "small").mkdir(parents=True)
    (tmp_path / "decks" / "small" / "outline.yaml").write_text(SMALL, encoding="utf-8")
    return tmp_path


def test_a_build_without_arguments_builds_every_talk_of_the_project(project: Path, claimdeck: Run) -> None:
    finished = claimdeck("build", cwd=project)
    assert finished.returncode == 0, finished.stderr
    assert (project / "build" / "small.pptx").is_file() and "2 slides" in finished.stdout


def test_a_check_writes_nothing_and_exits_with_one_for_an_error(project: Path, claimdeck: Run) -> None:
    outline = project / "decks" / "small" / "outline.yaml"
    assert claimdeck("check", cwd=project).returncode == 0
    outline.write_text(SMALL.replace("@one", "@none"), encoding="utf-8")
    finished = claimdeck("check", outline.parent, cwd=project)
    assert finished.returncode == 1 and "error: no reference is called 'none' [unknown-reference]" in finished.stdout
    assert "hint: did you mean 'one'?" in finished.stdout and not (project / "build").exists()


def test_an_error_leaves_the_old_deck_as_it_was(project: Path, claimdeck: Run) -> None:
    assert claimdeck("build", cwd=project).returncode == 0
    deck, outline = project / "build" / "small.pptx", project / "decks" / "small" / "outline.yaml"
    before, manifest = deck.read_bytes(), deck.with_name("small.manifest.json").read_bytes()
    outline.write_text(SMALL.replace("claims:", "claim:"), encoding="utf-8")
    finished = claimdeck("build", cwd=project)
    assert finished.returncode == 1
    assert finished.stderr.endswith("no deck was written (1 error); the deck at build/small.pptx is an older one\n")
    assert deck.read_bytes() == before and deck.with_name("small.manifest.json").read_bytes() == manifest


def test_a_release_refuses_what_is_on_hold(tmp_path: Path, claimdeck: Run) -> None:
    finished = claimdeck("build", TALK, "--release", "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 1 and "6 holds" in finished.stderr and not (tmp_path / "deck.pptx").exists()


def test_an_approved_talk_is_released_or_nothing(project: Path, claimdeck: Run) -> None:
    outline = project / "decks" / "small" / "outline.yaml"
    outline.write_text(SMALL.replace("prepared:", "status: approved, prepared:"), encoding="utf-8")
    assert claimdeck("build", cwd=project).returncode == 0
    assert claimdeck("check", cwd=project).returncode == 0
    outline.write_text(outline.read_text(encoding="utf-8").replace("one: {", "one: {pending: unknown, "), encoding="utf-8")
    built, checked = claimdeck("build", cwd=project), claimdeck("check", cwd=project)
    assert (built.returncode, checked.returncode) == (1, 1)
    assert "no deck was written (1 hold): `--release` and `status: approved` let nothing on hold pass" in built.stderr
    assert "a build would write no deck (1 hold): `--release` and `status: approved` let" in checked.stderr


def test_the_worst_findings_of_a_talk_are_printed_last_and_each_level_by_place(project: Path, claimdeck: Run) -> None:
    outline = project / "decks" / "small" / "outline.yaml"
    wrong = SMALL.replace('"One [@one]"', '"One [@one]", "Two [@two]"').replace("code: EX-1, prepared: November 2026", "brnd: a")
    pending = "  open: {pending: unknown}\n  other: {pending: unknown}\n"
    outline.write_text(wrong.replace("slides:", f"{pending}slides:").replace("Another]", '"Open [@other; @open]"]'), encoding="utf-8")
    told = re.findall(r"^decks/small/outline.yaml:(\d+):\d+: (\w+): ", claimdeck("check", cwd=project).stdout, re.MULTILINE)
    levels = [level for _, level in told]
    assert [level for level, _ in groupby(levels)] == ["warning", "hold", "error"] and levels.count("hold") == 2
    assert all(lines == sorted(lines) for lines in ([int(line) for line, of in told if of == level] for level in set(levels)))


def test_a_draft_says_so_on_every_slide_and_a_release_on_none(talk: Path, project: Path, claimdeck: Run, tmp_path: Path) -> None:
    drafted = drawn(talk, tmp_path)
    assert len(drafted) == 13 and all("PROJET 6 références en attente" in page for page in drafted)
    assert claimdeck("build", cwd=project).returncode == 0
    assert not any("DRAFT" in page for page in drawn(project / "build" / "small.pptx", tmp_path))


def drawn(deck: Path, folder: Path) -> list[str]:
    """The words on each slide as drawn."""
    return [" ".join(word["text"] for word in page) for page in words(deck, folder)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build", "nowhere/outline.yaml"], "nowhere"),
        (["build", "--sideways"], "No such option"),
        (["sing"], "No such command"),
        (["build", "decks/small", "--as-of", "tomorrow"], "tomorrow"),
        (["build", "decks/small", "-o", "claimdeck.yaml/deck.pptx"], "cannot write"),
    ],
)
def test_what_stops_us_is_said_and_exits_with_two(arguments: list[str], said: str, project: Path, claimdeck: Run) -> None:
    finished = claimdeck(*arguments, cwd=project)
    assert finished.returncode == 2 and said in finished.stderr and "Traceback" not in finished.stderr


def test_a_fault_of_ours_leaves_a_log_and_exits_with_three(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        guarded(lambda: 1 // 0)
    said = capsys.readouterr().err
    assert left.value.code == 3 and "Traceback" not in said
    log = Path(said.split("what happened is in ")[1].splitlines()[0])
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_ctrl_c_exits_with_130_and_leaves_the_old_deck_whole(project: Path, claimdeck: Run) -> None:
    assert claimdeck("build", cwd=project).returncode == 0
    deck, outline = project / "build" / "small.pptx", project / "decks" / "small" / "outline.yaml"
    before, manifest = deck.read_bytes(), deck.with_name("small.manifest.json").read_bytes()
    slides = "".join(f'  - text: {{title: Slide {n}, points: ["One [@one]", "{"word " * 60}"]}}\n' for n in range(9000))
    outline.write_text(SMALL + slides, encoding="utf-8")
    command = [sys.executable, str(ROOT / "cli.py"), "build"]
    running = subprocess.Popen(command, cwd=project, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, stderr=subprocess.PIPE, text=True)
    time.sleep(1.0)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130 and "Traceback" not in said
    assert deck.read_bytes() == before and deck.with_name("small.manifest.json").read_bytes() == manifest
    assert sorted(os.listdir(deck.parent)) == ["small.manifest.json", "small.pptx"]
