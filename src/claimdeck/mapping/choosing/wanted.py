"""Layouts a brand or an outline names: which these are in a template, and what is meant by names it does not know."""

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

from claimdeck.mapping.choosing.choices import ROLES, Role
from claimdeck.mapping.choosing.names import key
from claimdeck.model.record import record
from claimdeck.model.sheets import Design, Sheet

NEAREST = 3
ALSO: dict[str, Role] = {"cover": "title", "divider": "section", "text": "content", "thanks": "closing", "heading": "title_only"}


@record(kw_only=False)
class Unknown:
    """A name no layout has, with those that come nearest."""

    use: str
    layout: str
    nearest: tuple[str, ...]


@record
class Chosen:
    """The places of the layouts that are named, by what they are for, and the names nobody knows."""

    places: dict[str, str]
    unknown: tuple[Unknown, ...] = ()

    @property
    def roles(self) -> dict[Role, str]:
        """The places of those that are for a role."""
        return {role: self.places[role] for role in ROLES if role in self.places}


def chosen(design: Design, wanted: Iterable[tuple[str, str]]) -> Chosen:
    """What uses and names of layouts come to; a use that is a role is told by that role's own name."""
    places: dict[str, str] = {}
    unknown = []
    for use, name in wanted:
        found = layout_named(design, name)
        if found is None:
            unknown.append(Unknown(use, name, nearest(design, name)))
        else:
            places[role_named(use) or use] = found.place
    return Chosen(places=places, unknown=tuple(unknown))


def role_named(use: str) -> Role | None:
    """The role a word means: `two-content` as `two_content`, `cover` as `title`."""
    plain = use.strip().casefold().replace("-", "_").replace(" ", "_")
    return next((role for role in ROLES if role == plain), None) or ALSO.get(plain)


def layout_named(design: Design, name: str) -> Sheet | None:
    """The layout `name`, `name#2` for the second of that name, `master/name`; as it is written, or with other letters' case and signs."""
    plain = " ".join(name.split())
    return _of(list(design.layouts), plain) or _of_master(design, plain)


def _of_master(design: Design, name: str) -> Sheet | None:
    """A master's layout, by the master's name or its number from 1; a slash may belong to either name."""
    at = name.find("/")
    while at >= 0:
        master, layout = name[:at].strip(), name[at + 1 :].strip()
        for one in design.masters:
            if master in (one.name, str(one.master + 1)) or key(master) == key(one.name):
                found = _of([sheet for sheet in design.layouts if sheet.master == one.master], layout)
                if found:
                    return found
        at = name.find("/", at + 1)
    return None


def _of(sheets: list[Sheet], name: str) -> Sheet | None:
    """The first of that name, or the one whose number is given."""
    found = _all(sheets, name)
    if found:
        return found[0]
    plain, mark, number = name.rpartition("#")
    which = int(number) if mark and number.isdecimal() and len(number) < 4 else 0
    found = _all(sheets, plain.strip())
    return found[which - 1] if 0 < which <= len(found) else None


def _all(sheets: list[Sheet], name: str) -> list[Sheet]:
    exact = [one for one in sheets if one.name == name]
    return exact or [one for one in sheets if name and one.name.casefold() == name.casefold()]


def name_of(sheet: Sheet, design: Design) -> str:
    """`Title Slide`; the second of that name is `Title Slide#2`, the first of those without a name `#1`."""
    return names_of(design)[sheet.place]


def names_of(design: Design) -> dict[str, str]:
    """What each layout is called, by its place."""
    met, named = Counter[str](), dict[str, str]()
    for sheet in design.layouts:
        met[sheet.name] += 1
        named[sheet.place] = sheet.name if sheet.name and met[sheet.name] == 1 else f"{sheet.name}#{met[sheet.name]}"
    return named


def nearest(design: Design, name: str) -> tuple[str, ...]:
    """The names of layouts that come nearest, the nearest first."""
    names = list(dict.fromkeys(one.name for one in design.layouts if one.name))
    plain = name.rpartition("#")[0] or name
    likeness = {one: SequenceMatcher(None, plain.casefold(), one.casefold()).ratio() for one in names}
    return tuple(sorted(names, key=lambda one: -likeness[one])[:NEAREST])
