"""How a talk stands on a template: the layout of each slide, and what of the talk cannot be carried."""

from claimdeck.layouts.standard import TITLE
from claimdeck.mapping.sheets.standing import beds, drawn
from claimdeck.model.finding import Findings, Level
from claimdeck.model.plan import Plan, Slide, TextBox
from claimdeck.model.sheets import Design
from claimdeck.report.template.block import shown
from claimdeck.report.template.told import Placed, Problem, TalkTold


def talk_told(outline: str, plan: Plan | None, findings: Findings, without: Findings, design: Design) -> TalkTold:
    """The talk on the template; what is wrong with it in its own brand, too (`without`), is no fault of the template."""
    known = {(one.rule, one.span, one.message) for one in without}
    errors = [one for one in findings if one.level is Level.ERROR and (one.rule, one.span, one.message) not in known]
    problems = tuple(Problem(place=str(one.span) if one.span.file else "", message=one.message, hint=one.hint) for one in errors)
    return TalkTold(outline=outline, slides=_slides(plan, design) if plan else (), problems=problems, stopped=plan is None)


def _slides(plan: Plan, design: Design) -> tuple[Placed, ...]:
    layouts = {layout.name: layout for layout in plan.layouts}
    sheets = {sheet.part: sheet for sheet in design.layouts}
    made = []
    for number, slide in enumerate(plan.slides, 1):
        sheet = sheets.get(layouts[slide.layout].part) or next((one for one in design.layouts if one.name == slide.layout), None)
        named = shown(sheet) if sheet else slide.layout
        place, layout = sheet.place if sheet else "", layouts[slide.layout]
        how, below = drawn(layout), beds(layout, slide.items) if layout.part else ()
        made.append(Placed(number=number, kind=slide.kind, title=_title(slide), layout=named, place=place, drawn=how, beds=below))
    return tuple(made)


def _title(slide: Slide) -> str:
    """The headline in one line, without the numbers of its sources."""
    title = next((item for item in slide.items if isinstance(item, TextBox) and item.idx == TITLE), None)
    words = title.paragraphs[0].words if title and title.paragraphs else ()
    return " ".join("".join(run.text for run in words if not run.cites).split()) or slide.title
