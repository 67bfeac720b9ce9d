"""A picture of a layout, drawn from its records as SVG: ground, art, placeholders with sample words, and where a talk's words stand."""

from collections.abc import Iterator, Mapping

from claimdeck.mapping.sheets.looks import is_number
from claimdeck.model.layout import Level
from claimdeck.model.miniature import Miniature
from claimdeck.model.shapes import Frame
from claimdeck.model.sheets import Art, Design, Painted, Placeholder, Sheet
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.report.template.markup import element, told
from claimdeck.report.template.painting import Painter
from claimdeck.report.template.told import LayoutTold, Slot

WIDE = 960
"""The width of every picture in its own units, however large the slide is."""
SAMPLES = {"title": ("Headline",), "ctrTitle": ("Title of the talk",), "subTitle": ("Subtitle",)}
FIGURES = {"pic": "Picture", "tbl": "Table", "chart": "Chart", "media": "Film", "dgm": "Diagram", "clipArt": "Picture"}
NUMBER = ("1",)
LEVELS = ("First level", "Second level", "Third level")
MOST_POINTS = 2000
"""Of one form: a page shows many, and is sent by mail."""
CHIP, LETTER = 24, 10.8
"""Height of a label, and the width taken for one of its letters."""


def picture(layout: LayoutTold, design: Design, miniatures: Mapping[str, Miniature], ident: str) -> str:
    """The layout as an `svg` element; `ident` begins the names in it, which no other picture on the page has."""
    drawing = _Drawing(layout, design, Painter(miniatures, ident))
    return drawing.drawn(ident)


