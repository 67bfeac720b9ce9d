"""The colours of the series of charts: in the brand's order, each once, and each so that the series' name can be read in it."""

from claimdeck.load.brands.inheritance import place_of
from claimdeck.load.brands.readable import GROUNDS
from claimdeck.load.brands.tokens import Colours
from claimdeck.load.yaml.nodes import Mapping, Scalar, Sequence
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.colour import COMPARATOR, PAPER, SERIES, Colour
from claimdeck.model.contrast import USES, Poor, readable_name
from claimdeck.model.fields import keys
from claimdeck.model.finding import note
from claimdeck.model.span import Span

MOST = len(SERIES)
TOLD = frozenset(use.colour for use in USES)
"""Colours of which it is told elsewhere that they cannot be read."""


def named_once(root: Mapping, reading: Reading) -> None:
    """Report a colour named twice, and one too many."""
    value = next((value for key, value in root.pairs if key.value == "series"), None)
    items = [item for item in value.items if isinstance(item, Scalar)] if isinstance(value, Sequence) else []
    known = [(item, _colour(item.value)) for item in items if item.value == "comparator" or item.value in keys(Colours)]
    for i, (item, colour) in enumerate(known):
        if colour in (other for _, other in known[:i]):
            said = f"'series' names '{item.value}' twice: two series could not be told apart"
            reading.error("unknown-value", said, item.span, "name every colour once")
    if len(items) > MOST:
        said = f"'series' names {len(items)} colours; a chart has up to {MOST} series"
        reading.error("unknown-value", said, items[MOST].span, "take the others out")


def series_of(named: tuple[str, ...], colours: tuple[str, ...], root: Mapping, reading: Reading) -> tuple[Colour, ...]:
    """The four colours: those the brand names, then the usual ones that it does not; what cannot be read is set darker, and reported."""
    wanted = {_colour(name): name for name in named}
    order = tuple(dict.fromkeys((*wanted, *SERIES)))[:MOST]
    return tuple(_readable(colour, wanted.get(colour, ""), colours, root, reading) for colour in order)


def _colour(name: str) -> Colour:
    """The colour of a slot, or of its job."""
    return COMPARATOR if name == "comparator" else Colour(keys(Colours)[name].name)  # type: ignore[arg-type]  # its fields are the slots


def _readable(colour: Colour, name: str, colours: tuple[str, ...], root: Mapping, reading: Reading) -> Colour:
    """The colour, or the darker one that stands in for it; of one the brand does not name itself only what paper asks is told."""
    found = readable_name(colour, colours)
    if found is None:
        return colour
    if colour not in TOLD and (name or (found.instead and found.ground == PAPER)):
        _report(found, name or colour.slot, place_of(root, "colours", colour.slot), reading)
    return found.instead or colour


def _report(found: Poor, name: str, span: Span, reading: Reading) -> None:
    short = f"'{name}' has a contrast of {found.before:.2f} with {GROUNDS[found.ground]}"
    said = f"{short}, and the name of a series in it needs {found.least:g}"
    if found.instead is None:
        hint = "choose another colour under 'series', or a darker one"
        reading.error("low-contrast", f"{said}; no variant of it reaches that", span, hint)
        return
    hint = "write a darker colour to choose the shade yourself"
    reading.found.append(note("low-contrast", f"{said}; charts have it darker, at {found.step} %: {found.after:.2f}", span, hint))
