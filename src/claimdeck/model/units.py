"""Lengths: English Metric Units inside the file, inches in the layouts, points for type."""

EMU_PER_INCH = 914400
EMU_PER_POINT = 12700


def inches(value: float) -> int:
    """Inches → EMU, rounded to a whole unit."""
    return round(value * EMU_PER_INCH)


def points(value: float) -> int:
    """Points → EMU."""
    return round(value * EMU_PER_POINT)
