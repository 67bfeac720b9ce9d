"""Pieces of the page: a section, and a table."""

from claimdeck.report.template.markup import element
from claimdeck.report.template.markup import told as text


def section(ident: str, heading: str, *inside: str, lead: str = "") -> str:
    """A section under its heading, with a sentence that leads into it."""
    said = element("p", lead, class_="lead") if lead else ""
    return element("section", element("h2", text(heading), id=ident), said, *inside, aria_labelledby=ident)


def row(cell: str, *values: str, **attributes: str) -> str:
    """A row of cells of one sort, `th` or `td`."""
    return element("tr", *(element(cell, text(value), **attributes) for value in values))


def table(head: str, rows: str) -> str:
    """A table, which may be wider than the page; nothing where it has no rows."""
    return element("div", element("table", element("thead", head), element("tbody", rows)), class_="wide") if rows else ""
