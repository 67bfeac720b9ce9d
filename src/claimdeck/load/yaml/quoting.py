"""Between quotation marks: how a text stands in YAML so that nothing in it means anything else."""

import re

from claimdeck.model.pattern import Pattern

OPEN = Pattern(r"""["']""")


def quoted(text: str) -> str:
    """The text between double quotes; between single ones where it holds double quotes or backslashes."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def closing(text: str, start: int = 0) -> int:
    """Where the quotation mark that opens at `start` is closed; -1 where it is not."""
    mark = text[start]
    at = start + 1
    while at < len(text):
        if text[at] == "\\" and mark == '"':
            at += 2
        elif text[at] != mark:
            at += 1
        elif mark == "'" and text[at + 1 : at + 2] == "'":
            at += 2
        else:
            return at
    return -1


def without_comment(text: str) -> str:
    """The text up to its comment; a # right before a letter or digit is meant as part of the text."""
    return re.split(r"\s+#(?!\w)", text, maxsplit=1)[0].rstrip()
