"""Brands: their values, what must hold of them, and the templates they are on."""
