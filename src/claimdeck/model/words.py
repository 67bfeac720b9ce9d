"""Words ready to be set: runs and paragraphs, with everything the writer and the measure need to know."""

from typing import Literal

from claimdeck.model.colour import Colour
from claimdeck.model.record import changed, record


@record
class Link:
    """Where a click leads: an address, or an anchor that some slide of the deck carries."""

    url: str = ""
    anchor: str = ""
    keeps_colour: bool = False  # True: the words keep their own colour (`ahyp:hlinkClr val="tx"`)


@record
class Run:
    r"""Letters of one look. A text of "\n" is a line break inside the paragraph.

    `size` is in points and only set where it differs from the paragraph's own; `None` in the other
    fields means: as the paragraph's style says. `cites` holds the reference keys of a marker, `claim` the id of the
    claim whose words these are.
    """

    text: str
    bold: bool | None = None
    italic: bool = False
    raised: bool = False
    lowered: bool = False
    size: float | None = None
    colour: Colour | None = None
    highlight: Colour | None = None
    link: Link | None = None
    cites: tuple[str, ...] = ()
    claim: str = ""
    caps: bool | None = None

    def __hash__(self) -> int:
        """By the letters alone: a talk has few runs of the same ones, and many that are asked for only once or twice."""
        return hash(self.text)


Words = tuple[Run, ...]


@record
class Paragraph:
    """One paragraph; `level` counts from 0 and chooses the style; spaces are in points and override the style's.

    `bullet` False suppresses the style's bullet (and its indent) on this paragraph.
    """

    words: Words = ()
    level: int = 0
    align: Literal["l", "ctr", "r"] | None = None
    before: float | None = None
    after: float | None = None
    bullet: bool = True

    @property
    def text(self) -> str:
        """The paragraph's letters, markers included."""
        return plain(self.words)


def plain(words: Words) -> str:
    """The letters of some runs."""
    return words[0].text if len(words) == 1 else "".join([run.text for run in words])


def said(*texts: str) -> Words:
    """Plain words as runs."""
    return tuple(Run(text=text) for text in texts if text)


def styled(words: Words, **changes: object) -> Words:
    """The same runs, each with these fields changed."""
    return tuple(changed(run, **changes) for run in words)


def is_marker(run: Run) -> bool:
    """True for a citation marker."""
    return run.raised and bool(run.cites)


RAISED = str.maketrans("0123456789-–−+,", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺\u202f")
"""Letters that are raised by themselves, wherever words have no look of their own."""


def raised_letters(words: Words) -> str:
    """The letters, markers raised by themselves: 31 % with source 1 is not 311 %."""
    return "".join([run.text.translate(RAISED) if run.raised else run.text for run in words])


def letters(words: Words) -> str:
    """The letters without markers, which are not the author's words; a line break counts as a space."""
    return "".join([" " if run.text == "\n" else run.text for run in words if not (run.raised and run.cites)])
