"""A foreign template's table styles, with claimdeck's own added: what its slides' tables are drawn in."""

from claimdeck.powerpoint.table_known import known_style
from claimdeck.powerpoint.table_styles import own_styles
from claimdeck.powerpoint.template.carry.pieces import document_of
from claimdeck.powerpoint.template.package.archive import Archive
from claimdeck.powerpoint.template.package.unpacked import Broken

END = b"</a:tblStyleLst>"


def with_styles(archive: Archive, part: str) -> str:
    """Add the styles that are not there, also that for new tables where PowerPoint has it built in; that one's id."""
    try:
        root = archive.element(part)
    except Broken:
        return ""
    known = {one.get("styleId") for one in root}
    wanted = {**own_styles(), root.get("def"): known_style(root.get("def"))}
    missing = "".join(style for key, style in wanted.items() if key not in known)
    if missing and root.name == "a:tblStyleLst":
        whole = document_of(root)
        start, _ = (whole[: -len(END)], END) if whole.endswith(END) else (whole[:-2] + b">", b"")
        archive.replace(part, start + missing.encode("utf-8") + END)
    return root.get("def")
