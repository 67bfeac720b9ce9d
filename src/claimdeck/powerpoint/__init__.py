"""The workshop: the only room where a .pptx is made."""

from claimdeck.powerpoint.write import write

__all__ = ["write"]
