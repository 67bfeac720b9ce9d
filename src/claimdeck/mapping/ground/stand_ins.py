"""What is said of the colours that stand in for claimdeck's: a sentence each, for the report on a template."""

from collections.abc import Iterator

from claimdeck.mapping.ground.tones import Tones
from claimdeck.model.colour import ACUTE, CARD, CHRONIC, DARK, HIGHLIGHT, LINK, PAPER, TEXT, Colour

WRITTEN = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
MEANT = {
    TEXT: "words are set in",
    PAPER: "paper is",
    CARD: "cards are",
    DARK: "heads and panels are filled with",
    ACUTE: "the first accent is",
    CHRONIC: "the second accent is",
    HIGHLIGHT: "highlights are",
    LINK: "links keep the colour of words,",
}
OWN = {TEXT: "tx1", PAPER: "bg1", CARD: "bg2", DARK: "tx2", ACUTE: "accent1", CHRONIC: "accent2", HIGHLIGHT: "accent3", LINK: "hlink"}
PANEL = "no text colour of the scheme is read on what lies behind, so a panel is drawn behind what claimdeck draws"


def told(tones: Tones, *, panel: bool) -> tuple[str, ...]:
    """Every choice that is not the scheme's own, with what it comes to and why."""
    return (*((PANEL,) if panel else ()), *_changed(tones))


def _changed(tones: Tones) -> Iterator[str]:
    for colour, meant in MEANT.items():
        other = tones.instead.get(colour, colour)
        if other != colour:
            own = f"{OWN[colour]} ({tones.plain(colour)})"
            yield f"{meant} {spoken(other)} ({tones.plain(other)}), not {own}: that would be too faint, too strong or like another"


def spoken(colour: Colour) -> str:
    """A colour in words: `accent2, darker: 75 %`."""
    light = dict(colour.changes)
    shade = f", {'lighter' if 'lumOff' in light else 'darker'}: {light['lumMod'] // 1000} %" if "lumMod" in light else ""
    veil = f", {light['alpha'] // 1000} % opaque" if "alpha" in light else ""
    return WRITTEN.get(colour.slot, colour.slot) + shade + veil
