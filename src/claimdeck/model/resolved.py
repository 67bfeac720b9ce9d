"""What a theme colour with its changes comes to, as PowerPoint reckons it."""

import colorsys
from collections.abc import Mapping

from claimdeck.model.colour import Colour, Slot

Channels = tuple[float, float, float]
WHOLE = 100000


def resolved(value: Colour, theme: Mapping[Slot, str], ground: Colour) -> str:
    """Six hexadecimal digits; light and saturation change in HSL, and what is see-through is laid on `ground`."""
    channels, opaque = _channels(theme[value.slot]), 1.0
    for name, amount in value.changes:
        if name == "alpha":
            opaque = amount / WHOLE
        else:
            channels = _changed(channels, name, amount / WHOLE)
    return _laid(channels, _channels(theme[ground.slot]), opaque)


def mixed(over: str, below: str, opaque: float) -> str:
    """A colour laid on another, both six hexadecimal digits; `opaque` from 0 to 1."""
    return _laid(_channels(over), _channels(below), opaque)


def _laid(over: Channels, below: Channels, opaque: float) -> str:
    return "".join(f"{_byte(one * opaque + under * (1 - opaque)):02X}" for one, under in zip(over, below, strict=True))


def _channels(digits: str) -> Channels:
    red, green, blue = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return red, green, blue


def _changed(channels: Channels, name: str, amount: float) -> Channels:
    hue, light, strength = colorsys.rgb_to_hls(*channels)
    if name == "lumMod":
        light *= amount
    elif name == "lumOff":
        light += amount
    elif name == "satMod":
        strength = min(1.0, strength * amount)
    return colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light)), strength)


def _byte(channel: float) -> int:
    return int(channel * 255 + 0.5)
