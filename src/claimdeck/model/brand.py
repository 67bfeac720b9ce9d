"""A brand: tokens (colours, faces, motif, shape) and the layouts that follow from them."""

from dataclasses import dataclass
from typing import Literal

from claimdeck.model.layout import Layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """What the plan and the writer need to know. `colours` are the twelve slots in SLOTS' order, six hexadecimal digits each.

    `radius` and `strip` are EMU; `footer` is the pattern with {code}, {version}, {prepared}, {audience}. `ground` is what
    opening slides (cover, section, questions) stand on: the dark colour, or paper.
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
    layouts: tuple[Layout, ...] = ()

    def layout(self, name: str) -> Layout | None:
        """The layout of that name, or None."""
        return next((layout for layout in self.layouts if layout.name == name), None)
