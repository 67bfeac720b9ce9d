"""List items that begin with another sign than a dash and a space."""

from claimdeck.load.yaml.nodes import Node, Scalar, Sequence
from claimdeck.load.yaml.quoting import without_comment
from claimdeck.load.yaml.reading import Reading
from claimdeck.load.yaml.trouble import Mending, Trouble
from claimdeck.model.pattern import Pattern
from claimdeck.model.span import Span

BULLET = Pattern(r"(?P<sign>-(?=[^\W\d_])|[•·▪◦‣●○]|[–—](?=\s))\s*(?P<words>\S.*)")
MOST_LINES = 500


def bullet(where: Trouble) -> Mending | None:
    """An item among others, on the line where the reader stopped or where it began."""
    if "could not find expected ':'" not in where.words and "did not find expected" not in where.words:
        return None
    for at in dict.fromkeys((where.began, where.line)):
        text = where.lines[at]
        start = len(text) - len(text.lstrip(" "))
        if found := BULLET.fullmatch(text[start:].rstrip()):
            right = f"{text[:start]}- {found['words']}"
            rule, said = _said(found["sign"])
            return Mending(rule, said, at, start, f"write: {right.strip()}", ((at, right),))
    return None


def listed(node: Scalar, reading: Reading) -> Node:
    """The list that is meant, where one text holds all its items with their signs; any other text as it is."""
    if not node.plain or not BULLET.match(node.value) or reading.line(node.span)[: node.span.column - 1].strip():
        return node
    items = _items(node, reading)
    if " ".join(text for _, _, text in items).split() != node.value.split():
        return node
    return Sequence(span=node.span, items=tuple(_item(span, sign, text, reading) for span, sign, text in items))


def _items(node: Scalar, reading: Reading) -> list[tuple[Span, str, str]]:
    """(place, sign, whole text) of each item, with the lines it goes on."""
    lines, found, letters = reading.lines.get(node.span.file, ()), list[tuple[Span, str, str]](), 0
    for number in range(node.span.line, min(len(lines), node.span.line + MOST_LINES) + 1):
        text = without_comment(lines[number - 1].strip())
        if letters >= len("".join(node.value.split())):
            break
        letters += len("".join(text.split()))
        column = len(lines[number - 1]) - len(lines[number - 1].lstrip()) + 1
        if begins := BULLET.match(text):
            found.append((Span(node.span.file, number, column), begins["sign"], text))
        elif found and text:
            span, sign, before = found[-1]
            found[-1] = (span, sign, f"{before} {text}")
    return found


def _item(span: Span, sign: str, text: str, reading: Reading) -> Scalar:
    words = text.removeprefix(sign).strip()
    rule, said = _said(sign)
    reading.error(rule, said, span, f"write: - {words}")
    return Scalar(value=words, span=span)


def _said(sign: str) -> tuple[str, str]:
    """The finding's name and words."""
    if sign == "-":
        return "missing-space", "there is no space behind the dash of this item"
    return "wrong-list-sign", f"an item of a list begins with a dash and a space, not with {sign}"
