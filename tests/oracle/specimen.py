"""A deck by hand with everything the writer can write, for readers and judges to look at. Its words mean nothing."""

import io
from dataclasses import replace

from PIL import Image as Pixels

from claimdeck.model.brand import Brand
from claimdeck.model.colour import ACUTE, CARD, CHRONIC, DARK, GRADIENT_END, HIGHLIGHT, LINE, MUTE, PAPER, PENDING, TEXT
from claimdeck.model.face import faces
from claimdeck.model.job import Image
from claimdeck.model.layout import Layout, Level, Role, Slot
from claimdeck.model.plan import Borders, Cell, Picture, Plan, Prompts, Properties, Row, Slide, Stamp, Table, TextBox
from claimdeck.model.shapes import Fill, Frame, Group, Outline, Path, Shape, frame, insets
from claimdeck.model.units import inches
from claimdeck.model.words import Link, Paragraph, Run, Words, said

COLOURS = "16202E FFFFFF 0B3C49 F3F6F7 0E7C86 C8431B E9A23B 4C5FA8 6B7C8C 2F7D4F 0E7C86 4C5FA8"
BRAND = Brand(
    name="specimen", colours=tuple(COLOURS.split()), headings="Arial", body="Arial", bold_headings=True,
    motif="none", ground="dark", radius=inches(0.104), strip=inches(0.083), footer="", faces=faces("Arial", "Arial"),
)  # fmt: skip
STAMP = Stamp(word="ENTWURF", reason="6 offene Punkte")
EVIL = "& < > \" ' ]]> <a:t> \x00\x07\x0b\x1f\ufffe \ud800 \ud83d\ude00 😀 שלום مرحبا _x000B_ " + "Ungeheuerwort" * 30
KEPT = "& < > \" ' ]]> <a:t>"
"""What of EVIL must come back as it was."""

TITLE = Level(size=28, floor=24, colour=DARK, bold=True, heading=True, tracking=-15, spacing=97)
BODY = Level(size=20, floor=18, bullet="•", bullet_colour=ACUTE, indent=inches(0.25), hanging=inches(0.25), after=6)
SECOND = replace(BODY, size=18, floor=16, bullet="–", bullet_colour=CHRONIC, indent=inches(0.542))
SMALL = Level(size=9, floor=9, colour=MUTE)
TABLE = Level(size=14, floor=12)


def _furniture() -> tuple[Slot, ...]:
    return (
        Slot(idx=20, name="Sources", role=Role.BODY, frame=frame(0.667, 6.25, 12, 0.667), levels=(SMALL,), anchor="b"),
        Slot(idx=11, name="Footer", role=Role.FOOTER, frame=frame(0.667, 7.104, 10.417, 0.208), levels=(SMALL,)),
        Slot(idx=12, name="Slide number", role=Role.NUMBER, frame=frame(11.833, 7.104, 0.833, 0.208), levels=(replace(SMALL, align="r"),)),
    )


def _light(name: str, *slots: Slot) -> Layout:
    title = Slot(idx=0, name="Title", role=Role.TITLE, frame=frame(0.667, 0.521, 12, 0.958), levels=(TITLE,), prompt="title", most_lines=2)
    return Layout(name=name, slots=(title, *slots, *_furniture()))


def cover() -> Layout:
    """A dark layout with ctrTitle, subTitle and a picture that bleeds."""
    ink = replace(TITLE, size=44, colour=PAPER)
    rule = Shape(name="Accent", frame=frame(0.667, 3.813, 1, 0.063), fill=Fill(HIGHLIGHT), decorative=True)
    slots = (
        Slot(idx=0, name="Title", role=Role.COVER_TITLE, frame=frame(0.667, 1.563, 6.5, 2.042), levels=(ink,), anchor="b", prompt="title"),
        Slot(
            idx=1, name="Subtitle", role=Role.SUBTITLE, frame=frame(0.667, 4.125, 6.5, 1.5), levels=(replace(SMALL, size=20, colour=PAPER),)
        ),
        Slot(idx=18, name="Picture", role=Role.PICTURE, frame=frame(7.5, 0, 5.833, 7.5), levels=(SMALL,), prompt="picture"),
    )
    ground = Fill(DARK, end=GRADIENT_END, angle=25, hold=46)
    return Layout(name="S Cover", slots=slots, decoration=(rule,), dark=True, background=ground, master_decoration=False, kind="title")


