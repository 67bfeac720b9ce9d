"""What is the same and only looks different: case, apostrophes, hyphens, spaces, and the mark at the end."""

import re

LOOKS = str.maketrans(
    dict.fromkeys("‘’‛ʼ´`′＇", "'") | dict.fromkeys("“”„‟«»″＂", '"') | dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None) | {"…": "...", "：": ":"}
    | {raised: f"^{digit}" for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")} | {low: f"~{digit}" for digit, low in enumerate("₀₁₂₃₄₅₆₇₈₉")}
)  # fmt: skip
SEVERAL = re.compile("'{2,}")
INSIDE_WORD = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
"""A hyphen between letters: `neuro-inflammation` and `neuroinflammation` are one word; `2-3` and `23` are not."""
BEFORE_SIGN = re.compile(r"\s+(?=[:;!?.,%\"])|(?<=\")\s+")
BULLET = re.compile(r"^[•●▪■◦‣∙·*-]\s+")
END = " .:;,"


def alike(words: str) -> str:
    """Words in the one form in which they are compared, inside a sentence."""
    if not words.isascii():
        import unicodedata

        words = unicodedata.normalize("NFC", words)
    plain = INSIDE_WORD.sub("", SEVERAL.sub("'", words.translate(LOOKS)))
    return BEFORE_SIGN.sub("", " ".join(plain.split())).casefold()


def key(words: str) -> str:
    """The form in which whole lines are compared: without a bullet before and a stop or colon behind."""
    return BULLET.sub("", alike(words)).rstrip(END)
