"""CSL-JSON, the format reference managers export: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html."""

import json
import re
from collections.abc import Iterator
from typing import Any

from claimdeck.model.fields import keys
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.pattern import Pattern
from claimdeck.model.record import changed
from claimdeck.model.reference import Date, Name, Reference
from claimdeck.model.span import Span

Entry = tuple[dict[str, Any], Span]

PLAIN = {
    **{name: field.name for name, field in keys(Reference).items() if field.type in (str, "str") and name not in ("pending", "journal")},
    "journalAbbreviation": "container_title_short",  # as older exports have it
}
NOTED = Pattern(r"^([A-Za-z][A-Za-z-]+)\s*:\s*(\S.*?)\s*$", re.MULTILINE)
"""What Zotero writes into `note` because its item had no field for it: `PMID: 123`, `genre: poster`."""
DATES = ("issued", "accessed", "event-date")
YEAR = Pattern(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix")
OTHERS = ("others", "et al", "et al.")
"""A name that stands for all the others, as BibTeX has it."""


def csl_json(text: str, file: str) -> tuple[tuple[Reference, ...], Findings]:
    """The references of a list of entries; what CSL knows and claimdeck does not is left out."""
    found: list[Reference] = []
    wrong: list[Finding] = []
    for value, span in _entries(text, file, wrong):
        key = value.get("id") if isinstance(value, dict) else None
        if isinstance(key, (str, int)) and not isinstance(key, bool) and str(key):
            found.append(_reference(str(key), value, span, wrong))
        else:
            wrong.append(error("reference-without-key", "this entry has no id", span, 'add "id": the key that `cites` names'))
    return tuple(found), tuple(wrong)


def _entries(text: str, file: str, wrong: list[Finding]) -> Iterator[tuple[Any, Span]]:
    """Each entry with its place; reading ends where the file is broken."""
    at, decoder = _space(text, 0), json.JSONDecoder()
    if text[at : at + 1] != "[":
        wrong.append(error("unreadable-json", "the file is no list of references", _span(text, at, file), "export it as CSL-JSON"))
        return
    at = _space(text, at + 1)
    while text[at : at + 1] not in ("]", ""):
        begun = at
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as broken:
            place = _span(text, getattr(broken, "pos", begun), file)
            wrong.append(
                error(
                    "unreadable-json",
                    f"the file cannot be read from here ({getattr(broken, 'msg', 'too deep or too long').lower()})",
                    place,
                    "export it anew as CSL-JSON",
                )
            )
            return
        yield value, _span(text, begun, file)
        at = _space(text, at)
        at = _space(text, at + 1) if text[at : at + 1] == "," else at
        if at == begun:
            return
    if text[at : at + 1] != "]":
        wrong.append(
            error("unreadable-json", "the list is not closed", _span(text, len(text.rstrip()), file), "export it anew as CSL-JSON")
        )


def _space(text: str, at: int) -> int:
    while text[at : at + 1] in (" ", "\n", "\r", "\t") and at < len(text):
        at += 1
    return at


def _span(text: str, at: int, file: str) -> Span:
    return Span(file, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))


def _reference(key: str, value: dict[str, Any], span: Span, wrong: list[Finding]) -> Reference:
    """One entry; fields of a type CSL does not have are reported and left out."""
    value = _noted(value.get("note")) | value
    plain: dict[str, Any] = {
        field: _words(name, value[name], span, wrong) for name, field in PLAIN.items() if value.get(name) not in (None, "")
    }
    dates: dict[str, Any] = {name.replace("-", "_"): _date(name, value[name], span, wrong) for name in DATES if value.get(name)}
    authors, cut = _names("author", value.get("author", []), span, wrong)
    editors, _ = _names("editor", value.get("editor", []), span, wrong)
    truncated = cut or value.get("authors-truncated") is True
    return Reference(key=key, author=authors, editor=editors, authors_truncated=truncated, span=span, **plain, **dates)


def _noted(note: Any) -> dict[str, Any]:
    """The fields written into a note."""
    found = NOTED.findall(note) if isinstance(note, str) else ()
    return {name: said for name, said in found if (name in PLAIN or name in DATES) and name not in ("type", "title")}


def _words(name: str, value: Any, span: Span, wrong: list[Finding]) -> str:
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value)
    wrong.append(_strange(name, span))
    return ""


def _names(field: str, value: Any, span: Span, wrong: list[Finding]) -> tuple[tuple[Name, ...], bool]:
    """The names, and whether the last one stands for others."""
    people = value if isinstance(value, list) else [None]
    known = [one for one in people if isinstance(one, dict) and any(one.get(part) for part in ("family", "literal", "given"))]
    if len(known) < len(people):
        wrong.append(_strange(field, span))
    cut = bool(known) and str(known[-1].get("literal") or known[-1].get("family")).lower() in OTHERS
    return tuple(map(_name, known[:-1] if cut else known)), cut


def _name(person: dict[str, Any]) -> Name:
    """A person's parts, or a body's name."""
    parts: dict[str, str] = {part.replace("-", "_"): str(person[part]) for part in PARTS if person.get(part)}
    return Name(**parts) if parts else Name(literal=str(person["literal"]))


def _date(name: str, value: Any, span: Span, wrong: list[Finding]) -> Date | None:
    """`date-parts`, one or two for a stretch of time; or what can be read in `raw` or `literal`."""
    parts = value.get("date-parts") if isinstance(value, dict) else None
    said = (value.get("raw") or value.get("literal")) if isinstance(value, dict) else value
    if isinstance(parts, list) and parts and all(isinstance(one, list) for one in parts):
        said = "/".join("-".join(str(part) for part in one) for one in parts[:2])
    first, _, last = str(said or "").partition("/")
    found = _one_date(first)
    if found is None:
        wrong.append(_strange(name, span))
        return None
    return changed(found, last=_one_date(last.strip()))


def _one_date(said: str) -> Date | None:
    found = YEAR.match(said)
    if not found:
        return None
    year, month, day = (int(part or 0) for part in found.groups())
    return Date(year=year, month=month if month <= 12 else 0, day=day if month <= 12 and day <= 31 else 0)


def _strange(name: str, span: Span) -> Finding:
    return error(
        "unreadable-field",
        f"'{name}' of this entry is nothing CSL-JSON knows",
        span,
        f"mend '{name}' in the reference manager, and export it anew",
    )
