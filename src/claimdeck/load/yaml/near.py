"""Names that are nearly right: what the author probably meant."""

from collections.abc import Iterable

LONGEST = 80
"""Longer names are no slip of the fingers, and comparing them takes long."""


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that is most like this one, or an empty string."""
    from difflib import get_close_matches  # only who has made a slip pays for it

    names = list(known)
    if not name or len(name) > LONGEST:
        return ""
    folded = {other.casefold(): other for other in names}
    begins = [other for lower, other in folded.items() if len(name) > 1 and lower.startswith(name.casefold())]
    near = get_close_matches(name.casefold(), list(folded), 1, 0.65)
    return folded[near[0]] if near else begins[0] if begins else ""


def suggestion(name: str, known: Iterable[str]) -> str:
    """`did you mean 'title'?`, or the names there are."""
    names = list(known)
    near = nearest(name, names)
    if near:
        return f"did you mean '{near}'?"
    return f"known here: {', '.join(names)}" if names else ""
