"""A publication as further reading: its title first, for whoever chooses by it."""

from claimdeck.citation_styles import Style
from claimdeck.citation_styles.fields import address, doi, title
from claimdeck.citation_styles.setting import sentence, together
from claimdeck.model.colour import MUTE, PENDING, TEXT
from claimdeck.model.locale import Locale
from claimdeck.model.record import changed
from claimdeck.model.reference import Reference
from claimdeck.model.words import Run, Words, letters, styled
from claimdeck.plan.wording.runs import cut_at


def publication(reference: Reference, style: Style, locale: Locale) -> Words:
    """Title, who wrote it, where it is and its address as a link; of a pending one, that it is missing."""
    if reference.pending:
        missing = Run(text=f"{locale.labels.pending_entry}.", bold=True, highlight=PENDING, colour=TEXT)
        return (missing, Run(text=f" {locale.labels.pending_unknown}.", colour=MUTE))
    who = style.short(reference, locale)[0] if reference.author or reference.editor else ()
    behind = together(who, _behind(reference, style, locale))
    quiet = tuple(run if run.link else changed(run, colour=MUTE) for run in behind)
    return (*styled(sentence(title(reference)), bold=True), Run(text=" "), *quiet)


def _behind(reference: Reference, style: Style, locale: Locale) -> Words:
    """What stands behind the title in the list's entry; the short form and the address where the title stands otherwise there."""
    entry, said = style.entry(reference, locale), letters(title(reference)).casefold()
    at = letters(entry).casefold().find(said)
    if not said or at < 0:
        return together(style.short(reference, locale)[1], doi(reference) or address(reference))
    rest = cut_at(entry, at + len(said))[1]
    return (changed(rest[0], text=rest[0].text.lstrip(". ")), *rest[1:]) if rest else ()
