"""The project file: what it asks for is done, and what is wrong in it is found at its line."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from claimdeck.load import read_project
from claimdeck.manual.tables import BLOCK, table
from claimdeck.model.fields import keys
from claimdeck.model.project import USUAL, Project, deck_file
from conftest import ROOT, Run
from test_batch import make_talk
from test_cli import SMALL
from test_docs import examples
from test_load import MARKS, compare, expected_of

CASES = sorted((ROOT / "tests" / "cases" / "project").glob("*.yaml"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two talks and the brands of this one."""
    shutil.copytree(ROOT / "assets", tmp_path / "assets")
    for name in ("first", "second"):
        make_talk(tmp_path, name)
    return tmp_path


def write(project: Path, text: str) -> None:
    (project / "claimdeck.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_every_fault_is_found_at_its_line(case: Path, project: Path) -> None:
    write(project, MARKS.sub("", case.read_text(encoding="utf-8")))
    compare(read_project(project)[2], expected_of(case, "claimdeck.yaml"))


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing is said here\n", "---\n"])
def test_a_file_that_says_nothing_is_a_project(text: str, project: Path) -> None:
    write(project, text)
    usual, talks, findings = read_project(project)
    assert usual == USUAL and not findings
    assert [outline.parent.name for outline in talks] == ["first", "second"]


def test_a_project_says_talks_brands_and_names(project: Path, claimdeck: Run) -> None:
    make_talk(project / "archive", "third")
    write(project, "talks: [decks/f*, archive/decks/*]\nbrands: [ember, plain]\noutput: out/{language}/{brand}/{talk}.pptx\n")
    finished = claimdeck("build", cwd=project / "decks" / "second")
    assert finished.returncode == 0, finished.stderr
    assert "4 decks written" in finished.stderr
    decks = sorted(path.relative_to(project).as_posix() for path in project.rglob("*.pptx"))
    assert decks == [f"out/en-GB/{brand}/{talk}.pptx" for brand in ("ember", "plain") for talk in ("first", "third")]


def test_a_project_says_what_to_fail_on(project: Path, claimdeck: Run) -> None:
    write(project, "fail-on: hold\n")
    make_talk(project, "second", SMALL.replace("one: {", "one: {pending: unknown, "))
    assert claimdeck("check", cwd=project).returncode == 1
    assert claimdeck("check", "--fail-on", "error", cwd=project).returncode == 0


def test_a_wrong_project_file_builds_nothing_and_a_missing_talk_only_itself(project: Path, claimdeck: Run) -> None:
    write(project, "brand: ember\n")
    finished = claimdeck("build", cwd=project)
    assert finished.returncode == 1 and "claimdeck.yaml:1:1: error" in finished.stderr and not (project / "build").exists()
    write(project, "talks: [decks/first, decks/none]\n")
    finished = claimdeck("build", cwd=project)
    assert finished.returncode == 1 and "claimdeck.yaml:1:22: error" in finished.stderr
    assert [path.name for path in (project / "build").glob("*.pptx")] == ["first.pptx"]


def test_the_page_has_the_record_s_table_and_an_example_without_a_fault(project: Path, golden: Callable[[Path, str], None]) -> None:
    page = ROOT / "docs" / "project.md"
    text = page.read_text(encoding="utf-8")
    golden(page, BLOCK.sub(lambda found: found[1] + table(Project) + found[3], text))
    [example] = examples(page)
    write(project, example)
    make_talk(project / "archive" / "2026-05", "x").rename(project / "archive" / "2026-x")
    assert read_project(project)[2] == ()
    assert set(yaml.safe_load(example)) == set(keys(Project))


@pytest.mark.parametrize(
    ("pattern", "other", "name"),
    [
        (USUAL.output, (), "build/t.pptx"),
        (USUAL.output, ("brand",), "build/t.plain.pptx"),
        ("{brand}/{talk}[.{language}].pptx", (), "plain/t.pptx"),
        ("[{brand}-{language}-]{talk}[!].pptx", ("language",), "plain-fr-FR-t!.pptx"),
    ],
)
def test_brackets_stay_around_what_is_not_the_outline_s_own(pattern: str, other: tuple[str, ...], name: str) -> None:
    assert deck_file(pattern, "t", "plain", "fr-FR", frozenset(other)) == name
