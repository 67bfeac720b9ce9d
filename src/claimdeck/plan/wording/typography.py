"""A language's signs and spaces, in the author's prose: no letter, digit or word ever changes, and addresses stay as they are."""

import re

from claimdeck.model.locale import Typography
from claimdeck.model.pattern import Pattern
from claimdeck.model.words import Run, Words, letters, plain
from claimdeck.plan.wording.runs import edited, restyled
from claimdeck.plan.wording.signs import Rule, rules_of

Edit = tuple[int, int, str]
"""Letters first … last, counted through all runs, and what stands in their place."""
DIGIT = re.compile(r"\d")
AS_IT_IS = Pattern(r"(?:https?://|www\.)\S+|(?<!\w)10\.\d{4,9}/\S+|\S*[@_\\{}]\S*|`[^`]*`")
"""Addresses, DOIs, e-mail, and words of programs: whoever copies them needs every sign."""
TELLS = ("//", "www.", "10.", "@", "_", "\\", "{", "}", "`")
"""One of these stands in everything that is left as it is."""


def typeset(text: str, signs: Typography) -> str:
    """One stretch of prose."""
    return plain(set_words((Run(text=text),), signs))


def set_words(words: Words, signs: Typography) -> Words:
    """The words with the language's signs and spaces; doing it again changes nothing.

    What stands beside a straight mark may tell what it is only once it is set itself: an apostrophe, an ellipsis.
    """
    straight = _straight(words)
    done = _set_once(words, signs)
    while 0 < _straight(done) < straight:
        straight = _straight(done)
        done = _set_once(done, signs)
    return done


def _straight(words: Words) -> int:
    """How many straight marks there are."""
    return sum([run.text.count('"') + run.text.count("'") for run in words])


def _set_once(words: Words, signs: Typography) -> Words:
    rules, text = rules_of(signs), _letters(words)
    if '"' in text or "'" in text:
        words, text = _edited(words, text, _quoted(text, signs))
    for rule in [rule for sign, rule in rules.always if sign in text]:
        words, text = _edited(words, text, _ruled(text, rule))
    if DIGIT.search(text):
        for rule in [rule for sign, rule in rules.numbers if sign in text]:
            words, text = _edited(words, text, _ruled(text, rule))
        if rules.ordinals:
            words = _raised(words, rules.ordinals)
    return words


def _letters(words: Words) -> str:
    """The letters the rules look at: a line break stays one, and a stop behind a citation, which waits in its marker, counts."""
    return words[0].text if len(words) == 1 else "".join([run.text for run in words])


def _quoted(text: str, signs: Typography) -> list[Edit]:
    """Straight quotation marks that belong together become the language's; inside its own ones they are inner ones."""
    from claimdeck.model.quotes import pairs  # many authors type no straight mark

    edits: list[Edit] = []
    for pair in pairs(text):
        outer = (pair.depth + _inside(text[: pair.first], signs)) % 2 == 0
        edits.append((pair.first, pair.first + 1, signs.opening_quote if outer else signs.inner_opening))
        edits.append((pair.last, pair.last + 1, signs.closing_quote if outer else signs.inner_closing))
    return sorted(edits)


def _inside(before: str, signs: Typography) -> bool:
    """Whether the language's own mark was opened and not closed; where an apostrophe looks like the closing one, nobody can tell."""
    return signs.closing_quote != signs.apostrophe and before.rfind(signs.opening_quote) > before.rfind(signs.closing_quote)


def _ruled(text: str, rule: Rule) -> list[Edit]:
    """What one rule changes, each as small as it can be: what only looks the same keeps its look."""
    becomes = rule.becomes
    news = ((found, becomes if isinstance(becomes, str) else becomes(found)) for found in rule.pattern.finditer(text))
    return [_least(found.start(), found.group(), new) for found, new in news if new != found.group()]


def _least(first: int, old: str, new: str) -> Edit:
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    while old and new and old[0] == new[0]:
        first, old, new = first + 1, old[1:], new[1:]
    return first, first + len(old), new


def _edited(words: Words, text: str, edits: list[Edit]) -> tuple[Words, str]:
    """The words and their letters with the edits made that do not reach into what is left as it is."""
    if edits and any(sign in text for sign in TELLS):
        kept = [found.span() for found in AS_IT_IS.finditer(text)]
        edits = [edit for edit in edits if not any(first < max(edit[1], edit[0] + 1) and edit[0] < last for first, last in kept)]
    if not edits:
        return words, text
    words = edited(words, edits)
    return words, _letters(words)


def _raised(words: Words, ordinals: Pattern) -> Words:
    for found in ordinals.finditer(letters(words)):
        words = restyled(words, *found.span(found.lastgroup or 0), raised=True)
    return words
