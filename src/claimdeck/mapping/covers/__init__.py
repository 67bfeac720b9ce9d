"""Covers and openings on a template: what has room there, and where."""
