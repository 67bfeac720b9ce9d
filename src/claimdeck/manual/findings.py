"""A page for each finding, by its name: from the rules' docstrings, and from the pages of what the stages find on their way."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from inspect import cleandoc

from claimdeck.model.record import record
from claimdeck.rules import RULES

PAGE = re.compile(r"^# (?P<name>[a-z]+(?:-[a-z]+)+)\n(?P<body>.*?)(?=^# |\Z)", re.MULTILINE | re.DOTALL)
PARTS = re.compile(r"^## (\w+)\n", re.MULTILINE)
OF_RULES = "What the rules look at"


@record
class Page:
    """What a finding means, why it is one, an example, and what to do instead. `group` is the part of the manual."""

    name: str
    group: str
    summary: str
    why: str
    example: str
    instead: str


@cache
def pages() -> dict[str, Page]:
    """Every page by the finding's name, in the order of the manual."""
    return {page.name: page for page in (*_of_stages(), *_of_rules())}


def _of_stages() -> Iterator[Page]:
    """The pages in `pages/`: one file for each part of the manual, which begins with its heading."""
    for file in sorted((files("claimdeck.manual") / "pages").iterdir(), key=lambda file: file.name):
        text = file.read_text(encoding="utf-8")
        group = text.partition("\n")[0].removeprefix("# ")
        yield from (page_of(found["name"], group, found["body"]) for found in PAGE.finditer(text))


def _of_rules() -> Iterator[Page]:
    yield from (page_of(rule.name(), OF_RULES, cleandoc(rule.__doc__ or "")) for rule in RULES)


def page_of(name: str, group: str, body: str) -> Page:
    """A page from its text: a summary, then `## Why`, `## Example`, `## Instead`; a part that is missing is empty."""
    summary, *parts = PARTS.split(body)
    said = {part.lower(): text.strip("\n") for part, text in zip(parts[::2], parts[1::2], strict=True)}
    texts = {part: said.get(part, "") for part in ("why", "example", "instead")}
    return Page(name=name, group=group, summary=" ".join(summary.split()), **texts)


def as_text(page: Page) -> str:
    """The page for a terminal."""
    parts = [("Why", page.why), ("Example", page.example), ("Instead", page.instead)]
    return "\n\n".join([page.name, page.summary, *(f"{heading}\n{_indented(text)}" for heading, text in parts)])


def _indented(text: str) -> str:
    """Every line two spaces in, whether it was indented as an example or not."""
    return "\n".join(f"  {line.removeprefix('    ')}".rstrip() for line in text.splitlines())


def listed() -> str:
    """Every finding with its one line, by parts of the manual."""
    width = max(map(len, pages()))
    groups = dict.fromkeys(page.group for page in pages().values())
    return "\n\n".join(
        "\n".join([group, *(f"  {page.name:{width}}  {page.summary}" for page in pages().values() if page.group == group)])
        for group in groups
    )


def as_markdown() -> str:
    """The whole manual of findings, for the documentation."""
    groups = dict.fromkeys(page.group for page in pages().values())
    parts = [f"## {group}\n\n" + "\n".join(_section(page) for page in pages().values() if page.group == group) for group in groups]
    return f"{INTRODUCTION}\n" + "\n".join(parts)


def _section(page: Page) -> str:
    return (
        f"### {page.name}\n\n{page.summary}\n\n**Why.** {page.why}\n\n"
        f"**Example.**\n\n{page.example}\n\n**Instead.**{_behind(page.instead)}\n"
    )


def _behind(text: str) -> str:
    """A sentence goes on in the line, lines of YAML stand below it."""
    return f"\n\n{text}" if text.startswith("    ") else f" {text}"


INTRODUCTION = """\
# Findings

Everything claimdeck can find in an outline, a brand or a file beside it, by the name that stands in brackets behind the message.
`claimdeck explain NAME` prints the same page. A warning is accepted with `waive` and the reason; errors and holds cannot be waived.
"""
