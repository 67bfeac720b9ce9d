"""Wrong brands: every fault is found in one run, each at its place, with what to do; see test_load for the marks."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimdeck.load import load_brand
from claimdeck.model.finding import Finding
from conftest import ROOT, Run
from test_load import MARKS, Expected, expected

CASES = ROOT / "tests" / "cases" / "brands"
FILES = sorted(CASES.glob("*.yaml"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the brand ember, those beside the cases, and a picture outside of it."""
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "assets", folder / "assets")
    shutil.copytree(CASES / "beside", folder / "assets" / "brands", dirs_exist_ok=True)
    for other in (folder / "assets" / "brands").glob("*/brand.yaml"):
        other.write_text(MARKS.sub("", other.read_text(encoding="utf-8")), encoding="utf-8")
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    shutil.copy(CASES / "beside" / "acme" / "logo.png", tmp_path / "outside.png")
    return folder


def written(project: Path, case: Path) -> Path:
    """The case as the project's brand acme."""
    file = project / "assets" / "brands" / "acme" / "brand.yaml"
    file.write_text(MARKS.sub("", case.read_text(encoding="utf-8")), encoding="utf-8")
    return file


def wanted(case: Path) -> Iterator[Expected]:
    """What the case expects, and the brand beside it that it extends."""
    for file, name in [(case, "acme"), *((CASES / "beside" / other / "brand.yaml", other) for other in ("loop", "broken"))]:
        text = file.read_text(encoding="utf-8")
        if file is case or f"extends: {name}\n" in case.read_text(encoding="utf-8"):
            for number, line in enumerate(text.splitlines(), 1):
                yield from expected(f"assets/brands/{name}/brand.yaml", number, line)


def meets(one: Expected, finding: Finding) -> bool:
    """True for a finding of this rule and these words at this place."""
    placed = (finding.span.file, finding.span.line) == (one.file, one.line) and one.column in (None, finding.span.column)
    return placed and finding.rule == one.rule and one.part in f"{finding.message} {finding.hint}"


@pytest.mark.parametrize("case", FILES, ids=lambda path: path.stem)
def test_every_fault_of_a_brand_is_found_at_its_place(case: Path, project: Path) -> None:
    written(project, case)
    found, asked = load_brand("acme", project)[1], [*wanted(case)]
    missing = [one for one in asked if not any(meets(one, finding) for finding in found)]
    extra = [finding for finding in found if not any(meets(one, finding) for one in asked)]
    assert asked and not missing and not extra, f"not found: {missing}\nnot expected: {extra}"
    assert all(finding.hint for finding in found)


def test_there_are_enough_and_one_has_ten_kinds() -> None:
    assert len(FILES) >= 20 and len({one.rule for one in wanted(CASES / "ten-faults.yaml")}) >= 10


def test_the_commands_show_all_faults_and_stop(claimdeck: Run, project: Path) -> None:
    written(project, CASES / "ten-faults.yaml")
    (project / "outline.yaml").write_text("deck: {title: T, language: en-GB, brand: acme}\nslides: [cover: {}]\n", encoding="utf-8")
    for arguments in (("check", "outline.yaml"), ("brand", "show", "acme")):
        finished = claimdeck(*arguments, cwd=project)
        said = finished.stdout + finished.stderr
        assert finished.returncode == 1 and "Traceback" not in said
        asked = wanted(CASES / "ten-faults.yaml")
        assert not [one for one in asked if f"brand.yaml:{one.line}:" not in said or f"[{one.rule}]" not in said]


def test_a_brand_folder_without_its_file_is_no_brand(claimdeck: Run, project: Path) -> None:
    finished = claimdeck("brand", "show", "acme", cwd=project)
    assert finished.returncode == 1 and "there is no brand 'acme'" in finished.stderr
