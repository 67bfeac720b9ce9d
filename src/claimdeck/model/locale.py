"""A language: its labels, its typography, its way with lists and dates. One YAML file each, found by its tag."""

from typing import Literal

from claimdeck.model.fields import says
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
class Labels:
    """The words claimdeck itself puts on slides; {names} are filled in."""

    draft: str = says("the stamp of a draft", example="PROJET")
    pending_one: str = says("reason beside the stamp, one reference pending")
    pending_many: str = says("reason beside the stamp, {count} references pending")
    more_reasons: str = says("further reasons, {count}")
    open_points: str = says("reason beside the stamp where no other is known, {count} open points")
    first_part: str = says("after the title of a first part: {part}, {parts}")
    next_part: str = says("after the title of a later part: {part}, {parts}")
    next: str = says("the link to the next part")
    references: str = says("title of the reference list")
    abbreviations: str = says("title of the abbreviations")
    key_messages: str = says("title of the key messages")
    contact: str = says("title of the contact page")
    by_internet: str = says("label of the web address")
    by_phone: str = says("label of the telephone numbers")
    qr_code: str = says("alternative text of the QR code, {url}")
    slide: str = says("one slide, before its number")
    slides: str = says("several slides, before their numbers")
    to: str = says("between the ends of a range of slides")
    in_the_list: str = says("in place of too many sources on a slide: {numbers}, {title} of the list", example="1–30: see References")
    pending_sources: str = says("the line of pending sources on a slide, several")
    pending_source: str = says("the line of pending sources on a slide, one")
    pending_sources_unmarked: str = says("the same, several that have no number in a leaflet")
    pending_source_unmarked: str = says("the same, one that has no number in a leaflet")
    pending_entry: str = says("heading of a pending entry in the list")
    pending_marker: str = says("what is known of a pending entry, {marker}")
    pending_known: str = says("the same where the source has no marker: {known}, the author's words for it")
    pending_unknown: str = says("the same where not a word of that would fit")
    pending_notice: str = says("the notice above a list that is all pending, its bold part: {count}")
    pending_notice_one: str = says("the same for one reference")
    pending_notice_two: str = says("the same for two")
    pending_supposed: str = says("the notice: nothing is supposed")
    pending_supposed_unmarked: str = says("the same where no reference has a number in a leaflet")
    pending_suspended: str = says("the notice: release waits")
    evidence: str = says("heading of the evidence in the notes")
    no_evidence: str = says("a claim without reference, in the notes")
    pending_evidence: str = says("a pending reference, in the notes")
    page: str = says("page, before its number")
    unidentified: str = says("footer where code and date are not known yet")
    footer_code: str = says("footer of an exported template: where the code will be")
    footer_version: str = says("the same for the version")
    footer_prepared: str = says("the same for the date of preparation")
    hcp: str = says("audience: health professionals")
    public: str = says("audience: the public")
    internal: str = says("audience: the company")
    disease_information: str = says("above the cover's title: information on a disease")
    medical_information: str = says("above the cover's title: medical information")
    promotional: str = says("above the cover's title: promotional")
    leads_to: str = says("between two steps in the alternative text of a pathway")
    inhibits: str = says("the same where a step inhibits the next")
    agenda: str = says("title of the agenda")
    objectives: str = says("title of the objectives")
    minutes: str = says("a stretch of time on the agenda, {count}")
    of_sections: str = says("below the number of a section, {count} sections")
    questions: str = says("title of the slide for questions")
    to_remember: str = says("above the messages repeated beside the questions")
    further_reading: str = says("title of the further reading")
    further_lead: str = says("above the further reading: it supports nothing here")
    illustrative: str = says("the tag of invented data")
    unpublished: str = says("the tag of data that are not published")
    continued: str = says("behind the heading of rows that go on from the slide before")
    table: str = says("what a table is, in its alternative text: {rows} rows, the headings of its {columns}")
    disclosures: str = says("title of the slide of the speakers' interests")
    speaker: str = says("heading of the speakers")
    organisation: str = says("heading of the companies speakers have ties to")
    nature: str = says("heading of what the ties are")
    period: str = says("heading of when the ties were")
    no_interests: str = says("what a speaker without interests declares")
    interests_missing: str = says("in place of a declaration that has not come")
    count_of: str = says("a count over its denominator, {count} and {of}")
    out_of: str = says("a denominator alone, {of}")
    interval: str = says("a confidence interval, {level} in percent and {range}")
    one_in_ten: str = says("below dots that show a share: what one of them stands for")
    denominators_differ: str = says("below figures that are shares of different wholes")
    answer: str = says("an answer of a poll, {letter}")
    sample_votes: str = says("the tag of a poll's votes that cite nothing: no room has voted yet")
    population: str = says("heading of who is included in a study")
    end_points: str = says("heading of what a study measures")
    primary: str = says("above its primary end point")
    primary_many: str = says("the same for several")
    secondary: str = says("above its secondary end points")
    secondary_one: str = says("the same for one")
    randomised_letter: str = says("the letter that stands for randomisation")
    day_zero: str = says("the first day of treatment, short")
    week: str = says("a week of treatment, short, {week}")
    sign_day: str = says("what the letter of a day stands for")
    sign_week: str = says("what the letter of a week stands for")
    sign_randomised: str = says("what the letter of randomisation stands for")
    flow: str = says("behind the title of the slide with the flow of participants")
    assessed: str = says("before a count: assessed for eligibility")
    excluded: str = says("before a count: excluded")
    randomised: str = says("before a count: randomised")
    included: str = says("the same where nobody is randomised")
    allocated: str = says("before a count: allocated to an arm")
    discontinued: str = says("before a count: discontinued")
    analysed: str = says("before a count: analysed")
    prompt_title: str = says("prompt of an empty title")
    prompt_text: str = says("prompt of an empty text")
    prompt_table: str = says("prompt of an empty table")
    prompt_chart: str = says("prompt of an empty chart")
    prompt_picture: str = says("prompt of an empty picture")


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
