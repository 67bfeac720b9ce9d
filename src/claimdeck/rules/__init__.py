"""The shelf of rules: one file each, listed here."""

from claimdeck.rules.absent_emphasis import AbsentEmphasis
from claimdeck.rules.altered_markers import AlteredMarkers
from claimdeck.rules.altered_wording import AlteredWording
from claimdeck.rules.backwards_pages import BackwardsPages
from claimdeck.rules.banned_word import BannedWord
from claimdeck.rules.bare_citation import BareCitation
from claimdeck.rules.cited_further_reading import CitedFurtherReading
from claimdeck.rules.claim_as_words import ClaimAsWords
from claimdeck.rules.coarse_picture import CoarsePicture
from claimdeck.rules.dropped_object import DroppedObject
from claimdeck.rules.duplicate_reference import DuplicateReference
from claimdeck.rules.foreign_number import ForeignNumber
from claimdeck.rules.future_reference import FutureReference
from claimdeck.rules.incomplete_reference import IncompleteReference
from claimdeck.rules.malformed_address import MalformedAddress
from claimdeck.rules.malformed_code import MalformedCode
from claimdeck.rules.malformed_doi import MalformedDoi
from claimdeck.rules.malformed_pubmed_number import MalformedPubmedNumber
from claimdeck.rules.misplaced_origin import MisplacedOrigin
from claimdeck.rules.missing_layout import MissingLayout
from claimdeck.rules.missing_placeholder import MissingPlaceholder
from claimdeck.rules.nothing_to_repeat import NothingToRepeat
from claimdeck.rules.off_layout import OffLayout
from claimdeck.rules.overlapping_boxes import OverlappingBoxes
from claimdeck.rules.pending_reference import PendingReference
from claimdeck.rules.picture_without_rights import PictureWithoutRights
from claimdeck.rules.picture_without_source import PictureWithoutSource
from claimdeck.rules.quotation_without_source import QuotationWithoutSource
from claimdeck.rules.rule import Rule, Subject
from claimdeck.rules.straight_mark import StraightMark
from claimdeck.rules.uncovered_line import UncoveredLine
from claimdeck.rules.undeclared_interests import UndeclaredInterests
from claimdeck.rules.undisclosed_speakers import UndisclosedSpeakers
from claimdeck.rules.unidentified_piece import UnidentifiedPiece
from claimdeck.rules.unknown_reference_type import UnknownReferenceType
from claimdeck.rules.unmarked_reference import UnmarkedReference
from claimdeck.rules.unpreferred_word import UnpreferredWord
from claimdeck.rules.unreferenced_claim import UnreferencedClaim
from claimdeck.rules.unspelled_abbreviation import UnspelledAbbreviation
from claimdeck.rules.unused_claim import UnusedClaim
from claimdeck.rules.unused_reference import UnusedReference
from claimdeck.rules.unused_waiver import UnusedWaiver
from claimdeck.rules.useless_alt import UselessAlt

RULES: tuple[type[Rule], ...] = (
    PendingReference,
    UnmarkedReference,
    UnreferencedClaim,
    BareCitation,
    ClaimAsWords,
    QuotationWithoutSource,
    PictureWithoutSource,
    PictureWithoutRights,
    UselessAlt,
    CoarsePicture,
    NothingToRepeat,
    AbsentEmphasis,
    UndeclaredInterests,
    UndisclosedSpeakers,
    UnidentifiedPiece,
    UnusedClaim,
    UnusedReference,
    CitedFurtherReading,
    UnspelledAbbreviation,
    AlteredWording,
    AlteredMarkers,
    MisplacedOrigin,
    UncoveredLine,
    MissingLayout,
    MissingPlaceholder,
    DroppedObject,
    OffLayout,
    OverlappingBoxes,
    UnusedWaiver,
    ForeignNumber,
    StraightMark,
    BannedWord,
    UnpreferredWord,
    MalformedCode,
    UnknownReferenceType,
    IncompleteReference,
    DuplicateReference,
    MalformedDoi,
    MalformedAddress,
    MalformedPubmedNumber,
    FutureReference,
    BackwardsPages,
)

OTHERS = (
    "curve-cut-short", "empty-column", "figure-without-source", "guessed-decimal-sign", "guessed-delimiter", "low-contrast",
    "misnamed-picture", "missing-count", "missing-uncertainty", "moving-picture", "no-example", "p-against-interval",
    "percentage-without-n", "set-by-language", "share-not-of-n", "share-over-hundred", "sources-not-shown", "stray-quotation-mark",
    "template-taken", "text-among-numbers", "text-set-small", "undrawn-logo", "unfollowed-layouts", "unmeasured-face", "unnamed-whiskers",
    "unused-font", "windows-text", "words-in-picture",
)  # fmt: skip
"""Findings below an error that no rule on the shelf makes."""


def names() -> tuple[str, ...]:
    """Every name whose findings a company may give another level."""
    return tuple(sorted((*(rule.name() for rule in RULES), *OTHERS)))


__all__ = ["RULES", "Rule", "Subject", "names"]
