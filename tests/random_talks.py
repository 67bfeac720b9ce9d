"""Talks nobody would write, but somebody might: random, valid outlines of every kind, in every language, too short and far too long.

`talk(random, …)` takes any object with the methods of `random.Random`, so that a seed or Hypothesis may choose. Every text of the author
ends in a word of its own, so that a test can look for it in the deck: `q17b`, with b for body, t for title, h for what is repeated on every
part.
References are invented and say so.
"""

import itertools
from dataclasses import dataclass, field
from random import Random
from typing import Any

import yaml

LANGUAGES = {
    "fr": "la sclérose en plaques est une maladie inflammatoire chronique du système nerveux central dont l’évolution reste "
    "imprévisible chez les patients traités malgré les progrès thérapeutiques récents cellules microgliales lésions "
    "aiguës neurodégénérescence",
    "en": "multiple sclerosis is a chronic inflammatory disease of the central nervous system and its course remains hard to "
    "predict in treated patients despite recent therapeutic progress microglial cells acute lesions neurodegeneration "
    "disability",
    "de": "die multiple Sklerose ist eine chronisch entzündliche Erkrankung des zentralen Nervensystems deren Verlauf trotz "
    "der Fortschritte in der Behandlung schwer vorhersehbar bleibt Mikrogliazellen Behinderungsprogression "
    "Krankheitsaktivität Läsionen",
    "es": "la esclerosis múltiple es una enfermedad inflamatoria crónica del sistema nervioso central cuya evolución sigue "
    "siendo difícil de predecir en los pacientes tratados a pesar de los avances terapéuticos células microgliales "
    "lesiones discapacidad",
    "it": "la sclerosi multipla è una malattia infiammatoria cronica del sistema nervoso centrale il cui decorso resta "
    "difficile da prevedere nei pazienti trattati nonostante i progressi terapeutici recenti cellule microgliali lesioni "
    "disabilità",
}
SPECIAL = (
    "IL-6", "anti-CD20", "neuro-inflammation", "p < 0,05", "p < 0.001", "95 %", "12 mg/j", "(n = 1 204)", "10.1212/NXI.0000000000000",
    "T/B", "–", "CO~2~", "10^9^/l", "**fort**", "*in vitro*", "« à bas bruit »", "d’", "COVID-19", "μg", "≥ 2", "1–3", "Δ",
    "https://example.org/a/long/path.html",
)  # fmt: skip
KINDS = (
    "statement", "claims", "comparison", "pathway", "unmet-need", "key-messages", "text", "agenda", "objectives", "section", "quotation",
    "questions", "custom", "contact", "further-reading",
)  # fmt: skip
MOST_KEYS = 40


@dataclass
class Author:
    """Somebody who writes an outline by throwing dice."""

    dice: Random
    language: str
    extreme: bool = True  # also texts that are far too long
    tokens: Any = field(default_factory=itertools.count)
    claims: dict[str, dict[str, Any]] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    read: tuple[str, ...] = tuple(f"f{i}" for i in range(20))  # publications nothing cites

    def text(self, least: int, most: int, part: str = "b") -> str:
        """Between so many words, the last one of its own."""
        pool, dice = LANGUAGES[self.language].split(), self.dice
        if self.extreme and dice.random() < 0.04:
            most *= 4
        words = [self._word(pool) for _ in range(dice.randint(least, most))]
        words.append(f"q{next(self.tokens)}{part}")
        text = " ".join(words)
        return text[:1].upper() + text[1:]

    def _word(self, pool: list[str]) -> str:
        luck = self.dice.random()
        if luck < 0.08:
            return self.dice.choice(SPECIAL)
        if luck < 0.085 and self.extreme:
            return "x" * self.dice.randint(40, 60)
        return self.dice.choice(pool)

    def claim(self, *, items: int = 0) -> str:
        """The id of a new claim, with a few references, now and then with very many."""
        dice, name = self.dice, f"claim-{len(self.claims)}"
        many = 30 if self.extreme and dice.random() < 0.03 else 4
        self.claims[name] = {"cites": sorted(dice.sample(self.keys, dice.randint(0, min(many, len(self.keys)))))}
        if items:
            self.claims[name] |= {"lead": self.text(2, 9, "h"), "items": [self.text(1, 10) for _ in range(items)]}
        else:
            self.claims[name] |= {"text": self.text(2, 22)}
        return name

    def points(self, most: int, words: int) -> dict[str, Any]:
        """Points or claims, between one and so many."""
        count = self.dice.randint(1, most)
        if self.dice.random() < 0.5:
            return {"claims": [self.claim() for _ in range(count)]}
        return {"points": [self.text(1, words) for _ in range(count)]}

    def title(self) -> str:
        """A title, mostly of a line or two."""
        return self.text(2, 11 if self.dice.random() < 0.97 or not self.extreme else 80, "t")


