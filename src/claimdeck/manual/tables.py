"""The tables of keys in the documentation, printed from the records that the loader reads: one source for both."""

import re
from typing import get_type_hints

from claimdeck.manual.fields import brand_records, default, own_keys, records, value
from claimdeck.manual.kinds import head, links
from claimdeck.model.fields import yaml_name

BLOCK = re.compile(r"(<!-- keys of ([\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
HEAD = re.compile(r"(<!-- head of ([\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
LINKS = re.compile(r"(<!-- kinds -->\n).*?(<!-- end -->)", re.DOTALL)


def table(record: type) -> str:
    """The record's table in Markdown: one row for each key, other spellings beside the first."""
    hints = get_type_hints(record)
    rows = ["| key | is | unless given | means |", "|---|---|---|---|"]
    for name, field in own_keys(record).items():
        if name == yaml_name(field):
            spellings = ", ".join(f"`{spelling}`" for spelling in (name, *field.metadata["also"]))
            rows.append(f"| {spellings} | {value(hints[field.name])} | {default(field)} | {field.metadata['doc']} |")
    return "\n".join(rows) + "\n"


def renewed(page: str) -> str:
    """The page with every table, head of a kind and list of kinds as the records have it now."""
    known = records() | brand_records()
    tabled = BLOCK.sub(lambda found: found[1] + table(known[found[2]]) + found[3], page)
    headed = HEAD.sub(lambda found: found[1] + head(found[2]) + found[3], tabled)
    return LINKS.sub(lambda found: found[1] + links() + found[2], headed)
