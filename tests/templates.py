"""Templates as designers hand them back: exported, changed part by part, and put into a project that builds from them."""

import io
import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path

from claimdeck.load import load_brand
from claimdeck.load.locale import read_locale
from claimdeck.model.brand import Brand
from claimdeck.model.job import Build, Job
from claimdeck.model.layouts import Layouts
from claimdeck.pipeline import build
from claimdeck.plan.facts import prompts, sample_footer
from claimdeck.powerpoint.export import export
from conftest import ROOT

TALK = ROOT / "decks" / "smoldering-ms"
ON = date(2026, 11, 1)


@cache
def brand(name: str) -> Brand:
    """A brand from its tokens."""
    found, findings = load_brand(name, ROOT)
    assert found and not findings
    return found


@cache
def exported(name: str, *, language: str = "en-GB", template: bool = True) -> bytes:
    """The template of a brand by its name."""
    return written(brand(name), language, template=template)


FEW = re.compile(r"CD (Cover|Section|Rows|Text|Canvas)\b")
"""How the names of layouts begin that a small talk stands on."""


@cache
def small(name: str, *, template: bool = True) -> bytes:
    """The same with twenty of its some hundred layouts, which take seconds to read and to judge."""
    whole = brand(name)
    few = {one.name: partial(replace, one) for one in whole.layouts if FEW.match(one.name)}
    return written(replace(whole, layouts=Layouts(few)), template=template)


def written(brand: Brand, language: str = "en-GB", *, template: bool = True) -> bytes:
    """The template of a brand."""
    locale = read_locale(language)[0]
    return export(brand, language, prompts(locale), sample_footer(brand, locale), template=template)


def parts(content: bytes) -> dict[str, bytes]:
    """The parts of a file by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def shown(deck: bytes | None) -> dict[str, bytes]:
    """The parts of a deck without the manifest, which tells brands and templates apart as it should."""
    assert deck, "a deck was written"
    return {name: content for name, content in parts(deck).items() if name != "customXml/item1.xml"}


def packed(members: dict[str, bytes]) -> bytes:
    """The file of these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def layout_part(members: dict[str, bytes], name: str) -> str:
    """The part of the layout with that name."""
    return next(part for part, content in members.items() if f'<p:cSld name="{name}"'.encode() in content)


def changed(content: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """The file with one part changed; `part` is its name, or the name of a layout."""
    members = parts(content)
    name = part if part in members else layout_part(members, part)
    before = members[name].decode("utf-8")
    members[name] = change(before).encode("utf-8")
    assert members[name].decode("utf-8") != before, "the change was made"
    return packed(members)


def in_box(name: str, change: Callable[[str], str]) -> Callable[[str], str]:
    """A change inside the shape of that name."""

    def inside(xml: str) -> str:
        boxes = re.findall(r"<p:sp>.*?</p:sp>", xml)
        box = next(one for one in boxes if f'name="{name}"' in one)
        return xml.replace(box, change(box))

    return inside


def project(folder: Path, template: bytes, name: str = "ember", suffix: str = ".potx") -> Path:
    """A project whose brand is built from a template."""
    home = folder / "assets" / "brands" / name
    home.mkdir(parents=True, exist_ok=True)
    (folder / "claimdeck.yaml").write_text("", encoding="utf-8")
    built_in, own = ROOT / "src" / "claimdeck" / "brands" / name / "brand.yaml", ROOT / "assets" / "brands" / name / "brand.yaml"
    tokens = (own if own.is_file() else built_in).read_text(encoding="utf-8")
    (home / "brand.yaml").write_text(f"{tokens}\ntemplate: brand{suffix}\n", encoding="utf-8")
    (home / f"brand{suffix}").write_bytes(template)
    return folder


def talk(folder: Path, outline: Path = TALK, brand: str = "") -> Build:
    """The talk, copied into the project and built there."""
    source = outline if outline.is_dir() else outline.parent
    there = folder / source.relative_to(ROOT)  # slides are named by the path of their outline
    shutil.copytree(source, there, dirs_exist_ok=True)
    return made(there, folder / f"{source.name}.{brand}.pptx", brand)


def made(outline: Path, target: Path, brand: str = "") -> Build:
    """A talk, built where it is."""
    return build(Job(outline=outline, output=target, brand=brand, as_of=ON))
