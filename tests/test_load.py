"""Wrong outlines: every fault is found in one run, each at its place; what is right is read without a word.

A line of a case says what is expected of it: `#! rule: part of the message or hint`, with `@12` behind the rule where the
column counts. The cases of other encodings say so in a file of their own, for their bytes are the case.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from claimdeck.load import load
from claimdeck.model.finding import Finding, Findings
from claimdeck.model.job import Job
from claimdeck.resolve import resolve
from conftest import Run

TODAY = date(2026, 1, 1)
ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases" / "load"
FILES = sorted(CASES.glob("*.yaml"))
BYTES = sorted((CASES / "encodings").glob("*.yaml"))
MARKS = re.compile(r" *#! .*")
EXPECTED = re.compile(r"#! (?P<rule>[a-z0-9-]+)(?:@(?P<column>\d+))?: (?P<part>.*?)(?= #! |$)")


@pytest.fixture(scope="module")
def talk_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A talk of a project with the files the cases name, and a picture outside of the project."""
    top = tmp_path_factory.mktemp("load")
    shutil.copytree(ROOT / "assets", top / "project" / "assets")
    shutil.copy(ROOT / "claimdeck.yaml", top / "project")
    shutil.copytree(CASES / "beside", top / "project" / "decks" / "talk")
    shutil.copy(CASES / "beside" / "images" / "grid.png", top / "outside.png")
    return top / "project" / "decks" / "talk"


def faults(folder: Path, content: bytes) -> Findings:
    """What reading an outline of this content, and looking up its ids, finds."""
    outline = folder / "outline.yaml"
    outline.write_bytes(content)
    inputs, found = load(Job(outline=outline, as_of=TODAY))
    return found + (resolve(inputs)[1] if inputs else ())


@dataclass(frozen=True)
class Expected:
    """One fault a case expects."""

    file: str
    line: int
    rule: str
    column: int | None
    part: str

    def meets(self, finding: Finding) -> bool:
        """True for a finding of this rule and these words at this place."""
        place = Path(finding.span.file).name, finding.span.line
        placed = place == (self.file, self.line) and self.column in (None, finding.span.column)
        return placed and finding.rule == self.rule and self.part in f"{finding.message} {finding.hint}"


def expected(file: str, line: int, text: str) -> Iterator[Expected]:
    """What a line with marks expects."""
    assert text.count("#! ") == len(EXPECTED.findall(text)), f"a mark nobody understands: {text}"
    for match in EXPECTED.finditer(text):
        yield Expected(file, line, match["rule"], int(match["column"]) if match["column"] else None, match["part"].strip())


def expected_of(path: Path, shown: str) -> list[Expected]:
    """What all lines of a file expect; a file named in the case is read, too, so its marks count."""
    return [one for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) for one in expected(shown, number, line)]


def compare(found: Findings, wanted: list[Expected]) -> None:
    """Every expectation is met, and nothing else is found."""
    missing = "\n".join(str(one) for one in wanted if not any(one.meets(finding) for finding in found))
    extra = "\n".join(str(finding) for finding in found if not any(one.meets(finding) for one in wanted))
    assert not missing and not extra, f"not found:\n{missing}\nnot expected:\n{extra}"


@pytest.mark.parametrize("case", FILES, ids=lambda path: path.stem)
def test_every_fault_is_found_at_its_line(case: Path, talk_folder: Path) -> None:
    text = case.read_text(encoding="utf-8")
    beside = [path for path in (CASES / "beside").glob("*.yaml") if path.name in text]
    wanted = expected_of(case, "outline.yaml") + [one for path in beside for one in expected_of(path, path.name)]
    assert wanted, f"{case} expects nothing"
    compare(faults(talk_folder, MARKS.sub("", text).encode()), wanted)


def test_every_finding_has_a_place_and_nine_in_ten_a_hint(talk_folder: Path) -> None:
    contents = [MARKS.sub("", case.read_text(encoding="utf-8")).encode() for case in FILES] + [case.read_bytes() for case in BYTES]
    found = [finding for content in contents for finding in faults(talk_folder, content)]
    assert len(FILES) >= 50 and len(found) > 150
    assert [finding for finding in found if not (finding.span.file and finding.span.line and finding.span.column)] == []
    without = [finding for finding in found if not finding.hint]
    assert len(without) <= len(found) / 10, without


@pytest.mark.parametrize("case", BYTES, ids=lambda path: path.stem)
def test_every_encoding_is_read_or_named(case: Path, talk_folder: Path) -> None:
    lines = case.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    wanted = [one for line in lines for one in expected("outline.yaml", int(line.split(" ", 1)[0]), line)]
    compare(faults(talk_folder, case.read_bytes()), wanted)


def test_the_command_shows_all_faults_in_one_run(claimdeck: Run, tmp_path: Path, talk_folder: Path) -> None:
    case = CASES / "ten-faults.yaml"
    (talk_folder / "outline.yaml").write_text(MARKS.sub("", case.read_text(encoding="utf-8")), encoding="utf-8")
    finished = claimdeck("build", talk_folder, "-o", tmp_path / "deck.pptx")
    assert finished.returncode == 1 and not (tmp_path / "deck.pptx").exists()
    wanted = expected_of(case, "outline.yaml")
    assert len({one.rule for one in wanted}) >= 10
    missing = [one for one in wanted if f"outline.yaml:{one.line}:" not in finished.stderr or f"[{one.rule}]" not in finished.stderr]
    assert not missing and "Traceback" not in finished.stderr, finished.stderr


GOOD = (ROOT / "decks" / "smoldering-ms" / "outline.yaml").read_text(encoding="utf-8")
SIGNS = some.sampled_from([*":-[]{}\"'|>%@`&*!#?,\t\n \\~", ": ", "- ", " #", "\u00a0", "\x00", "\u2028", "é", "yes", "---\n", "<<: *a"])


@some.composite
def spoiled_outlines(draw: some.DrawFn) -> str:
    """A right outline with a few letters taken out, doubled or put in."""
    text = GOOD[: draw(some.integers(200, 6000))]
    for _ in range(draw(some.integers(1, 4))):
        at = draw(some.integers(0, len(text)))
        text = text[:at] + draw(some.one_of(SIGNS, some.text(max_size=3))) + text[at + draw(some.integers(0, 3)) :]
    return text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(some.one_of(some.text(max_size=300), spoiled_outlines(), some.binary(max_size=200)))
def test_whatever_an_outline_holds_is_read_or_reported(talk_folder: Path, content: str | bytes) -> None:
    found = faults(talk_folder, content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    assert all(finding.message and finding.rule and finding.span.line > 0 and finding.span.column > 0 for finding in found)
