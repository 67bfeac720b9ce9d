"""Templates as other programs save them."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from lxml import etree

import templates
from oracle.absence import absent

A, P = "http://schemas.openxmlformats.org/drawingml/2006/main", "http://schemas.openxmlformats.org/presentationml/2006/main"
CREATED = f"""<a:extLst xmlns:a="{A}"><a:ext uri="{{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}}">
  <a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="{{6AB1C2D3-0000-4000-8000-0000000000NUMBER}}"/>
</a:ext></a:extLst>"""
DATE = f"""<p:sp xmlns:p="{P}" xmlns:a="{A}">
  <p:nvSpPr><p:cNvPr id="77" name="Date Placeholder 7"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
    <p:nvPr><p:ph type="dt" sz="half" idx="INDEX"/></p:nvPr></p:nvSpPr>
  <p:spPr><a:xfrm><a:off x="9000000" y="6500000"/><a:ext cx="900000" cy="200000"/></a:xfrm>
    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
  <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="de-DE"/></a:p></p:txBody></p:sp>"""


def by_powerpoint(content: bytes) -> bytes:
    """Parts renamed, white space, attributes in another order, ids of its own, and a date's placeholder on every layout."""
    made: dict[str, bytes] = {}
    for name, part in templates.parts(content).items():
        text = name.endswith((".xml", ".rels"))
        made[_renamed(name)] = _renamed(part.decode("utf-8")).encode("utf-8") if text else part
    for name in made:
        if re.fullmatch(r"ppt/slide(Layouts|Masters)/[^/]+[.]xml", name):
            made[name] = _laid_out_anew(made[name])
    return templates.packed(made)


def _renamed(text: str) -> str:
    return re.sub(r"(?<=slideLayout)(\d+)(?=[.]xml)", lambda found: str(200 - int(found[0])), text)


def _laid_out_anew(content: bytes) -> bytes:
    root = etree.fromstring(content)
    for one in root.iter():
        _turned(one)
    for i, one in enumerate(root.iter(f"{{{P}}}cNvPr")):
        if len(one) == 0 and one.get("id") != "1":
            one.append(etree.fromstring(CREATED.replace("NUMBER", f"{i:02d}")))
    index = "2" if root.tag.endswith("sldMaster") else "10"
    root.find(f"{{{P}}}cSld/{{{P}}}spTree").append(etree.fromstring(DATE.replace("INDEX", index)))
    etree.indent(root)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _turned(one: Any) -> None:
    pairs = sorted(one.attrib.items(), reverse=True)
    one.attrib.clear()
    for key, value in pairs:
        one.set(key, value)


def by_libreoffice(content: bytes, folder: Path) -> bytes:
    """Opened by LibreOffice, and saved as .pptx."""
    office = shutil.which("soffice")
    if office is None:
        absent("LibreOffice is not installed (soffice)")
    (folder / "brand.potx").write_bytes(content)
    profile, form = f"-env:UserInstallation={(folder / 'profile').as_uri()}", "pptx:Impress MS PowerPoint 2007 XML"
    command = [office, profile, "--headless", "--convert-to", form, "--outdir", str(folder / "saved"), str(folder / "brand.potx")]
    subprocess.run(command, capture_output=True, timeout=240, check=True)
    return (folder / "saved" / "brand.pptx").read_bytes()
