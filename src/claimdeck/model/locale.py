"""A language: its labels, its typography, its way with lists and dates. One YAML file each, found by its tag."""

from dataclasses import dataclass

from claimdeck.model.fields import says
from claimdeck.model.outline import Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class Typography:
    """Spaces and signs of a language. The values are the characters themselves."""

    apostrophe: str = says("the apostrophe between letters", "\u2019")
    before_colon: str = says("the space before a colon that has one", "")
    before_high: str = says("the space before ; ! ?", "")
    before_percent: str = says("the space before %", "")
    inside_quotes: str = says("the space inside « »", "")
    joined: tuple[str, ...] = says("short words that are never the last of a line in a title", ())
    clinging: tuple[str, ...] = says("short words that are never the last of any line", ())


@dataclass(frozen=True, slots=True, kw_only=True)
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
    pending_sources: str = says("the line of pending sources on a slide, several")
    pending_source: str = says("the line of pending sources on a slide, one")
    pending_entry: str = says("heading of a pending entry in the list")
    pending_marker: str = says("what is known of a pending entry, {marker}")
    pending_unknown: str = says("the same where the source has no marker")
    pending_notice: str = says("the notice above a list that is all pending, its bold part: {count}")
    pending_notice_one: str = says("the same for one reference")
    pending_supposed: str = says("the notice: nothing is supposed")
    pending_suspended: str = says("the notice: release waits")
    evidence: str = says("heading of the evidence in the notes")
    no_evidence: str = says("a claim without reference, in the notes")
    pending_evidence: str = says("a pending reference, in the notes")
    page: str = says("page, before its number")
    unidentified: str = says("footer where code and date are not known yet")
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
    prompt_title: str = says("prompt of an empty title")
    prompt_text: str = says("prompt of an empty text")
    prompt_table: str = says("prompt of an empty table")
    prompt_picture: str = says("prompt of an empty picture")


@dataclass(frozen=True, slots=True, kw_only=True)
class Locale:
    """A language as claimdeck knows it."""

    tag: str  # the file's name: fr-FR
    placement: Placement = says("where a marker stands beside a full stop or comma")
    et_al: str = says("and others, after the first authors", "et al.")
    list_separator: str = says("between abbreviations in a line", "; ")
    typography: Typography = says("spaces and signs")
    labels: Labels = says("the words claimdeck puts on slides")
