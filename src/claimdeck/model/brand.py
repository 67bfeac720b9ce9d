"""A brand: tokens (colours, faces, motif, shape) and the layouts that follow from them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from claimdeck.model.face import Faces
from claimdeck.model.layout import Layout

Recipe = Callable[[], Layout]


class Layouts:
    """Layouts by name, each made when it is first asked for: a talk uses a dozen of some hundreds."""

    def __init__(self, recipes: Mapping[str, Recipe] = MappingProxyType({})) -> None:
        self._recipes, self._made = recipes, dict[str, Layout]()

    def get(self, name: str) -> Layout | None:
        """The layout of that name, or None."""
        if name not in self._made and name in self._recipes:
            self._made[name] = self._recipes[name]()
        return self._made.get(name)

    def names(self) -> tuple[str, ...]:
        """Every name, without making a layout."""
        return tuple(self._recipes)

    def __iter__(self) -> Iterator[Layout]:
        """Every layout, made."""
        return (made for name in self._recipes if (made := self.get(name)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """What the plan and the writer need to know. `colours` are the twelve slots in SLOTS' order, six hexadecimal digits each.

    `faces` are what headings and body are measured with. `radius` and `strip` are EMU; `footer` is the pattern with
    {code}, {version}, {prepared}, {audience}. `ground` is what opening slides (cover, section, questions) stand on: the
    dark colour, or paper.
    """

    name: str
    colours: tuple[str, ...]
    headings: str
    body: str
    bold_headings: bool
    motif: Literal["rings", "none"]
    ground: Literal["dark", "paper"]
    radius: int
    strip: int
    footer: str
    faces: Faces
    layouts: Layouts = field(default_factory=Layouts, compare=False)

    def layout(self, name: str) -> Layout | None:
        """The layout of that name, or None."""
        return self.layouts.get(name)
