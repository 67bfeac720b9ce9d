"""What the outline's words point to, resolved: claims and references that exist, and marked gaps for those that do not."""

from claimdeck.model.claim import Claim
from claimdeck.model.record import record
from claimdeck.model.reference import Reference


@record
class Evidence:
    """`cited` are the keys in reading order, each once; `references` holds one record for each, gaps included.

    `listed` are the references that are named without supporting anything: further reading.
    """

    claims: tuple[Claim, ...]
    references: tuple[Reference, ...]
    cited: tuple[str, ...]
    listed: tuple[Reference, ...] = ()
