"""How a layout is named in a brand file: by its name alone where no other has it."""

import re

from claimdeck.model.sheets import Design, Sheet

PLAIN = re.compile(r"[^\W\d_][\w ./()+&-]*(?<! )")
RESERVED = ("true", "false", "yes", "no", "on", "off", "null", "y", "n")


def name_of(sheet: Sheet, design: Design) -> str:
    """`Title Slide`; the second of that name is `Title Slide#2`, the first of those without a name `#1`."""
    alike = [one.place for one in design.layouts if one.name == sheet.name]
    number = alike.index(sheet.place) + 1
    return sheet.name if sheet.name and number == 1 else f"{sheet.name}#{number}"


def scalar(text: str) -> str:
    """A text as YAML takes it as words."""
    if PLAIN.fullmatch(text) and text.casefold() not in RESERVED:
        return text
    return "'" + text.replace("'", "''") + "'" if text.isprintable() else quoted(text)


def quoted(text: str) -> str:
    """A text between double quotation marks."""
    from json import dumps

    return dumps(text, ensure_ascii=True)
