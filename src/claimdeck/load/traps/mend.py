"""Read on after an error: each unreadable line is diagnosed, reported and put right, or left out, so that one run shows every problem."""

from typing import TYPE_CHECKING, Any

from claimdeck.load.yaml.pyyaml import yaml
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.span import Span

if TYPE_CHECKING:
    from claimdeck.load.yaml.trouble import Mending, Trouble

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MOST_LETTERS_READ = 12_000_000
"""How much is read over again before a file counts as hopeless: work stays bounded whatever is in it."""


def events(text: str, file: str, reading: Reading) -> tuple[list[yaml.Event], list[str], tuple[int, ...]]:
    """The events of the file as far as it can be put right, its lines as read, and the numbers (from 0) of those left out."""
    lines, lost, mended = text.split("\n"), set[int](), dict[int, int]()
    letters = 0
    while letters <= MOST_LETTERS_READ:
        letters += len(text) + 1000
        try:
            return list(yaml.parse(text, Loader=LOADER)), lines, tuple(sorted(lost))
        except (yaml.YAMLError, RecursionError) as wrong:
            from claimdeck.load.yaml.trouble import trouble  # only files with an error pay for the diagnoses

            mending = _mending(trouble(lines, wrong), mended, lost)
        _report(mending, file, reading, mended)
        for at, line in mending.changed:
            lines[at] = line
        lost.update(at for at, _ in mending.changed if mending.lost)
        text = "\n".join(lines)
    reading.error(
        "too-many-faults", "there is more wrong with this file than can be shown at once", Span(file), "mend what is reported first"
    )
    return [], lines, tuple(range(len(lines)))


def _mending(where: "Trouble", mended: dict[int, int], lost: set[int]) -> "Mending":
    """The first diagnosis that fits; a line that went wrong again after it was put right is left out."""
    from claimdeck.load.traps.diagnoses import DIAGNOSES, unreadable

    for diagnose in DIAGNOSES:
        mending = diagnose(where)
        if mending and mended.get(mending.line, 0) < 2 and any(where.lines[at] != line for at, line in mending.changed):
            return mending
    return unreadable(where, lost)


def _report(mending: "Mending", file: str, reading: Reading, mended: dict[int, int]) -> None:
    """One finding for each line: what follows from the first fault is no fault of its own."""
    touched = {mending.line, *(at for at, _ in mending.changed)}
    if not any(at in mended for at in touched):
        reading.error(mending.rule, mending.message, Span(file, mending.line + 1, mending.column + 1), mending.hint)
    for at in touched:
        mended[at] = mended.get(at, 0) + 1
