"""How every text was fitted: for people as lines, for programs and the manifest as data."""

from collections.abc import Iterable, Iterator
from typing import Any

from claimdeck.model.outcome import FittedSlide
from claimdeck.model.plan import Fit, Overfull


def explained(slides: Iterable[FittedSlide]) -> str:
    """A line for each slide, and below it one for each box: its size (wanted → given), lines, fill; why a slide was divided."""
    return "\n".join(line for slide in slides for line in _slide(slide))


def _slide(slide: FittedSlide) -> Iterator[str]:
    yield f"slide {slide.number}, {slide.kind}: {slide.title}"
    if slide.overfull:
        yield f"  one of {slide.parts} parts: {_why(slide.overfull)}"
    widths = [max((len(row[column]) for row in map(_row, slide.fits)), default=0) for column in range(3)]
    for row in map(_row, slide.fits):
        yield "  " + "  ".join((row[0].ljust(widths[0]), row[1].ljust(widths[1]), row[2].rjust(widths[2]), row[3]))


def _row(fit: Fit) -> tuple[str, str, str, str]:
    size = f"{fit.given:g} pt" if fit.given == fit.wanted else f"{fit.wanted:g} → {fit.given:g} pt"
    closer = "" if fit.spacing == 100 else f", space between paragraphs {fit.spacing} %"
    return fit.box, size, f"{fit.lines} line{'' if fit.lines == 1 else 's'}", f"{fit.fill:3} % full{closer}"


def _why(overfull: Overfull) -> str:
    fewer = f"on {overfull.parts} slide{'' if overfull.parts == 1 else 's'}"
    if not overfull.box:
        return f"{fewer} no layout holds so many items"
    return f"{fewer} '{overfull.box}' would be {overfull.fill} % full at {overfull.size:g} pt, its least size"


def data(fits: Iterable[Fit]) -> list[dict[str, Any]]:
    """The boxes of a slide for programs; what is as the layout wants it is left out."""
    return [_fit(fit) for fit in fits]


def _fit(fit: Fit) -> dict[str, Any]:
    said: dict[str, Any] = {"box": fit.box, "size": fit.given}
    if fit.wanted != fit.given:
        said["wanted"] = fit.wanted
    if fit.spacing != 100:
        said["spacing"] = fit.spacing
    said["lines"], said["fill"] = fit.lines, fit.fill
    return said


def divided(overfull: Overfull | None) -> dict[str, Any] | None:
    """Why a slide was divided, for programs."""
    if overfull is None:
        return None
    return {"tried": overfull.parts} | ({"box": overfull.box, "fill": overfull.fill, "size": overfull.size} if overfull.box else {})


def slides_data(slides: Iterable[FittedSlide]) -> list[dict[str, Any]]:
    """Every slide with its boxes, for programs."""
    return [
        {"slide": slide.number, "kind": slide.kind, "title": slide.title, "parts": slide.parts}
        | ({"divided": why} if (why := divided(slide.overfull)) else {})
        | {"boxes": data(slide.fits)}
        for slide in slides
    ]
