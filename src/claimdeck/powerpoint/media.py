"""Pictures in the package: each once, however often it is shown and under however many names."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from claimdeck.model.brand import Brand
from claimdeck.model.job import Image
from claimdeck.model.plan import Picture, Slide
from claimdeck.powerpoint.package import Part


def shown(slides: Iterable[Slide], images: tuple[Image, ...], brand: Brand) -> tuple[Image, ...]:
    """The images the slides use, in the order of their first use, and the brand's. A name nobody loaded is our own fault: KeyError."""
    known = {image.name: image for image in (*images, *brand.images)}
    names = [item.image for slide in slides for item in slide.items if isinstance(item, Picture)]
    return tuple(known[name] for name in dict.fromkeys((*names, *marks(brand))))


def marks(brand: Brand) -> Iterator[str]:
    """The images that master and layouts may draw: logos."""
    for mark in (brand.logo.own, *brand.logo.partners) if brand.logo else ():
        yield from (name for name in (mark.image, mark.on_dark) if name)


def media_names(images: tuple[Image, ...]) -> dict[str, str]:
    """The part of each image by its name; images of the same bytes share one."""
    parts: dict[bytes, str] = {}
    for image in images:
        parts.setdefault(_print(image), f"ppt/media/image{len(parts) + 1}.{image.kind}")
    return {image.name: parts[_print(image)] for image in images}


def media_parts(images: tuple[Image, ...], names: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts, each once."""
    contents = {names[image.name]: image.content for image in images}
    return tuple(Part(name=name, content=content) for name, content in contents.items())


def _print(image: Image) -> bytes:
    return sha256(image.content).digest()
