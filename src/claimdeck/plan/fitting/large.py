"""The slides whose title is what they show: it is set as large as it may be there, and not as those of other slides are."""

LARGE = ("cover", "section", "statement", "quotation", "custom")
"""Kinds of slides whose title is what they show, or stands where a person has put it."""
