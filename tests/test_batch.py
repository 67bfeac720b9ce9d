"""Many talks in one run: one that fails never stops another, names never collide, and each place is told what fits it."""

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sarif_kit.validate import validation_errors

from claimdeck.batch import Wanted, done, exit_code, planned
from claimdeck.cli.many.progress import Lines
from claimdeck.model.finding import Level
from claimdeck.model.outcome import Outcome
from claimdeck.pipeline import manifest_file
from claimdeck.report.github import annotations
from conftest import ROOT, Run
from test_cli import SMALL

TODAY = date(2026, 1, 1)
ESCAPE = "\x1b["


def make_talk(project: Path, name: str, outline: str = SMALL) -> Path:
    """A talk of a project, with its outline."""
    folder = project / "decks" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "outline.yaml").write_text(outline, encoding="utf-8")
    return folder


BROKEN = {
    "t03": SMALL.replace('["One [@one]", Another]', '["One [@one]", Another'),
    "t06": SMALL.replace("- cover: {}", "- cover: {picture: {file: gone.png, alt: Nothing}}").replace("Another", "{claim: nobody}"),
    "t08": SMALL.replace("brand: ember", "brand: embers"),
}
"""Three ways to be broken: YAML that does not close, a picture and a claim that are not there, a brand nobody has."""


@pytest.fixture
def season(tmp_path: Path) -> Path:
    """A project with ten talks, three of them broken."""
    (tmp_path / "claimdeck.yaml").write_text("", encoding="utf-8")
    shutil.copytree(ROOT / "assets", tmp_path / "assets")
    for name in (f"t{number:02}" for number in range(1, 11)):
        make_talk(tmp_path, name, BROKEN.get(name, SMALL))
    return tmp_path


def built(project: Path) -> list[str]:
    """The decks in build/, each seen to be whole, and nothing half written beside them."""
    decks = sorted((project / "build").glob("*.pptx"))
    assert all(manifest_file(deck).is_file() for deck in decks)
    assert not any(file.name.startswith(".") for file in (project / "build").glob("*"))
    assert all(zipfile.ZipFile(deck).testzip() is None for deck in decks)
    return sorted(deck.stem for deck in decks)


def test_ten_talks_of_which_three_are_broken_leave_seven_decks_and_three_reports(season: Path, claimdeck: Run) -> None:
    finished = claimdeck("build", cwd=season)
    assert finished.returncode == 1
    assert built(season) == [name for name in (f"t{number:02}" for number in range(1, 11)) if name not in BROKEN]
    assert len(finished.stdout.splitlines()) == 7
    *_, head, third, sixth, eighth = finished.stderr.splitlines()
    assert head == "7 decks written, 3 failed:"
    assert re.match(r"  decks/t03: 1 error.*?; decks/t03/outline\.yaml:6:\d+: .*", third)
    assert re.match(r"  decks/t06: 2 errors.*?; decks/t06/outline\.yaml:5:\d+: there is no file 'gone\.png'", sixth)
    assert re.match(r"  decks/t08: 1 error.*?; decks/t08/outline\.yaml:1:\d+: there is no brand 'embers'", eighth)
    assert "did you mean 'ember'?" in finished.stderr and "Traceback" not in finished.stderr


def test_a_check_of_ten_reports_the_same_and_writes_nothing(season: Path, claimdeck: Run) -> None:
    finished = claimdeck("check", season / "decks", cwd=season)
    assert finished.returncode == 1 and "7 talks passed, 3 failed:" in finished.stderr and not built(season)


def test_outlines_and_folders_mix_and_each_talk_is_built_once(season: Path, claimdeck: Run) -> None:
    given = ["decks/t01", "decks/t01/outline.yaml", season / "decks" / "t02", ".", "decks"]
    finished = claimdeck("build", *given, "--quiet", cwd=season)
    assert finished.returncode == 1 and len(built(season)) == 7
    assert not finished.stdout and "\n3 failed:\n" in finished.stderr and "decks written" not in finished.stderr


def test_the_project_is_found_from_a_folder_in_it(season: Path, claimdeck: Run) -> None:
    finished = claimdeck("check", cwd=season / "decks" / "t03")
    assert "7 talks passed, 3 failed:" in finished.stderr
    assert re.search(r"^outline\.yaml:6:\d+: error", finished.stdout, re.MULTILINE), "places are as seen from here"
    assert re.search(r"^\.\./t06/outline\.yaml:5:\d+: error", finished.stdout, re.MULTILINE)


