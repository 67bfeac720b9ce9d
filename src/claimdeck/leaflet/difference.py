"""What differs between a claim's words and the leaflet's line, in the words as both have them."""

from claimdeck.leaflet.fold import END, alike
from claimdeck.model.pattern import Pattern

LONGEST = 60
MOST = 3
COMPARED = 400
STICKS = Pattern(r"\s+(?=[:;!?»%])|(?<=«)\s+")


def differences(claimed: str, line: str) -> str:
    """`says “late” for “early”; leaves out “the”; adds “only”`, or an empty string where no word differs."""
    from difflib import SequenceMatcher

    own, their = _tokens(claimed), _tokens(line)
    compared = SequenceMatcher(None, [form for form, _ in their], [form for form, _ in own], autojunk=False)
    changed = [code for code in compared.get_opcodes() if code[0] != "equal"]
    told = [_told(_joined(their[a:b]), _joined(own[c:d])) for _, a, b, c, d in changed[:MOST]]
    more = [f"and {len(changed) - MOST} more"] if len(changed) > MOST else []
    return "; ".join((*told, *more))


def _told(theirs: str, own: str) -> str:
    if not own:
        return f"leaves out “{theirs}”"
    return f"says “{own}” for “{theirs}”" if theirs else f"adds “{own}”"


def _tokens(words: str) -> list[tuple[str, str]]:
    """(form to compare, word as written) of each word; the mark at the end does not count."""
    held = STICKS.sub("\u00a0", " ".join(words.split())).rstrip(END + "\u00a0")
    pairs = [(alike(word), word) for word in held.split(" ")]
    return [(form, word) for form, word in pairs if form][:COMPARED]


def _joined(tokens: list[tuple[str, str]]) -> str:
    text = " ".join(word for _, word in tokens)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
