"""A leaflet's text → its lines: headings marked with #, markers such as [3,4] taken from the words."""

from functools import lru_cache

from claimdeck.leaflet.fold import key
from claimdeck.model.leaflet import Leaflet, Line
from claimdeck.model.pattern import Pattern

MARKERS = Pattern(r" ?\[ ?(\d{1,4}(?: ?[,;–-] ?\d{1,4})*) ?\]")
HEADING = Pattern(r"#+\s*")
BETWEEN = Pattern(r" ?([,;–-]) ?")


@lru_cache(maxsize=8)
def leaflet_of(text: str, file: str) -> Leaflet:
    """The leaflet with every line that has words: several talks of a run, in several brands, are held against one."""
    found: list[Line] = []
    lead: tuple[int, ...] = ()
    for number, written in enumerate(text.split("\n"), 1):
        line = _line(number, written, lead)
        if line.key:
            found.append(line)
        lead = line.markers if line.words.endswith(":") else lead if line.key else ()
    return Leaflet(file=file, text=text, lines=tuple(found))


def _line(number: int, written: str, lead: tuple[int, ...]) -> Line:
    start = len(written) - len(written.lstrip())
    heading = HEADING.match(written, start)
    said = " ".join(written[heading.end() if heading else start :].split())
    groups = MARKERS.findall(said)
    words = MARKERS.sub("", said) if groups else said
    markers = tuple(dict.fromkeys(n for group in groups for n in _numbers(group)))
    return Line(number=number, column=start + 1, words=words, key=key(words), markers=markers, lead=lead, heading=bool(heading))


def _numbers(group: str) -> list[int]:
    """`1,4-6` → 1, 4, 5, 6."""
    first, *parts = BETWEEN.split(group)
    found = [int(first)]
    for sign, number in zip(parts[::2], parts[1::2], strict=True):
        found += range(found[-1] + 1, int(number) + 1) if sign in "–-" else [int(number)]
    return found
