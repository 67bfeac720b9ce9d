"""Spaces and hyphens that few fonts have: programs draw them from other letters of the font, or leave room."""

STAND_INS = ((0x20, 0xA0), (0x2D, 0x2010), (0x2D, 0x2011), (0x30, 0x2007), (0x2E, 0x2008))
"""The letter one is drawn from, and the one that may be missing: no-break space, hyphens, spaces as wide as a figure or a full stop."""
ROOM = {0x2000: 1024, 0x2001: 2048, 0x2002: 1024, 0x2003: 2048, 0x2004: 683, 0x2005: 512, 0x2006: 342,
        0x2009: 410, 0x200A: 205, 0x202F: 410}  # fmt: skip
"""Other spaces by their share of an em, in 2048ths: en, em, a third and so on; narrow ones are a fifth."""


def completed(table: dict[int, int]) -> dict[int, int]:
    """Code points and widths in 2048ths of an em, with those that are missing."""
    made = table | {missing: table[letter] for letter, missing in STAND_INS if letter in table and missing not in table}
    return dict(sorted((ROOM | made).items()))
