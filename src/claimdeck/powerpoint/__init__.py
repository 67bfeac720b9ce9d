"""The workshop: the only room where a .pptx is made."""

from claimdeck.powerpoint.write import pieces, write

__all__ = ["pieces", "write"]
