"""What speaks for a layout in a role, or against it: its name, its type, sample slides, words that are written on it."""

from claimdeck.mapping.choosing.choices import Role, rivals, spoken
from claimdeck.mapping.choosing.fits import fit
from claimdeck.mapping.choosing.names import folded, prefix_of, said
from claimdeck.mapping.choosing.words import pattern
from claimdeck.mapping.sheets.looks import Look
from claimdeck.mapping.sheets.relied import RELIED, relies
from claimdeck.mapping.sheets.usual import Usual, usual_of
from claimdeck.model.record import record
from claimdeck.model.sheets import Design

EXACT, KEYWORD, TYPE = 0.45, 0.35, 0.3
OTHER_EXACT, OTHER_KEYWORD, OTHER_TYPE, MISNAMED = -0.45, -0.25, -0.15, -0.1
FRIEND = 0.15  # a name for the like of a role that the shape cannot carry
FIRST, LAST, WORDS = 0.15, 0.12, 0.3
OPENS, EARLY = 0.1, 2  # the first layout that could open a talk most often does, where it is among the first
WRITTEN = 0.3
THIN, INSIDE = 10, 3  # the parts of a heading's height (its width, too) that a line fills at most, and that are left above and below words
WORDED: tuple[Role, ...] = ("title", "section", "closing")  # roles whose layouts may have words of their own
MOST = 0.6  # a type that so many layouts have tells nothing
TYPES: dict[str, Role] = {
    "title": "title", "secHead": "section", "obj": "content", "tx": "content", "twoObj": "two_content", "twoColTx": "two_content",
    "txAndObj": "two_content", "objAndTx": "two_content", "twoTxTwoObj": "comparison", "picTx": "picture", "tbl": "table", "chart": "chart",
    "titleOnly": "title_only", "blank": "blank",
}  # fmt: skip
Told = tuple[float, str, str]
"""How much it counts, what it is, and what it says."""


@record
class Around:
    """What scores are told by beside the layout: how usual layouts look, how far types can be trusted, the samples."""

    usual: Usual
    trust: float
    first: str = ""
    last: str = ""
    opens: str = ""  # the place of the first layout that could open a talk
    prefix: str = ""  # what the names of most layouts begin with
    ends: frozenset[str] = frozenset()  # those that give an address, as few do, and none of the first
    relying: frozenset[str] = frozenset()  # those whose heading is read on a picture only, which a talk has not


def around(looks: list[Look], design: Design) -> Around:
    """What is the same for all layouts of a master."""
    usual = usual_of(looks)
    samples = design.samples
    return Around(
        usual=usual,
        trust=trust(looks, usual),
        first=samples[0] if samples else "",
        last=samples[-1] if len(samples) > 1 else "",
        opens=next((one.sheet.place for one in looks[:EARLY] if fit("title", one, usual) is not None), ""),
        prefix=prefix_of([look.sheet.name for look in looks]),
        ends=_addressed(looks),
        relying=frozenset(one.sheet.place for one in looks if one.heading and relies(one.sheet, one.heading.holder, design)),
    )


def by_picture(role: Role, look: Look, near: Around) -> list[Told]:
    """That its heading is read on a picture only, which a slide that is about something else has not."""
    relies_on_one = look.sheet.place in near.relying and role not in ("picture", "blank")
    return [(-RELIED, "picture", "its heading is read on a picture only")] if relies_on_one else []


def trust(looks: list[Look], usual: Usual) -> float:
    """How many of the layouts that say a type look like it; 0 where nearly all say the same."""
    typed = [one for one in looks if one.sheet.type in TYPES]
    said = [one.sheet.type for one in looks if one.sheet.type]
    if not typed or (len(said) > 2 and max(said.count(one) for one in said) >= MOST * len(said)):
        return 0.0
    return sum((fit(TYPES[one.sheet.type], one, usual) or 0) >= 0.4 for one in typed) / len(typed)