def cards() -> Layout:
    """Two cards with round corners, one of them round above only."""
    room = insets(0.333, 0.1)
    head = Slot(
        idx=41, name="Head", role=Role.BODY, frame=frame(0.667, 1.563, 5.833, 1.25), levels=(replace(TITLE, size=20, colour=PAPER),),
        insets=room, anchor="ctr", fill=Fill(CHRONIC), geometry="round2SameRect", radius=BRAND.radius,
    )  # fmt: skip
    card = Slot(
        idx=31, name="Points", role=Role.BODY, frame=frame(6.833, 1.563, 5.833, 4.5), levels=(BODY, SECOND), insets=room,
        fill=Fill(CARD), outline=Outline(ACUTE, 1.5), geometry="roundRect", radius=BRAND.radius,
    )  # fmt: skip
    return _light("S Cards", head, card)


def table_layout() -> Layout:
    """A table's placeholder."""
    where = frame(0.667, 1.563, 12, 4.5)
    return _light("S Table", Slot(idx=1, name="Table", role=Role.TABLE, frame=where, levels=(TABLE,), prompt="table"))


LAYOUTS = (cover(), cards(), table_layout(), _light("S Canvas"))


def box(idx: int, *texts: str, **more: object) -> TextBox:
    """Plain paragraphs in a placeholder."""
    return TextBox(idx=idx, paragraphs=tuple(Paragraph(words=said(text)) for text in texts), **more)  # type: ignore[arg-type]  # passed on


def feet() -> tuple[TextBox, ...]:
    """Footer and number."""
    return box(11, "Code 1 · 2026"), TextBox(idx=12, number=True)


def image(colour: str = "teal", kind: str = "png", name: str = "images/a.png") -> Image:
    """A small picture."""
    buffer = io.BytesIO()
    Pixels.new("RGB", (40, 50), colour).save(buffer, kind)
    return Image(name=name, content=buffer.getvalue(), kind=kind, width=40, height=50)


def marked() -> Words:
    """Every look a run may have."""
    return (
        Run(text="Wort"), Run(text="1–3", raised=True, bold=False, highlight=PENDING, colour=TEXT),
        Run(text=" H"), Run(text="2", lowered=True),
        Run(text="O "), Run(text="fett", bold=True), Run(text=" schräg", italic=True), Run(text="\n"), Run(text="rot", colour=CHRONIC),
        Run(text=" klein", size=16), Run(text=" versal", caps=True),
    )  # fmt: skip


def figure() -> Group:
    """A group in a group: a free form, a preset with adjust values, a shape with words, a line."""
    path = Path(100, 100, (("M", 0, 50), ("C", 0, 0, 100, 0, 100, 50), ("L", 50, 100), ("Z",)))
    level = Level(size=16, floor=14, colour=PAPER, bold=True, align="ctr")
    drawn = (
        Shape(name="figure/drop", frame=frame(1, 2, 1, 1), path=path, fill=Fill(ACUTE), outline=Outline(DARK, 2.25, "dash")),
        Shape(
            name="figure/pentagon", frame=frame(2.5, 2, 2, 1), geometry="homePlate", adjust=(("adj", 40000),), fill=Fill(CHRONIC.faded(37))
        ),
    )
    words = Shape(
        name="figure/step", frame=frame(5, 2, 2, 1), geometry="chevron", fill=Fill(DARK, end=ACUTE, angle=0),
        paragraphs=(Paragraph(words=said("Schritt & Co"), align="r", before=3),), level=level, insets=insets(0.1), wraps=False,
    )  # fmt: skip
    line = Shape(name="figure/line", frame=frame(1, 4, 6, 0), geometry="line", outline=Outline(LINE, 0.75), decorative=True)
    return Group(name="figure", members=(Group(name="figure/inner", members=drawn), words, line), description="Drei Formen & eine Linie")


