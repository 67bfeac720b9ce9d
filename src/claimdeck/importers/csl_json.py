"""CSL-JSON, the format reference managers export: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html."""

import json
import re
from collections.abc import Iterator
from typing import Any

from claimdeck.model.fields import keys
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.reference import Date, Name, Reference
from claimdeck.model.span import Span

Entry = tuple[dict[str, Any], Span]

PLAIN = {name: field.name for name, field in keys(Reference).items() if field.type in (str, "str") and name not in ("pending", "journal")}
NOTED = re.compile(r"^(DOI|PMID|PMCID)\s*:\s*(\S+)\s*$", re.MULTILINE)
"""What Zotero writes into `note` because CSL had no field for it."""
YEAR = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


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
    noted = {name: number for name, number in NOTED.findall(value["note"])} if isinstance(value.get("note"), str) else {}
    plain: dict[str, Any] = {
        field: _words(name, value[name], span, wrong) for name, field in PLAIN.items() if value.get(name) not in (None, "")
    }
    dates: dict[str, Any] = {name: _date(name, value[name], span, wrong) for name in ("issued", "accessed") if value.get(name)}
    return Reference(key=key, author=_names(value.get("author", []), span, wrong), authors_truncated=value.get("authors-truncated") is True,
                     span=span, **{**noted, **plain}, **dates)  # fmt: skip


def _words(name: str, value: Any, span: Span, wrong: list[Finding]) -> str:
    if isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value)
    wrong.append(_strange(name, span))
    return ""


def _names(value: Any, span: Span, wrong: list[Finding]) -> tuple[Name, ...]:
    people = value if isinstance(value, list) else [None]
    if not all(isinstance(one, dict) and (one.get("family") or one.get("literal")) for one in people):
        wrong.append(_strange("author", span))
    return tuple(_name(one) for one in people if isinstance(one, dict) and (one.get("family") or one.get("literal")))


def _name(person: dict[str, Any]) -> Name:
    """`de`, `van` and the like belong to the family name, wherever CSL puts them."""
    family = " ".join(str(person[part]) for part in ("dropping-particle", "non-dropping-particle", "family", "suffix") if person.get(part))
    return Name(family=family, given=str(person.get("given", "")), literal="" if family else str(person["literal"]))


def _date(name: str, value: Any, span: Span, wrong: list[Finding]) -> Date | None:
    """`date-parts`, or a year in `raw` or `literal`."""
    parts = value.get("date-parts") if isinstance(value, dict) else None
    said = value.get("raw") or value.get("literal") if isinstance(value, dict) else value
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        said = "-".join(str(part) for part in parts[0])
    found = YEAR.match(str(said or ""))
    if not found:
        wrong.append(_strange(name, span))
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
