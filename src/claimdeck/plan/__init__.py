"""Stage 3: cite, then compose and fit. Every slide as named boxes, every size decided; what cannot fit is reported."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from claimdeck.layouts import CANVAS
from claimdeck.layouts.standard import TITLE
from claimdeck.model.brand import Brand
from claimdeck.model.compose import Placed, slide_anchor
from claimdeck.model.evidence import Evidence
from claimdeck.model.finding import Findings
from claimdeck.model.job import Inputs
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Layout
from claimdeck.model.page import Laid
from claimdeck.model.plan import Plan, Slide, TextBox
from claimdeck.model.record import changed
from claimdeck.model.words import plain, said
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.facts import date_of, footer, prompts, properties
from claimdeck.plan.fitting.divide import divide
from claimdeck.plan.fitting.fit import TITLE_KIN
from claimdeck.plan.fitting.large import LARGE
from claimdeck.plan.furnishing.footed import Foot
from claimdeck.plan.furnishing.furniture import Furnisher, part_anchor
from claimdeck.plan.furnishing.notes import notes
from claimdeck.plan.furnishing.sources import Small
from claimdeck.plan.lists import citing, entries, placed
from claimdeck.plan.planned import Planned
from claimdeck.plan.talk import Talk
from claimdeck.plan.terms import Terms
from claimdeck.plan.wording.numbers import number

ROUNDS = 3
"""Lists name slide numbers; a list that grows by them moves what follows it. Two rounds settle it, a third proves it."""


def make_plan(inputs: Inputs, evidence: Evidence) -> tuple[Plan, Findings]:
    """The whole deck decided; never fails."""
    talk = _talk(inputs, evidence)
    small = Small(Terms(inputs.outline.abbreviations), {reference.key: reference for reference in evidence.references})
    foot = Foot(whole=said(footer(inputs)), apart=said(footer(inputs, dated=False)), date=said(date_of(inputs)))
    planned = {id(slide): _planned(inputs, small, foot, talk, slide) for slide in inputs.outline.slides}
    waiting = [slide for slide in inputs.outline.slides if slide.waits()]
    for _ in range(ROUNDS if waiting else 0):
        told = _told(inputs, evidence, talk, small.terms, [planned[id(slide)] for slide in inputs.outline.slides])
        again = {id(slide): _planned(inputs, small, foot, told, slide) for slide in waiting}
        settled = all(again[key].count == planned[key].count for key in again)
        planned |= again
        if settled:
            break
    order = _alike(inputs.brand, [planned[id(slide)] for slide in inputs.outline.slides])
    return _plan(inputs, order, talk.numbers), tuple(finding for one in order for finding in one.findings)


def _alike(brand: Brand, order: list[Planned]) -> list[Planned]:
    """On somebody's template, titles as large as each other, and statements, too."""
    if brand.page.laid is None:
        return order
    plain = _even(brand, brand.page.laid, order, lambda kind: kind not in LARGE)
    return _even(brand, brand.page.laid, [_roomy(one) for one in plain], lambda kind: kind == "statement")


def _even(brand: Brand, page: Laid, order: list[Planned], of: Callable[[str], bool]) -> list[Planned]:
    """The slides with the titles of these kinds alike."""
    from claimdeck.plan.enlarging.even_titles import evened, smallest

    those = [(one, one.divided) for one in order if one.divided and of(one.slide.name)]
    sizes = smallest((divided for _, divided in those), page, brand.faces)
    even = {id(one): changed(one, divided=evened(divided, sizes, brand.faces)) for one, divided in those}
    return [even.get(id(one), one) for one in order]


def _roomy(one: Planned) -> Planned:
    """With type as large, and lists as loose, as there is room for; sizes that a brand has chosen stay."""
    from claimdeck.plan.enlarging.roomy import roomy

    brand, done = one.desk.brand, one.divided
    if done is None or done.lost or brand.steps or brand.page.laid is None:
        return one
    how = next((layout.page.laid for _, layout, _ in done.parts if layout.page), None) or brand.page.laid
    return changed(one, divided=roomy(done, one.slide.name, how, brand.faces))


