"""A language: its labels, its typography, its way with lists and dates. One YAML file each, found by its tag."""

from typing import Literal

from claimdeck.model.fields import says
from claimdeck.model.labels import Labels
from claimdeck.model.outline import Placement
from claimdeck.model.record import record

UNITS = (
    "mm Hg", "cm H2O", "kg", "g", "mg", "µg", "μg", "mcg", "ng", "pg", "l", "L", "dl", "dL", "cl", "ml", "mL", "µl", "µL", "nl",
    "km", "m", "cm", "mm", "µm", "nm", "h", "min", "s", "ms", "Hz", "kHz", "MHz", "Pa", "kPa", "mmHg", "mol", "mmol", "µmol", "nmol",
    "mEq", "UI", "IU", "IE", "U", "kU", "MU", "kcal", "kJ", "Da", "kDa", "Gy", "mGy", "mSv", "T", "V", "mV", "W", "K", "°C", "°F", "bpm",
)  # fmt: skip
"""Signs of units that are the same in every language."""


@record
class Typography:
    """Spaces and signs of a language. The values are the characters themselves; an empty one leaves what it is about as it is written."""

    apostrophe: str = says("the apostrophe between letters", "\u2019")
    before_colon: str = says("the space before a colon", "")
    before_high: str = says("the space before ; ! ?", "")
    before_percent: str = says("the space before %; none: it is closed up", "")
    inside_quotes: str = says("the space inside « »", "")
    opening_quote: str = says("before the words of a quotation", "“")
    closing_quote: str = says("behind the words of a quotation", "”")
    inner_opening: str = says("before a quotation inside another", "‘")
    inner_closing: str = says("behind a quotation inside another", "’")
    ellipsis: str = says("in place of three full stops", "…")
    dash: str = says("in place of -- and - between words", "–")
    minus: str = says("in place of a hyphen before a number", "\u2212")
    decimal: Literal[".", ","] = says("before the decimals", ".")
    thousands: str = says("what else may stand between groups of three digits, beside a space", "")
    group: str = says("the space between groups of three digits", "\u202f")
    raised_first: tuple[str, ...] = says("raised behind the number 1: 1er", ())
    raised: tuple[str, ...] = says("raised behind every other number: 2e", ())
    units: tuple[str, ...] = says("signs of units, kept with the number before them", UNITS)
    counted: tuple[str, ...] = says("words kept with the number before them", ())
    numbered: tuple[str, ...] = says("words kept with the number behind them", ())
    titles: tuple[str, ...] = says("short titles kept with the name behind them", ())
    whole: tuple[str, ...] = says("phrases that are never torn", ("et al.",))
    joined: tuple[str, ...] = says("short words that are never the last of a line in a title", ())
    clinging: tuple[str, ...] = says("short words that are never the last of any line", ())


@record
class Dates:
    """How dates are written, in full (AMA) and with short months (NLM); {day}, {month} and {year} are filled in."""

    months: tuple[str, ...] = says("the twelve months")
    short_months: tuple[str, ...] = says("the twelve months, short")
    first_day: str = says("the first day of a month", "1")
    behind_day: str = says("behind the number of every day", "")
    day: str = says("a day: {day}, {month}, {year}")
    month: str = says("a month: {month}, {year}")
    short_day: str = says("a day, with a short month")
    short_month: str = says("a month, with its short name")
    on: str = says("a day after a word such as `accessed`, {date}", "{date}")
    within: str = says("a month or year after such a word, {date}", "{date}")


@record
class CitationWords:
    """The words of the reference list, which follow the deck's language; a style takes those it needs."""

    inside: str = says("before the book a chapter stands in: In:")
    editor: str = says("one editor, short")
    editors: str = says("several editors, short")
    editor_in_full: str = says("one editor, in full")
    editors_in_full: str = says("several editors, in full")
    edition: str = says("edition, {number}")
    ordinals: tuple[str, ...] = says("what follows the number 1, then numbers ending in 1, 2 and 3, then all others")
    volume: str = says("volume of a book, {number}")
    published_online: str = says("not in print yet, {date}")
    preprint: str = says("a preprint, {date}")
    preprint_mark: str = says("the same behind the server's name, in brackets")
    published: str = says("a web page, {date}")
    revised: str = says("a document that is revised, {date}")
    accessed: str = says("when an address was read, {date}")
    cited: str = says("the same in brackets, {date}")
    available: str = says("before an address")
    internet: str = says("that it is read online, in brackets")
    poster_at: str = says("before the congress of a poster")
    poster_session_at: str = says("the same in NLM's words")
    presented_at: str = says("before the congress of a talk")
    paper_at: str = says("the same in NLM's words")
    abstract: str = says("number of an abstract, {number}")
    abstract_number: str = says("the same in NLM's words")
    abstract_mark: str = says("that it is an abstract, in brackets")
    poster: str = says("number of a poster, {number}")
    report: str = says("number of a report, {number}")
    report_number: str = says("the same in NLM's words")
    capital_nouns: bool = says("nouns have capitals, and keep them inside brackets", False)
    thesis: str = says("a thesis that does not say which one it is")
    smpc: str = says("a summary of product characteristics")
    smpc_short: str = says("the same on a slide")
    label: str = says("prescribing information")
    on_file: str = says("data on file")


@record
class Locale:
    """A language as claimdeck knows it."""

    tag: str  # the file's name: fr-FR
    placement: Placement = says("where a marker stands beside a full stop or comma")
    et_al: str = says("and others, after the first authors", "et al.")
    list_separator: str = says("between abbreviations in a line", "; ")
    typography: Typography = says("spaces and signs")
    labels: Labels = says("the words claimdeck puts on slides")
    dates: Dates = says("how dates are written")
    citations: CitationWords = says("the words of the reference list")
