"""What every slide carries beside its kind's own items: title, topic, sources, link to the next part, footer, number."""

from collections.abc import Iterable

from claimdeck.layouts.finish import finished
from claimdeck.layouts.like import like
from claimdeck.layouts.standard import ALONE, BANNER, CITATIONS, DATE, FOOTER, NEXT, NUMBER, TITLE, TOPIC
from claimdeck.model.compose import Draft, Part
from claimdeck.model.kind import Kind
from claimdeck.model.layout import Layout
from claimdeck.model.paragraphs import paragraphs_of
from claimdeck.model.plan import Item, Tag, TextBox
from claimdeck.model.record import changed, record
from claimdeck.model.words import Link, Paragraph, Run, Words, letters, said
from claimdeck.plan.desk import SlideDesk
from claimdeck.plan.furnishing.close_bed import close_bed
from claimdeck.plan.furnishing.described import with_sources
from claimdeck.plan.furnishing.footed import Foot, footed
from claimdeck.plan.furnishing.reading_order import COVER, in_order, next_above
from claimdeck.plan.furnishing.sources import Small, small_print
from claimdeck.plan.furnishing.titled import title_of

NUMBERED = TextBox(idx=NUMBER, number=True)


@record(kw_only=False)
class Furnisher:
    """Furnishes the parts of one slide."""

    slide: Kind
    desk: SlideDesk
    small: Small
    foot: Foot

    def __call__(self, draft: Draft, part: Part, *, brief: bool = False) -> tuple[Layout, tuple[Item, ...]]:
        """The layout, with or without a topic, and all items in reading order; `brief` with the list named in place of the sources."""
        layout = self._layout(draft)
        title = title_of(self.desk, self.slide, draft, layout, part)
        shown = (title, *[paragraph.words for paragraph in paragraphs_of(draft.items)], *draft.notes)
        topic = _box(TOPIC, self.desk.prose(self.slide.topic) if self.slide.topic else self._running(layout))
        small = small_print(self.desk, self.small, shown, draft.notes, dark=layout.dark, brief=brief)
        if draft.clear and not small:
            return self(draft.clear, part)
        layout, footer, date = footed(self.desk, close_bed(self.desk, layout, (topic, *draft.items)), self.foot)
        own = with_sources(self.desk, draft.items, shown)
        all_of = (*self._all(draft, own, layout, title, topic, small, part), _box(FOOTER, footer), _box(DATE, date), NUMBERED)
        items = in_order(layout, _present(layout, all_of))
        done, example = finished(self.desk.brand, items, layout.instead), self.desk.brand.example
        done = like(example, done, layout) if example else self._styled(done)
        return self._spread(layout, done)

    def _styled(self, items: tuple[Item, ...]) -> tuple[Item, ...]:
        """Tables in the template's own style, where it has one that is read."""
        style = self.desk.brand.table_style
        if style is None:
            return items
        from claimdeck.layouts.styled import styled  # only templates have one

        return styled(style, items)

    def _running(self, layout: Layout) -> Words:
        """What stands in the band of a template's titles where a slide without a topic has its own title elsewhere: the talk's."""
        slot = layout.slot(TOPIC)
        if slot is None or slot.name != BANNER or layout.name.startswith(COVER):
            return ()
        words = said(letters(self.desk.prose(self.desk.deck.title)))
        level = changed(slot.levels[0], size=slot.levels[0].floor)
        return words if self.desk.height((Paragraph(words=words),), changed(slot, levels=(level,))) <= slot.frame.h else ()

    def _spread(self, layout: Layout, items: tuple[Item, ...]) -> tuple[Layout, tuple[Item, ...]]:
        """The slide over all its height, where it is higher than wide."""
        page = self.desk.brand.page
        if not page.below:
            return layout, items
        from claimdeck.plan.furnishing.spread import spread  # it brings with it all that stands on templates

        return spread(page, layout, items)

    def _layout(self, draft: Draft) -> Layout:
        """Without a topic the title stands higher; not beside a tag, which stands as high, nor where one of several steps may have one."""
        kept = self.slide.topic or self.slide.tag or draft.tag or draft.behind is not None
        bare = None if kept else self.desk.brand.layout(draft.layout + ALONE)
        return bare or self.desk.layout(draft.layout)

    def _all(
        self, draft: Draft, own: tuple[Item, ...], layout: Layout, title: Words, topic: TextBox, small: tuple[Paragraph, ...], part: Part
    ) -> tuple[Item, ...]:
        tag = self._tag(draft)
        body = (*own, *tag) if tag and layout.covered else (*tag, *own)
        sources = TextBox(idx=CITATIONS, paragraphs=small, kin="sources")
        link = self._next(part) if draft.behind is None else ()
        last = (sources,) if not link else (_box(NEXT, link), sources) if next_above(layout) else (sources, _box(NEXT, link))
        return (_box(TITLE, title, kin="title"), topic, *body, *last)

    def _tag(self, draft: Draft) -> tuple[Tag, ...]:
        """The slide's tag, and the kind's own, which says more than that data are illustrative."""
        if not (self.slide.tag or draft.tag):
            return ()
        labels = self.desk.locale.labels
        known = {None: "", "unpublished": labels.unpublished, "illustrative": "" if draft.tag else labels.illustrative}
        said = " · ".join(text for text in (known[self.slide.tag], draft.tag) if text)
        return (Tag(text=said),)

    def _next(self, part: Part) -> Words:
        if part.index + 1 == part.count:
            return ()
        return (Run(text=self.desk.locale.labels.next, link=Link(anchor=part_anchor(self.slide, part.index + 1), keeps_colour=True)),)


def part_anchor(slide: Kind, index: int) -> str:
    """The anchor of a part of a divided slide."""
    return f"part/{slide.span}/{index}"


def _box(idx: int, words: Words, kin: str = "") -> TextBox:
    return TextBox(idx=idx, paragraphs=(Paragraph(words=words),) if words else (), kin=kin)


def _present(layout: Layout, items: Iterable[Item]) -> tuple[Item, ...]:
    """The items that have something to show and whose placeholder the layout has."""
    return tuple([item for item in items if not isinstance(item, TextBox) or ((item.paragraphs or item.number) and layout.slot(item.idx))])