def _talk(inputs: Inputs, evidence: Evidence) -> Talk:
    return Talk(
        deck=inputs.outline.deck,
        locale=inputs.locale,
        brand=inputs.brand,
        claims={claim.id: claim for claim in evidence.claims},
        numbers=number(inputs.outline, evidence),
        slides=tuple(Placed(slide=slide, anchor=part_anchor(slide, 0)) for slide in inputs.outline.slides),
        images={image.name: image for image in (*inputs.images, *inputs.brand.images)},
        listed={reference.key: reference for reference in evidence.listed},
        references={reference.key: reference for reference in evidence.references},
        pending=frozenset(reference.key for reference in evidence.references if reference.pending),
    )


def _told(inputs: Inputs, evidence: Evidence, talk: Talk, terms: Terms, order: Sequence[Planned]) -> Talk:
    """The talk as the slides that wait need it: where every slide is, who cites what where, and which terms are used."""
    marked = [one.shown if not one.slide.derived else [()] * one.count for one in order]  # in the lists at the end markers do not count
    content = [words for one in marked for part in one for words in part]
    cited = citing([words for one in marked for words in one])
    desk = SlideDesk(talk, inputs.outline.slides[0])
    meant = tuple((term, desk.prose(terms.meanings[term])) for term in terms.used(content))
    listed = entries(inputs.outline, evidence, inputs.locale, talk.numbers, cited)
    return changed(talk, slides=tuple(placed((one.slide, one.divided) for one in order)), entries=listed, terms=meant)


def _planned(inputs: Inputs, small: Small, foot: Foot, talk: Talk, slide: Kind) -> Planned:
    brand = dict(inputs.brand.kinds).get(slide.name, inputs.brand)
    best = planned = _tried(inputs, small, foot, talk if brand is inputs.brand else changed(talk, brand=brand), slide)
    while best.unfit and (other := _instead(planned)):
        strict, planned = planned, _tried(inputs, small, foot, changed(talk, brand=other), slide)
        if planned.unfit < best.unfit:
            best = changed(planned, strict=strict.divided)
    return best


def _instead(planned: Planned) -> Brand | None:
    """The brand to try next: one with room for a longer title where that is what finds none."""
    brand, lost = planned.desk.brand, planned.divided.lost if planned.divided else ()
    return (brand.titled if any(box.kin == TITLE_KIN for _, box in lost) else None) or brand.drawn


def _tried(inputs: Inputs, small: Small, foot: Foot, talk: Talk, slide: Kind) -> Planned:
    desk = SlideDesk(talk, slide)
    furnish = Furnisher(slide, desk, small, foot)
    return Planned(slide, desk, divide(slide.weights(desk), partial(slide.compose, desk), furnish, inputs.brand.faces))


def _plan(inputs: Inputs, order: Sequence[Planned], numbers: Mapping[str, int]) -> Plan:
    slides: list[Slide] = []
    for one in order:
        slides += _slides(one, len(slides) + 1)
    used = {layout.name: layout for one in order if one.divided for _, layout, _ in one.divided.parts}
    canvas = inputs.brand.layout(CANVAS)
    layouts: tuple[Layout, ...] = (*used.values(), *((canvas,) if canvas and CANVAS not in used else ()))
    return Plan(
        properties=properties(inputs), prompts=prompts(inputs.locale), slides=tuple(slides), layouts=layouts,
        notes_footer=footer(inputs), numbers=tuple(numbers.items()),
    )  # fmt: skip


def _slides(one: Planned, first: int) -> Iterable[Slide]:
    """Its slides, the first of which has that number in the deck."""
    done = one.divided
    if done is None:
        return
    for part, fits, (draft, layout, items), shown in zip(done.ranges, done.fits, done.parts, one.shown, strict=True):
        title = next((item.paragraphs[0].words for item in items if isinstance(item, TextBox) and item.idx == TITLE), draft.title)
        divided = part.count > 1 and draft.behind is None
        yield Slide(
            key=f"{one.slide.id or one.slide.span}/{part.index + 1}",
            layout=layout.name,
            kind=one.slide.name,
            title=plain(title).replace("\n", " ").replace("\t", ""),
            items=items,
            notes=notes(one.desk, title, shown, part),
            section=one.slide.opens(one.desk) if part.index == 0 else "",
            hidden=one.slide.hidden,
            anchors=(*draft.anchors, part_anchor(one.slide, part.index), slide_anchor(first + part.index)),
            part=part if divided else None,
            overfull=done.overfull if divided else None,
            fits=fits,
            span=one.slide.span,
        )