def _addressed(looks: list[Look]) -> frozenset[str]:
    """Layouts on which an address stands, where these are few: last pages have one, and so have pages that are none."""
    found = [one.sheet.place for one in looks if pattern("address").search(_drawn_words(one))]
    late = {one.sheet.place for one in looks[len(looks) // 2 :]}
    return frozenset(found) & late if len(found) <= max(1, len(looks) // 4) else frozenset()


def _drawn_words(one: Look) -> str:
    return folded(" ".join(art.words for art in one.sheet.art if art.words and not art.master))


def by_name(role: Role, look: Look, near: Around) -> Told | None:
    """What its name says: for the role, against it, or nothing."""
    found = said(look.sheet.name, near.prefix)
    if found is None:
        return None
    if found.role == role:
        why = f"its name is a usual one for {spoken(role)}" if found.exact else f"its name says “{found.word}”"
        return (EXACT if found.exact else KEYWORD), "exact name" if found.exact else "keyword", why
    carried = found.role and fit(found.role, look, near.usual) is not None
    if found.role and not rivals(role, found.role):
        return None if carried else (FRIEND, "other", f"its name says {spoken(found.role)}")
    if found.role and not carried:
        return MISNAMED, "other", f"its name says {spoken(found.role)}, which its shape cannot carry"
    why = f"its name says {spoken(found.role)}" if found.role else "its name says something else"
    return (OTHER_EXACT if found.exact else OTHER_KEYWORD), "other", why


def by_type(role: Role, look: Look, trusted: float) -> Told | None:
    """What its type says, as far as types can be trusted here."""
    kind = look.sheet.type
    if kind not in TYPES or not trusted:
        return None
    mine = TYPES[kind] == role
    return (TYPE if mine else OTHER_TYPE) * trusted, "type" if mine else "other", f"its type is {kind}"


def by_samples(role: Role, look: Look, near: Around) -> list[Told]:
    """What its place in the list says, and the template's own first and last slide."""
    place = look.sheet.place
    opens, ends = role == "title" and place == near.first, role == "closing" and place == near.last
    order = {"title": OPENS, "section": -OPENS}.get(role, 0.0) if place == near.opens else 0.0
    first: list[Told] = [(order, "order", "it comes first")] if order else []
    first += [(FIRST, "samples", "the first sample slide uses it")] * opens
    return first + [(LAST, "samples", "the last sample slide uses it")] * ends


def by_words(role: Role, look: Look, near: Around) -> list[Told]:
    """What is written on it for good: thanks, or an address, as on last pages."""
    if role != "closing":
        return []
    found = pattern("farewell").search(_drawn_words(look))
    if found:
        return [(WORDS, "words", f"it says “{found[0]}”")]
    return [(WORDS, "words", "it gives an address")] if look.sheet.place in near.ends else []


def by_writing(role: Role, look: Look) -> list[Told]:
    """That words are written for good where content stands: a question's answer, or names of people."""
    if role in WORDED or not look.written:
        return []
    return [(-WRITTEN, "words", "words are written on it where content stands")]


def by_conditions(look: Look) -> list[Told]:
    """That words on it say when to use it, such as only with a picture: slides would show them; that its own line strikes its titles."""
    found = pattern("condition").search(_drawn_words(look))
    said: list[Told] = [(-WRITTEN, "words", f"it says “{found[0]}”")] if found else []
    return said + [(-WRITTEN, "shape", "a line runs through its heading")] * _struck(look)


def _struck(look: Look) -> bool:
    """Whether a level line of its own crosses where the words of its heading stand: it came from another template."""
    if look.heading is None:
        return False
    head = look.heading.holder.frame
    own = (part.frame for art in look.sheet.art if not art.master for part in art.drawn if part.kind in ("line", "shape"))
    across = (one for one in own if one.h < head.h // THIN and one.x <= head.x + head.w // THIN and one.right >= head.x + head.w // 2)
    return any(head.y + head.h // INSIDE < one.y < head.y + head.h - head.h // INSIDE for one in across)


def by_shape(look: Look) -> str:
    """What is on it, in a few words."""
    parts = ["a heading" if look.titled else "a line as heading" if look.heading else "no heading"]
    parts += [f"{one.box.w:.0%} × {one.box.h:.0%} for content" for one in look.regions[:3]]
    parts += [f"a picture of {one.box.w:.0%} × {one.box.h:.0%}" for one in look.pictures[:2]]
    parts += [f"a place for {one.holder.type}" for one in look.special[:2]]
    return "it has " + ", ".join(parts)
