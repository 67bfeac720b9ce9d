"""The opening of a section, with the talk's progress; or the divider before the backup slides."""

from claimdeck.layouts.motif import progress
from claimdeck.layouts.sections import COUNT, NUMBER, SUBTITLE
from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.plan import Item, TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph, Words, letters, said
from claimdeck.slides.backup import backup_slides, backup_table
from claimdeck.slides.below_title import below_title
from claimdeck.slides.brand_picture import brand_picture

PLAIN, BACKUP = "CD Section", "CD Backup"


@record
class Section(Kind):
    """Begins a section of PowerPoint's as well, with its title unless `section` names it. Numbers follow from the talk."""

    title: Text = says("the section's title")
    subtitle: Text | None = says("a sentence below it", None)
    number: str = says("a number of your own in place of the section's; no count stands below it", "")
    backup: bool = says("the divider before the backup slides, with a list of them; not counted", False)

    def waits(self) -> bool:
        """The list of backup slides names their numbers."""
        return self.backup

    def opens(self, desk: Desk) -> str:
        """The section named after the slide's title."""
        return self.section or " ".join(letters(desk.words(self.title)).split())

    def weights(self, desk: Desk) -> tuple[int, ...]:
        """Every backup slide takes a row."""
        return (1,) * max(1, len(backup_slides(desk, self))) if self.backup else (1,)

    def compose(self, desk: Desk, part: Part) -> Draft | None:
        """Title and number, with the arcs of the motif; or title and table."""
        title, below = desk.words(self.title, "title"), self._subtitle(desk, part)
        if not self.backup:
            place, count = place_of(desk, self)
            around = (*self._progress(desk, place, count), *below, *self._numbers(desk, place, count))
            return Draft(layout=PLAIN, title=title, items=(*around, *brand_picture(desk)))
        rows = backup_slides(desk, self)[part.first : part.last]
        table = backup_table(desk, rows, letters(title)) if rows else None
        if rows and table is None:
            return None
        return Draft(layout=BACKUP, title=title, items=(*below, *((table,) if table else ())))

    def _subtitle(self, desk: Desk, part: Part) -> tuple[Item, ...]:
        slot = desk.layout(BACKUP if self.backup else PLAIN).slot(SUBTITLE)
        if not self.subtitle or part.index:
            return ()
        words = desk.words(self.subtitle)
        return (_box(SUBTITLE, below_title(desk, words, slot) if slot else words),)

    def _progress(self, desk: Desk, place: int | None, count: int) -> tuple[Item, ...]:
        shown = desk.brand.motif == "rings" and place is not None and count > 1
        return (progress(place, count, desk.brand),) if shown and place is not None else ()

    def _numbers(self, desk: Desk, place: int | None, count: int) -> tuple[Item, ...]:
        """The number and how many there are; nothing where the talk has one section only."""
        if self.number:
            return (_box(NUMBER, said(self.number)),)
        if place is None or count < 2:
            return ()
        return _box(NUMBER, said(str(place + 1))), _box(COUNT, said(desk.locale.labels.of_sections.format(count=count)))


def sections(desk: Desk) -> tuple[Section, ...]:
    """The sections that are counted: those with an opening slide, hidden ones and the backup left out."""
    return tuple(one.slide for one in desk.slides() if isinstance(one.slide, Section) and not one.slide.backup and not one.slide.hidden)


def place_of(desk: Desk, section: Section) -> tuple[int | None, int]:
    """The place of a section (from 0; None: it is not counted) and how many there are."""
    counted = sections(desk)
    return next((i for i, one in enumerate(counted) if one is section), None), len(counted)


def _box(idx: int, words: Words) -> TextBox:
    return TextBox(idx=idx, paragraphs=(Paragraph(words=words),))
