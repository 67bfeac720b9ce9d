"""The shelf of rules: one file each, listed here."""

from claimdeck.rules.absent_emphasis import AbsentEmphasis
from claimdeck.rules.pending_reference import PendingReference
from claimdeck.rules.rule import Rule, Subject
from claimdeck.rules.unidentified_piece import UnidentifiedPiece
from claimdeck.rules.unmarked_reference import UnmarkedReference
from claimdeck.rules.unreferenced_claim import UnreferencedClaim
from claimdeck.rules.unspelled_abbreviation import UnspelledAbbreviation
from claimdeck.rules.unused_claim import UnusedClaim
from claimdeck.rules.unused_reference import UnusedReference

RULES: tuple[type[Rule], ...] = (
    PendingReference,
    UnmarkedReference,
    UnreferencedClaim,
    AbsentEmphasis,
    UnidentifiedPiece,
    UnusedClaim,
    UnusedReference,
    UnspelledAbbreviation,
)

__all__ = ["RULES", "Rule", "Subject"]
