"""Drawings in SVG: shown as they are, and as a PNG where a program shows none. What they must not have is found before."""

import re
from io import BytesIO
from struct import unpack

from claimdeck.cache import remembered
from claimdeck.load.images.markup import Drawn, read
from claimdeck.load.images.pictures import Refused
from claimdeck.load.yaml.reading import Named, Reading
from claimdeck.model.finding import warning
from claimdeck.model.image import Image
from claimdeck.svg import Undrawable, drawn, drawn_by

ACROSS = 320
"""Pixels across of the first PNG, from which the drawing's shape is known; the slides get one of the size they need."""
LARGEST, LONGEST = 1_000_000, 50
"""The largest width or height that is believed, in the drawing's own units, and the most that one may be of the other."""
NUMBER = re.compile(r"\s*([0-9]*\.?[0-9]+(?:e[-+]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|q)?\s*", re.IGNORECASE)


def drawing(content: bytes, named: Named, reading: Reading) -> Image:
    """The drawing with its PNG. Raises Refused where no program should open it, or none could draw it."""
    found = read(content, named.name)
    _held(found, named.name)
    png = _drawn(content, named.name)
    if found.words:
        said = f"'{named.name}' has words in it, which each computer sets in a font of its own, and older programs do not show"
        reading.found.append(warning("words-in-picture", said, named.span, "turn them into paths, or say them on the slide"))
    width, height = unpack(">II", png[16:24])
    return Image(name=named.name, content=png, kind="png", width=width, height=height, svg=content)


def _held(found: Drawn, name: str) -> None:
    """Refuse a drawing without a size, and one that nobody could show."""
    size = _numbers([found.width, found.height]) or _numbers(found.box.replace(",", " ").split()[2:])
    if size is None or min(size) <= 0:
        raise Refused(f"'{name}' does not say how large it is", "give its <svg> a viewBox, or save it with a size")
    width, height = size
    if max(size) > LARGEST or not 1 / LONGEST < width / height < LONGEST:
        raise Refused(f"'{name}' is {width:g} × {height:g} large, which no slide shows", "fit its page to what it draws")


def _numbers(written: list[str]) -> tuple[float, float] | None:
    """Two lengths; None where one is missing, or no number."""
    found = [NUMBER.fullmatch(one) for one in written]
    if len(found) != 2 or not all(found):
        return None
    across, down = (float(one[1]) for one in found if one)
    return across, down


def _drawn(content: bytes, name: str) -> bytes:
    by = drawn_by()
    try:
        png = remembered(("drawn", by, str(ACROSS), content), lambda: drawn(content, ACROSS)) if by else drawn(content, ACROSS)
        return _something(png, name)
    except Undrawable as wrong:
        raise Refused(f"'{name}' {wrong.message}", wrong.hint) from None


def _something(png: bytes, name: str) -> bytes:
    from PIL import Image as Pictures

    with Pictures.open(BytesIO(png)) as opened:
        if opened.getbbox() is None:
            raise Refused(f"'{name}' draws nothing", "open it in a browser, and look")
    return png
