"""The template a brand names: found beside the brand file that names it, and why it cannot be used where it cannot.

What its theme says holds before the brand's own colours and faces, as if it stood in the brand file.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from claimdeck.errors import TemplateError, UnreadableFile
from claimdeck.load.brands.tokens import LayoutChoice
from claimdeck.load.files.folder import PACKAGE, Folder, taken
from claimdeck.load.locale import read_locale, tags
from claimdeck.load.yaml.nodes import Mapping, Node, Scalar
from claimdeck.load.yaml.reading import Reading
from claimdeck.model.brand import Brand
from claimdeck.model.colour import SLOTS
from claimdeck.model.finding import warning
from claimdeck.model.mapped import Content, content_at
from claimdeck.model.record import changed, record
from claimdeck.model.span import Span

KEY = "template"


@record(kw_only=False)
class Dress:
    """A template that can be read: its bytes, its name as it is written, and where."""

    content: Content
    written: str
    span: Span


def beside(name: str, span: Span, project: Path, reading: Reading) -> tuple[Path | None, Folder]:
    """A file beside the brand file that names it (with `extends` that may be another brand's), and that folder."""
    base = next(base for base in (project, PACKAGE.parent) if (base / span.file).is_file())
    folder = Folder((base / span.file).parent, base)
    return folder.find(name, span, reading), folder


def dress_of(root: Mapping, project: Path, reading: Reading) -> Dress | None:
    """The template the brand's tree names; None where there is none, or none that can be read, which is reported."""
    node = next((value for key, value in root.pairs if key.value == KEY), None)
    if not isinstance(node, Scalar) or node.empty:
        return None
    path, folder = beside(node.value, node.span, project, reading)
    return Dress(taken(content_at, path, folder, reading), node.value, node.span) if path else None


def given(path: Path, reading: Reading) -> Dress:
    """The template of the command line. Raises UnreadableFile where it cannot be read."""
    content = template_content(path)
    reading.read[path.absolute()] = content
    return Dress(content, str(path), Span(str(path)))


def template_content(path: Path) -> Content:
    """The bytes of a template. Raises UnreadableFile where they cannot be read, or would not come to an end."""
    if path.is_dir():
        raise UnreadableFile(f"{path} is a folder", "give the template's file")
    try:
        if path.exists() and not path.is_file():
            raise UnreadableFile(f"{path} is no file, but a pipe or a device", "save the template as a file, and give that")
        return content_at(path)
    except OSError as wrong:
        why = (wrong.strerror or "unknown reason").lower()
        raise UnreadableFile(f"the template {path} cannot be read: {why}", "check its name and your rights to it") from None


def themed(root: Mapping, dress: Dress, reading: Reading) -> Mapping:
    """The brand's tree with the template's colours and faces; marked as damaged where they cannot be had, which is reported."""
    try:
        colours, headings, body, bold = _theme(dress)
    except TemplateError as wrong:
        _unusable(dress, wrong, reading)
        return changed(root, damaged=True)
    said = Sayer(dress.span)
    root = said.over(root, "fonts", (("headings", headings), ("body", body)))
    root = changed(root, pairs=tuple(pair for pair in root.pairs if pair[0].value != "colours"))
    root = said.over(root, "colours", zip(SLOTS, colours, strict=True))
    return root if bold is None else said.single(root, "bold-headings", "true" if bold else "false")


def is_foreign(dress: Dress) -> bool:
    """Whether the template, which can be read, is not one of claimdeck's own: what is read on it depends on each of its layouts."""
    from claimdeck.powerpoint.template.foreign import foreign

    return not foreign(dress.content).ours


def _theme(dress: Dress) -> tuple[tuple[str, ...], str, str, bool | None]:
    """Colours, faces, and whether titles are bold (None: it is not said). Raises TemplateError."""
    from claimdeck.powerpoint.template import opened  # only talks built from a template read XML
    from claimdeck.powerpoint.template.foreign import foreign

    found = foreign(dress.content)
    if found.ours:
        own = opened(dress.content)
        return own.theme.colours, own.theme.headings, own.theme.body, own.bold_titles()
    home = found.design.masters[0]
    title = next(iter(home.holders("title")), None)
    return home.colours, home.headings, home.body, title.levels[0].bold if title else None


@record(kw_only=False)
class Sayer:
    """Keys and values that stand in the template, told at the place where the brand names it."""

    span: Span

    def over(self, root: Mapping, group: str, values: Iterable[tuple[str, str]]) -> Mapping:
        """The tree with these values in a group, in place of its own."""
        there = next((value for key, value in root.pairs if key.value == group), None)
        kept = there.pairs if isinstance(there, Mapping) else ()
        new = {name: self._scalar(value) for name, value in values}
        pairs = (*((key, value) for key, value in kept if key.value not in new), *((self._scalar(name), one) for name, one in new.items()))
        return self._replaced(root, group, Mapping(span=self.span, pairs=pairs))

    def single(self, root: Mapping, name: str, value: str) -> Mapping:
        """The tree with a value of its own."""
        return self._replaced(root, name, self._scalar(value, plain=True))

    def _replaced(self, root: Mapping, name: str, value: Node) -> Mapping:
        others = (pair for pair in root.pairs if pair[0].value != name)
        return changed(root, pairs=(*others, (self._scalar(name), value)))

    def _scalar(self, value: str, *, plain: bool = False) -> Scalar:
        return Scalar(value=value, span=self.span, plain=plain)


def in_template(brand: Brand, dress: Dress, wanted: tuple[LayoutChoice, ...], style: tuple[str, Span], reading: Reading) -> Brand | None:
    """The brand in the clothes of its template; None where they do not fit, which is reported.

    `wanted` are the layouts somebody chose, `style` is the name of the one with a sample, and where it is written.
    """
    from claimdeck.powerpoint.template import dressed
    from claimdeck.powerpoint.template.foreign import foreign

    try:
        found = foreign(dress.content)
        if found.ours:
            return dressed(brand, dress.content, prompts())
    except TemplateError as wrong:
        _unusable(dress, wrong, reading)
        return None
    from claimdeck.load.brands.foreign import on_foreign

    reading.found += [warning("template-taken", f"'{dress.written}' {one.sentence}", dress.span) for one in found.carried.notices]
    return on_foreign(brand, found, wanted, style, reading)


def _unusable(dress: Dress, wrong: TemplateError, reading: Reading) -> None:
    reading.error("unusable-template", f"'{dress.written}' {wrong.message}", dress.span, wrong.hint)


@cache
def prompts() -> frozenset[str]:
    """The words of claimdeck's own prompts in every language: a template may have been exported in any."""
    every = (read_locale(tag)[0].labels for tag in tags())
    return frozenset(
        words for own in every for words in (own.prompt_title, own.prompt_text, own.prompt_table, own.prompt_chart, own.prompt_picture)
    )
