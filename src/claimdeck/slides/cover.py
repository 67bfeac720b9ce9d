"""The cover: title, subtitle, audience and code, from the deck's facts."""

from claimdeck.layouts.opening import cover_name
from claimdeck.layouts.standard import TOPIC
from claimdeck.model.author import PictureField, Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph, Words, said
from claimdeck.slides.below_title import below_title
from claimdeck.slides.brand_picture import brand_picture
from claimdeck.slides.section import sections
from claimdeck.slides.shown_picture import filling, with_mark


@record
class Cover(Kind):
    """The opening slide. Everything on it comes from `deck` unless written here."""

    title: Text | None = says("the title, if not the deck's", None)
    subtitle: Text | None = says("the subtitle, if not the deck's", None)
    picture: PictureField | None = says("a picture in place of the brand's motif", None)

    def compose(self, desk: Desk, part: Part) -> Draft:
        """Topic from the intent, title, subtitle, audience and code."""
        title = desk.words(self.title, "title") if self.title else desk.prose(desk.deck.title, "title")
        layout = self._layout(desk)
        topic = () if self.topic else (_box(TOPIC, desk.prose(_intent(desk))),)
        facts = TextBox(idx=14, paragraphs=tuple(Paragraph(words=said(line)) for line in _facts(desk)))
        return Draft(layout=layout, title=title, items=(*topic, *self._subtitle(desk, layout), facts, *self._picture(desk)))

    def _layout(self, desk: Desk) -> str:
        """With a picture, or with as many arcs as the talk has sections, where the brand's template has that one."""
        if self.picture or desk.brand.picture:
            return cover_name(picture=True)
        counted = cover_name(arcs=len(sections(desk)) if desk.brand.motif == "rings" else 0)
        return cover_name() if desk.layout(counted).absent else counted

    def _subtitle(self, desk: Desk, layout: str) -> tuple[Item, ...]:
        words = desk.words(self.subtitle, "title") if self.subtitle else desk.prose(desk.deck.subtitle, "title")
        slot = desk.layout(layout).slot(1)
        return (_box(1, below_title(desk, words, slot, broken=True)),) if words and slot else ()

    def _picture(self, desk: Desk) -> tuple[Item, ...]:
        if self.picture is None:
            return brand_picture(desk)
        slot = desk.layout(cover_name(picture=True)).slot(18)
        return with_mark(desk, self.picture, filling(desk, self.picture, slot, self.picture.alt)) if slot else ()


def _box(idx: int, words: Words) -> TextBox:
    return TextBox(idx=idx, paragraphs=(Paragraph(words=words),))


def _intent(desk: Desk) -> str:
    labels = desk.locale.labels
    known = {"disease-information": labels.disease_information, "medical-information": labels.medical_information}
    return known.get(desk.deck.intent, labels.promotional)


def _facts(desk: Desk) -> tuple[str, str]:
    deck, labels = desk.deck, desk.locale.labels
    identified = " · ".join(part for part in (deck.code, deck.version, deck.prepared) if part)
    return identified or labels.unidentified, {"hcp": labels.hcp, "public": labels.public, "internal": labels.internal}[deck.audience]