def test_what_cannot_be_read_fails_alone_among_many_and_stops_a_run_of_one(season: Path, claimdeck: Run) -> None:
    (season / "decks" / "empty").mkdir()
    finished = claimdeck("build", "decks/t01", "decks/nowhere", "decks/empty", "decks/t02", cwd=season)
    assert finished.returncode == 1 and built(season) == ["t01", "t02"]
    assert finished.stderr.endswith(
        "2 decks written, 2 failed:\n  decks/nowhere: decks/nowhere does not exist\n  decks/empty: decks/empty has no outline.yaml\n"
    )
    assert claimdeck("build", "decks/nowhere", cwd=season).returncode == 2
    assert claimdeck("build", "decks/nowhere", "decks/empty", cwd=season).returncode == 2


def test_where_there_is_no_talk_the_command_says_so(tmp_path: Path, claimdeck: Run) -> None:
    finished = claimdeck("build", cwd=tmp_path)
    assert finished.returncode == 2 and "there is no talk here" in finished.stderr and "hint:" in finished.stderr


def test_a_broken_brand_fails_its_talks_only(season: Path, claimdeck: Run) -> None:
    (season / "assets" / "brands" / "bad").mkdir()
    (season / "assets" / "brands" / "bad" / "brand.yaml").write_text("colours: [red\n", encoding="utf-8")
    make_talk(season, "t02", SMALL.replace("brand: ember", "brand: bad"))
    finished = claimdeck("build", "decks/t01", "decks/t02", "decks/t04", cwd=season)
    assert finished.returncode == 1 and built(season) == ["t01", "t04"] and "assets/brands/bad/brand.yaml:1:" in finished.stderr


