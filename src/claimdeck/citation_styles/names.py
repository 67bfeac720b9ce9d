"""Names of people and bodies: family name, then initials without full stops (AMA 3.7; Citing Medicine, Author rules)."""

import re

from claimdeck.model.pattern import Pattern
from claimdeck.model.reference import Name

APOSTROPHE = Pattern(r"(?<=\w)['ʼ](?=\w)")
NAME = Pattern(r"[^\W\d_]+")
ARTICLES = ("al", "el", "ul", "as", "ad")
"""What stands before a hyphen in names from Arabic, and is no name."""
MOST_INITIALS = 3


def written(name: Name) -> str:
    """`van der Berg P`, `Smith J Jr`, or a body's name as it is."""
    if name.literal:
        return name.literal
    given, moved = _without_particles(name.given)
    before = " ".join(part for part in (moved, name.dropping_particle, name.non_dropping_particle) if part)
    family = _joined(before, _lowered(name.family))
    parts = (family, initials(given, shouted=name.family.isupper() and len(name.family) > 1), _suffix(name.suffix))
    return " ".join(part for part in parts if part) if family else name.given


def initials(given: str, *, shouted: bool = False) -> str:
    """`José Manuel` → JM, `Jean-Luc` → JL, `FD` → FD; `shouted`: the name is in capitals throughout, so ANN is no three initials."""
    most = MOST_INITIALS - shouted
    return "".join(_initial(part, most) for word in given.replace(".", " ").split() for part in _parts(word))


def _parts(word: str) -> list[str]:
    parts = [part for part in re.split(r"[-‐‑]+", word) if part]
    return [part for part in parts if part.lower() not in ARTICLES] if len(parts) > 1 else parts


def _initial(part: str, most: int) -> str:
    letters = "".join(NAME.findall(part))
    return letters if letters.isupper() and len(letters) <= most else letters[:1].upper()


def _without_particles(given: str) -> tuple[str, str]:
    """(given names, particles): `Ludwig van` ends in what belongs before the family name."""
    words = given.split()
    last = len(words)
    while last > 1 and words[last - 1].islower() and len(words[last - 1]) > 1:
        last -= 1
    return " ".join(words[:last]), " ".join(words[last:])


def _joined(particle: str, family: str) -> str:
    """`d’` stands close to the name, `de` apart."""
    glued = particle.endswith(("'", "’", "-"))
    return str(APOSTROPHE.sub("’", f"{particle}{'' if glued or not particle else ' '}{family}"))


def _lowered(family: str) -> str:
    """A name in capitals as it is written in a list: `MÜLLER-LÜDENSCHEIDT` → Müller-Lüdenscheidt."""
    if not family.isupper() or len(NAME.sub("", family)) == len(family) or sum(map(len, NAME.findall(family))) < 3:
        return family
    return str(NAME.sub(lambda found: found.group().capitalize(), family))


def _suffix(suffix: str) -> str:
    """`Jr.` → Jr."""
    return suffix.replace(".", "").strip(" ,")


def people(names: tuple[Name, ...], most: int, shown: int, et_al: str, *, truncated: bool = False) -> str:
    """All names when there are no more than `most`, else the first `shown`; a list that is not complete counts as longer."""
    there = [written(name) for name in names]
    cut = shown if len(there) > most or truncated else most
    others = len(there) > cut or truncated
    return ", ".join(there[:cut]) + (f", {et_al}" if others and there else "")
