"""The shelf of rules: one file each, listed here."""

from claimdeck.rules.absent_emphasis import AbsentEmphasis
from claimdeck.rules.altered_markers import AlteredMarkers
from claimdeck.rules.altered_wording import AlteredWording
from claimdeck.rules.misplaced_origin import MisplacedOrigin
from claimdeck.rules.pending_reference import PendingReference
from claimdeck.rules.rule import Rule, Subject
from claimdeck.rules.uncovered_line import UncoveredLine
from claimdeck.rules.unidentified_piece import UnidentifiedPiece
from claimdeck.rules.unmarked_reference import UnmarkedReference
from claimdeck.rules.unreferenced_claim import UnreferencedClaim
from claimdeck.rules.unspelled_abbreviation import UnspelledAbbreviation
from claimdeck.rules.unused_claim import UnusedClaim
from claimdeck.rules.unused_reference import UnusedReference
from claimdeck.rules.unused_waiver import UnusedWaiver

RULES: tuple[type[Rule], ...] = (
    PendingReference,
    UnmarkedReference,
    UnreferencedClaim,
    AbsentEmphasis,
    UnidentifiedPiece,
    UnusedClaim,
    UnusedReference,
    UnspelledAbbreviation,
    AlteredWording,
    AlteredMarkers,
    MisplacedOrigin,
    UncoveredLine,
    UnusedWaiver,
)

__all__ = ["RULES", "Rule", "Subject"]
