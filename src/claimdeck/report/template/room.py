"""How much a placeholder holds: lines at its own size, and letters of an ordinary sentence."""

from claimdeck.model.face import Face
from claimdeck.model.layout import Level
from claimdeck.model.metrics import width
from claimdeck.model.sheets import Placeholder
from claimdeck.model.units import EMU_PER_POINT

SENTENCE = "Most people who were treated early had less disability after two years than those who were treated late"
"""Words as headlines have them: their letters are as wide as those of any English sentence."""
LOST = 3.0
"""Letters that are lost at a line's end, where the next word does not go in any more: half a word."""


def lines(holder: Placeholder, level: Level, face: Face, size: float) -> int:
    """The whole lines that go in at a size in points; at least one, since nobody leaves a title out."""
    room = (holder.frame.h - holder.insets.top - holder.insets.bottom) / EMU_PER_POINT
    return max(1, int(room / (size * face.line * level.spacing / 100) + 0.05))


def letters(holder: Placeholder, level: Level, face: Face, size: float, most_lines: int) -> int:
    """How many letters of a sentence go into so many lines."""
    across = (holder.frame.w - holder.insets.left - holder.insets.right) / EMU_PER_POINT - level.indent / EMU_PER_POINT
    sentence = SENTENCE.upper() if level.caps else SENTENCE
    each = width(sentence, size, level.bold, False, level.tracking, face) / len(sentence)
    in_line = max(0.0, across / max(each, 0.1))
    return max(0, int(in_line * most_lines - LOST * (most_lines - 1)))
