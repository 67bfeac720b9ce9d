"""How a layout is named in a brand file: by its name alone where no other has it."""

import re

from claimdeck.mapping.choosing.wanted import name_of as name_of

PLAIN = re.compile(r"[^\W\d_][\w ./()+&-]*(?<! )")
RESERVED = ("true", "false", "yes", "no", "on", "off", "null", "y", "n")


def scalar(text: str) -> str:
    """A text as YAML takes it as words."""
    if PLAIN.fullmatch(text) and text.casefold() not in RESERVED:
        return text
    return "'" + text.replace("'", "''") + "'" if text.isprintable() else quoted(text)


def quoted(text: str) -> str:
    """A text between double quotation marks."""
    from json import dumps

    return dumps(text, ensure_ascii=True)
