"""Diagnoses of quotation marks and brackets that are not closed, or closed too early."""

import re

from claimdeck.load.yaml.line import extent, taken_apart
from claimdeck.load.yaml.quoting import closing, quoted, without_comment
from claimdeck.load.yaml.trouble import Mending, Trouble

LOOK_BACK = 200
QUOTES = ('"', "'")
PAIRS = {"[": "]", "{": "}"}


def quote(where: Trouble) -> Mending | None:
    """A quotation mark that is not closed where its text ends: the nearest such line above where the reader stopped."""
    for at in range(where.line, max(-1, where.line - LOOK_BACK), -1):
        line = taken_apart(where.lines[at])
        open_here = line.value[:1] in QUOTES and closing(where.lines[at], line.start) < 0
        if open_here and (mending := _closed_quote(where, at)):
            return mending
    return None


def _closed_quote(where: Trouble, at: int) -> Mending | None:
    line = taken_apart(where.lines[at])
    last = extent(list(where.lines), at)
    whole = "\n".join((where.lines[at][line.start :], *where.lines[at + 1 : last + 1]))
    if closing(whole) > 0:
        return None
    right = where.lines[last].rstrip() + line.value[0]
    hint = f"write: {right.strip()}" if last == at else f"close it at the end of line {last + 1}: {right.strip()}"
    return Mending("unclosed-quote", f"the quotation mark {line.value[0]} is not closed", at, line.start, hint, ((last, right),))


def text_after_quote(where: Trouble) -> Mending | None:
    """A text in which only the first words are quoted."""
    for at in dict.fromkeys((where.line, where.began)):
        line = taken_apart(where.lines[at])
        end = closing(where.lines[at], line.start) if line.value[:1] in QUOTES else -1
        rest = without_comment(where.lines[at][end + 1 :]) if end > 0 else ""
        if rest.strip() and not rest.startswith(":"):
            last = extent(list(where.lines), at)
            value = " ".join((without_comment(line.value), *(other.strip() for other in where.lines[at + 1 : last + 1])))
            right = where.lines[at][: line.start] + quoted(_inside(value, closing(value)))
            changed = ((at, right), *((other, "") for other in range(at + 1, last + 1)))
            return Mending(
                "text-after-quote", "the text goes on behind its closing quotation mark", at, end + 1, f"write: {right.strip()}", changed
            )
    return None


def _inside(value: str, second: int) -> str:
    """The text between its outer quotation marks, where the second mark opens or is an apostrophe; else the text as it is."""
    around = len(value) > 2 and value[-1] == value[0] and 0 < second < len(value) - 1
    opens = around and (value[second - 1] in " ([" or value[second - 1].isalnum()) and value[second + 1].isalnum()
    return value[1:-1] if opens else value


def escape(where: Trouble) -> Mending | None:
    """A backslash between double quotes, which begins a code there."""
    if "escape" not in where.words or "\\" not in where.text:
        return None
    right = re.sub(r"\\", r"\\\\", where.text)
    said = "a backslash between double quotes begins a code, and this one is unknown"
    return Mending("unknown-escape", said, where.line, where.text.index("\\"), f"write: {right.strip()}", ((where.line, right),))


def bracket(where: Trouble) -> Mending | None:
    """A bracket or brace that is not closed where its list ends: the nearest such line above where the reader stopped."""
    for at in range(where.line, max(-1, where.line - LOOK_BACK), -1):
        line = taken_apart(where.lines[at])
        if line.value[:1] in PAIRS and _open(_block(where, at)[line.start :]):
            return _closed_bracket(where, at, line.start)
    return None


def _block(where: Trouble, at: int) -> str:
    """A line with the lines below it that stand further in or only close something: all that may belong to its value."""
    margin, last = len(taken_apart(where.lines[at]).indent), at
    while last + 1 < len(where.lines):
        line = where.lines[last + 1]
        if line.strip() and len(line) - len(line.lstrip()) <= margin and line.lstrip()[0] not in PAIRS.values():
            break
        last += 1
    return "\n".join(where.lines[at : last + 1])


def _closed_bracket(where: Trouble, at: int, column: int) -> Mending | None:
    """The value closed at its last line."""
    last = extent(list(where.lines), at)
    open_ones = _open("\n".join(where.lines[at : last + 1])[column:])
    if not open_ones:
        return None
    sign, missing = open_ones[0], "".join(PAIRS[one] for one in reversed(open_ones))
    right = without_comment(where.lines[last]) + missing
    hint = f"write: {right.strip()}" if last == at else f"close it at the end of line {last + 1}: {right.strip()}"
    return Mending("unclosed-bracket", f"'{sign}' is not closed", at, column, hint, ((last, right),))


def closing_nothing(where: Trouble) -> Mending | None:
    """A closing bracket or brace too many."""
    sign = where.text[where.column : where.column + 1]
    if sign not in ("]", "}") or "flow" in where.words:
        return None
    right = where.text[: where.column] + where.text[where.column + 1 :]
    return Mending("unopened-bracket", f"'{sign}' closes nothing", where.line, where.column, "take it out", ((where.line, right),))


def _open(text: str) -> list[str]:
    """The brackets open at the end of a text, quoted stretches left out."""
    found: list[str] = []
    at = 0
    while at < len(text):
        if text[at] in QUOTES and text[at - 1 : at] in ("", " ", "[", "{", ",", ":", "\n"):
            at = closing(text, at) if closing(text, at) > 0 else len(text)
        elif text[at] in PAIRS:
            found.append(text[at])
        elif text[at] in PAIRS.values() and found:
            found.pop()
        at += 1
    return found
