"""A figure: one picture or two, with what is to be seen on them, where they are from, and by what right they are shown."""

from claimdeck.layouts.pictured import CAPTION, CAPTIONS, FORMS, FULL_NAME, PICTURES, SOURCE
from claimdeck.model.author import CaptionedPicture, Text
from claimdeck.model.colour import DARK
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.finding import Finding, Findings, error
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph, Run, Words, letters
from claimdeck.slides.credits import Credited, credits
from claimdeck.slides.least_room import has_room
from claimdeck.slides.legend import Legend, call_outs, paragraphs
from claimdeck.slides.shown_picture import filling, whole, with_mark

MOST = 2


@record
class Figure(Credited):
    """One picture with its caption, two side by side, or one over the whole width of the slide."""

    title: Text = says("the title: what the figure shows, in a sentence")
    pictures: tuple[CaptionedPicture, ...] = says("one picture, or two", also=("picture",))
    caption: Legend | None = says("what is to be seen on a single picture, beside it", None)
    adapted: bool = says("the figure of what it cites was changed", False)
    full: bool = says("over the whole width of the slide, cropped around its focus, with the title below it", False)

    def faults(self, decimal: str) -> Findings:
        """Too many pictures, none, or a caption there is no room for."""
        return (*self._counted(), *self._uncaptioned(), *self._unsourced())

    def _unsourced(self) -> Findings:
        if not self.adapted or self.cites:
            return ()
        hint = "name the publication under `cites:`, or take `adapted:` out"
        return (error("adapted-from-nothing", "the figure is adapted, and cites nothing that it was adapted from", self.span, hint),)

    def _counted(self) -> Findings:
        most = 1 if self.full else MOST
        if not self.pictures:
            return (error("missing-picture", "the figure has no picture", self.span, "name one: `pictures: [{file: …, alt: …}]`"),)
        if len(self.pictures) <= most:
            return ()
        said = f"the figure has {len(self.pictures)} pictures; expected {'one, since it is full' if self.full else 'one or two'}"
        return (error("too-many-pictures", said, self.pictures[most].span, "show the others on a slide of their own"),)

    def _uncaptioned(self) -> Findings:
        if self.full and (other := next((one for one in (self.caption, *self.pictures) if _captions(one)), None)):
            return (_no_room("a full figure has no room for a caption", other, "say it in the title, or take `full:` out"),)
        if self.caption and len(self.pictures) > 1:
            return (_no_room("a caption beside two pictures has no room", self.caption, "give each picture a `caption:` of its own"),)
        return ()

    def compose(self, desk: Desk, part: Part) -> Draft:
        """Pictures with what is printed on them, then their captions; the source beside a single picture, else at the foot."""
        title, source = desk.words(self.title, "title"), self._credits(desk)
        name = self._layout()
        pictures, slot = self._pictures(desk, name, letters(title), letters(source)), desk.layout(name).slot(SOURCE)
        said = (Paragraph(words=source),)
        room = slot is not None and (desk.brand.page.laid is None or has_room(desk, said, slot))
        beside = (TextBox(idx=SOURCE, paragraphs=said),) if room and source else ()
        return Draft(layout=name, title=title, items=(*pictures, *beside), notes=() if room or not source else (source,))

    def _credits(self, desk: Desk) -> Words:
        keys = tuple(dict.fromkeys(citation.ref for citation in self.cites))
        return credits(desk, self.source, self.rights, keys, adapted=self.adapted)

    def _layout(self) -> str:
        if self.full:
            return FULL_NAME
        if len(self.pictures) > 1:
            return FORMS[2]
        return FORMS[0] if any(_captions(one) for one in (self.caption, *self.pictures)) else FORMS[1]

    def _pictures(self, desk: Desk, name: str, title: str, source: str) -> tuple[Item, ...]:
        found: list[Item] = []
        for i, picture in enumerate(self.pictures[: 1 if self.full else MOST]):
            slot = desk.layout(name).slot(PICTURES[i])
            if slot is None:
                continue
            told = " ".join(_sentence(one) for one in (title, picture.alt, source) if one)
            shown = (filling if self.full else whole)(desk, picture, slot, told)
            letters_on_it = call_outs(desk, self.caption, shown) if name == FORMS[0] else ()
            found += with_mark(desk, picture, shown, *letters_on_it)
            found += self._caption(desk, name, i, picture)
        return tuple(found)

    def _caption(self, desk: Desk, name: str, index: int, picture: CaptionedPicture) -> tuple[Item, ...]:
        """Beside a single picture the legend and its own words; below each of two its letter and words."""
        own = desk.words(picture.caption, "none") if picture.caption else ()
        if name == FORMS[2]:
            letter = Run(text=f"{'AB'[index]}.\u2002", bold=True, colour=DARK)
            return (TextBox(idx=CAPTIONS[index], paragraphs=(Paragraph(words=(letter, *own)),), kin="captions"),) if own else ()
        said = (*paragraphs(desk, self.caption), *((Paragraph(words=own, level=2),) if own else ()))
        return (TextBox(idx=CAPTION, paragraphs=said),) if said and name == FORMS[0] else ()


def _captions(one: Legend | CaptionedPicture | None) -> bool:
    """Whether it has words to show beside a picture."""
    if isinstance(one, CaptionedPicture):
        return one.caption is not None
    return one is not None and bool(one.title or one.items)


def _no_room(message: str, other: Legend | CaptionedPicture, hint: str) -> Finding:
    return error("caption-without-room", message, other.span, hint)


def _sentence(words: str) -> str:
    """The words with a stop, for who hears them."""
    return words if words.rstrip().endswith((".", "!", "?")) else f"{words.rstrip()}."
