"""Boxes and their words: measured, stepped down together, and a slide divided until all of it fits."""
