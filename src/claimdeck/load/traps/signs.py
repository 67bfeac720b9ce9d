"""Diagnoses of signs that mean something else to YAML where a text begins with them."""

import re

from claimdeck.load.yaml.line import extent, taken_apart
from claimdeck.load.yaml.quoting import quoted, without_comment
from claimdeck.load.yaml.trouble import Mending, Trouble
from claimdeck.model.pattern import Pattern

SIGNS = {
    "*": "leading-asterisk", "[": "leading-bracket", "@": "leading-at-sign", "%": "leading-percent-sign", ">": "leading-greater-sign",
    "`": "leading-backtick", "&": "leading-ampersand", "!": "leading-exclamation-mark", "|": "leading-bar",
}  # fmt: skip
LEADING = Pattern(r"^(?:[*@%`&!]|\[@|[>|](?![-+0-9]*\s*(?:#.*)?$))")
IN_FLOW = Pattern(r"(?<=[\[{,:])\s*(?P<value>[*@%`&!>|][^,\[\]{}\"']*)")


def leading_sign(where: Trouble) -> Mending | None:
    """A text that begins with a sign of YAML's, on the line where the reader stopped, where it began, or just above."""
    for at in dict.fromkeys((where.line, where.began, max(0, where.line - 1))):
        line = taken_apart(where.lines[at])
        if line.name == "cites" and "[@" in line.value:
            right = where.lines[at].replace("@", "")
            return Mending(
                "leading-bracket",
                "keys stand without @ in `cites`",
                at,
                where.lines[at].index("@"),
                f"write: {right.strip()}",
                ((at, right),),
            )
        if LEADING.match(line.value):
            return _quoted_whole(where, at)
        if line.value[:1] in ("[", "{") and (inside := IN_FLOW.search(where.lines[at], line.start)):
            return _quoted_inside(where, at, inside)
    return None


def _quoted_whole(where: Trouble, at: int) -> Mending:
    """The value between quotation marks, over all the lines it goes on."""
    line = taken_apart(where.lines[at])
    last = extent(list(where.lines), at)
    value = " ".join([without_comment(line.value), *(without_comment(other.strip()) for other in where.lines[at + 1 : last + 1])])
    right = where.lines[at][: line.start] + quoted(value)
    changed = ((at, right), *((other, "") for other in range(at + 1, last + 1)))
    sign = line.value[0]
    return Mending(
        SIGNS[sign], f"a text that begins with {sign} means something else to YAML", at, line.start, f"write: {right.strip()}", changed
    )


def _quoted_inside(where: Trouble, at: int, found: "re.Match[str]") -> Mending:
    text, value = where.lines[at], found["value"].rstrip()
    begin = found.start("value")
    right = text[:begin] + quoted(value) + text[begin + len(value) :]
    return Mending(
        SIGNS[value[0]],
        f"a text that begins with {value[0]} means something else to YAML",
        at,
        begin,
        f"write: {right.strip()}",
        ((at, right),),
    )


def percent_line(where: Trouble) -> Mending | None:
    """A % at the left edge, which YAML takes for an instruction to itself."""
    at = next((i for i in (where.line, where.began) if where.lines[i].startswith("%")), None)
    if at is None:
        return None
    return Mending(
        "leading-percent-sign",
        "a line that begins with % means something else to YAML",
        at,
        0,
        "indent it, and put it between quotation marks",
        ((at, ""),),
        lost=True,
    )
