"""What a brand says in its `brand.yaml`, key by key."""

from typing import ClassVar, Literal

from claimdeck.load.brands.company_tokens import Profile, RuleLevel, Words
from claimdeck.load.records.checked import Hex, Pattern
from claimdeck.model.author import FileName, ImageName
from claimdeck.model.brand import Corner
from claimdeck.model.fields import says
from claimdeck.model.record import record
from claimdeck.model.span import NOWHERE, Span

FOOTER = Pattern("{code} · {prepared} · {audience}")


@record
class Colours:
    """The twelve slots of the theme, by slot or by what they mean."""

    inherited: ClassVar[bool] = True

    dk1: Hex = says("text", example='"16202E"', also=("ink",))
    lt1: Hex = says("slides, and text on dark", example='"FFFFFF"', also=("paper",))
    dk2: Hex = says("titles, numerals, badges, bars, dark ground", example='"0B3C49"', also=("primary",))
    lt2: Hex = says("cards", example='"F3F6F7"', also=("card",))
    accent1: Hex = says("acute inflammation, links", example='"0E7C86"', also=("acute",))
    accent2: Hex = says("chronic inflammation, the one number", example='"C8431B"', also=("emphasis", "chronic"))
    accent3: Hex = says("highlight on dark, what is pending", example='"E9A23B"', also=("highlight",))
    accent4: Hex = says("a further series", example='"4C5FA8"')
    accent5: Hex = says("lines; text only in darker variants", example='"6B7C8C"')
    accent6: Hex = says("positive", example='"2F7D4F"')
    hlink: Hex = says("links", example='"0E7C86"', also=("link",))
    folHlink: Hex = says("links that were followed", example='"4C5FA8"', also=("visited",))


SeriesColour = Literal[
    "emphasis", "chronic", "accent2", "comparator", "acute", "accent1", "accent4", "accent5", "accent6", "primary", "dk2", "ink", "dk1",
    "highlight", "accent3",
]  # fmt: skip


@record
class Fonts:
    """The faces, by the names programs know them by; claimdeck ships and embeds none."""

    inherited: ClassVar[bool] = True

    headings: str = says("face of titles and numerals", example="Cambria")
    body: str = says("face of everything else", example="Arial")
    east_asian: str = says("face of Chinese, Japanese and Korean letters", "", example="Yu Gothic")
    complex_script: str = says("face of Arabic, Hebrew, Thai and other letters that are shaped", "", example="Arial")
    files: tuple[FileName, ...] = says("the faces' own files, .ttf or .otf, to measure with", (), example="fonts/Acme.ttf")


@record
class Mark:
    """A logo: its file, and the one for dark grounds."""

    alone: ClassVar[str] = "file"

    file: ImageName = says("the picture, PNG or JPEG", example="partner.png")
    on_dark: ImageName | None = says("the same for dark grounds; without it the logo stands on a small plate there", None)


@record
class Logo:
    """The logo in the footer of every slide and, larger, on the cover."""

    file: ImageName = says("the logo, PNG or JPEG, beside the brand file", example="logo.png")
    on_dark: ImageName | None = says("the same for dark grounds; without it the logo stands on a small plate there", None)
    partners: tuple[Mark, ...] = says("logos of partners, on the cover beside it: files, or `{file, on-dark}`", (), example="[partner.png]")
    clear_space: float = says("room around it in inches, from 0 to 0.15", 0.083, example="0.1")
    corner: Corner | None = says("on a company's template: the corner it stands in, else the first that is free", None, example="top-right")


@record
class Motif:
    """What is drawn on the cover: rings, nothing, or a picture."""

    alone: ClassVar[str] = "motif"

    motif: Literal["rings", "none"] = says("`rings` or `none`", "none")
    picture: ImageName | None = says("the picture of a cover that names none", None, example="cover.jpg")
    alt: str = says("what the picture shows, for who cannot see it; the brand's title unless given", "")


@record
class ShapeTokens:
    """Measures of drawn shapes, in inches."""

    radius: float = says("radius of cards", 0.0, example="0.104")
    strip: float = says("width of the strip at the left edge", 0.0, example="0.083")


@record
class Footer:
    """The pattern of the footer, of one language or of all."""

    keyed: ClassVar[bool] = True
    alone: ClassVar[str] = "footer"

    language: str = says("the language", "", example="fr-FR")
    footer: Pattern = says("the pattern, with {code}, {version}, {prepared} and {audience}", example='"{code} · {prepared}"')
    span: Span = NOWHERE


@record
class Sizes:
    """Sizes of type in points, by role, each within the scale."""

    cover_title: float | None = says("cover title and statement: 32 to 44", None, example="40")
    section_title: float | None = says("title of a section: 30 to 38", None, example="34")
    quotation: float | None = says("quotation: 24 to 32", None, example="28")
    title: float | None = says("title of a slide: 24 to 28", None, example="26")
    key_message: float | None = says("key message, item of the agenda: 20 to 24", None, example="22")
    claim: float | None = says("claim, point: 18 to 20", None, example="20")
    second_level: float | None = says("point below a point, lead: 16 to 18", None, example="18")
    small_body: float | None = says("steps, captions, facts: 14 to 16", None, example="16")
    table: float | None = says("cells of tables: 12 to 14", None, example="14")
    reference: float | None = says("entries of the reference list: 10.5 to 12", None, example="12")


@record
class LayoutChoice:
    """A layout of the template to use for a role or a kind of slide."""

    keyed: ClassVar[bool] = True

    use: str = says("a role or a kind of slide", example="cover")
    layout: str = says("the name of the template's layout", example="Title Slide")
    span: Span = NOWHERE


@record
class Tokens:
    """Everything a brand may change."""

    inherited: ClassVar[bool] = True

    title: str = says("the brand's name as people say it", "", example="Acme")
    extends: str = says("another brand, from which everything is taken that is not written here", "", example="plain")
    colours: Colours = says("the twelve colours of the theme")
    series: tuple[SeriesColour, ...] = says(
        "the colours of the series of charts, in order: what the slide is about, the comparator, then up to two more",
        (), example='["emphasis", "comparator", "accent4", "acute"]',
    )  # fmt: skip
    fonts: Fonts = says("the faces")
    slide: Literal["16:9", "4:3"] = says("the slide's format", "16:9", example="4:3")
    bold_headings: bool = says("titles in bold", True)
    logo: Logo | None = says("the logo", None)
    motif: Motif = says("what is drawn on the cover: `rings`, `none` or `{picture: file}`", Motif())
    ground: Literal["dark", "paper"] = says("what cover, sections and questions stand on", "dark")
    shape: ShapeTokens = says("measures of drawn shapes", ShapeTokens())
    footer: tuple[Footer, ...] = says("pattern of the footer: one, or one for each language", (Footer(footer=FOOTER),))
    sizes: Sizes = says("sizes of type that differ from the scale's", Sizes())
    floors: Sizes = says("least sizes that are higher than the scale's", Sizes())
    template: FileName | None = says("a company's .potx or .pptx, or one that `brand export` began", None, example="acme.potx")
    prune: bool = says("leave out what of the template no slide uses: layouts, masters, pictures", False, example="true")
    layouts: tuple[LayoutChoice, ...] = says("layouts of a company's template, by role or kind of slide", ())
    style: str = says("a layout of the template on which a sample shows how tables and emphasis are set", "", example="Sample")
    profile: Profile = says("what the company's pieces must look like", Profile())
    levels: tuple[RuleLevel, ...] = says("levels of findings, by rule; an error stays one", ())
    words: Words = says("words the company bans or prefers", Words())
