"""Where pictures are from: whose they are, whether they were changed, and by what right they are shown."""

from claimdeck.model.author import Text
from claimdeck.model.compose import Desk
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.record import record
from claimdeck.model.words import Run, Words, letters, said

BETWEEN = "; "


@record
class Credited(Kind):
    """A kind with pictures that come from somewhere."""

    source: Text | None = says("where the pictures are from, or how they were made, in words of your own", None)
    rights: Text | None = says("by what right they are shown: who permitted it, or the licence", None)


def credits(desk: Desk, source: Text | None, rights: Text | None, keys: tuple[str, ...] = (), *, adapted: bool = False) -> Words:
    """`Adapted from: Giovannoni G, et al.¹ Reproduced with permission.`, or what of it is known; `keys` are the publications'."""
    label = desk.locale.labels.adapted if adapted else desk.locale.labels.source
    whose = _joined([desk.source(key) for key in keys])
    own, right = (desk.words(text) if text else () for text in (source, rights))
    from_where = _sentences([whose, own])
    return _sentences([(Run(text=f"{label} "), *from_where) if from_where else (), right])


def _joined(parts: list[Words]) -> Words:
    return tuple(run for i, words in enumerate(parts) for run in ((Run(text=BETWEEN), *words) if i else words))


def _sentences(parts: list[Words]) -> Words:
    """One behind the other, each with its stop."""
    done: Words = ()
    for words in filter(None, parts):
        stop = () if letters(words).rstrip().endswith((".", "!", "?")) else said(".")
        done = (*done, *(said(" ") if done else ()), *words, *stop)
    return done