def slide(author: Author, kind: str) -> dict[str, Any]:
    """The fields of a slide of that kind."""
    dice, more = author.dice, 40 if author.extreme and author.dice.random() < 0.05 else 1
    if kind == "statement":
        return {"text": author.text(3, 20, "t")} | ({"support": author.text(3, 25)} if dice.random() < 0.6 else {})
    if kind == "comparison":
        return {"title": author.title(), "left": _side(author, 4 * more), "right": _side(author, 4 * more)}
    if kind == "pathway":
        steps = [author.text(1, 9) for _ in range(dice.randint(2, 6))]
        effects = {"effects": {"lead": author.text(2, 6), "items": [author.text(1, 6) for _ in range(dice.randint(1, 4))]}}
        return {"title": author.title(), "steps": steps} | (effects if dice.random() < 0.5 else {})
    if kind == "unmet-need":
        goals = {"lead": author.text(2, 8), "items": [author.text(2, 12) for _ in range(dice.randint(1, 3))]}
        return {"title": author.title(), "lead": author.text(4, 20), "goals": goals}
    if kind == "quotation":
        return {"text": author.text(6, 40), "by": author.text(1, 4), "cites": [dice.choice(author.keys)]}
    if kind == "section":
        return {"title": author.text(1, 8, "t")} | ({"subtitle": author.text(2, 12)} if dice.random() < 0.5 else {})
    if kind == "agenda":
        return {"items": [{"text": author.text(1, 6, "t"), "minutes": 5} for _ in range(dice.randint(1, 8))]}
    if kind == "questions":
        return {"prompts": [author.text(2, 12) for _ in range(dice.randint(1, 2))], **author.points(3, 12)}
    if kind == "contact":
        phones = [{"number": "0 800 000 000", "from": author.text(1, 4), "note": author.text(1, 5)} for _ in range(dice.randint(0, 2))]
        hours = {"hours": author.text(1, 6)} if phones else {}
        return {"web": "https://example.org/contact", "phones": phones, "address": author.text(2, 10)} | hours
    if kind == "further-reading":
        return {"cites": dice.sample(author.read, dice.randint(1, len(author.read)))}
    if kind == "custom":
        return {"layout": "CD Text", "slots": {"Title": author.title(), "Points": [author.text(2, 14) for _ in range(dice.randint(1, 5))]}}
    if kind in ("key-messages", "objectives"):
        return author.points(4, 14)
    lead = {"lead": author.text(3, 18)} if kind == "text" and dice.random() < 0.5 else {}
    return {"title": author.title()} | lead | author.points(7 * more, 24)


def _side(author: Author, most: int) -> dict[str, Any]:
    said = author.points(most, 12)
    return {"heading": author.text(1, 6, "h"), "points": said.get("points") or [{"claim": claim} for claim in said["claims"]]}


def talk(dice: Random, tag: str, brand: str, kinds: tuple[str, ...] = KINDS, *, extreme: bool = True) -> str:
    """An outline in the language `tag` with a slide of each of these kinds, and the lists at the end."""
    author = Author(dice, tag[:2] if dice.random() < 0.5 else dice.choice([*LANGUAGES]), extreme=extreme)
    author.keys = [f"r{i}" for i in range(dice.randint(5, MOST_KEYS))]
    slides: list[dict[str, Any]] = [{"cover": {}}]
    for kind in kinds:
        fields = slide(author, kind)
        if kind not in ("quotation",) and dice.random() < 0.3:
            fields["topic"] = " ".join(dice.sample(LANGUAGES[author.language].split(), 2))
        slides.append({kind: fields})
    slides += [{"abbreviations": {}}, {"references": {}}]
    outline = {
        "deck": {"title": author.text(2, 8, "t"), "subtitle": author.text(2, 10), "language": tag, "brand": brand, "market": "global"},
        "abbreviations": {"IL-6": "interleukin 6", "CD20": "a surface molecule"},
        "references": {key: _reference(author, key) for key in (*author.keys, *author.read)},
        "claims": author.claims,
        "slides": slides,
    }
    return yaml.safe_dump(outline, allow_unicode=True, sort_keys=False, width=10_000)


def _reference(author: Author, key: str) -> dict[str, Any]:
    """An invented publication, which says that it is one."""
    pool = LANGUAGES[author.language].split()
    title = f"Invented example {key}: " + " ".join(author.dice.choice(pool) for _ in range(author.dice.randint(3, 20)))
    return {
        "type": "article-journal", "title": title,
        "authors": [f"Invented{key.upper()} A", "Sample B", "Other C"][: author.dice.randint(1, 3)],
        "journal": "Journal of Invented Examples", "issued": author.dice.randint(1990, 2025), "volume": "7", "page": "1-9",
        "DOI": f"10.5555/invented.{key}.{author.dice.randint(1, 10**9)}",
    }  # fmt: skip
