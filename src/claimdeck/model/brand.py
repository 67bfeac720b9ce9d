"""A brand: tokens (colours, faces, motif, shape) and the layouts that follow from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from claimdeck.model.colour import SERIES, Colour
from claimdeck.model.face import Faces
from claimdeck.model.finding import Level
from claimdeck.model.layout import Layout
from claimdeck.model.layouts import Layouts, OwnLayouts
from claimdeck.model.page import WIDE, Page
from claimdeck.model.record import field, record
from claimdeck.model.scale import Step
from claimdeck.model.span import NOWHERE, Span

if TYPE_CHECKING:
    from claimdeck.model.carried import Carried
    from claimdeck.model.drawn import Template
    from claimdeck.model.example import Example
    from claimdeck.model.image import Image
    from claimdeck.model.table_style import TableStyle

Corner = Literal["bottom-right", "top-right", "bottom-left", "top-left"]


@record
class Origin:
    """A value of a brand as it is written, the keys that lead to it, and its place: in its own file, or one it extends."""

    path: tuple[str, ...]
    value: str
    span: Span


@record
class Mark:
    """A logo by the names of its images, with width over height of each; `on_dark` is empty where it stands on a plate there."""

    image: str
    ratio: float
    on_dark: str = ""
    on_dark_ratio: float = 1.0


@record
class Logo:
    """The brand's own logo, those of its partners on the cover, and the room around them in EMU.

    `corner` is where it stands on a foreign template, None where it is free.
    """

    own: Mark
    partners: tuple[Mark, ...] = ()
    clear_space: int = 0
    corner: Corner | None = None


@record
class CompanyWord:
    """A word the company bans, or wants replaced by a `better` one, and why."""

    word: str
    better: str = ""
    because: str = ""
    span: Span = NOWHERE


@record
class CompanyChecks:
    """The company's pre-checks: levels of findings by rule (None: left out), the form of a code, and words."""

    levels: tuple[tuple[str, Level | None], ...] = ()
    code: str = ""  # a regular expression; empty where any code will do
    banned: tuple[CompanyWord, ...] = ()
    preferred: tuple[CompanyWord, ...] = ()


@record
class Brand:
    """What the plan and the writer need to know. `colours` are the twelve slots in SLOTS' order, six hexadecimal digits each.

    `series` are the colours of up to four series of a chart: what the slide is about, the comparator, further ones.
    `faces` are what headings and body are measured with. `radius` and `strip` are EMU, `page` is the slide's size; `footer` is
    the pattern with {code}, {version}, {prepared}, {audience}, `footers` those of single languages. `ground` is what opening
    slides (cover, section, questions) stand on: the dark colour, or paper. `picture` names the image of a motif that is one.
    `kinds` is what the brand is for kinds of slides that have a layout of that template to themselves.
    `example` is how a sample on that template sets tables and emphasis, `table_style` the style that tables have there without one.
    `own` are the layouts of that template as they are, for slides that name one.
    `drawn` is the brand to fall back on where a foreign template's placeholders do not hold a slide's words, `titled` the one where
    they do not hold its title: everything stands lower there.
    `steps` are sizes of the brand's own; `readable` says which colour stands in for one that could not be read. `template` is
    what a deck takes from the brand's own .potx, instead of what follows from the tokens; `carried` what it takes from the
    template of somebody else, without the layouts no slide uses where it is to `prune` them.
    """

    name: str
    title: str = ""
    colours: tuple[str, ...]
    series: tuple[Colour, ...] = SERIES
    headings: str
    body: str
    east_asian: str = ""
    complex_script: str = ""
    bold_headings: bool
    motif: Literal["rings", "none", "picture"]
    picture: str = ""
    picture_alt: str = ""
    ground: Literal["dark", "paper"]
    radius: int
    strip: int
    page: Page = WIDE
    footer: str
    footers: tuple[tuple[str, str], ...] = ()
    faces: Faces
    logo: Logo | None = None
    steps: tuple[Step, ...] = ()
    readable: tuple[tuple[Colour, Colour], ...] = ()
    checks: CompanyChecks = CompanyChecks()
    images: tuple[Image, ...] = ()
    template: Template | None = None
    carried: Carried | None = None
    prune: bool = False
    layouts: Layouts = field(default_factory=Layouts, compare=False)
    example: Example | None = None
    table_style: TableStyle | None = None
    kinds: tuple[tuple[str, Brand], ...] = field(default=(), compare=False)
    own: OwnLayouts | None = field(default=None, compare=False)
    drawn: Brand | None = field(default=None, compare=False)
    titled: Brand | None = field(default=None, compare=False)

    def footer_in(self, language: str) -> str:
        """The pattern of the footer in a language."""
        return next((pattern for tag, pattern in self.footers if tag == language), self.footer)

    def layout(self, name: str) -> Layout | None:
        """The layout of that name, or None."""
        return self.layouts.get(name) or (self.own.get(name) if self.own else None)

    def called(self, name: str) -> str:
        """What the layout that an author names is called: one of claimdeck's, else the template's own; empty where there is none."""
        return name if self.layouts.get(name) else self.own.find(name) if self.own else ""
