"""`claimdeck check --coverage`: every line of the leaflet with the slides that show it, for people, pipes and programs."""

import json
from datetime import date
from pathlib import Path

import pytest

from claimdeck.model.coverage import Coverage, CoveredLine, Place
from claimdeck.model.job import Job
from claimdeck.pipeline import examine
from claimdeck.report.coverage import cells, coverage, summary, table
from conftest import ROOT, Run

TALK = ROOT / "decks" / "smoldering-ms"


@pytest.fixture(scope="module")
def covered() -> Coverage:
    _, subject = examine(Job(outline=TALK, as_of=date(2026, 1, 1)))
    assert subject is not None
    found = coverage(subject.held, subject.inputs.outline, subject.plan)
    assert found is not None
    return found


def line(covered: Coverage, number: int) -> CoveredLine:
    return next(one for one in covered.lines if one.line == number)


def test_every_line_says_where_it_is_shown_or_why_not(covered: Coverage) -> None:
    assert summary(covered) == "decks/smoldering-ms/leaflet.txt: 41 of 45 lines shown, 4 waived"
    assert line(covered, 16).places == (Place(slide=4, kind="claims", claim="early"),)
    assert line(covered, 55).places == (Place(slide=13, kind="contact"),)
    assert [(place.slide, place.how) for place in line(covered, 32).places] == [(5, "adapted"), (7, "verbatim")]
    assert line(covered, 52).how == "waived" and "barre de trop" in line(covered, 52).because and not line(covered, 52).places


def test_a_list_made_from_the_talk_shows_no_line(covered: Coverage) -> None:
    assert [place.kind for place in line(covered, 26).places] == ["pathway"]


@pytest.mark.parametrize("width", [72, 100, 160])
def test_a_terminal_s_table_keeps_to_its_width(covered: Coverage, width: int) -> None:
    rows = table(covered, width).splitlines()
    assert len(rows) == 46 and all(cells(row) <= width for row in rows) and max(map(cells, rows)) > width - 25
    assert len({row.index(how) for row in rows[1:] for how in ("verbatim", "waived") if f"  {how}  " in row}) == 1


def test_wide_signs_and_marks_take_the_room_they_need() -> None:
    said = ("再発性の多発性硬化症" * 5, "e\u0301tat " * 20)
    lines = tuple(CoveredLine(line=n, words=words, how="not shown") for n, words in enumerate(said, 1))
    rows = table(Coverage(file="leaflet.txt", lines=lines), 60).splitlines()
    assert all(cells(row) <= 60 for row in rows) and cells("再発") == 4 and cells("e\u0301") == 1
    assert summary(Coverage(file="leaflet.txt", lines=lines)) == "leaflet.txt: 0 of 2 lines shown, 2 not shown"


def test_a_pipe_gets_whole_lines_and_the_findings_stand_beside(claimdeck: Run) -> None:
    finished = claimdeck("check", "--coverage", TALK)
    rows = [row.split("\t") for row in finished.stdout.splitlines()]
    leaflet = (TALK / "leaflet.txt").read_text(encoding="utf-8").splitlines()
    assert finished.returncode == 0 and rows[0] == ["line", "leaflet", "how", "slides"] and len(rows) == 46
    assert all(leaflet[int(number) - 1].startswith(words.rstrip(" .:")) and slides for number, words, _, slides in rows[1:])
    assert "41 of 45 lines shown, 4 waived" in finished.stderr and "[pending-reference]" in finished.stderr


def test_programs_get_the_same_as_json(claimdeck: Run) -> None:
    [talk] = json.loads(claimdeck("check", "--coverage", "--format", "json", TALK).stdout)["talks"]
    told = talk["coverage"]
    assert (told["lines"], told["shown"], told["waived"], told["not-shown"]) == (45, 41, 4, 0)
    assert told["table"][3]["slides"] == [{"slide": 3, "kind": "comparison", "claim": "acute", "how": "verbatim"}]


def test_a_talk_without_leaflet_says_so(claimdeck: Run, tmp_path: Path) -> None:
    outline = "deck: {title: T, language: en-GB, brand: plain}\nslides:\n  - statement: {text: Words}\n"
    (tmp_path / "outline.yaml").write_text(outline, encoding="utf-8")
    finished = claimdeck("check", "--coverage", tmp_path)
    assert finished.returncode == 0 and finished.stdout == "" and "no leaflet to hold the talk against" in finished.stderr


def test_formats_that_cannot_hold_a_table_are_refused(claimdeck: Run) -> None:
    finished = claimdeck("check", "--coverage", "--format", "sarif", TALK)
    assert finished.returncode == 2 and "--coverage is printed as text or json" in finished.stderr