def test_a_fault_of_ours_in_one_talk_leaves_a_log_and_the_others_go_on(season: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(season)
    given = tuple(season / "decks" / name for name in ("t01", "t02", "t04"))
    first, second, third = planned(Wanted(given=given, as_of=TODAY))[0]
    unforeseen = replace(second, job=replace(second.job, output=season / "build" / "\0.pptx"))
    outcomes = [done(task, write=True) for task in (first, unforeseen, third)]
    assert [outcome.code for outcome in outcomes] == [0, 3, 0] and built(season) == ["t01", "t04"]
    log = Path(outcomes[1].stopped.split("what happened is in ")[1])
    assert "null byte" in log.read_text(encoding="utf-8") and "Traceback" not in outcomes[1].stopped


@pytest.mark.parametrize(
    ("codes", "code"), [((), 0), ((0, 0), 0), ((0, 1), 1), ((2,), 2), ((2, 2), 2), ((0, 2), 1), ((1, 2), 1), ((0, 1, 3), 3)]
)
def test_the_code_of_a_run_follows_from_its_talks(codes: tuple[int, ...], code: int) -> None:
    assert exit_code(codes) == code


def test_several_brands_are_built_side_by_side(season: Path, claimdeck: Run) -> None:
    finished = claimdeck("build", "decks/t01", "decks/t02", "--brand", "ember", "--brand", "plain", "--brand", "ember", cwd=season)
    assert finished.returncode == 0 and built(season) == ["t01", "t01.plain", "t02", "t02.plain"]


def test_a_brand_nobody_has_is_no_fault_of_the_outline(season: Path, claimdeck: Run) -> None:
    finished = claimdeck("build", "decks/t01", "--brand", "plane", cwd=season)
    assert finished.returncode == 1 and finished.stderr.startswith("error: there is no brand 'plane'") and "'plain'?" in finished.stderr


@pytest.mark.parametrize("other", ["archive/decks/t01", "archive/decks/T01"])
def test_two_decks_of_one_name_are_an_error_before_anything_is_built(other: str, season: Path, claimdeck: Run) -> None:
    shutil.copytree(season / "decks" / "t01", season / other)
    finished = claimdeck("build", "decks/t02", "decks/t01", other, cwd=season)
    assert finished.returncode == 2 and not built(season)
    assert f"decks/t01 and {other} would both be written to " in finished.stderr and "hint:" in finished.stderr


def test_an_output_is_a_deck_or_a_folder(season: Path, claimdeck: Run) -> None:
    assert claimdeck("build", "decks/t01", "-o", "one/Deck.PPTX", cwd=season).returncode == 0
    assert claimdeck("build", "decks/t01", "decks/t02", "-o", "out/v1.2", cwd=season).returncode == 0
    written = sorted(path.relative_to(season).as_posix() for path in season.glob("o*/**/*.*") if path.suffix.lower() == ".pptx")
    assert written == ["one/Deck.PPTX", "out/v1.2/t01.pptx", "out/v1.2/t02.pptx"]
    assert claimdeck("build", "decks/t01", "decks/t02", "-o", "one.pptx", cwd=season).returncode == 2
    assert claimdeck("build", "decks/t01", "-o", "one.potx", cwd=season).returncode == 2
    assert not (season / "one.pptx").exists() and not (season / "one.potx").exists()


def test_ctrl_c_in_the_middle_leaves_whole_decks(season: Path) -> None:
    long = SMALL + "".join(f'  - text: {{title: Slide {n}, points: ["One [@one]", "{"word " * 60}"]}}\n' for n in range(150))
    for name in (f"t{number:02}" for number in range(2, 11)):
        make_talk(season, name, long)
    command = [sys.executable, str(ROOT / "cli.py"), "build"]
    running = subprocess.Popen(command, cwd=season, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    until = time.monotonic() + 60
    while not (season / "build" / "t01.pptx").exists() and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130 and "Traceback" not in said
    decks = built(season)
    assert decks[0] == "t01" and len(decks) < 10
    told = re.search(r"^(\d+) of 10 were done$", said, re.MULTILINE)
    assert told and int(told[1]) in (len(decks) - 1, len(decks)), "a deck may be saved and not yet counted"


def at_terminal(*arguments: str, cwd: Path, **environment: str) -> tuple[int, str]:
    """The exit code and what a terminal receives, the terminal's own signs included."""
    ours, theirs = pty.openpty()
    variables = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    variables |= {"TERM": "xterm-256color", "COLUMNS": "100"} | environment
    command = [sys.executable, str(ROOT / "cli.py"), *arguments]
    running = subprocess.Popen(command, cwd=cwd, env=variables, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    received = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # how Linux says that the other end is closed
            break
        if not part:
            break
        received += part
    os.close(ours)
    return running.wait(timeout=60), received.decode("utf-8")


def test_a_terminal_gets_colours_and_a_bar_with_names_and_time_left(season: Path) -> None:
    code, received = at_terminal("build", cwd=season)
    assert code == 1 and f"{ESCAPE}31m" in received
    assert re.search(r"\d/10\b.*\d:\d\d:\d\d.*decks/t\d\d", received), received
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", received)
    assert plain.rstrip().splitlines()[-4] == "7 decks written, 3 failed:"


@pytest.mark.parametrize("variable", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_color_is_respected(variable: dict[str, str], season: Path) -> None:
    code, received = at_terminal("build", cwd=season, **variable)
    assert code == 1 and ESCAPE not in received and "7 decks written, 3 failed:" in received


def test_a_pipe_gets_plain_lines(season: Path, claimdeck: Run) -> None:
    finished = claimdeck("build", cwd=season)
    assert ESCAPE not in finished.stdout + finished.stderr and "\r" not in finished.stderr


def test_a_long_run_tells_now_and_then_how_far_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    seconds = iter(range(0, 100, 2))
    lines = Lines(5, clock=lambda: float(next(seconds)))
    for name in "abcde":
        lines.begin(name)
    assert capsys.readouterr().err.splitlines() == ["2 of 5 done, about 9 s left; now c"]


def test_quiet_tells_of_a_failed_talk_only_what_it_failed_of(season: Path, claimdeck: Run) -> None:
    make_talk(season, "t03", f"{SMALL}  - claims: {{points: ['Gone [@gone]']}}\n".replace("code: EX-1, ", ""))
    finished = claimdeck("build", "decks/t01", "decks/t03", "-q", cwd=season)
    levels = re.findall(r"^decks/\S+: (\w+): ", finished.stderr, re.MULTILINE)
    assert set(levels) == {"error"} and "1 warning" in finished.stderr, "a warning is counted, and not told"
    assert finished.stderr.splitlines()[-2] == "1 failed:"


def test_one_is_one(season: Path, claimdeck: Run) -> None:
    assert "\n1 deck written, 1 failed:\n" in claimdeck("build", "decks/t01", "decks/t03", cwd=season).stderr
    assert "\n1 talk passed, 1 failed:\n" in claimdeck("check", "decks/t01", "decks/t03", cwd=season).stderr


def test_quiet_tells_only_what_failed_and_verbose_how_long_it_took(season: Path, claimdeck: Run) -> None:
    quiet = claimdeck("build", "decks/t01", "decks/t02", "-q", cwd=season)
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "", "")
    verbose = claimdeck("build", "decks/t01", "-v", cwd=season)
    assert re.fullmatch(r"build/t01\.pptx: 2 slides in \d+\.\d\d s\n", verbose.stdout)


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("hold", 1), ("warning", 1)])
def test_a_run_fails_on_what_it_is_told_to_and_writes_the_deck(level: str, code: int, season: Path, claimdeck: Run) -> None:
    make_talk(season, "t01", SMALL.replace("one: {", "one: {pending: unknown, "))
    finished = claimdeck("build", "decks/t01", "--fail-on", level, cwd=season)
    assert finished.returncode == code and built(season) == ["t01"]


def test_json_has_every_talk_and_finding_and_nothing_else_is_printed(season: Path, claimdeck: Run) -> None:
    finished = claimdeck("build", "decks", "decks/nowhere", "--format", "json", cwd=season)
    told = json.loads(finished.stdout)
    assert (finished.returncode, told["exit"], told["format"]) == (1, 1, 1)
    ends = {talk["talk"]: (talk["exit"], talk["deck"], talk["slides"]) for talk in told["talks"]}
    assert ends["decks/t01"] == (0, "build/t01.pptx", 2) and ends["decks/t03"][:2] == (1, None)
    [nowhere] = [talk for talk in told["talks"] if talk["stopped"]]
    assert nowhere["exit"] == 2 and "does not exist" in nowhere["stopped"]["message"] and nowhere["stopped"]["hint"]
    [brand] = [finding for finding in told["findings"] if finding["rule"] == "unknown-brand"]
    line = (season / brand["file"]).read_text(encoding="utf-8").splitlines()[brand["line"] - 1]
    assert line[brand["column"] - 1 :].startswith("embers") and (brand["level"], brand["talk"]) == ("error", "decks/t08")
    assert brand["hint"] == "did you mean 'ember'?"


def test_sarif_is_what_its_schema_asks_for(season: Path, claimdeck: Run) -> None:
    finished = claimdeck("check", ".", "nowhere", ROOT / "decks" / "smoldering-ms", "--format", "sarif", cwd=season / "decks")
    log = json.loads(finished.stdout)
    assert validation_errors(log) == []
    ours, leaflet = log["runs"]
    assert all("\nInstead\n" in rule["help"]["text"] for run in log["runs"] for rule in run["tool"]["driver"]["rules"])
    assert not ours["invocations"][0]["executionSuccessful"] and leaflet["invocations"][0]["executionSuccessful"]
    files = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in ours["results"]}
    assert files == {f"decks/{name}/outline.yaml" for name in BROKEN}, "relative to the project, wherever we are"
    assert {result["level"] for result in leaflet["results"]} == {"warning", "note"}
    assert all(ours["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] for result in ours["results"])


def test_github_gets_a_command_for_each_finding(season: Path, claimdeck: Run) -> None:
    make_talk(season, "100%, all: t11", BROKEN["t08"])
    finished = claimdeck("build", season / "decks" / "100%, all: t11", "decks/nowhere", "--format", "github", cwd=season)
    first, second = finished.stdout.splitlines()
    place = "file=decks/100%25%2C all%3A t11/outline.yaml,line=1,col=47"
    assert first == f"::error {place},title=unknown-brand::there is no brand 'embers' (hint: did you mean 'ember'?)"
    assert second.startswith("::error file=decks/nowhere,title=stopped::decks/nowhere: ")


def test_a_line_end_does_not_end_a_command() -> None:
    stopped = Outcome(name="a", outline="a", project=Path(), stopped="50 %\r\nof: it, all")
    assert annotations(stopped) == "::error file=a,title=stopped::a: 50 %25%0D%0Aof: it, all"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_script(shell: str, claimdeck: Run) -> None:
    script = claimdeck("completion", shell)
    assert script.returncode == 0 and f"_CLAIMDECK_COMPLETE={shell}_complete" in script.stdout


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("claimdeck bu", "build"),
        ("claimdeck build decks/t0", "decks/t07"),
        ("claimdeck check --brand pl", "plain"),
        ("claimdeck build --fa", "--fail-on"),
    ],
)
def test_completion_offers_commands_talks_and_brands(words: str, offered: str, season: Path, claimdeck: Run) -> None:
    asked = {"_CLAIMDECK_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    assert offered in [line.partition(",")[2] for line in claimdeck(cwd=season, **asked).stdout.splitlines()]


def test_levels_are_worst_last() -> None:
    assert sorted(Level) == [Level.NOTE, Level.WARNING, Level.HOLD, Level.ERROR], "--fail-on counts on it"
