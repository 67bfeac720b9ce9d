"""Files that are no template, or none to build from: each is told at the `template:` key of the brand, with a next step."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import templates
from claimdeck.model.finding import Level
from claimdeck.powerpoint.template.opened import OURS
from conftest import ROOT

MASTER = "ppt/slideMasters/slideMaster1.xml"
CORPUS = ROOT.parent / "shared" / "corpus"


def own() -> bytes:
    """The brand's template, as far as a small talk needs it."""
    return templates.small("ember")


def zipped(**members: bytes) -> bytes:
    """A small archive."""
    return templates.packed({name.replace("__", "/"): content for name, content in members.items()})


def without(name: str) -> bytes:
    """The template without a part."""
    return templates.packed({part: content for part, content in templates.parts(own()).items() if part != name})


def bomb() -> bytes:
    """A picture that unpacks to far more than a template may have."""
    made = io.BytesIO(own())
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("ppt/media/bomb.png", "w") as part:
        for _ in range(60):
            part.write(bytes(1_000_000))
    return made.getvalue()


def locked() -> bytes:
    """An archive whose members say they are encrypted."""
    content = bytearray(own())
    for sign in (b"PK\x01\x02", b"PK\x03\x04"):
        content[content.find(sign) + (8 if sign[2] == 1 else 6)] |= 1
    return bytes(content)


def of_type(kind: str) -> bytes:
    """The template with another content type of its main part."""
    return templates.changed(own(), "[Content_Types].xml", lambda xml: xml.replace("presentationml.template.main", kind))


def in_master(before: str, after: str) -> bytes:
    """The template with its master changed."""
    return templates.changed(own(), MASTER, lambda xml: xml.replace(before, after, 1))


