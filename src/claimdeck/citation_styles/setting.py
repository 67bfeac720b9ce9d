"""Putting an entry together: sentences of words, one space between them, and never two full stops."""

from claimdeck.model.csl_text import marked_up
from claimdeck.model.record import changed
from claimdeck.model.words import Run, Words, plain, said

CLOSING = "\"'”’»›\u00a0\u202f "
"""What may stand behind a sentence's own last sign."""


def together(*parts: Words, between: str = " ") -> Words:
    """The parts that are not empty, one behind the other; neighbours of one look become one run."""
    there = [part for part in parts if plain(part)]
    runs = [run for i, part in enumerate(there) for run in ((Run(text=between), *part) if i else part)]
    done: list[Run] = []
    for run in runs:
        if done and changed(done[-1], text="") == changed(run, text=""):
            done[-1] = changed(run, text=done[-1].text + run.text)
        elif run.text:
            done.append(run)
    return tuple(done)


def sentence(words: Words) -> Words:
    """The words with a full stop, unless they end in a sign of their own."""
    text = plain(words)
    ended = not text or text.endswith(".") or text.rstrip(CLOSING).endswith((".", "?", "!"))
    return words if ended else together(words, (Run(text="."),), between="")


def listed(*parts: Words, between: str) -> Words:
    """The parts that are not empty, separated."""
    return together(*parts, between=between)


def words(text: str, **filled: str) -> Words:
    """A word of the language, filled in; `<sup>` in it is raised."""
    return marked_up(text.format(**filled)) if text else ()


def capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


__all__ = ["capital", "listed", "said", "sentence", "together", "words"]
