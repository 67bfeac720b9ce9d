"""Which line of a leaflet says some words, or comes nearest to them: exact look-up first, comparing only for what is not found."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from claimdeck.leaflet.fold import key
from claimdeck.model.leaflet import Leaflet, Line
from claimdeck.model.pattern import Pattern

WORD = Pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
"""A word; of scripts without spaces each sign."""
COMMON = 40
"""A word in more lines than this says nothing about which of them is meant."""
TRIED = 5
FEW_WORDS = 3
ALIKE = 0.49
"""About half of the words are the same."""
SURELY = 0.85
LONGEST = 400
"""Words of a line that are compared: more are no line, and comparing them takes long."""


class Index:
    """The lines of a leaflet by their keys and, once something is not found, by their words."""

    __slots__ = ("keys", "leaflet", "words")

    def __init__(self, leaflet: Leaflet) -> None:
        self.leaflet = leaflet
        self.keys: dict[str, list[Line]] = {}
        self.words: dict[str, list[Line]] = {}
        for line in self.leaflet.lines:
            self.keys.setdefault(line.key, []).append(line)

    def exact(self, words: str, wanted: range = range(0)) -> Line | None:
        """The line that says these words; of several that do the one among the `wanted` numbers, else the first."""
        found = self.keys.get(key(words), ())
        return next((line for line in found if line.number in wanted), found[0] if found else None)

    def near(self, words: str) -> Line | None:
        """The line most like these words, if any is."""
        from difflib import SequenceMatcher

        said = key(words)
        compared = SequenceMatcher(None, autojunk=False)
        compared.set_seq2(WORD.findall(said)[:LONGEST])
        best, most = None, ALIKE
        for line in self._candidates(said):
            compared.set_seq1(WORD.findall(line.key)[:LONGEST])
            if compared.quick_ratio() > most and (ratio := compared.ratio()) > most:
                best, most = line, ratio
            if most > SURELY:
                break
        return best or self._part(said) or self._misspelt(said)

    def _candidates(self, said: str) -> Iterator[Line]:
        """The few lines that share the most of its rarer words."""
        shared: dict[int, tuple[float, Line]] = {}
        for lines in self._lines_of(WORD.findall(said)):
            for line in lines:
                shared[line.number] = (shared.get(line.number, (0.0, line))[0] + 1 / len(lines), line)
        ranked = sorted(shared.values(), key=lambda pair: -pair[0])
        yield from (line for _, line in ranked[:TRIED])

    def _lines_of(self, said: Iterable[str]) -> list[list[Line]]:
        """The lines of each word: those of its rarer words, or where all are common those of the rarest."""
        if not self.words:
            for line in self.leaflet.lines:
                for word in set(WORD.findall(line.key)):
                    self.words.setdefault(word, []).append(line)
        found = sorted((self.words[word] for word in set(said) & self.words.keys()), key=len)
        return [lines for i, lines in enumerate(found) if len(lines) <= COMMON or i < 2]

    def _part(self, said: str) -> Line | None:
        """A line of which the words are a part, or that is a part of them."""
        return next((line for line in self._candidates(said) if said in line.key or line.key in said), None)

    def _misspelt(self, said: str) -> Line | None:
        """A short line that is the same but for a letter or two."""
        from difflib import get_close_matches

        if len(said.split()) > FEW_WORDS:
            return None
        short = [name for name in self.keys if abs(len(name) - len(said)) <= 3]
        found = get_close_matches(said, short, 1, 0.75)
        return self.keys[found[0]][0] if found else None


@lru_cache(maxsize=8)
def index_of(leaflet: Leaflet) -> Index:
    """The index of a leaflet."""
    return Index(leaflet)