def renamed() -> bytes:
    """The template of somebody else."""
    members = templates.parts(own())
    return templates.packed({name: content.replace(b'<p:cSld name="CD ', b'<p:cSld name="My ') for name, content in members.items()})


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
FAULTS: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing in it": (lambda: b"", "is empty"),
    "a text": (lambda: b"Dear colleague,", "is a text file, not a presentation"),
    "an old presentation": (lambda: OLE + "PowerPoint Document".encode("utf-16-le"), "is a presentation in the format of PowerPoint 97"),
    "protected": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "is protected by a password"),
    "a locked archive": (locked, "is protected: its parts are encrypted"),
    "some archive": (lambda: zipped(a=b"x"), "is a zip archive, not a presentation"),
    "OpenDocument": (lambda: zipped(mimetype=b"application/vnd.oasis.opendocument.presentation"), "is an OpenDocument presentation"),
    "a Word file": (lambda: of_type("wordprocessingml.document.main"), "is a Word document"),
    "an Excel file": (lambda: of_type("spreadsheetml.sheet.main"), "is an Excel workbook"),
    "a bomb": (bomb, "is unsafe: ppt/media/bomb.png unpacks from 58 KB to 60 MB"),
    "cut off": (lambda: own()[:20000], "is damaged: its end is missing"),
    "no master": (lambda: without(MASTER), f"is damaged: the slide master {MASTER} is missing"),
    "no theme": (lambda: without("ppt/theme/theme1.xml"), f"is damaged: the theme of {MASTER} is missing"),
    "no types": (lambda: without("[Content_Types].xml"), "is damaged: [Content_Types].xml is missing"),
    "a broken layout": (
        lambda: templates.changed(own(), "CD Text", lambda xml: xml[:-30]), "is damaged: ppt/slideLayouts/slideLayout",
    ),
    "a document type": (
        lambda: in_master("<p:sldMaster", '<!DOCTYPE x [<!ENTITY a "b">]><p:sldMaster'), f"is unsafe: {MASTER} declares a document type",
    ),
    "a document type on a layout": (
        lambda: templates.changed(own(), "CD Text", lambda xml: xml.replace("<p:sldLayout", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><p:sldLayout')),
        "is unsafe: ppt/slideLayouts/",
    ),
    "nested without end": (
        lambda: in_master("</p:spTree>", "<p:grpSp>" * 3000 + "</p:grpSp>" * 3000 + "</p:spTree>"),
        f"is unsafe: {MASTER} nests too deeply",
    ),
    "strict": (
        lambda: in_master("http://schemas.openxmlformats.org/presentationml/2006/main", "http://purl.oclc.org/ooxml/presentationml/main"),
        "is saved in the strict form",
    ),
    "another slide size": (
        lambda: templates.changed(own(), "ppt/presentation.xml", lambda xml: xml.replace('cx="12192000"', 'cx="9144000"')),
        "has slides of 10.00 × 7.50 inches; 13.33 × 7.5 were expected",
    ),
    "no colour": (
        lambda: templates.changed(own(), "ppt/theme/theme1.xml", lambda xml: xml.replace("a:accent3>", "a:accent9>")),
        "has no theme colour accent3",
    ),
}  # fmt: skip


def test_a_template_of_somebody_else_is_built_on_by_what_its_layouts_are_made_for(tmp_path: Path) -> None:
    done = templates.talk(templates.project(tmp_path, renamed()))
    assert done.deck is not None and not [one for one in done.findings if one.level is Level.ERROR]


def test_layouts_of_a_corporate_design_are_not_taken_for_our_own() -> None:
    assert all(OURS.match(one.name) for name in ("ember", "plain") for one in templates.brand(name).layouts)
    assert not any(map(OURS.match, ("CD Titelfolie", "CD Inhalt", "CD-Cover", "CD Textfolie", "Our CD Cover")))


@pytest.mark.parametrize("fault", FAULTS)
def test_a_file_that_cannot_be_used_is_told_at_its_key(fault: str, tmp_path: Path) -> None:
    make, expected = FAULTS[fault]
    done = templates.talk(templates.project(tmp_path, make()))
    [finding] = done.findings
    assert done.deck is None and finding.rule == "unusable-template" and finding.level is Level.ERROR
    assert finding.message.startswith(f"'brand.potx' {expected}") and finding.hint
    line = (tmp_path / finding.span.file).read_text(encoding="utf-8").splitlines()[finding.span.line - 1]
    assert line[finding.span.column - 1 :] == "brand.potx"


def test_a_file_that_is_not_there_is_told_at_its_key(tmp_path: Path) -> None:
    home = templates.project(tmp_path, own())
    (home / "assets" / "brands" / "ember" / "brand.potx").rename(home / "assets" / "brands" / "ember" / "brandt.potx")
    [finding] = templates.talk(home).findings
    assert finding.rule == "missing-file" and finding.hint == "did you mean 'brandt.potx'?"


def test_a_picture_with_a_wrong_checksum_is_left_out_and_named(tmp_path: Path) -> None:
    members = templates.parts(templates.changed(own(), MASTER, lambda xml: xml.replace("</p:spTree>", PICTURE + "</p:spTree>")))
    members["ppt/media/image1.png"] = b"\x89PNG not much more"
    rels = "ppt/slideMasters/_rels/slideMaster1.xml.rels"
    members[rels] = members[rels].replace(b"</Relationships>", RELATION + b"</Relationships>")
    members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(
        b"<Default ", b'<Default Extension="png" ContentType="image/png"/><Default ', 1
    )
    whole = bytearray(templates.packed(members))
    at = whole.rfind(b"PK\x01\x02", 0, whole.rfind(b"ppt/media/image1.png"))
    whole[at + 16] ^= 0xFF
    done = templates.talk(templates.project(tmp_path, bytes(whole)), ROOT / "tests" / "cases" / "decks" / "cover", "ember")
    assert done.deck and b"Torn" not in templates.parts(done.deck)[MASTER]
    [finding] = [one for one in done.findings if one.rule == "dropped-object"]
    assert finding.message == "'Torn' on the master of the template is not taken over"


PICTURE = (
    '<p:pic><p:nvPicPr><p:cNvPr id="99" name="Torn"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId99"/>'
    "<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>"
)
IMAGE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
RELATION = b'<Relationship Id="rId99" Type="' + IMAGE + b'" Target="../media/image1.png"/>'


STRANGE = (".pptx", ".potx", ".ppt", ".pptm", ".potm", ".odp", ".zip")
FILES = sorted(path for path in CORPUS.rglob("*") if path.suffix.lower() in STRANGE)


def wrongly_ended(files: list[Path], folder: Path) -> list[str]:
    """The files on which a talk ends with anything but a deck, or a sentence and a hint why there is none."""
    found = list[str]()
    for path in files:
        done = templates.talk(templates.project(folder, path.read_bytes()))
        refused = [one for one in done.findings if one.rule == "unusable-template"]
        found += [] if (done.deck is None) == bool(refused) and all(one.hint for one in refused) else [path.name]
    return found


@pytest.mark.skipif(not FILES, reason="the corpus of strange templates is not here")
@pytest.mark.parametrize("files", [FILES[::8], pytest.param(FILES, marks=pytest.mark.sweep)], ids=["some", "all"])
def test_no_strange_file_stops_us_with_anything_but_a_sentence(files: list[Path], tmp_path: Path) -> None:
    assert wrongly_ended(files, tmp_path) == []
