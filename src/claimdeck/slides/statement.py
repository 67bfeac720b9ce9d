"""The statement: one sentence as large as the slide carries."""

from claimdeck.model.author import Text
from claimdeck.model.compose import Desk, Draft, Part
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.plan import TextBox
from claimdeck.model.record import record
from claimdeck.model.words import Paragraph


@record
class Statement(Kind):
    """One sentence to remember; up to three words of it may be set apart with `emphasis`."""

    text: Text = says("the sentence")
    support: Text | None = says("a sentence below it", None)

    def compose(self, desk: Desk, part: Part) -> Draft:
        """The sentence is the slide's title, so that it is found in the outline view."""
        below = (TextBox(idx=1, paragraphs=(Paragraph(words=desk.words(self.support)),)),) if self.support else ()
        return Draft(layout="CD Statement" if self.support else "CD Statement alone", title=desk.words(self.text, "title"), items=below)
