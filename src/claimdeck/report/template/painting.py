"""Paints of a template as SVG: plain colours, gradients, and pictures by their small copies."""

from collections.abc import Iterator, Mapping
from math import cos, radians, sin

from claimdeck.model.miniature import Miniature
from claimdeck.model.sheets import Painted
from claimdeck.report.template.markup import element, told

Box = dict[str, float]


class Painter:
    """Paints boxes of one picture; what it needs to be `defined` there is gathered."""

    def __init__(self, miniatures: Mapping[str, Miniature], ident: str) -> None:
        self.miniatures, self.ident = miniatures, ident
        self.defined: list[str] = []

    def painted(self, paint: Painted, box: Box) -> Iterator[str]:
        """The box in that paint; hatched where nobody can tell what it is painted with."""
        see_through = paint.opacity / 100 if paint.opacity < 100 else None
        if paint.image and paint.image in self.miniatures:
            yield element("use", **box, href=f"#{image_name(paint.image)}", opacity=see_through)
        elif paint.image or not paint.colours:
            yield element("rect", **box, class_="untold")
        elif box["width"] and box["height"]:
            yield element("rect", **box, fill=self._fill(paint), fill_opacity=see_through)

    def _fill(self, paint: Painted) -> str:
        if len(paint.colours) == 1:
            return f"#{paint.colours[0]}"
        name = f"{self.ident}-paint-{len(self.defined)}"
        self.defined.append(_gradient(name, paint))
        return f"url(#{name})"


def _gradient(name: str, paint: Painted) -> str:
    places = (
        paint.places
        if len(paint.places) == len(paint.colours)
        else tuple(100 * i // (len(paint.colours) - 1) for i in range(len(paint.colours)))
    )
    stops = sorted(zip(places, paint.colours, strict=True))
    inside = "".join(element("stop", offset=f"{place}%", stop_color=f"#{colour}") for place, colour in stops)
    if paint.angle is None:
        return element("radialGradient", inside, id=name)
    across, down = cos(radians(paint.angle)) / 2, sin(radians(paint.angle)) / 2
    return element("linearGradient", inside, id=name, x1=0.5 - across, y1=0.5 - down, x2=0.5 + across, y2=0.5 + down)


def image_name(part: str) -> str:
    """The name of a picture on the page."""
    return "image-" + "".join(letter if letter.isalnum() else "-" for letter in part)


def images(miniatures: Mapping[str, Miniature]) -> str:
    """Every picture once, for all drawings of the page to use; empty where there is none."""
    symbols = [_symbol(part, one) for part, one in miniatures.items()]
    title = element("title", "Pictures of the template")
    return element("svg", title, *symbols, class_="store", width=0, height=0, aria_hidden="true") if symbols else ""


def _symbol(part: str, one: Miniature) -> str:
    shown = element("image", width=one.width, height=one.height, href=one.address)
    size = f"0 0 {one.width} {one.height}"
    return element("symbol", shown, id=image_name(part), viewBox=told(size), preserveAspectRatio="xMidYMid slice")
