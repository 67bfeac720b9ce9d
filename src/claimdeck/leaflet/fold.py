"""What is the same and only looks different: case, apostrophes, hyphens, spaces, and the mark at the end."""

from functools import lru_cache

from claimdeck.model.pattern import Pattern

LOOKS = (
    dict.fromkeys("‘’‛ʼ´`′＇", "'") | dict.fromkeys("“”„‟«»″＂", '"') | dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "") | {"…": "...", "：": ":"}
    | {raised: f"^{digit}" for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")} | {low: f"~{digit}" for digit, low in enumerate("₀₁₂₃₄₅₆₇₈₉")}
)  # fmt: skip
LOOKED = Pattern(f"[{''.join(LOOKS)}]")
"""They are few among many letters: `str.translate` would ask for every one of these."""
SEVERAL = Pattern("'{2,}")
SINGLE = Pattern(r"'(?<!\w')(?=\S)((?:[^']|(?<=\w)'(?=\w))+?)(?<=\S)'(?!\w)")
"""Words in single quotation marks: which marks a language wants is no difference."""
ORDINAL = Pattern(r"(?<=\d)\^(?=(?:ers?|res?|es?|nde?s?|st|rd|th|[oaºª])(?!\w))")
"""The ending of an ordinal number may be raised or not; 10^5 is not 105."""
INSIDE_WORD = Pattern(r"(?<=[^\W\d_])-(?=[^\W\d_])")
"""A hyphen between letters: `neuro-inflammation` and `neuroinflammation` are one word; `2-3` and `23` are not."""
APART = Pattern(r' (?=[:;!?.,%"])|(?<=") ')
"""Spaces before signs, and inside quotation marks, are no difference."""
BULLETS = "•●▪■◦‣∙·*-"
END = " .:;,"


@lru_cache(maxsize=4096)
def alike(words: str) -> str:
    """Words in the one form in which they are compared, inside a sentence."""
    if not words.isascii():
        import unicodedata

        words = words if unicodedata.is_normalized("NFC", words) else unicodedata.normalize("NFC", words)
    plain: str = LOOKED.sub(lambda found: LOOKS[found.group()], words)
    if "''" in plain:
        plain = SEVERAL.sub("'", plain)
    if " '" in plain or "('" in plain or plain[:1] == "'":
        plain = SINGLE.sub(r'"\1"', plain)
    if "^" in plain:
        plain = ORDINAL.sub("", plain)
    if "-" in plain:
        plain = plain.replace("--", "-")
        plain = INSIDE_WORD.sub("", plain)
    plain = " ".join(plain.split())
    closed: str = APART.sub("", plain)
    return closed.casefold()


def key(words: str) -> str:
    """The form in which whole lines are compared: without a bullet before and a stop or colon behind."""
    plain = alike(words)
    return (plain[1:].lstrip() if plain[:1] in BULLETS and plain[1:2].isspace() else plain).rstrip(END)
