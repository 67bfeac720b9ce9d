"""A plain text cut into its paragraphs, as it stands."""

from collections.abc import Iterator

LISTED = ("- ", "– ", "• ", "* ", "#")
"""Lines that begin so are paragraphs of their own, as a heading or an item of a list is."""


def passages(text: str) -> Iterator[tuple[int, str]]:
    """(line from 1, words) of each paragraph: what empty lines part, or where there are none every line.

    A heading (`# …`) comes as bold words. Nothing else is read: every sign stays as it is.
    """
    lines = text.strip("\n").split("\n")
    skipped = len(text) - len(text.lstrip("\n"))
    apart = not any(not line.strip() for line in lines)
    begun, said = 0, list[str]()
    for number, line in enumerate((*lines, ""), skipped + 1):
        words = line.strip()
        if said and (apart or not words or words.startswith(LISTED) or said[0].startswith("#")):
            yield begun, _bold(" ".join(said))
            said = []
        begun = number if words and not said else begun
        said += [words] if words else []


def _bold(words: str) -> str:
    return f"**{words.lstrip('#').strip()}**" if words.startswith("#") else words
