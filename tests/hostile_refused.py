"""Files no deck can be made on, each with the words in which it is refused."""

import zipfile
from collections.abc import Callable
from functools import partial

import hostile
import templates
from hostile import LAYOUT, LAYOUT_RELS, MASTER, MASTER_RELS, OLE, PNG, PRESENTATION, RELS, THEME, TYPES

Kind = tuple[Callable[[], bytes], str]
DOCTYPE = '<!DOCTYPE x [<!ENTITY a "b">]>'


def utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def declared(part: str) -> bytes:
    """A document type in a part."""
    text = hostile.parts()[part]
    end = text.index(b"?>") + 2 if text.startswith(b"<?xml") else 0
    return hostile.with_parts({part: text[:end] + DOCTYPE.encode() + text[end:]})


def strict() -> bytes:
    members = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/presentationml/2006/main", b"http://purl.oclc.org/ooxml/presentationml/main"
        )
        for name, content in hostile.parts().items()
    }
    return templates.packed(members)


def locked() -> bytes:
    content = bytearray(hostile.base())
    for sign in (b"PK\x01\x02", b"PK\x03\x04"):
        content[content.find(sign) + (8 if sign[2] == 1 else 6)] |= 1
    return bytes(content)


REFUSED: dict[str, Kind] = {
    "nothing": (lambda: b"", "is empty (0 bytes)"),
    "zeros": (lambda: bytes(5000), "is damaged: it holds nothing but zeros"),
    "a text": (lambda: b"Dear colleague,\n", "is a text file"),
    "a text in UTF-16": (lambda: b"\xff\xfe" + utf16("Dear colleague"), "is a text file"),
    "a sign-in page": (lambda: b"\xef\xbb\xbf\n<!DOCTYPE html><html><body>Sign in</body></html>", "is an HTML page"),
    "an HTML page without a type": (lambda: b"<!-- x --><HTML><body>", "is an HTML page"),
    "a page that begins with a script": (lambda: b"\n<script>location='x'</script>", "is an HTML page"),
    "white space": (lambda: b" \n" * 2000, "is empty: it holds nothing but white space"),
    "a text that is not of UTF-8": (lambda: "Liebe Kolleginnen, schöne Grüße\n".encode("latin-1"), "is a text file"),
    "a text whose last letter is cut": (lambda: b"x" + "é".encode() * 3000, "is a text file"),
    "bytes of no kind": (lambda: bytes(range(128, 255)) * 9, "is not a presentation"),
    "a server's error in XML": (lambda: b'<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>', "is a server's error message"),
    "a server's error in JSON": (lambda: b'{"error": {"code": 403}}', "is a server's error message"),
    "what macOS keeps beside a file": (lambda: b"\0\5\x16\7\0\2\0\0Mac OS X" + bytes(90), "is what macOS keeps beside a file"),
    "what macOS keeps of a folder": (lambda: b"\0\0\0\1Bud1" + bytes(90), "is what macOS remembers of a folder"),
    "protected for rights in a file of its own": (lambda: b".pfile" + bytes(90), "is protected: its rights are managed"),
    "encrypted with PGP": (lambda: b"-----BEGIN PGP MESSAGE-----\n", "is encrypted with PGP"),
    "a shortcut of macOS to a page": (
        lambda: b'<?xml version="1.0"?><!DOCTYPE plist><plist><dict><key>URL</key></dict></plist>',
        "is a shortcut to a page",
    ),
    "an older shortcut to Google Slides": (lambda: b'{"url": "https://docs.google.com/open?id=1"}', "is a shortcut to Google Slides"),
    "an archive as macOS packs it": (lambda: templates.packed({"__MACOSX/._a.pptx": b"x", "b.pptx": b"x"}), "contains 'b.pptx'"),
    "a document type in what a deck does not keep": (lambda: declared("docProps/app.xml"), "is unsafe: docProps/app.xml declares"),
    "a pointer": (lambda: b"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n", "is a Git LFS pointer"),
    "a lock file": (lambda: b"\x04Jane" + b" " * 50 + b"\x04\0" + utf16("Jane") + b" \0" * 50, "is the lock file"),
    "a PDF": (lambda: b"%PDF-1.7\n%\xe2\xe3", "is a PDF"),
    "a picture": (lambda: PNG, "is a picture (PNG)"),
    "rich text": (lambda: b"{\\rtf1 x}", "is a text in RTF"),
    "a flat package": (lambda: b'<?xml version="1.0"?><pkg:package/>', "is an XML file"),
    "a program": (lambda: b"MZ\x90\0" + bytes(300), "is a program"),
    "a picture in TIFF": (lambda: b"II*\0" + bytes(300), "is a picture (TIFF)"),
    "a drawing": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', "is a drawing (SVG)"),
    "a drawing in PostScript": (lambda: b"%!PS-Adobe-3.0\n", "is a drawing (PostScript)"),
    "a sound": (lambda: b"ID3\4" + bytes(300), "is a sound"),
    "a font": (lambda: b"OTTO" + bytes(300), "is a font"),
    "a cabinet": (lambda: b"MSCF" + bytes(300), "is a cabinet archive"),
    "a database": (lambda: b"SQLite format 3\0", "is a database"),
    "Keynote in a folder": (lambda: templates.packed({"deck.key/Index.zip": b"x"}), "is a Keynote presentation"),
    "a slide with macros": (lambda: hostile.of_type("application/vnd.ms-powerpoint.slide.macroEnabled.main+xml"), "is a single slide"),
    "XPS": (lambda: hostile.of_type("application/vnd.ms-package.xps-fixeddocumentsequence+xml"), "is an XPS document"),
    "a publication of Publisher": (lambda: OLE + utf16("Quill"), "is a publication of Publisher"),
    "a plan of Project": (lambda: OLE + utf16("TBkndTask"), "is a plan of Project"),
    "a picture in BMP": (lambda: b"BM" + bytes(300), "is a picture (BMP)"),
    "a text that begins as a BMP does": (lambda: b"BMW is a maker of cars\n", "is a text file"),
    "a shortcut": (lambda: b"L\0\0\0\1\x14\2\0" + bytes(300), "is a shortcut to a file"),
    "a shortcut to a page": (lambda: b"[InternetShortcut]\r\nURL=https://example.com\r\n", "is a shortcut to a page"),
    "a shortcut to Google Slides": (lambda: b'{"url": "https://example.com", "doc_id": "1"}', "is a shortcut to Google Slides"),
    "flat OpenDocument": (
        lambda: b'<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.presentation"/>',
        "is an OpenDocument presentation (.fodp)",
    ),
    "a section of OneNote": (lambda: bytes.fromhex("e4525c7b8cd8a74d") + bytes(300), "is a section of OneNote"),
    "a book": (lambda: templates.packed({"mimetype": b"application/epub+zip", "a.html": b"x"}), "is a book (EPUB)"),
    "a Java archive": (lambda: templates.packed({"META-INF/MANIFEST.MF": b"x", "A.class": b"x"}), "is a Java archive"),
    "an app": (lambda: templates.packed({"AndroidManifest.xml": b"x", "META-INF/MANIFEST.MF": b"x"}), "is an app for Android"),
    "a film": (lambda: b"\0\0\0\x18ftypmp42" + bytes(300), "is a film"),
    "tar": (lambda: bytes(257) + b"ustar\0" + bytes(300), "is a tar archive"),
    "an HTML page in UTF-16": (lambda: b"\xff\xfe" + utf16("<html><body>"), "is an HTML page"),
    "a Visio drawing": (
        lambda: hostile.with_parts({**dict.fromkeys(hostile.parts()), "visio/document.xml": b"<a/>", TYPES: hostile.parts()[TYPES]}),
        "is a Visio drawing",
    ),
    "a folder packed whole": (
        lambda: templates.packed({f"deck/{name}": b"x" for name in (PRESENTATION, TYPES)}),
        "is a zip archive with a folder",
    ),
    "gzip": (lambda: b"\x1f\x8b\x08\0\0\0", "is a gzip archive"),
    "7z": (lambda: b"7z\xbc\xaf\x27\x1c\0\4", "is a 7z archive"),
    "protected by a password": (lambda: OLE + utf16("EncryptedPackage"), "is protected by a password"),
    "rights-managed": (lambda: OLE + utf16("DRMEncryptedDataSpace") + utf16("EncryptedPackage"), "is protected: its rights are managed"),
    "an old presentation": (lambda: OLE + utf16("PowerPoint Document"), "is a presentation in the format of PowerPoint 97"),
    "an old Word document": (lambda: OLE + utf16("WordDocument"), "is a Word document of 97"),
    "an old workbook": (lambda: OLE + utf16("Workbook"), "is an Excel workbook of 97"),
    "another old file": (lambda: OLE, "is a file of an old Office program"),
    "cut in half": (lambda: hostile.base()[: len(hostile.base()) // 2], "is damaged: its end is missing"),
    "without its first half": (lambda: hostile.base()[len(hostile.base()) // 2 :], "is damaged"),
    "an empty archive": (lambda: b"PK\5\6" + bytes(18), "is a zip archive, not a presentation"),
    "an archive with a presentation in it": (lambda: templates.packed({"a/Brand.POTX": b"x"}), "contains 'a/Brand.POTX'"),
    "some archive": (lambda: templates.packed({"a.txt": b"x"}), "is a zip archive, not a presentation"),
    "OpenDocument": (
        lambda: templates.packed({"mimetype": b"application/vnd.oasis.opendocument.presentation", "content.xml": b"<a/>"}),
        "is an OpenDocument presentation",
    ),
    "Keynote": (lambda: templates.packed({"Index/Document.iwa": b"x"}), "is a Keynote presentation"),
    "Word": (
        lambda: hostile.of_type("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
        "is a Word document",
    ),
    "Word with macros": (lambda: hostile.of_type("application/vnd.ms-word.document.macroEnabled.main+xml"), "is a Word document"),
    "Excel": (
        lambda: hostile.of_type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        "is an Excel workbook",
    ),
    "a theme": (lambda: hostile.of_type("application/vnd.openxmlformats-officedocument.themeManager+xml"), "is a theme file (.thmx)"),
    "an add-in": (lambda: hostile.of_type("application/vnd.ms-powerpoint.addin.macroEnabled.main+xml"), "is a PowerPoint add-in"),
    "strict": (strict, "is saved in the strict form"),
    "no types": (lambda: hostile.with_parts({TYPES: None}), "is damaged: [Content_Types].xml is missing"),
    "types cut off": (
        lambda: hostile.with_parts({TYPES: hostile.parts()[TYPES][:-20]}),
        "is damaged: [Content_Types].xml is not well-formed",
    ),
    "no presentation": (lambda: hostile.with_parts({PRESENTATION: None}), "is damaged: ppt/presentation.xml is missing"),
    "no relations of the presentation": (lambda: hostile.with_parts({RELS: None}), "is damaged: the slide master"),
    "relations cut off": (lambda: hostile.with_parts({RELS: hostile.parts()[RELS][:-20]}), "is not well-formed XML"),
    "presentation cut off": (lambda: hostile.with_parts({PRESENTATION: hostile.parts()[PRESENTATION][:-20]}), "is not well-formed XML"),
    "presentation empty": (lambda: hostile.with_parts({PRESENTATION: b""}), "is not well-formed XML"),
    "presentation of another kind": (
        lambda: hostile.with_parts({PRESENTATION: b"<html/>"}),
        "is damaged: ppt/presentation.xml is no presentation",
    ),
    "no master": (lambda: hostile.with_parts({MASTER: None}), f"is damaged: the slide master {MASTER} is missing"),
    "master cut off": (lambda: hostile.with_parts({MASTER: hostile.parts()[MASTER][:-20]}), f"is damaged: {MASTER} is not well-formed XML"),
    "master without shapes": (lambda: hostile.edited((MASTER, "<p:cSld.*</p:cSld>", "")), "is damaged"),
    "relations of the master cut off": (lambda: hostile.with_parts({MASTER_RELS: b"<Relationships"}), "is not well-formed XML"),
    "no relations of the master": (lambda: hostile.with_parts({MASTER_RELS: None}), "is damaged: the theme of"),
    "no list of masters": (lambda: hostile.edited((PRESENTATION, "<p:sldMasterIdLst>.*</p:sldMasterIdLst>", "")), "has no slide master"),
    "an empty list of masters": (
        lambda: hostile.edited((PRESENTATION, "<p:sldMasterIdLst>.*</p:sldMasterIdLst>", "<p:sldMasterIdLst/>")),
        "has no slide master",
    ),
    "master outside": (
        lambda: hostile.edited((RELS, 'Target="slideMasters/slideMaster1.xml"', 'Target="http://127.0.0.1:9/m.xml" TargetMode="External"')),
        "has its slide master outside the file",
    ),
    "an empty list of layouts": (
        lambda: hostile.edited((MASTER, "<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>", "<p:sldLayoutIdLst/>")),
        "has no layouts",
    ),
    "no layout is there": (
        lambda: templates.packed({name: content for name, content in hostile.parts().items() if "slideLayouts/" not in name}),
        "has no layouts",
    ),
    "no theme": (lambda: hostile.with_parts({THEME: None}), "is damaged: the theme of"),
    "theme cut off": (lambda: hostile.with_parts({THEME: hostile.parts()[THEME][:-20]}), "is damaged: the theme of"),
    "theme outside": (
        lambda: hostile.edited((MASTER_RELS, r'Target="../theme/theme1.xml"', 'Target="http://127.0.0.1:9/t.xml" TargetMode="External"')),
        "is outside the file",
    ),
    **{
        f"a document type in {part}": (partial(declared, part), "DOCTYPE")
        for part in (PRESENTATION, MASTER, LAYOUT, THEME, RELS, LAYOUT_RELS, TYPES, "docProps/app.xml", "ppt/slides/slide1.xml")
    },
    "slides of width 0": (lambda: hostile.edited((PRESENTATION, 'sldSz cx="9144000"', 'sldSz cx="0"')), "is damaged: its slide size, '0'"),
    "slides of negative width": (
        lambda: hostile.edited((PRESENTATION, 'sldSz cx="9144000"', 'sldSz cx="-5"')),
        "is damaged: its slide size",
    ),
    "slides of any width": (lambda: hostile.edited((PRESENTATION, 'sldSz cx="9144000"', 'sldSz cx="wide"')), "is damaged: its slide size"),
    "slides too wide": (
        lambda: hostile.edited((PRESENTATION, 'sldSz cx="9144000"', 'sldSz cx="99999999999"')),
        "is damaged: its slide size",
    ),
    "slides of 57 inches": (
        lambda: hostile.edited((PRESENTATION, 'sldSz cx="9144000"', 'sldSz cx="52120800"')),
        "is damaged: its slide size",
    ),
    "slides of an inch": (
        lambda: hostile.edited((PRESENTATION, "<p:sldSz [^>]*/>", '<p:sldSz cx="914400" cy="914400"/>')),
        "has slides of 1.00 × 1.00 inches, on which no talk has room",
    ),
    "slides without width": (lambda: hostile.edited((PRESENTATION, 'sldSz cx="9144000"', "sldSz")), "is damaged: its slide size"),
    "a gigabyte it says": (lambda: hostile.lying(THEME, 1_000_000_000), "is unsafe: it unpacks to 1"),
    "a size that is too small": (lambda: hostile.lying(MASTER, 100), f"is damaged: {MASTER} cannot be unpacked"),
    "a size that is too large": (lambda: hostile.lying(MASTER, 19_000_000), f"is damaged: {MASTER} cannot be unpacked"),
    "four gigabytes it says": (lambda: hostile.lying(MASTER, 0xFFFFFFFF), "is unsafe"),
    "too many members": (lambda: hostile.many(10_001), "is unsafe: it has"),
    "members over one another": (hostile.overlapping, "is unsafe: it unpacks to 9000 MB"),
    "a puffed picture": (
        lambda: hostile.with_more(hostile.base(), {"ppt/media/a.bmp": bytes(40_000_000)}),
        "is unsafe: ppt/media/a.bmp unpacks from",
    ),
    "a puffed layout": (
        lambda: hostile.with_parts({LAYOUT: hostile.parts()[LAYOUT].replace(b"</p:sldLayout>", b" " * 30_000_000 + b"</p:sldLayout>")}),
        "is unsafe",
    ),
    "a layout of nine megabytes": (
        lambda: hostile.with_parts({LAYOUT: hostile.parts()[LAYOUT].replace(b"</p:sldLayout>", b"words " * 1_500_000 + b"</p:sldLayout>")}),
        "is unsafe: ppt/slideLayouts/slideLayout2.xml is over the limit of 8 MB",
    ),
    "shapes that would grow when they are mended": (
        lambda: hostile.edited(hostile.drawn(LAYOUT, "<p:sp/>" * 16_000)),
        "is unsafe: ppt/slideLayouts/slideLayout2.xml has more elements",
    ),
    "no layout is whole": (
        lambda: hostile.with_parts({name: part + b"\0" for name, part in hostile.parts().items() if "slideLayouts/slide" in name}),
        "is damaged: ppt/slideLayouts/slideLayout1.xml is not well-formed XML",
    ),
    "nested deeply": (lambda: hostile.edited(hostile.drawn(LAYOUT, "<p:grpSp>" * 3000 + "</p:grpSp>" * 3000)), "nests too deeply"),
    "very many elements": (lambda: hostile.edited(hostile.drawn(LAYOUT, "<p:sp/>" * 400_000)), "is unsafe: "),
    "very many attributes": (
        lambda: hostile.edited(hostile.drawn(LAYOUT, "<p:sp " + " ".join(f'a{i}=""' for i in range(50_000)) + "/>")),
        "is unsafe: ",
    ),
    "locked": (lambda: locked(), "is protected: its parts are encrypted"),
    "a wrong check sum in XML": (lambda: hostile.wrong_check(hostile.base(), MASTER), f"is damaged: the check sum of {MASTER} is wrong"),
    "a wrong check sum in a layout": (
        lambda: hostile.wrong_check(hostile.base(), LAYOUT),
        f"is damaged: the check sum of {LAYOUT} is wrong",
    ),
    "packed with bzip2": (
        lambda: hostile.by_method(zipfile.ZIP_BZIP2, MASTER),
        f"is damaged: {MASTER} cannot be unpacked (it is packed with bzip2, PowerPoint reads only Deflate)",
    ),
    "a master by another relation": (
        lambda: hostile.edited((RELS, 'slideMaster"', 'slide"')),
        "is damaged: the slide master it names is missing",
    ),
    "a byte less": (lambda: hostile.base()[:-1], "is damaged: its end is missing"),
    "torn master": (lambda: hostile.torn(hostile.base(), MASTER), f"is damaged: {MASTER} cannot be unpacked"),
}
