"""The plan: every slide as a layout's name and placed things, every size decided. The writer decides nothing."""

from __future__ import annotations

from typing import Literal

from claimdeck.model.chart import Chart
from claimdeck.model.compose import Part
from claimdeck.model.layout import Layout, Level
from claimdeck.model.record import record
from claimdeck.model.shapes import ZERO_INSETS, Connector, Fill, Frame, Group, Insets, Outline, Shape
from claimdeck.model.span import NOWHERE, Span
from claimdeck.model.words import Paragraph


@record
class TextBox:
    """Text in a placeholder. `smaller` points below the layout's sizes; boxes of one `kin` share it.

    `height` (EMU) is only set where a measured height deviates from the layout's. `number` marks the slide number's field.
    """

    idx: int
    paragraphs: tuple[Paragraph, ...] = ()
    smaller: int = 0
    kin: str = ""
    height: int | None = None
    number: bool = False


@record
class Borders:
    """Lines of a table cell; None draws nothing."""

    top: Outline | None = None
    bottom: Outline | None = None


@record
class Cell:
    """A table cell: its text set in `level` (sizes go onto the runs, tables inherit none), insets in EMU.

    It stands over `down` rows; 0 is the place of one that begins above. A `bare` one leaves lines and, without `fill`, its ground to
    the table's style, and where it is not `inked` the colour of its words, too.
    """

    paragraphs: tuple[Paragraph, ...]
    level: Level
    fill: Fill | None = None
    borders: Borders = Borders()
    insets: Insets = ZERO_INSETS
    anchor: Literal["t", "ctr", "b"] = "ctr"
    down: int = 1
    bare: bool = False
    inked: bool = True


@record
class Row:
    """A table row of a measured height in EMU."""

    height: int
    cells: tuple[Cell, ...]


@record
class Table:
    """A native table in the placeholder `idx` of the layout (0: none), columns in EMU; `kin` shares one step of size.

    `style` is the id of a table style of the template (empty: one of claimdeck's own), `banded` whether that bands its rows.
    """

    idx: int
    name: str
    frame: Frame
    columns: tuple[int, ...]
    rows: tuple[Row, ...]
    description: str
    smaller: int = 0
    kin: str = "table"
    header: bool = False  # True: the first row is drawn as a header
    style: str = ""
    banded: bool = False


@record
class Picture:
    """An image in the picture placeholder `idx`; `crop` is left, top, right, bottom in thousandths of a percent."""

    idx: int
    image: str
    description: str
    crop: tuple[int, int, int, int] = (0, 0, 0, 0)


@record
class Tag:
    """What is printed beside the stamp on this slide alone: that data are illustrative, or not published."""

    text: str


Item = TextBox | Table | Chart | Picture | Shape | Connector | Group | Tag


@record
class Fit:
    """How the text of a box was fitted: the size its layout or drawing wants and the one it has (points), the space between its
    paragraphs (percent of what the layout wants), the lines it takes, and how full the box is (percent of its height, or of
    the lines it may take).

    A table counts as one box; what is told of it is told of its fullest cell.
    """

    box: str
    wanted: float
    given: float
    spacing: int
    lines: int
    fill: int


@record
class Overfull:
    """Why a slide was divided: the fullest box of the best try with fewer `parts`, how full it was (percent) and at which size (points).

    An empty `box` means that no layout holds so many items.
    """

    parts: int
    box: str = ""
    fill: int = 0
    size: float = 0


@record
class Slide:
    """One slide: items in reading order, which is the z-order. `key` is unique and stable; `anchors` are what links find.

    `part` says which of its kind's items it has where a slide was divided (None: all), `overfull` why it was; `fits` tells of every
    box with text how it was fitted.
    """

    key: str
    layout: str
    title: str
    items: tuple[Item, ...]
    kind: str = ""
    notes: tuple[Paragraph, ...] = ()
    section: str = ""
    hidden: bool = False
    anchors: tuple[str, ...] = ()
    part: Part | None = None
    overfull: Overfull | None = None
    fits: tuple[Fit, ...] = ()
    span: Span = NOWHERE
    KEPT = ("paragraphs_",)


@record
class Properties:
    """The document's properties: what a document system reads."""

    title: str
    language: str
    company: str = ""
    subject: str = ""
    version: str = ""
    status: str = ""


@record
class Prompts:
    """The words shown in empty placeholders to whoever goes on editing, in the deck's language."""

    title: str
    text: str
    table: str
    chart: str
    picture: str


@record
class Plan:
    """The whole deck, decided: the slides, and the layouts they use (plus the empty canvas); `numbers` of the references cited, by key."""

    properties: Properties
    prompts: Prompts
    slides: tuple[Slide, ...]
    layouts: tuple[Layout, ...]
    notes_footer: str = ""
    numbers: tuple[tuple[str, int], ...] = ()


@record
class Stamp:
    """What every layout of a draft shows: the word, and the reason beside it."""

    word: str
    reason: str
