"""Fields shared by kinds that show points, or claims in their place."""

from claimdeck.model.author import ClaimId, Point
from claimdeck.model.fields import says
from claimdeck.model.kind import Kind
from claimdeck.model.record import record


@record
class Points(Kind):
    """A kind with points: written as `points`, as `claims` (one point each) or as one `claim` with lead and items."""

    points: tuple[Point, ...] = says("the points", ())
    claims: tuple[ClaimId, ...] = says("claims in place of points", ())
    claim: ClaimId | None = says("one claim with lead and items in place of points", None)
