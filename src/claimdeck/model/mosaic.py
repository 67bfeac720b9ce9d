"""A picture as coarse tiles of colour: all that needs to be known of what lies behind words."""

from claimdeck.model.record import record


@record
class Mosaic:
    """Tiles from the upper left, row by row: the mean colour of each (six hexadecimal digits) and its opacity in percent."""

    columns: int
    rows: int
    tiles: tuple[str, ...]
    opaque: tuple[int, ...]

    def at(self, across: float, down: float) -> tuple[str, int]:
        """Colour and opacity at a place, from 0 to 1 across and down the picture."""
        column, row = (min(count - 1, max(0, int(part * count))) for part, count in ((across, self.columns), (down, self.rows)))
        return self.tiles[row * self.columns + column], self.opaque[row * self.columns + column]
