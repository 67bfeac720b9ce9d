"""Traps that YAML falls into without a word: texts cut by ` #` or with a quotation mark too many, decimals that became two numbers."""

from collections.abc import Iterable

from claimdeck.load.yaml.line import taken_apart
from claimdeck.load.yaml.marks import begin, end
from claimdeck.load.yaml.pyyaml import yaml
from claimdeck.load.yaml.quoting import quoted
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.finding import warning
from claimdeck.model.pattern import Pattern
from claimdeck.model.span import Span

CUT = Pattern(r"[ \t]+(#\w.*)$")
WHOLE_NUMBERS = Pattern(r"\[\s*\d+(?:\s*,\s*\d+)+\s*\]")
GLUED = Pattern(r"(?<=\d),(?=\d)")


def silent_traps(events: Iterable[yaml.Event], lines: list[str], file: str, reading: Reading) -> None:
    """Report what the events do not show: they are looked for in the lines they came from."""
    seen: set[int] = set()
    hashes = frozenset(at for at, line in enumerate(lines) if "#" in line)
    for event in events:
        if event.__class__ is yaml.ScalarEvent:
            if not event.style:
                mark = event.end_mark if event.value else event.start_mark
                if mark and mark.line in hashes:
                    _cut(event, lines, file, reading, seen)
                if event.value.endswith('"'):
                    _left_over(event, lines, file, reading)
        elif event.__class__ is yaml.SequenceStartEvent and event.flow_style:
            _glued(event, lines, file, reading)


def _cut(event: yaml.ScalarEvent, lines: list[str], file: str, reading: Reading, seen: set[int]) -> None:
    at, column = end(event) if event.value else begin(event)
    if at >= len(lines) or at in seen:
        return
    found = CUT.match(lines[at], column)
    if found:
        seen.add(at)
        line = taken_apart(lines[at])
        right = lines[at][: line.start] + quoted(line.value)
        said = f"the text ends before '{found[1][:40]}', which is a comment to YAML"
        reading.error(
            "cut-by-hash", said, Span(file, at + 1, found.start(1) + 1), f"write: {right.strip()}; a comment has a space behind its #"
        )


def _left_over(event: yaml.ScalarEvent, lines: list[str], file: str, reading: Reading) -> None:
    """A closing quotation mark at the end of a text that has no opening one; behind a digit it may stand for inches or seconds."""
    value, (at, column) = event.value, end(event)
    if value.count('"') % 2 == 0 or value[-2:-1].isdigit() or at >= len(lines):
        return
    right = lines[at][: column - 1] + lines[at][column:]
    said = "the text ends with a quotation mark that nothing opens, and shows it"
    reading.found.append(warning("stray-quotation-mark", said, Span(file, at + 1, max(1, column)), f"write: {right.strip()}"))


def _glued(event: yaml.SequenceStartEvent, lines: list[str], file: str, reading: Reading) -> None:
    at, column = begin(event)
    found = WHOLE_NUMBERS.match(lines[at], column) if at < len(lines) else None
    if found and GLUED.search(found.group()) and ", " in found.group():
        count = found.group().count(",") + 1
        right = lines[at][:column] + GLUED.sub(".", found.group()) + lines[at][found.end() :]
        said = f"{found.group()} is a list of {count} whole numbers: a comma separates, it makes no decimals here"
        reading.error("glued-decimals", said, Span(file, at + 1, column + 1), f"write: {right.strip()}")
