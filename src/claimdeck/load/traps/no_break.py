"""No-break spaces where YAML needs ordinary ones: they come unseen with text pasted from other programs."""

from collections.abc import Iterator

from claimdeck.load.yaml.line import taken_apart
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.author import Citation, Point, Text
from claimdeck.model.fields import keys
from claimdeck.model.pattern import Pattern
from claimdeck.model.span import Span
from claimdeck.slides import KINDS

SIGNS = "\u00a0\u202f"
AHEAD = Pattern(rf"^[ {SIGNS}]*(?:-[ {SIGNS}]+)*")
KEY = Pattern(rf"^(?P<key>[\w.-]+):(?P<gap>[ {SIGNS}]+)")
IN_BRACES = Pattern(rf"(?<=[\w]):[ {SIGNS}]+(?=[^ {SIGNS}])")
NAMED_BY_AUTHORS = ("references", "abbreviations", "claims")
PLAIN = str.maketrans(dict.fromkeys(SIGNS, " "))


def with_plain_spaces(text: str, file: str, reading: Reading) -> str:
    """The text with ordinary spaces in indentations, behind dashes and behind keys; each line that had others is reported."""
    lines = [*_mended(text.split("\n"))]
    for number, (line, right) in enumerate(zip(text.split("\n"), lines, strict=True), 1):
        if right != line and line.strip():
            at = next(i for i, (one, other) in enumerate(zip(line, right, strict=True)) if one != other)
            said = f"a no-break space (U+{ord(line[at]):04X}) stands here, where YAML needs an ordinary one"
            reading.error("no-break-space", said, Span(file, number, at + 1), "type a space in its place: it looks the same, and is read")
    return "\n".join(lines)


def _mended(lines: list[str]) -> Iterator[str]:
    """Each line as it is read on; the lines a text goes on with keep what is inside them."""
    within, part = None, ""
    for line in lines:
        if not line.strip():
            yield line.translate(PLAIN)
            continue
        begins = AHEAD.match(line)
        ahead = len(begins.group()) if begins else 0
        goes_on = within is not None and ahead > within
        if goes_on and within is not None and len(line) - len(line.lstrip(" ")) > within:
            yield line
            continue
        right = line[:ahead].translate(PLAIN) + (line[ahead:] if goes_on else _behind_key(line, ahead, part))
        if not goes_on:
            within = _text_begins(right)
            part = taken_apart(right).name if ahead == 0 else part
        yield right


def _behind_key(line: str, ahead: int, part: str) -> str:
    """What is behind the indentation, with ordinary spaces behind its key and behind the keys between braces."""
    rest, dashed = line[ahead:], "-" in line[:ahead]
    found = KEY.match(rest)
    if found and any(sign in found["gap"] for sign in SIGNS) and _is_key(found["key"], rest[found.end() :], dashed, part):
        rest = f"{found['key']}:{' ' * len(found['gap'])}{rest[found.end() :]}"
    start = taken_apart(rest).start
    if rest[start : start + 1] == "{" and '"' not in rest and "'" not in rest:
        rest = rest[:start] + IN_BRACES.sub(lambda match: match.group().translate(PLAIN), rest[start:])
    return rest


def _is_key(name: str, value: str, dashed: bool, part: str) -> bool:
    """False for words that only look like a key: `Note: …` is a text, where the space behind its colon is a no-break one."""
    if dashed:
        return name in KINDS or name in keys(Point) or name in keys(Citation) or name in keys(Text)
    return name[:1].islower() or part in NAMED_BY_AUTHORS or value[:1] in ("", "{", "[", '"')


def _text_begins(line: str) -> int | None:
    """How far in a line must stand to be more than a continuation of this one's text; None where it has no text."""
    parts = taken_apart(line)
    if parts.key:
        return parts.depth if parts.value.strip() else None
    return parts.indent.rfind("-") if "-" in parts.indent else parts.depth - 1
