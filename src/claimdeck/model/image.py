"""Pictures, read whole."""

from claimdeck.model.record import record


@record
class Image:
    """A picture, whole: its bytes, its kind (`png`, `jpeg`) and its size in pixels, as shown (turned upright).

    Of a drawing in vectors `svg` has the drawing itself, and the rest the PNG of it for programs that show none.
    """

    name: str  # as the outline names it; of a brand's picture its path in the project
    content: bytes
    kind: str
    width: int
    height: int
    svg: bytes = b""
