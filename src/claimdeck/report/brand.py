"""What a brand comes to: colours with their contrasts and places, faces and what they are measured with, everything it says."""

import json
from collections.abc import Iterator
from dataclasses import asdict

from claimdeck.layouts.kin import heads
from claimdeck.model.brand import Brand, Origin
from claimdeck.model.colour import DARK, NAMED, PAPER, SLOTS, Colour
from claimdeck.model.contrast import contrast
from claimdeck.model.face import Face
from claimdeck.model.record import record
from claimdeck.model.resolved import resolved
from claimdeck.report.brand_template import TemplateUse, lines

JOBS = {
    "dk1": "ink: text", "lt1": "paper: slides, text on dark", "dk2": "primary: titles, badges, dark ground", "lt2": "card: cards",
    "accent1": "acute: acute inflammation, links", "accent2": "emphasis: chronic inflammation, the one number",
    "accent3": "highlight: on dark, what is pending", "accent4": "a further series", "accent5": "lines, quiet text", "accent6": "positive",
    "hlink": "link: links", "folHlink": "visited: links that were followed",
}  # fmt: skip
SERIES = ("what a chart is about", "the comparator", "a further series", "a further series")
ON_DARK = ("lt1", "lt2", "accent3", "on dark 1", "on dark 2")
"""Colours that are text on the dark ground; the others are text, or lie under text, on paper and cards."""
THEMED = ("colours", "fonts", "bold-headings")
"""What a company's template says in the brand's stead."""


@record
class Shade:
    """A colour: its name, what it is for, its value, its contrast with the ground it is read on, and what stands in for it."""

    name: str
    job: str
    value: str
    contrast: float
    ground: str
    instead: str = ""


@record
class Type:
    """A face: what it is for, its name, the face or files it is measured with, the margin, and the height of its line in em."""

    job: str
    name: str
    measured_with: str
    margin: float
    line: float


@record
class Value:
    """A key as it is written, its value, and the file and line it stands in."""

    key: str
    value: str
    place: str


@record
class Told:
    """Everything a brand comes to."""

    name: str
    title: str
    colours: tuple[Shade, ...]
    derived: tuple[Shade, ...]
    faces: tuple[Type, ...]
    values: tuple[Value, ...]
    layouts: tuple[str, ...]
    in_template: tuple[str, ...]  # those of the layouts a template has; the others follow from them
    template: TemplateUse | None = None


def told(brand: Brand, origins: tuple[Origin, ...], template: TemplateUse | None = None) -> Told:
    """What the brand comes to, on the `template` of a company where it has one."""
    slots = tuple(_shade(brand, slot, Colour(slot), JOBS[slot]) for slot in SLOTS)
    derived = tuple(_shade(brand, name, colour, "") for name, colour in NAMED.items())
    derived += tuple(_shade(brand, f"series {i}", colour, job) for i, (colour, job) in enumerate(zip(brand.series, SERIES, strict=True), 1))
    faces = (_type("headings", brand.faces.headings), _type("body", brand.faces.body))
    origins = tuple(one for one in origins if not (template and one.path[0] in THEMED))
    values = tuple(Value(key=".".join(one.path), value=one.value, place=f"{one.span.file}:{one.span.line}") for one in origins)
    return Told(
        name=brand.name, title=brand.title, colours=slots, derived=derived, faces=faces, values=values,
        layouts=brand.layouts.names(), in_template=() if template else tuple(layout.name for layout in heads(brand.layouts)),
        template=template,
    )  # fmt: skip


def _shade(brand: Brand, name: str, colour: Colour, job: str) -> Shade:
    theme = dict(zip(SLOTS, brand.colours, strict=True))
    ground, said = (DARK, "dark ground") if name in ON_DARK else (PAPER, "paper")
    value, behind = resolved(colour, theme, PAPER), resolved(ground, theme, PAPER)
    other = dict(brand.readable).get(colour)
    instead = resolved(other, theme, PAPER) if other else ""
    return Shade(name=name, job=job, value=value, contrast=round(contrast(value, behind), 2), ground=said, instead=instead)


def _type(job: str, face: Face) -> Type:
    return Type(job=job, name=face.name, measured_with=face.by, margin=round(face.wider - 1, 2), line=face.line)


def as_json(found: Told) -> str:
    """The same for programs."""
    return json.dumps(asdict(found), ensure_ascii=False, indent=2) + "\n"


def as_text(found: Told) -> str:
    """The same for people."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Told) -> Iterator[str]:
    yield f"{found.name} – {found.title}"
    yield "\nColours"
    yield from (_shade_line(shade) for shade in found.colours)
    yield "\nDerived from them"
    yield from (_shade_line(shade) for shade in found.derived)
    yield "\nFaces"
    for face in found.faces:
        margin = f", {face.margin:.0%} wider" if face.margin else ""
        yield f"  {face.job:10} {face.name}, measured with {face.measured_with}{margin}, a line {face.line:g} em"
    yield "\nWhat it says, and where"
    width, wide = max((len(one.key) for one in found.values), default=0), max((len(one.value) for one in found.values), default=0)
    yield from (f"  {one.key:{width}}  {one.value:{min(wide, 44)}}  {one.place}" for one in found.values)
    if found.template:
        yield from lines(found.template)
        return
    yield f"\n{len(found.layouts)} layouts, of which a template has {len(found.in_template)}; the others follow from these"


def _shade_line(shade: Shade) -> str:
    ground = f"{shade.contrast:5.2f} on {shade.ground}" + (f", so {shade.instead} where it is text or under text" if shade.instead else "")
    return f"  {shade.name:10} {shade.value}  {ground:22}  {shade.job}".rstrip()
