"""What a colour's changes make of it, as PowerPoint reckons: lightness in HSL, tint and shade in linear light, one after another."""

import colorsys
from collections.abc import Callable, Iterable

Channels = tuple[float, float, float]
"""Red, green and blue from 0 to 1, as they are written in files (with the curve of sRGB)."""
Change = Callable[[Channels, float], Channels]
PURE = ("red", "green", "blue")
TONE = ("hue", "lum", "sat")
"""The order in which colorsys has them."""


def channels(digits: str) -> Channels:
    """Six hexadecimal digits as red, green and blue."""
    red, green, blue = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return red, green, blue


def digits(colour: Iterable[float]) -> str:
    """Six hexadecimal digits."""
    return "".join(f"{int(_held(one) * 255 + 0.5):02X}" for one in colour)


def linear(channel: float) -> float:
    """The light a channel's value stands for."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def written(light: float) -> float:
    """The value of a channel that gives so much light."""
    light = _held(light)
    return light * 12.92 if light <= 0.0031308 else float(1.055 * light ** (1 / 2.4) - 0.055)


def shaded(colour: Channels, name: str, amount: float) -> Channels:
    """The colour after one change; `amount` is a share of 1, and of a turn for hues. A change nobody knows changes nothing."""
    if plain := PLAIN.get(name):
        return plain(colour, amount)
    whole = next((one for one in (*PURE, *TONE) if name in (one, one + "Mod", one + "Off")), "")
    if not whole:
        return colour
    how = name.removeprefix(whole)
    return _pure(colour, PURE.index(whole), how, amount) if whole in PURE else _toned(colour, TONE.index(whole), how, amount)


def _toned(colour: Channels, which: int, how: str, amount: float) -> Channels:
    tone = list(colorsys.rgb_to_hls(*colour))
    value = _moved(tone[which], how, amount)
    tone[which] = value % 1 if which == 0 else _held(value)
    return colorsys.hls_to_rgb(*tone)


def _pure(colour: Channels, which: int, how: str, amount: float) -> Channels:
    lights = [linear(one) for one in colour]
    lights[which] = _moved(lights[which], how, amount)
    return _written(lights)


def _moved(value: float, how: str, amount: float) -> float:
    return value * amount if how == "Mod" else value + amount if how == "Off" else amount


def _written(lights: Iterable[float]) -> Channels:
    red, green, blue = (written(one) for one in lights)
    return red, green, blue


def _gray(colour: Channels, _: float) -> Channels:
    return (0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2],) * 3


def _held(value: float) -> float:
    return min(1.0, max(0.0, value))


PLAIN: dict[str, Change] = {
    "tint": lambda colour, amount: _written(linear(one) * amount + 1 - amount for one in colour),
    "shade": lambda colour, amount: _written(linear(one) * amount for one in colour),
    "comp": lambda colour, _: _toned(colour, 0, "Off", 0.5),
    "inv": lambda colour, _: (1 - colour[0], 1 - colour[1], 1 - colour[2]),
    "gray": _gray,
    "gamma": lambda colour, _: _written(colour),
    "invGamma": lambda colour, _: (linear(colour[0]), linear(colour[1]), linear(colour[2])),
}
