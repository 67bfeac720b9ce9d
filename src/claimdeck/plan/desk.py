"""The desk: what a slide's kind may ask while it composes, answered from the evidence, the numbers and the language."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from claimdeck.model.author import ClaimId, PictureField, Point, Text
from claimdeck.model.brand import Brand
from claimdeck.model.claim import Claim
from claimdeck.model.colour import CHRONIC
from claimdeck.model.compose import Bullet, Entry, Hold
from claimdeck.model.job import Image
from claimdeck.model.layout import Layout, Level
from claimdeck.model.locale import Locale
from claimdeck.model.outline import Deck, Kind
from claimdeck.model.shapes import Frame
from claimdeck.model.units import EMU_PER_POINT
from claimdeck.model.walk import texts
from claimdeck.model.words import Run, Words, said
from claimdeck.plan import measure
from claimdeck.plan.markup import parse
from claimdeck.plan.numbers import marker, placed
from claimdeck.model.words import letters
from claimdeck.plan.runs import cut_at
from claimdeck.plan.typography import emphasised, held, set_words


SIGNS = ("*", "†", "‡", "§", "¶")


def qualifiers(slide: Kind, claims: Mapping[str, Claim]) -> tuple[str, ...]:
    """The qualifiers of the claims a slide shows, each once, in reading order."""
    shown = (claims[text.claim] for text in texts(slide) if text.claim and text.claim in claims)
    return tuple(dict.fromkeys(text for claim in shown for text in claim.qualifiers))


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """What is the same for every slide of a talk."""

    deck: Deck
    locale: Locale
    brand: Brand
    claims: Mapping[str, Claim]
    numbers: Mapping[str, int]
    pending: frozenset[str]
    images: Mapping[str, Image] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    terms: tuple[tuple[str, Words], ...] = ()


@dataclass(slots=True)
class SlideDesk:
    """The desk of one slide: its emphasis, its own citations and its subject's rules."""

    talk: Talk
    slide: Kind
    deck: Deck = field(init=False)
    locale: Locale = field(init=False)
    brand: Brand = field(init=False)

    def __post_init__(self) -> None:
        self.deck, self.locale, self.brand = self.talk.deck, self.talk.locale, self.talk.brand

    def words(self, text: Text, hold: Hold = "wide", *, alone: bool = True) -> Words:
        claim = self.talk.claims.get(text.claim or "")
        if text.claim is not None:
            return self._claims_words(claim, hold, text.as_ == "short", alone=alone) if claim else said(f"[{text.claim}]")
        return self._set(text.source, hold)

    def claim(self, claim: ClaimId, *, hold: Hold = "wide") -> Bullet:
        found = self.talk.claims.get(claim)
        if found is None:
            return Bullet(words=said(f"[{claim}]"))
        below = tuple(self._bullet(item, hold, found.id) for item in found.items)
        return Bullet(words=self._claims_words(found, hold if not below else "none", False, alone=False), points=below)

    def prose(self, text: str, hold: Hold = "none") -> Words:
        return self._set(text, hold)

    def bullets(self, points: tuple[Point, ...], claims: tuple[ClaimId, ...], claim: ClaimId | None, hold: Hold) -> tuple[Bullet, ...]:
        mixed = len({found.subject for one in claims if (found := self.talk.claims.get(one))}) > 1
        shown = [self._row(one, hold, alone=mixed) for one in claims]
        return (*(self._bullet(point, hold) for point in points), *shown, *((self.claim(claim, hold=hold),) if claim else ()))

    def _row(self, claim: ClaimId, hold: Hold, *, alone: bool) -> Bullet:
        bullet = self.claim(claim, hold=hold)
        return bullet if bullet.points else Bullet(words=self.words(Text(claim=claim), hold, alone=alone))

    def _bullet(self, point: Point, hold: Hold, claim: str = "") -> Bullet:
        words = self._set(point.text.source, hold, claim) if claim and point.text.claim is None else self.words(point.text, hold, alone=False)
        return Bullet(words=words, points=tuple(self._bullet(below, hold, claim) for below in point.points))

    def _claims_words(self, claim: Claim, hold: Hold, short: bool, *, alone: bool) -> Words:
        source = claim.short if short and claim.short else claim.text or claim.lead
        if alone and claim.subject:
            source = f"{claim.subject} {source[:1].lower()}{source[1:]}"
        keys = tuple(citation.ref for citation in claim.cites)
        words = self._set(source, hold, claim.id)
        signs = "".join(self.sign(text) for text in claim.qualifiers)
        return self.cited((*words, Run(text=signs, claim=claim.id)) if signs else words, keys)

    def sign(self, qualifier: str) -> str:
        """The sign of a qualifier's footnote: *, †, ‡ … in the order of the slide, doubled when they run out."""
        place = qualifiers(self.slide, self.talk.claims).index(qualifier)
        return SIGNS[place % len(SIGNS)] * (place // len(SIGNS) + 1)

    def _set(self, source: str, hold: Hold, claim: str = "") -> Words:
        """Markup, typography, emphasis, words held together, markers: in that order."""
        marked = set_words(parse(source, claim), self.locale.typography)
        return self._inline(held(emphasised(marked, self.slide.emphasis, self._emphasis()), hold, self.locale.typography))

    def cited(self, words: Words, keys: tuple[str, ...]) -> Words:
        """The words with the marker of these keys, at the deck's or the language's place."""
        placement = self.deck.citations.placement or self.locale.placement
        return placed(words, marker(keys, self.talk.numbers, self.talk.pending), placement) if keys else words

    def _inline(self, words: Words) -> Words:
        """Markers in place of the citations written in the text; a full stop or comma behind one goes to its side."""
        done: Words = ()
        for run in words:
            if not run.cites or not run.raised:
                done = (*done, run)
                continue
            stop = (replace(run, text=run.text, raised=False, cites=()),) if run.text else ()
            done = self.cited((*done, *stop), run.cites) if stop else self.cited(done, run.cites)
        return done

    def _emphasis(self) -> dict[str, object]:
        return {"colour": CHRONIC} if self.slide.name == "statement" else {"bold": True}

    def colon(self, words: Words) -> Words:
        ended = letters(words).rstrip()[-1:] in (":", ".", "!", "?", ";", "…")
        return words if ended or not any(run.claim for run in words) else (*words, Run(text=f"{self.locale.typography.before_colon}:"))

    def broken(self, words: Words, level: Level, width: int) -> Words:
        at = letters(words).find(":") + 1
        if at == 0 or self.lines(words, level, width) == 1 or not letters(words)[at:].strip():
            return words
        before, after = cut_at(words, at)
        after = (replace(after[0], text=after[0].text.lstrip(" ")), *after[1:])
        split = (*before, Run(text="\n"), *after)
        return split if self.lines(before, level, width) == 1 and self.lines(split, level, width) <= max(2, self.lines(words, level, width)) else words

    def lines(self, words: Words, level: Level, width: int) -> int:
        return measure.lines(words, level, width / EMU_PER_POINT)

    def crop(self, picture: PictureField, frame: Frame) -> tuple[int, int, int, int]:
        image = self.talk.images.get(picture.file)
        if image is None:
            return (0, 0, 0, 0)
        focus = (*picture.focus, 0.5, 0.5)
        wide = max(0.0, 1 - (frame.w / frame.h) / (image.width / image.height))
        tall = max(0.0, 1 - (image.width / image.height) / (frame.w / frame.h))
        left = min(max(focus[0] - (1 - wide) / 2, 0.0), wide)
        top = min(max(focus[1] - (1 - tall) / 2, 0.0), tall)
        return (round(left * 100000), round(top * 100000), round((wide - left) * 100000), round((tall - top) * 100000))

    def layout(self, name: str) -> Layout:
        found = self.brand.layout(name)
        if found is None:
            raise LookupError(f"the brand has no layout {name!r}")
        return found

    def entries(self) -> tuple[Entry, ...]:
        return self.talk.entries

    def terms(self) -> tuple[tuple[str, Words], ...]:
        return self.talk.terms