def table(*rows: tuple[str, ...], header: bool = True, idx: int = 1, smaller: int = 0) -> Table:
    """A table of these words; odd rows have a border below, even ones above."""
    columns = tuple(inches(12 / len(rows[0])) for _ in rows[0])
    made = tuple(Row(height=inches(0.52), cells=tuple(_cell(text, header and i == 0, i) for text in row)) for i, row in enumerate(rows))
    where = Frame(inches(0.667), inches(1.563), sum(columns), sum(row.height for row in made))
    return Table(
        idx=idx, name="Tabelle", frame=where, columns=columns, rows=made, description="Tabelle <1>", header=header, smaller=smaller
    )


def _cell(text: str, head: bool, index: int) -> Cell:
    edge = Outline(LINE, 0.75)
    borders = Borders(bottom=edge) if index % 2 else Borders(top=edge)
    level = replace(TABLE, bold=True, colour=PAPER) if head else TABLE
    paragraphs = tuple(Paragraph(words=said(line)) for line in text.split("|")) if text else ()
    return Cell(paragraphs=paragraphs, level=level, fill=Fill(DARK) if head else None, borders=borders, insets=insets(0.167, 0.04))


def slides() -> tuple[Slide, ...]:
    """Cover, cards with links, figure, table, a hidden slide of evil words, sources with links back."""
    to_list = Run(text="Quelle 1", link=Link(anchor="source-1", keeps_colour=True))
    web = Run(text="Netz", link=Link(url="https://example.org/a b?x=1&y=<2>"))
    nowhere = Run(text="nirgends", link=Link(anchor="no-such-anchor"))
    nested = TextBox(
        idx=31, smaller=2, height=inches(3),
        paragraphs=(Paragraph(words=marked()), Paragraph(words=said("tiefer"), level=1, after=3),
                    Paragraph(words=said("ohne"), bullet=False)),
    )  # fmt: skip
    links = TextBox(idx=20, paragraphs=(Paragraph(words=(to_list, Run(text=" "), web, Run(text=" "), nowhere, Run(text=" "), web)),))
    back = TextBox(idx=20, paragraphs=(Paragraph(words=(Run(text="zurück", link=Link(anchor="cards")),)),))
    notes = (Paragraph(words=(Run(text="Merke", bold=True),)), Paragraph(words=said("Noch etwas & mehr")))
    photo = Picture(idx=18, image="images/a.png", description="Ein Rechteck", crop=(10000, 0, 10000, 0))
    grid = table(("Kopf", "Zahl & Wort"), ("a|b", ""), (KEPT, "1 < 2"), smaller=1)
    return (
        Slide(key="cover", layout="S Cover", title="Titel", items=(box(0, "Titel"), box(1, "Untertitel"), photo)),
        Slide(key="cards", layout="S Cards", title="Karten", section="Eins & zwei", anchors=("cards",), notes=notes,
              items=(box(0, "Karten"), box(41, "Kopf"), nested, links, *feet())),
        Slide(key="figure", layout="S Canvas", title="Figur", items=(box(0, "Figur"), figure(), *feet())),
        Slide(key="table", layout="S Table", title="Tabelle", section="Drei", items=(box(0, "Tabelle"), grid, *feet())),
        Slide(key="evil", layout="S Cards", title=EVIL, hidden=True, notes=(Paragraph(words=said(EVIL)),),
              items=(box(0, EVIL), box(31, EVIL), table((EVIL, "x"), header=False, idx=0), *feet())),
        Slide(key="list", layout="S Canvas", title="Liste", section="Eins & zwei", anchors=("source-1", "cards"),
              items=(box(0, "Liste"), back, *feet())),
    )  # fmt: skip


def plan(*some: Slide, language: str = "de-DE") -> Plan:
    """The specimen, or a deck of these slides."""
    prompts = Prompts(title="Titel <hier>", text="Text", table="Tabelle", chart="Diagramm", picture="Bild")
    properties = Properties(title="Muster & Probe", language=language, company="Firma <AG>", subject="Probe", version="1.0", status="draft")
    return Plan(properties=properties, prompts=prompts, slides=some or slides(), layouts=LAYOUTS, notes_footer="Code 1 · 2026")


IMAGES = (image(),)
