"""A reference whose publication is not known."""

from collections.abc import Iterator

from claimdeck.model.finding import Finding, Level
from claimdeck.rules.rule import Rule, Subject


class PendingReference(Rule):
    """A reference that is cited is known only by the marker of its source.

    ## Why
    A number without its publication is a claim without evidence. The deck can be worked on, but not go out.

    ## Example
        references:
          l3: {pending: reference 3 of the leaflet, marker: 3}

    ## Instead
        references:
          l3: {marker: 3, type: article-journal, title: …, author: […], journal: …, issued: 2022, DOI: …}
    """

    level = Level.HOLD

    def check(self, subject: Subject) -> Iterator[Finding]:
        """One finding for each pending reference that is cited, or named as further reading.

        Gaps are left out: that there is no such reference was said where it is cited.
        """
        written = {reference.key for reference in subject.inputs.outline.references}
        for reference in dict.fromkeys((*subject.evidence.references, *subject.evidence.listed)):
            if reference.pending and reference.key in written:
                yield self.finding(
                    f"reference '{reference.key}' is pending: {reference.pending}",
                    reference.span,
                    "write the publication's fields in place of `pending`; the deck is a draft until then",
                )
