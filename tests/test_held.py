"""The talk held against its leaflet: the real one spoiled in many ways, and leaflets that are none."""

import shutil
from datetime import date
from pathlib import Path
from random import Random
from time import process_time
from typing import Any

import pytest
import yaml

from claimdeck.leaflet import hold, leaflet_of
from claimdeck.leaflet.fold import key
from claimdeck.leaflet.origin import lines_named
from claimdeck.load import load
from claimdeck.model.finding import Finding, Findings, Level
from claimdeck.model.job import Build, Job
from claimdeck.pipeline import examine
from claimdeck.plan import make_plan
from claimdeck.resolve import resolve
from conftest import ROOT

TALK = ROOT / "decks" / "smoldering-ms"
CASES: dict[str, Any] = yaml.safe_load((ROOT / "tests" / "cases" / "leaflet" / "spoiled.yaml").read_text(encoding="utf-8"))
RULES = {"altered-wording", "altered-markers", "misplaced-origin", "uncovered-line", "unused-waiver"}
TODAY = date(2026, 1, 1)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the talk in a project of its own."""
    shutil.copytree(ROOT / "assets", tmp_path / "assets")
    shutil.copy(ROOT / "claimdeck.yaml", tmp_path)
    shutil.copytree(TALK, tmp_path / "decks" / "smoldering-ms")
    return tmp_path / "decks" / "smoldering-ms"


@pytest.fixture(scope="module")
def usual() -> set[str]:
    """What is found in the talk as it is."""
    return {finding.message for finding in held(examined(TALK).findings)}


def examined(folder: Path) -> Build:
    return examine(Job(outline=folder, as_of=TODAY))[0]


def held(findings: Findings) -> set[Finding]:
    """What the leaflet's rules found."""
    return {finding for finding in findings if finding.rule in RULES}


