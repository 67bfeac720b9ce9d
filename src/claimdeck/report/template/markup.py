"""Elements of a page as text: every value escaped, every number short."""

from html import escape

VOID = ("meta", "br", "col")


def element(name: str, /, *inside: str, **attributes: object) -> str:
    """An element with what is inside it, which is markup already; `class_` is `class`, and `_` in names is `-`."""
    said = "".join(f' {key.rstrip("_").replace("_", "-")}="{told(value)}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{said}>" + ("" if name in VOID else f"{''.join(inside)}</{name}>")


def told(value: object) -> str:
    """A value as it stands in markup: escaped, a number with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else escape(str(value))
