"""What the rules of a language change in the author's prose, told for who reviews it: a note for each line of the outline."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from claimdeck.model.claim import Claim
from claimdeck.model.finding import Findings, note
from claimdeck.model.locale import Locale
from claimdeck.model.outline import Outline
from claimdeck.model.prose import prose
from claimdeck.model.span import Span
from claimdeck.model.words import Words, is_marker
from claimdeck.plan.wording.markup import parse
from claimdeck.plan.wording.typography import set_words

VISIBLE = str.maketrans({"\u00a0": "␣", "\u202f": "⎵"})


def retyped(outline: Outline, claims: Iterable[Claim], locale: Locale) -> Findings:
    """One note for each line with something that changes: as it is written → as it is set, spaces that hold made visible."""
    found: dict[tuple[str, int], tuple[Span, dict[str, None]]] = {}
    for span, text in prose(outline, claims):
        written = parse(text)
        changes = dict.fromkeys(_changes(_shown(written), _shown(set_words(written, locale.typography))))
        if changes:
            found.setdefault((span.file, span.line), (span, {}))[1].update(changes)
    said = ((span, f"set by the rules of {locale.tag}: {' · '.join(changes)}") for span, changes in found.values())
    return tuple(note("set-by-language", words, span) for span, words in said)


def _shown(words: Words) -> str:
    """The words; what is raised stands between signs, as an author would write it."""
    return "".join(f"^{run.text}^" if run.raised else run.text for run in words if not is_marker(run)).replace("\n", " ")


def _changes(before: str, after: str) -> Iterator[str]:
    """`65% → 65␣%` for each stretch of whole words that differs."""
    stretches: list[tuple[int, int, int, int]] = []
    for what, first, last, now, then in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        left = first - before.rfind(" ", 0, first) - 1
        right = (before.find(" ", last) if " " in before[last:] else len(before)) - last
        if what != "equal" and stretches and first - left <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], last + right, stretches[-1][2], then + right)
        elif what != "equal":
            stretches.append((first - left, last + right, now - left, then + right))
    for first, last, now, then in stretches:
        yield f"{before[first:last]} → {after[now:then].translate(VISIBLE)}"
