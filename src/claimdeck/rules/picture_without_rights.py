"""A figure from a publication, and nothing says that it may be shown."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding
from claimdeck.rules.rule import Rule, Subject


class PictureWithoutRights(Rule):
    """A figure is taken from a publication, and does not say by what right it is shown.

    ## Why
    Pictures belong to somebody, most often the publisher: showing one needs a permission or a licence, which is printed with it.

    ## Example
        - figure: {title: …, picture: …, cites: [smith]}

    ## Instead
        - figure: {title: …, picture: …, cites: [smith], rights: "© 2021 Example Press, shown with permission"}
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each such figure."""
        for slide in subject.inputs.outline.slides:
            if slide.name == "figure" and slide.cites and not getattr(slide, "rights", None):
                said = "the figure is from a publication, and does not say by what right it is shown"
                yield self.finding(said, slide.span, "say it under `rights:`: the permission, or the licence")
