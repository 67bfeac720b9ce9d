"""Rules a page must keep, whatever is on it: whole, of one piece, and told to whoever cannot see it."""

import re
from html.parser import HTMLParser

VOID = ("meta", "br", "col", "link", "img", "input")
HEADINGS = ("h1", "h2", "h3", "h4")


class Page(HTMLParser):
    """What a page is made of, and what is wrong with it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.tags: list[str] = []
        self.svgs: list[tuple[dict[str, str | None], list[str]]] = []  # attributes, and the names of its children
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"not closed: {self.open}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if len(said) != len(attrs):
            self.faults.append(f"<{tag}> has an attribute twice")
        if self.open and self.open[-1] == "svg":
            self.svgs[-1][1].append(tag)
        self.tags.append(tag)
        self.ids += [said["id"] or ""] if "id" in said else []
        self.links += [said[name] or "" for name in ("href", "src", "xlink:href", "srcset", "action") if name in said]
        if tag in HEADINGS:
            self.headings.append(int(tag[1]))
        if tag == "svg":
            self.svgs.append((said, []))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")


def broken_rules(text: str) -> list[str]:
    """What of the rules a page does not keep."""
    page = Page(text)
    faults = list(page.faults)
    faults += [f"id {one} twice" for one in sorted({one for one in page.ids if page.ids.count(one) > 1})]
    faults += [] if page.headings[:1] == [1] and page.headings.count(1) == 1 else ["not one h1, first"]
    faults += ["a level of headings left out" for one, other in zip(page.headings, page.headings[1:], strict=False) if other > one + 1]
    faults += [f"leads outside: {one[:60]}" for one in page.links if not one.startswith(("#", "data:image/"))]
    faults += [f"leads nowhere: {one}" for one in page.links if one.startswith("#") and one[1:] not in page.ids]
    faults += [f"leads nowhere: {one}" for one in re.findall(r"url\(#([^)]*)\)", text) if one not in page.ids]
    faults += ["something else is fetched" for _ in re.findall(r"@import|url\((?!#)", text)]
    faults += ["a script" for tag in page.tags if tag == "script"]
    faults += ["a picture without a title" for said, inside in page.svgs if inside[:1] != ["title"]]
    faults += [
        "a picture that is told to nobody" for said, _ in page.svgs if said.get("role") != "img" and said.get("aria-hidden") != "true"
    ]
    faults += [] if text.startswith("<!DOCTYPE html>") and 'lang="' in text[:200] else ["no document type, or no language"]
    return faults