def spoil(file: Path, changes: dict[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text, f"{file.name} has no {old!r}"
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8", newline="")


def meets(finding: Finding, wanted: str, project: Path) -> bool:
    """True for a finding as a case wants it: `rule | how the text it points to begins | a part of its message`."""
    rule, begins, part = wanted.split(" | ")
    place = finding.span
    line = (project.parents[1] / place.file).read_text(encoding="utf-8").split("\n")[place.line - 1]
    return finding.rule == rule and line[place.column - 1 :].startswith(begins) and part in finding.message


@pytest.mark.parametrize("case", CASES)
def test_a_spoiled_talk_has_these_findings_and_no_other(case: str, project: Path, usual: set[str]) -> None:
    spoil(project / "leaflet.txt", CASES[case].get("leaflet", {}))
    spoil(project / "outline.yaml", CASES[case].get("outline", {}))
    found = examined(project).findings
    assert not [finding for finding in found if finding.level is Level.ERROR and finding.rule != "absent-emphasis"], found
    new = [finding for finding in held(found) if finding.message not in usual]
    wanted = CASES[case].get("finds", [])
    missing = [one for one in wanted if not any(meets(finding, one, project) for finding in new)]
    extra = [finding for finding in new if not any(meets(finding, one, project) for one in wanted)]
    assert not missing and not extra, f"not found: {missing}\nnot expected: {extra}\nall: {new}"


def test_the_talk_itself_differs_where_it_says_why() -> None:
    found = held(examined(TALK).findings)
    assert {finding.level for finding in found} == {Level.NOTE}
    assert sorted(finding.span.line for finding in found if finding.rule == "uncovered-line") == [52, 53, 54, 57]
    [adapted] = [finding for finding in found if finding.rule == "altered-wording"]
    assert "'microglia-effects-listed' is not word for word line 32" in adapted.message and "mise en liste" in adapted.message
    assert len(found) == 5


LEAFLETS = {
    "missing": (None, "missing-file"),
    "empty": (b"", "empty-file"),
    "only headings and markers": (b"# A heading\n\n#\n[1,4]\n", ""),
    "only spaces": (b"  \n\t\n", "empty-file"),
    "a picture": (b"\x89PNG\r\n\x1a\n0000", "not-a-text"),
    "binary": (bytes(range(128)) * 40, "control-character"),
    "too large": (b"Une ligne.\n" * 400_000, "file-too-large"),
    "one endless line": (b"mot " * 200_000, ""),
    "a line of spaces": (b" " * 300_000 + b"[1]" + b" " * 300_000 + b"x", ""),
    "Windows text": ("Démarre dans le SNC [3,4]\n".encode("cp1252"), "not-utf-8"),
    "UTF-16": ("Démarre dans le SNC [3,4]\n".encode("utf-16"), ""),
    "Japanese": ("再発性の多発性硬化症。\n病気の進行は見えないことが多い [3]\n".encode(), ""),
    "Arabic": ("التصلب المتعدد\nمرض [3]\n".encode(), ""),
    "strange numbers": ("Une ligne [1-9999,99999] [³] [٣]\n".encode(), ""),
}


@pytest.mark.parametrize("case", LEAFLETS)
def test_whatever_the_leaflet_is_it_is_held_against_or_reported(case: str, project: Path) -> None:
    content, rule = LEAFLETS[case]
    (project / "leaflet.txt").unlink() if content is None else (project / "leaflet.txt").write_bytes(content)
    started = process_time()
    found = examined(project).findings
    assert process_time() - started < 8
    errors = {finding.rule for finding in found if finding.level is Level.ERROR}
    assert errors == ({rule} if rule else set())
    assert all(finding.span.line > 0 and finding.span.column > 0 for finding in held(found))


ALIKE = (
    ("L’’ORIGINE", "l'origine"),
    ("neuro-inflammation", "neuroinflammation"),
    ("sous‑jacents", "SOUS-JACENTS"),
    ("aiguë [ou] «\u00a0chronique\u00a0»", "Aiguë [ou] “chronique”"),
    ("À retenir\u202f:", "à retenir"),
    ("• un point ;", "un point"),
    ("signiﬁcatif…", "significatif..."),
    ("Straße", "STRASSE"),
    ("10–20 %", "10-20\u202f%"),
    ("e\u0301tat", "état"),
    ("m²", "m^2"),
)
DIFFERENT = (("2-3", "23"), ("-5", "5"), (".5", "5"), ("aigue", "aiguë"), ("10⁵", "105"), ("pas", "pas pas"), ("ne pas", "nepas"))


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_words_that_only_look_different_are_the_same(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_words_that_say_something_else_are_not(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_a_line_keeps_its_number_its_markers_and_what_it_continues() -> None:
    leaflet = leaflet_of("# Un titre [9]\n\n  Une liste [3, 4] :\n- un point [1–3].\nun autre\n\nune phrase\n[2]", "leaflet.txt")
    assert [(line.number, line.column, line.words, line.markers, line.lead, line.heading) for line in leaflet.lines] == [
        (1, 1, "Un titre", (9,), (), True),
        (3, 3, "Une liste :", (3, 4), (), False),
        (4, 1, "- un point.", (1, 2, 3), (3, 4), False),
        (5, 1, "un autre", (), (3, 4), False),
        (7, 1, "une phrase", (), (), False),
    ]


@pytest.mark.parametrize(
    ("origin", "lines"),
    [
        ("ligne 15", [15]), ("Lines 6–8", [6, 7, 8]), ("lignes 6 à 8", [6, 7, 8]), ("l. 4", [4]), ("Zeilen 3 bis 4", [3, 4]),
        ("page 2", []), ("page 2, ligne 4", []), ("", []), ("ligne", []), ("line 9 to 3", []),
    ],
)  # fmt: skip
def test_an_origin_names_lines_or_none(origin: str, lines: list[int]) -> None:
    assert list(lines_named(origin)) == lines


def test_a_long_leaflet_takes_no_longer_than_planning_its_slides_a_few_times(project: Path) -> None:
    chance = Random(1)
    known = [word for word in (TALK / "leaflet.txt").read_text(encoding="utf-8").split() if word.isalpha()]
    lines = [f"{' '.join(chance.choices(known, k=chance.randint(6, 25)))} x{n}" for n in range(2000)]
    spoiled = [f"autre {line}" if n % 2 else line for n, line in enumerate(lines[:500])]
    claims = "".join(f'  c{n}: {{text: "{line}"}}\n' for n, line in enumerate(spoiled))
    slides = "".join(f"  - claims: {{title: Titre {n}, claims: [c{n}, c{n + 1}]}}\n" for n in range(0, 500, 2))
    (project / "leaflet.txt").write_text("\n".join(lines), encoding="utf-8")
    deck = "deck: {title: Un exposé, language: fr-FR, brand: ember, leaflet: leaflet.txt}\n"
    (project / "outline.yaml").write_text(f"{deck}claims:\n{claims}slides:\n{slides}", encoding="utf-8")
    inputs, _ = load(Job(outline=project, as_of=TODAY))
    assert inputs is not None
    evidence, _ = resolve(inputs)
    started = process_time()
    plan, _ = make_plan(inputs, evidence)
    planned = process_time()
    found = hold(inputs.leaflet, inputs.outline, plan)
    assert process_time() - planned < 3 * (planned - started)
    assert len(found.claims) == 500 and sum(claim.verbatim for claim in found.claims) == 250
    assert all(unit.near and f" x{n}" in unit.near.words for n, one in enumerate(found.claims) for unit in one.units if not unit.line)
