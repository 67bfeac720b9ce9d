"""Paints of a template as SVG: plain colours, gradients, and pictures by their small copies."""

from collections.abc import Iterator, Mapping
from math import cos, radians, sin

from claimdeck.mapping.ground.courses import circles
from claimdeck.model.miniature import Miniature
from claimdeck.model.sheets import Painted
from claimdeck.report.template.markup import element, told

Box = dict[str, float]
ON_PICTURE = "userSpaceOnUse"
"""That a gradient's places are those of the picture, not shares of what is filled."""


class Painter:
    """Paints boxes of one picture; what it needs to be `defined` there is gathered."""

    def __init__(self, miniatures: Mapping[str, Miniature], ident: str) -> None:
        self.miniatures, self.ident = miniatures, ident
        self.defined: list[str] = []

    def painted(self, paint: Painted, box: Box, path: str = "") -> Iterator[str]:
        """The box in that paint, or the form in it that a path draws; hatched where nobody can tell what it is painted with."""
        see_through = paint.opacity / 100 if paint.opacity < 100 else None
        if paint.image and paint.image in self.miniatures:
            yield element("use", **box, href=f"#{image_name(paint.image)}", opacity=see_through)
        elif paint.image or not paint.colours:
            yield element("rect", **box, class_="untold")
        elif box["width"] and box["height"] and path:
            yield element("path", d=path, fill=self._fill(paint, box), fill_opacity=see_through, fill_rule="evenodd")
        elif box["width"] and box["height"]:
            yield element("rect", **box, fill=self._fill(paint, box), fill_opacity=see_through)

    def _fill(self, paint: Painted, box: Box) -> str:
        if len(paint.colours) == 1:
            return f"#{paint.colours[0]}"
        name = f"{self.ident}-paint-{len(self.defined)}"
        self.defined.append(_gradient(name, paint, box))
        return f"url(#{name})"


def _gradient(name: str, paint: Painted, box: Box) -> str:
    """The gradient as PowerPoint lays it over its box; a rectangular one around the same place as circles."""
    x, y, w, h = (box[side] for side in ("x", "y", "width", "height"))
    if paint.angle is not None:
        right, below = cos(radians(paint.angle)), sin(radians(paint.angle))
        half = (abs(right) * w + abs(below) * h) / 2
        across, down = right * half, below * half
        ends = {"x1": x + w / 2 - across, "y1": y + h / 2 - down, "x2": x + w / 2 + across, "y2": y + h / 2 + down}
        return element("linearGradient", _stops(paint, 0), id=name, gradientUnits=ON_PICTURE, **ends)
    middle = circles(paint.focus, w, h)
    around = {"cx": x + middle.x, "cy": y + middle.y, "r": middle.radius}
    return element("radialGradient", _stops(paint, middle.full), id=name, gradientUnits=ON_PICTURE, **around)


def _stops(paint: Painted, full: float) -> str:
    """The colours along a gradient of which the first one fills a share."""
    count = len(paint.colours)
    places = paint.places if len(paint.places) == count else tuple(100 * i // (count - 1) for i in range(count))
    stops = zip(places, paint.colours, strict=True)  # of several at one place the order tells which comes first
    return "".join(element("stop", offset=f"{told(100 * full + place * (1 - full))}%", stop_color=f"#{colour}") for place, colour in stops)


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
