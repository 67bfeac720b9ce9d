"""The little markup an author may write, and the words without it: **strong**, *emphasis*, ^sup^, ~sub~ and [@key, p. 4; @other]."""

import re

MARKUP = re.compile(
    r"\*\*(?P<strong>[^*\n]+?)\*\*"
    r"|(?<![\w*])\*(?P<emphasis>[^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])"
    r"|\^(?P<sup>[^^\s]{1,40})\^"
    r"|~(?P<sub>[^~\s]{1,40})~"
    r"|\s?\[(?P<cites>@[^\[\]]+)\](?P<stop>[.,]?)"
)
CITATION = re.compile(r"\[(@[^\[\]]+)\]")
KEY = re.compile(r"@([\w:.-]*\w)")


def keys_in(source: str) -> tuple[str, ...]:
    """The keys cited in a text: `[@one, p. 4; @two]` → one, two."""
    return tuple([key for group in CITATION.findall(source) for key in KEY.findall(group)]) if "[@" in source else ()


def spoken(source: str) -> str:
    """The words without markup and citations; what is raised or lowered keeps a sign before it, so that 10^5^ is not 105."""
    return MARKUP.sub(_spoken, source)


def _spoken(found: "re.Match[str]") -> str:
    if found["sup"] or found["sub"]:
        return f"^{found['sup']}" if found["sup"] else f"~{found['sub']}"
    return found["strong"] or found["emphasis"] or found["stop"] or ""
