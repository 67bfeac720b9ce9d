"""Pictures in the package: each once, however often it is shown and under however many names."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from claimdeck.model.brand import Brand
from claimdeck.model.job import Image
from claimdeck.model.plan import Picture, Slide
from claimdeck.powerpoint.package import Part


def shown(slides: Iterable[Slide], images: tuple[Image, ...], brand: Brand) -> tuple[Image, ...]:
    """The images the slides use, in the order of their first use, and the brand's. A name nobody loaded is our own fault: KeyError."""
    known = {image.name: image for image in (*brand.images, *images)}
    names = [item.image for slide in slides for item in slide.items if isinstance(item, Picture)]
    return tuple(known[name] for name in dict.fromkeys((*names, *marks(brand))))


def marks(brand: Brand) -> Iterator[str]:
    """The images that master and layouts may draw: logos."""
    for mark in (brand.logo.own, *brand.logo.partners) if brand.logo else ():
        yield from (name for name in (mark.image, mark.on_dark) if name)


def media_names(images: tuple[Image, ...]) -> dict[str, str]:
    """The part of each image by its name, and of each drawing in vectors by `in_vectors`; the same bytes share one."""
    drawings = {in_vectors(image.name): picture_name(image.svg, "svg") for image in images if image.svg}
    return {image.name: picture_name(image.content, image.kind) for image in images} | drawings


def in_vectors(image: str) -> str:
    """The name of an image's drawing in vectors among the media."""
    return f"{image} (svg)"


def picture_name(content: bytes, extension: str) -> str:
    """The part of a picture, named after its content: the same whether it comes from the author, the brand or a template."""
    return f"ppt/media/{sha256(content).hexdigest()[:16]}.{extension}"


def media_parts(images: tuple[Image, ...], names: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts, each once."""
    contents = {names[image.name]: image.content for image in images}
    contents |= {names[in_vectors(image.name)]: image.svg for image in images if image.svg}
    return tuple(Part(name=name, content=content) for name, content in contents.items())


def related(media: Iterable[Part], parts: Iterable[Part]) -> Iterator[Part]:
    """The pictures that a part shows: of a brand's logos a deck may need only one."""
    wanted = {relation.target for part in parts for relation in part.relations}
    return (part for part in {one.name: one for one in media}.values() if part.name in wanted)
