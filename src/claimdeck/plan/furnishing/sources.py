"""The small print of a slide: footnotes, the abbreviations it uses, and the sources of its own markers in short form."""

from collections.abc import Iterable, Iterator

from claimdeck.citation_styles import STYLES
from claimdeck.model.colour import LINK, ON_DARK_2, PENDING, TEXT
from claimdeck.model.record import field, record
from claimdeck.model.reference import Reference
from claimdeck.model.words import Link, Paragraph, Run, Words, styled
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.terms import Terms
from claimdeck.plan.wording.numbers import collapsed

WIDE, NO_BREAK = "\u2003", "\u00a0"


@record(kw_only=False)
class Small:
    """What the small print needs to know of the talk: abbreviations and references by key, and sources that were written before."""

    terms: Terms
    references: dict[str, Reference]
    written: dict[tuple[str, bool], Words] = field(default_factory=dict, compare=False)


def keys_of(words: Iterable[Words]) -> tuple[str, ...]:
    """The reference keys of all markers, each once, in order."""
    return tuple(dict.fromkeys([key for group in words for run in group if run.cites for key in run.cites]))


def claims_of(words: Iterable[Words]) -> tuple[str, ...]:
    """The claims whose words are shown, each once, in order."""
    return tuple(dict.fromkeys([run.claim for group in words for run in group if run.claim]))


def small_print(
    desk: SlideDesk, small: Small, shown: tuple[Words, ...], notes: tuple[Words, ...] = (), *, dark: bool, brief: bool = False
) -> tuple[Paragraph, ...]:
    """The slide's own notes, footnotes, abbreviations, complete sources, pending ones: a paragraph each, as far as there are any.

    With `brief` the list at the end is named in place of complete sources.
    """
    keys = sorted(keys_of(shown), key=lambda key: desk.talk.numbers[key])
    known = [key for key in keys if key not in desk.talk.pending]
    waiting = [key for key in keys if key in desk.talk.pending]
    sources = _in_the_list(desk, known, dark) if brief else _known(desk, small, known, dark)
    lines = (*notes, *_footnotes(desk, shown), _abbreviations(desk, small, shown), sources, _waiting(desk, small, waiting))
    return tuple([Paragraph(words=line) for line in lines if line])


def _footnotes(desk: SlideDesk, shown: tuple[Words, ...]) -> Iterator[Words]:
    claims = (desk.talk.claims[name] for name in claims_of(shown) if name in desk.talk.claims)
    for text in dict.fromkeys(text for claim in claims for text in claim.qualifiers):
        yield (Run(text=f"{desk.talk.sign(desk.slide, text)}{NO_BREAK}"), *desk.prose(text))


def _abbreviations(desk: SlideDesk, small: Small, shown: tuple[Words, ...]) -> Words:
    words: Words = ()
    for term in small.terms.used(shown):
        between = (Run(text=desk.locale.list_separator),) if words else ()
        words = (*words, *between, Run(text=f"{term}, "), *desk.prose(small.terms.meanings[term]))
    return (*words, Run(text=".")) if words else ()


def _known(desk: SlideDesk, small: Small, keys: list[str], dark: bool) -> Words:
    """`1. Giovannoni G, et al. …`, one behind the other with a wide gap, each a link to its entry in the list."""
    if desk.deck.citations.on_slide == "none":
        return ()
    entries = [_source_once(desk, small, key, dark) for key in keys]
    return tuple([run for i, words in enumerate(entries) for run in ((Run(text=f"{WIDE} "), *words) if i else words)])


def _in_the_list(desk: SlideDesk, keys: list[str], dark: bool) -> Words:
    """`1–30: see References`, a link to the first of the entries."""
    if not keys or desk.deck.citations.on_slide == "none":
        return ()
    numbers = collapsed((desk.talk.numbers[key] for key in keys), STYLES[desk.deck.citations.style].dash)
    said = desk.locale.labels.in_the_list.format(numbers=numbers.replace(",", ", "), title=desk.locale.labels.references)
    return (Run(text=said, link=Link(anchor=f"entry/{keys[0]}", keeps_colour=dark), colour=ON_DARK_2 if dark else LINK),)


def _source_once(desk: SlideDesk, small: Small, key: str, dark: bool) -> Words:
    """A source is the same wherever it stands, and is written once."""
    if (key, dark) not in small.written:
        small.written[key, dark] = _source(desk, small.references[key], dark)
    return small.written[key, dark]


def _source(desk: SlideDesk, reference: Reference, dark: bool) -> Words:
    """Only who it is of is the link: programs may keep a link on one line, so the rest stays free to break.

    The space behind it has its colour, which LibreOffice gives to the link. On dark a link in its own colour could not be read.
    """
    colour = ON_DARK_2 if dark else LINK
    who, where = STYLES[desk.deck.citations.style].short(reference, desk.locale)
    named = styled(who[:1], link=Link(anchor=f"entry/{reference.key}", keeps_colour=dark), colour=colour)
    number = Run(text=f"{desk.talk.numbers[reference.key]}.{NO_BREAK}")
    return (number, *named, *who[1:], *((Run(text=" ", colour=colour), *where) if where else ()))


def _waiting(desk: SlideDesk, small: Small, keys: list[str]) -> Words:
    if not keys:
        return ()
    labels = desk.locale.labels
    marked = any(small.references[key].marker is not None for key in keys)
    many, one = (
        (labels.pending_sources, labels.pending_source) if marked else (labels.pending_sources_unmarked, labels.pending_source_unmarked)
    )
    numbers = ", ".join(str(desk.talk.numbers[key]) for key in keys)
    mark = Run(text=numbers.replace(", ", f",{NO_BREAK}"), bold=True, highlight=PENDING, colour=TEXT)
    return (mark, Run(text=f"{NO_BREAK} {many if len(keys) > 1 else one}"))
