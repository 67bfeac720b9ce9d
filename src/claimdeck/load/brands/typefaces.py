"""The faces of a brand as they are measured: by their own files where it has them, else by a face of the same widths."""

from collections.abc import Iterator
from io import BytesIO

from claimdeck.errors import BrandError
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.face import Face, Faces, face
from claimdeck.model.faces.gaps import completed
from claimdeck.model.faces.names import LINE
from claimdeck.model.finding import note, warning
from claimdeck.model.span import Span

FontFile = tuple[str, bytes, Span]
"""A font file's name, its bytes, and where it is named."""

DRAWN_BOLD = 1.06
"""A bold cut nobody has is drawn by thickening the regular one, which makes it a little wider."""
EM = 2048
TYPOGRAPHIC = 1 << 7
BROKEN = "'{name}' is no font, or a broken one"


def cuts_of(files: tuple[FontFile, ...], reading: Reading) -> "tuple[Cut, ...]":
    """The fonts read; what is none is reported. Raises BrandError where fontTools is not installed."""
    return tuple(_read(files, reading)) if files else ()


def faces_of(headings: tuple[str, Span], body: tuple[str, Span], own: "tuple[Cut, ...]", reading: Reading) -> Faces:
    """The two faces, each given with its place in the brand file; one nobody has widths of is reported."""
    _unused(own, {name.casefold() for name, _ in (headings, body)}, reading)
    return Faces(headings=_face(*headings, own, reading), body=_face(*body, own, reading))


class Cut:
    """One font file: its family, its style, its widths packed, the height of its line in em, and where it is named."""

    def __init__(self, name: str, content: bytes, span: Span) -> None:
        from logging import CRITICAL, getLogger

        from fontTools.ttLib import TTFont

        getLogger("fontTools").setLevel(CRITICAL)  # what it notes of old fonts helps nobody here
        with TTFont(BytesIO(content), lazy=True, fontNumber=0) as font:
            names = font["name"]
            self.family = str(names.getBestFamilyName() or "")
            self.style = _style(font)
            self.widths = _packed(font)
            self.line = max(LINE, _line(font))
        self.name, self.span = name, span


def _style(font: object) -> int:
    """0 regular, 1 bold, 2 italic, 3 bold italic."""
    bits = font["head"].macStyle  # type: ignore[index]
    return int(bool(bits & 1)) + 2 * int(bool(bits & 2))


def _line(font: object) -> float:
    """The tallest of the line heights programs take, in em; that of Windows only where the font does not ask for the typographic one."""
    head, across, system = font["hhea"], font["head"].unitsPerEm, font["OS/2"]  # type: ignore[index]
    heights = (head.ascent - head.descent + head.lineGap, system.sTypoAscender - system.sTypoDescender + system.sTypoLineGap)
    tallest: int = max(*heights, 0 if system.fsSelection & TYPOGRAPHIC else system.usWinAscent + system.usWinDescent)
    em: int = across
    return tallest / em


def _packed(font: object) -> str:
    """Widths in 2048ths of an em, in stretches of neighbouring letters, as `model/faces` has them."""
    metrics, em, letters = font["hmtx"], font["head"].unitsPerEm, font.getBestCmap()  # type: ignore[index, attr-defined]
    wide = completed({code: -(-metrics[name][0] * EM // em) for code, name in letters.items()})
    return ";".join(f"{code:X}:{units}" for code, units in wide.items())


def _read(files: tuple[FontFile, ...], reading: Reading) -> Iterator[Cut]:
    for name, content, span in files:
        try:
            yield Cut(name, content, span)
        except ImportError:
            told = f"{span}: the brand's font files need fontTools, which is not installed"
            raise BrandError(told, "pip install 'claimdeck[fonts]', or take `files:` out of `fonts:`") from None
        except Exception:  # fontTools raises whatever a broken file leads it to
            said = BROKEN.format(name=name)
            reading.error("not-a-font", said, span, "save it anew as .ttf or .otf; .woff and .ttc are for other programs")


def _unused(own: tuple[Cut, ...], wanted: set[str], reading: Reading) -> None:
    for cut in own:
        if cut.family.casefold() not in wanted:
            said = f"'{cut.name}' is the face '{cut.family}', which is neither that of headings nor that of the body"
            hint = f"write `headings: {cut.family}` or `body: {cut.family}`, or take the file out"
            reading.found.append(warning("unused-font", said, cut.span, hint))


def _face(name: str, span: Span, own: tuple[Cut, ...], reading: Reading) -> Face:
    cuts = {cut.style: cut for cut in own if cut.family.casefold() == name.strip().casefold()}
    if cuts:
        return _measured(name, cuts)
    found = face(name)
    if found.wider != 1:
        said = f"nobody here has the widths of '{name}': it is measured as {found.by}, {found.wider - 1:.0%} wider"
        hint = "name its files under `files:` in `fonts:`, to measure exactly"
        reading.found.append(note("unmeasured-face", said, span, hint))
    return found


def _measured(name: str, cuts: dict[int, Cut]) -> Face:
    """The face by its own files; a cut that is not among them is drawn from the nearest that is."""
    nearest = ((0, 1, 2, 3), (1, 3, 0, 2), (2, 0, 3, 1), (3, 1, 2, 0))
    chosen = [next(cuts[style] for style in order if style in cuts) for order in nearest]
    thick = tuple(DRAWN_BOLD if style % 2 and cut.style % 2 == 0 else 1.0 for style, cut in enumerate(chosen))
    by = ", ".join(dict.fromkeys(cut.name for cut in chosen))
    return Face(name=name, by=by, styles=tuple(cut.widths for cut in chosen), line=max(cut.line for cut in chosen), thicker=thick)
