"""The desk: what a slide's kind may ask while it composes, answered from the evidence, the numbers and the language."""

from collections.abc import Callable, Hashable
from typing import Any

from claimdeck.citation_styles import STYLES
from claimdeck.layouts.finish import finished
from claimdeck.model.author import ClaimId, PictureField, Point, Text
from claimdeck.model.brand import Brand
from claimdeck.model.compose import Bullet, Entry, Hold, Made, Placed
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Layout, Level, Slot
from claimdeck.model.locale import Locale
from claimdeck.model.outline import Deck
from claimdeck.model.record import changed
from claimdeck.model.room import slot_room
from claimdeck.model.shapes import Frame
from claimdeck.model.units import EMU_PER_POINT, points
from claimdeck.model.words import Paragraph, Run, Words, letters, said
from claimdeck.plan.fitting import measure
from claimdeck.plan.fitting.loosening import loosened
from claimdeck.plan.talk import Talk
from claimdeck.plan.wording.hyphens import untorn
from claimdeck.plan.wording.phrasing import cited, claimed, phrase
from claimdeck.plan.wording.runs import cut_at

STOPS = (":", ".", "!", "?", ";", "…")


class SlideDesk:
    """The desk of one slide; `claimdeck.model.compose.Desk` says what each question means."""

    def __init__(self, talk: Talk, slide: Kind) -> None:
        self.talk, self.slide = talk, slide
        self.deck: Deck = talk.deck
        self.locale: Locale = talk.locale
        self.brand: Brand = talk.brand
        self.made: dict[Hashable, Any] = {}  # what was asked before: a kind composes several times

    def words(self, text: Text, hold: Hold = "wide", *, alone: bool = True) -> Words:
        """The words of a text; an unknown claim shows its name, which an error has already said."""
        if text.claim is None:
            return self.prose(text.source, hold)
        return self.once((text.claim, text.as_, hold, alone), lambda: self._claimed(text, hold, alone))

    def _claimed(self, text: Text, hold: Hold, alone: bool) -> Words:
        claim = self.talk.claims.get(text.claim or "")
        return claimed(self.talk, self.slide, claim, hold, short=text.as_ == "short", alone=alone) if claim else said(f"[{text.claim}]")

    def claim(self, claim: ClaimId, *, hold: Hold = "wide") -> Bullet:
        """A claim with its items below it."""
        found = self.talk.claims.get(claim)
        below = tuple(self._bullet(item, hold, found.id) for item in found.items) if found else ()
        return Bullet(words=self.words(Text(claim=claim), hold if not below else "none", alone=False), points=below)

    def prose(self, text: str, hold: Hold = "none") -> Words:
        """Words of the author."""
        return self.once((text, hold), lambda: phrase(self.talk, self.slide, text, hold))

    def bullets(self, points: tuple[Point, ...], claims: tuple[ClaimId, ...], claim: ClaimId | None, hold: Hold) -> tuple[Bullet, ...]:
        """Points, then claims (each with its subject where subjects are mixed), then the claim with its items."""
        return self.once((id(points), claims, claim, hold), lambda: self._bullets(points, claims, claim, hold))

    def _bullets(self, points: tuple[Point, ...], claims: tuple[ClaimId, ...], claim: ClaimId | None, hold: Hold) -> tuple[Bullet, ...]:
        mixed = len({found.subject for one in claims if (found := self.talk.claims.get(one))}) > 1
        shown = (self._row(one, hold, alone=mixed) for one in claims)
        return (*(self._bullet(point, hold) for point in points), *shown, *((self.claim(claim, hold=hold),) if claim else ()))

    def _row(self, claim: ClaimId, hold: Hold, *, alone: bool) -> Bullet:
        bullet = self.claim(claim, hold=hold)
        return bullet if bullet.points else Bullet(words=self.words(Text(claim=claim), hold, alone=alone))

    def _bullet(self, point: Point, hold: Hold, claim: str = "") -> Bullet:
        if point.text.claim and point.text.as_ == "text" and not point.points:
            return self.claim(point.text.claim, hold=hold)
        own = claim and point.text.claim is None
        words = phrase(self.talk, self.slide, point.text.source, hold, claim) if own else self.words(point.text, hold, alone=False)
        return Bullet(words=words, points=tuple(self._bullet(below, hold, claim) for below in point.points))

    def colon(self, words: Words) -> Words:
        """A claim's lead with a colon behind it."""
        ended = letters(words).rstrip().endswith(STOPS)
        return words if ended or not any(run.claim for run in words) else (*words, Run(text=f"{self.locale.typography.before_colon}:"))

    def broken(self, words: Words, level: Level, width: int) -> Words:
        """The words broken after their colon, where that takes no more lines than two or than they take anyway."""
        words = loosened(words, level, width / EMU_PER_POINT, self.brand.faces)
        text = letters(words)
        at = text.find(":") + 1
        if at == 0 or not text[at:].strip() or (taken := self.lines(words, level, width)) == 1:
            return words
        before, after = cut_at(words, at)
        split = (*before, Run(text="\n"), changed(after[0], text=after[0].text.lstrip(" ")), *after[1:])
        fits = self.lines(before, level, width) == 1 and self.lines(split, level, width) <= max(2, taken)
        return split if fits else words

    def evened(self, words: Words, level: Level, width: int) -> Words:
        """The words without a short last line."""
        from claimdeck.plan.wording.last_line import evened  # on templates only

        if width <= 0:
            return words  # a box without room for a letter: the slide is composed otherwise
        return evened(words, lambda some: self.lines(some, level, width), lambda some: self.width(some, level) / width)

    def untorn(self, words: Words, level: Level, width: int) -> Words:
        """The words with a line break before the first of them that would be torn behind its hyphen, where that takes no more lines."""
        return untorn(words, lambda some: self.lines(some, level, width))

    def lines(self, words: Words, level: Level, width: int) -> int:
        """Lines of `width` EMU."""
        level = finished(self.brand, level)
        return measure.lines(words, level, width / EMU_PER_POINT, self.brand.faces)

    def width(self, words: Words, level: Level) -> int:
        """EMU of the widest line."""
        return points(measure.width(words, finished(self.brand, level), self.brand.faces))

    def height(self, paragraphs: tuple[Paragraph, ...], slot: Slot) -> int:
        """EMU with the insets."""
        slot = finished(self.brand, slot)
        if slot.columns > 1:
            return points(measure.balanced(paragraphs, slot, self.brand.faces)) + slot.insets.top + slot.insets.bottom
        width, _ = slot_room(slot)
        return points(measure.height(paragraphs, slot.levels, width, self.brand.faces)) + slot.insets.top + slot.insets.bottom

    def crop(self, picture: PictureField, frame: Frame) -> tuple[int, int, int, int]:
        """What to cut so that the picture fills the frame; nothing when the picture could not be read."""
        from claimdeck.plan.crop import crop  # many talks have no picture

        image = self.talk.images.get(picture.file)
        return crop(image, picture.focus, frame) if image else (0, 0, 0, 0)

    def whole(self, picture: PictureField, frame: Frame) -> tuple[int, int, int, int]:
        """The room beside the picture; none when it could not be read."""
        from claimdeck.plan.crop import whole

        image = self.talk.images.get(picture.file)
        return whole(image, frame) if image else (0, 0, 0, 0)

    def source(self, key: str) -> Words:
        """Who a reference is of, with its marker."""
        reference = self.talk.references[key]
        waits = said(self.locale.labels.pending_entry)
        who = waits if reference.pending else STYLES[self.deck.citations.style].short(reference, self.locale)[0]
        return cited(self.talk, who, (key,))

    def layout(self, name: str) -> Layout:
        """A layout of the brand. Raises LookupError for a name no kind may ask for."""
        found = self.brand.layout(name)
        if found is None:
            raise LookupError(f"the brand has no layout {name!r}")
        return found

    def slides(self) -> tuple[Placed, ...]:
        """The outline's slides."""
        return self.talk.slides

    def entries(self) -> tuple[Entry, ...]:
        """The reference list."""
        return self.talk.entries

    def publication(self, key: str) -> Words:
        """A reference as further reading."""
        from claimdeck.plan.wording.further import publication  # few talks have further reading

        return publication(self.talk.listed[key], STYLES[self.deck.citations.style], self.locale)

    def once(self, asked: Hashable, make: Callable[[], Made]) -> Made:
        """What was made when that was asked before, or is made now."""
        if asked not in self.made:
            self.made[asked] = make()
        return self.made[asked]  # type: ignore[no-any-return]  # what `make` made

    def terms(self) -> tuple[tuple[str, Words], ...]:
        """The abbreviations used."""
        return self.talk.terms
