"""Diagnoses of what stands inside a text and ends it for YAML: a colon with a space, and brackets between braces."""

import re

from claimdeck.load.yaml.line import taken_apart
from claimdeck.load.yaml.quoting import closing, quoted, without_comment
from claimdeck.load.yaml.trouble import Mending, Trouble
from claimdeck.model.pattern import Pattern

NO_BREAK = "\u00a0"
CLAIM = Pattern(r"claim\s*:\s+[\w.-]+(?:\s*,\s*as\s*:\s+\w+)?")
PAIRS = {"[": "]", "{": "}", "(": ")"}
NEXT_KEY = Pattern(r",\s*[\w-]+:(?:\s|$)")


def claim_without_braces(where: Trouble) -> Mending | None:
    """`text: claim: first`: a claim is named between braces."""
    line = taken_apart(where.text)
    value = without_comment(line.value)
    if "mapping values are not allowed" not in where.words or not line.key or not CLAIM.fullmatch(value):
        return None
    right = f"{where.text[: line.start]}{{{value}}}"
    said = "a claim in place of words is named between braces"
    return Mending("claim-without-braces", said, where.line, line.start, f"write: {right.strip()}", ((where.line, right),))


def colon(where: Trouble) -> Mending | None:
    """A colon with a space inside a text: French ` : ` above all. It is read on as the author meant it."""
    text, at = where.text, where.column
    if text[at : at + 1] != ":" or text[at + 1 : at + 2] not in ("", " "):
        return None
    column, right = _around(where)
    hint = f"write: {right.strip()}" if right else _hint(where)
    mended = right if right and _in_flow(where) else text[:at] + re.sub(r":(?= |$)[ ]?", f":{NO_BREAK}", text[at:])
    return Mending("colon-in-text", "a colon inside a text begins a new key to YAML", where.line, column, hint, ((where.line, mended),))


def bracket_inside(where: Trouble) -> Mending | None:
    """Brackets or braces inside a text of a list in brackets, or of keys between braces."""
    sign = where.text[where.column : where.column + 1]
    if "did not find expected ','" not in where.words or sign not in ("[", "{") or not _in_flow(where):
        return None
    text, line = where.text, taken_apart(where.text)
    begin, end = _piece(text, line.start, where.column)
    if begin >= where.column or text[begin] in "\"'[{":
        return None
    right = text[:begin] + quoted(text[begin:end].rstrip()) + text[end:]
    said = f"'{sign}' inside a text begins a list or keys to YAML"
    return Mending("bracket-in-text", said, where.line, begin, f"write: {right.strip()}", ((where.line, right),))


def _in_flow(where: Trouble) -> bool:
    line = taken_apart(where.text)
    return line.value[:1] in ("[", "{") and where.column > line.start


def _around(where: Trouble) -> tuple[int, str]:
    """Where the text with the colon begins, and the line with that text between quotation marks; empty where it goes over lines."""
    text, line = where.text, taken_apart(where.text)
    words = not line.key or line.key.rstrip().endswith(" :")  # a French colon is no key's
    if words and "-" not in line.indent:
        return line.depth, ""
    begin, end = line.depth if words else line.start, len(without_comment(text))
    if line.value[:1] in ("[", "{"):
        begin, end = _piece(text, line.start, where.column)
    if text[begin : begin + 1] in ('"', "'") and closing(text, begin) > 0:
        return where.column, ""
    return begin, text[:begin] + quoted(text[begin:end].rstrip()) + text[end:]


def _hint(where: Trouble) -> str:
    line = taken_apart(where.text)
    if (not line.key or line.key.rstrip().endswith(" :")) and "-" not in line.indent:
        return "put the whole text, from its first line to its last, between quotation marks"
    return "put the whole text between one pair of quotation marks"


def _piece(text: str, start: int, at: int) -> tuple[int, int]:
    """The piece of a list in brackets or keys in braces that position `at` is in: of keys, a comma ends it where a key follows."""
    before = max((match.end() for match in re.finditer(r"[\[{,]\s*(?:[\w-]+:\s+)?", text[:at]) if match.start() >= start), default=start)
    keyed = [match for match in re.finditer(r"[{,]\s*[\w-]+:\s+", text[:at]) if match.start() >= start]
    if keyed and text[keyed[-1].end()] not in "[{":
        before = keyed[-1].end()
    return before, _end(text, at, in_keys=bool(keyed))


def _end(text: str, at: int, in_keys: bool) -> int:
    """Where the piece ends, brackets that are opened and closed inside it passed over."""
    open_ones: list[str] = []
    for place in range(at, len(text)):
        letter = text[place]
        if letter in PAIRS and PAIRS[letter] in text[place:]:
            open_ones.append(PAIRS[letter])
        elif open_ones and letter == open_ones[-1]:
            open_ones.pop()
        elif not open_ones and (letter in "]}" or (letter == "," and (not in_keys or NEXT_KEY.match(text, place)))):
            return len(text[:place].rstrip())
    return len(text)
