"""Further reading that the talk rests on."""

from collections.abc import Iterator

from claimdeck.model.author import Citation
from claimdeck.model.finding import Finding
from claimdeck.model.walk import leaves
from claimdeck.rules.rule import Rule, Subject


class CitedFurtherReading(Rule):
    """A reference is named as further reading, and cited on a slide as well.

    ## Why
    The slide for further reading says that its publications support no statement of the talk. This one does.

    ## Example
        - statement: {text: "… [@kuhlmann2023]"}
        - further-reading: {cites: [kuhlmann2023]}

    ## Instead
        Leave it out of the further reading: it stands in the list of references.
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each such reference, where it is named as further reading."""
        for slide in subject.inputs.outline.slides:
            for leaf in leaves(slide) if not slide.supports else ():
                if isinstance(leaf, Citation) and leaf.ref in subject.evidence.cited:
                    message = f"'{leaf.ref}' is named as further reading, but supports something in this talk"
                    yield self.finding(message, leaf.span, "leave it out here: it stands in the list of references")