class _Drawing:
    """One picture while it is drawn."""

    def __init__(self, layout: LayoutTold, design: Design, painter: Painter) -> None:
        self.layout, self.sheet, self.painter = layout, layout.sheet, painter
        self.scale = WIDE / design.width
        self.high = design.height * self.scale

    def drawn(self, ident: str) -> str:
        inside = "".join((*self._ground(), *self._placeholders(), *self._area(), *self._slots()))
        name = element("title", told(self._name()), id=f"{ident}-title")
        defs = element("defs", *self.painter.defined) if self.painter.defined else ""
        return element("svg", name, defs, inside, viewBox=f"0 0 {WIDE} {told(self.high)}", role="img", aria_labelledby=f"{ident}-title")

    def _name(self) -> str:
        boxes = ", ".join(dict.fromkeys(slot.name for slot in self.layout.slots))
        return f"Layout {self.sheet.name or self.sheet.place}" + (f", with the places of {boxes}" if boxes else "")

    def _box(self, frame: Frame) -> dict[str, float]:
        x, y, w, h = (length * self.scale for length in (frame.x, frame.y, frame.w, frame.h))
        return {"x": x, "y": y, "width": max(w, 0.0), "height": max(h, 0.0)}

    def _ground(self) -> Iterator[str]:
        whole = {"x": 0.0, "y": 0.0, "width": float(WIDE), "height": self.high}
        yield element("rect", **whole, fill="#ffffff")
        yield from self.painter.painted(self.sheet.background, whole)
        for art in self.sheet.art:
            for one in art.drawn:
                yield from self._art(one)

    def _art(self, one: Art) -> Iterator[str]:
        box = self._box(one.frame)
        if one.kind == "line":
            yield element("path", d=f"M{told(box['x'])} {told(box['y'])}h{told(box['width'])}v{told(box['height'])}", class_="line")
        elif one.paint:
            yield from self.painter.painted(one.paint, box, self._path(one))
        elif one.outlined and one.edges:
            yield element("path", d=self._path(one), class_="line")
        elif one.outlined:
            yield element("rect", **box, class_="line")

    def _path(self, one: Art) -> str:
        """The form of what does not fill its box, in whole units; empty where it has none, or more points than anybody sees."""
        if sum(map(len, one.edges)) > MOST_POINTS:
            return ""
        rings = (" ".join(f"{round(x * self.scale)} {round(y * self.scale)}" for x, y in ring) for ring in one.edges)
        return "".join(f"M{ring}Z" for ring in rings)

    def _placeholders(self) -> Iterator[str]:
        for one in self.sheet.placeholders:
            box = self._box(one.frame)
            if one.paint:
                yield from self.painter.painted(one.paint, box)
            yield from self._figure(one, box) if one.type in FIGURES else (element("rect", **box, class_="there"),)
            if not one.vertical and one.levels:
                yield from self._words(one)

    def _figure(self, one: Placeholder, box: dict[str, float]) -> Iterator[str]:
        """The place of a picture, a table or a chart: a tint, and what goes there."""
        yield element("rect", **box, class_="figure")
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        yield element("text", FIGURES[one.type], x=x, y=y + 8, class_="what", text_anchor="middle")

    def _words(self, one: Placeholder) -> Iterator[str]:
        """Sample words in the placeholder's own size, ink and place."""
        said = SAMPLES.get(one.type) or (NUMBER if is_number(one) else LEVELS if one.type in ("body", "obj") else ())
        rows = list(zip(said, one.levels, one.inks or ("000000",) * len(said), strict=False))
        sizes = [level.size * EMU_PER_POINT * self.scale for _, level, _ in rows]
        box = self._box(one.frame)
        while sum(sizes) * 1.25 > box["height"] and len(sizes) > 1:
            rows, sizes = rows[:-1], sizes[:-1]
        if not rows:
            return
        top = {"t": 0.0, "ctr": 0.5, "b": 1.0}[one.anchor] * (box["height"] - sum(sizes) * 1.25) + box["y"]
        for (words, level, ink), size in zip(rows, sizes, strict=True):
            top += size * 1.25
            yield self._line(words, level, ink, size, top - size * 0.3, one, box)

    def _line(self, words: str, level: Level, ink: str, size: float, y: float, one: Placeholder, box: dict[str, float]) -> str:
        left, right = (length * self.scale for length in (one.insets.left, one.insets.right))
        end = level.align == "r" or (one.rtl and level.align == "l")
        x = box["x"] + box["width"] - right if end else box["x"] + left + (level.indent * self.scale)
        x = box["x"] + box["width"] / 2 if level.align == "ctr" else x
        bullet = f"{_sign(level.bullet)} " if any(one.bulleted) and one.bulleted[one.levels.index(level)] else ""
        return element(
            "text", told(bullet + (words.upper() if level.caps else words)), x=x, y=y, font_size=size, fill=f"#{ink}",
            text_anchor={"ctr": "middle", "r": "end"}.get("r" if end else level.align), font_weight="bold" if level.bold else None,
            font_family=f"{self._face(one)}, sans-serif",
        )  # fmt: skip

    def _face(self, one: Placeholder) -> str:
        name = self.sheet.headings if one.type in ("title", "ctrTitle") else self.sheet.body
        return "'" + name.replace("'", "").replace("\\", "") + "'"

    def _area(self) -> Iterator[str]:
        if self.layout.area:
            box = self._box(self.layout.area)
            yield element("rect", **box, class_="halo") + element("rect", **box, class_="area")

    def _slots(self) -> Iterator[str]:
        for slot in self.layout.slots:
            box = self._box(slot.frame)
            yield element("rect", **box, class_="halo") + element("rect", **box, class_="slot drawn" if slot.drawn else "slot")
        placed: list[tuple[float, float, float]] = []
        for slot in self.layout.slots:
            yield self._chip(slot, placed)

    def _chip(self, slot: Slot, placed: list[tuple[float, float, float]]) -> str:
        """The label on the upper edge of its box, at its right end, where words rarely reach; left of others that are there already."""
        box, wide = self._box(slot.frame), len(slot.name) * LETTER + 14
        x = min(max(box["x"] + box["width"] - wide - 6, 2.0), WIDE - wide - 2)
        y = min(max(box["y"] - CHIP / 2, 2.0), self.high - CHIP - 2)
        for left, top, width in sorted(placed, reverse=True):
            if abs(top - y) < CHIP and left < x + wide and x < left + width and left - wide >= 2:
                x = left - wide - 2
        placed.append((x, y, wide))
        plate = element("rect", x=x, y=y, width=wide, height=CHIP, rx=4, class_="chip")
        return plate + element("text", told(slot.name), x=x + 7, y=y + CHIP - 5.5, class_="name")


def _sign(bullet: str) -> str:
    """A bullet as it looks, about: a letter stands for a sign in a face of signs, which a browser draws as the letter."""
    return "▪" if bullet.isalnum() or bullet == "§" else bullet or "•"


def parts_of(those: tuple[Sheet, ...]) -> tuple[str, ...]:
    """The pictures these sheets show, each once."""
    paints: list[Painted | None] = []
    for sheet in those:
        drawn = (one for art in sheet.art for one in art.drawn)
        paints += [sheet.background, *(one.paint for one in drawn), *(one.paint for one in sheet.placeholders)]
    return tuple(dict.fromkeys(paint.image for paint in paints if paint and paint.image))
