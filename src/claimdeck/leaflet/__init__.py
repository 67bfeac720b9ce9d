"""Holding a talk against its leaflet, both ways; everything here is pure."""

from claimdeck.leaflet.held import hold
from claimdeck.leaflet.lines import leaflet_of

__all__ = ["hold", "leaflet_of"]
