"""What the name of a layout says of its role: exactly, or by a word in it."""

import re
import unicodedata
from functools import cache

from claimdeck.mapping.choosing.choices import Role
from claimdeck.mapping.choosing.words import names, words
from claimdeck.model.record import record

COPY = re.compile(r"^\d+_+")
TRAIL = re.compile(r"[\s_\-]*\(?\d+\)?$")
HEAD = re.compile(r"[^\s|:–—-]+( [^\s|:–—-]+)?\s*[|:–—-]\s*(?=\S)")
LETTERS = re.compile(r"[\W_]+")
DECOY = re.compile(
    r"\b(unused|un-used|do not use|don't use|not in use|old|obsolete|deprecated|delete|instructions?|"
    r"nicht (benutzen|verwenden)|anleitung|ne pas utiliser|no usar|niet gebruiken|не использовать)\b"
)


@record(kw_only=False)
class Named:
    """What a name says: a role (None: something else than any role), whether exactly, and the word that says it."""

    role: Role | None
    exact: bool
    word: str


def said(name: str, prefix: str = "") -> Named | None:
    """What the name says behind the prefix of its house, None where it says nothing that is known."""
    plain = folded(name).removeprefix(prefix) or folded(name)
    for tried in (plain, TRAIL.sub("", plain)):
        found = _known().get(key(tried))
        if found:
            return Named(None if found == "other" else found, True, tried)  # type: ignore[arg-type]  # the table's roles are roles
    return _by_word(plain)


def folded(name: str) -> str:
    """A name as it is compared: one form of each letter, without the number programs put before copies."""
    plain = unicodedata.normalize("NFKC", name).casefold().replace("\u00ad", "")
    return " ".join(COPY.sub("", plain.strip()).replace("_", " ").split())


def key(name: str) -> str:
    """Letters and digits only."""
    return LETTERS.sub("", folded(name))


def prefix_of(names: list[str]) -> str:
    """What most names begin with, such as the name of the house and a dash."""
    heads = [found[0] for name in names if (found := HEAD.match(folded(name)))]
    common = max(heads, key=heads.count, default="")
    return common if heads.count(common) >= max(3, len(names) / 2) else ""


def is_copy(name: str) -> bool:
    """Whether a program named it as a copy of another."""
    return COPY.match(name.strip()) is not None


def is_decoy(name: str) -> bool:
    """Whether its name asks not to use it."""
    return DECOY.search(folded(name)) is not None


def _by_word(plain: str) -> Named | None:
    for role, pattern in words():
        found = pattern.search(plain)
        if found:
            return Named(role, False, found[0].strip())
    return None


@cache
def _known() -> dict[str, str]:
    return {key(name): role for role, those in reversed(names().items()) for name in those}
