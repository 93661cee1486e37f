"""The body of the article: found, read into blocks, and what is not article cut from it.

Facts: comments stand behind the article; what follows them in the same container is more of the site: cards of
other articles, boxes.

Rule: what follows the first comment is left out, with the heading right above it, unless more of the text stands
behind it than before; and also then, if a form to comment stands behind it: text is not put between the comments and
their form, and what follows both is the page's frame.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from typing import NamedTuple

from ..interpret.initials import with_initial
from ..interpret.lines.author_notes import tells_writer
from ..interpret.lines.headline_rows import without_headline_rows
from ..interpret.lines.orphans import without_orphans
from ..interpret.lines.title_block import behind_copy, without_slides
from ..interpret.lines.trim import trim
from ..models import Block, Figure
from .behind import find_behind
from .blocks import Cut, blocks_of, read_blocks
from .body import Body, find_body
from .clutter import is_hidden, judge
from .dom import SUBHEADINGS, Element, Index, stands_in
from .figure_cards import find_figure_cards
from .figures import read_figures
from .heading_links import heading_of
from .ingredients import find_columns, find_lists, lines_of_list
from .lead import find_lead, is_lead, read_piece
from .offers import find_offers
from .picture_cards import find_picture_cards
from .signups import find_signups


class BodyText(NamedTuple):
    """What an article's body holds."""

    subtitle: str | None = None
    """The standfirst, where markup names it; it stands in ``blocks`` as well."""
    blocks: tuple[Block, ...] = ()
    figures: tuple[Figure, ...] = ()


def read_body(
    index: Index,
    excluded: Set[Element],
    headline: Element | None,
    writers: Sequence[str] = (),
    comments: Sequence[Element] = (),
    posts: Sequence[Element] = (),
) -> BodyText:
    """The article's body.

    Args:
        index: The page.
        excluded: Elements that are no part of the article: comments, bylines, references.
        headline: The headline's element, where there is one.
        writers: Names in the article's bylines.
        comments: The comments' elements in document order: what stands behind them is no more the article.
        posts: Those of them that a known system printed: no article, though a thread may be all of the page's prose.
    """
    body = find_body(index, excluded, headline, posts)
    if body is None:
        return BodyText()
    title = "" if headline is None else heading_of(headline)
    gone = _after_comments(index, body, comments) | find_signups(body.element) | find_offers(body.element)
    gone |= find_picture_cards(body) | find_figure_cards(index, body)
    lists = _ingredients(index, body, headline)
    columns = find_columns(lists, body.element)
    cut = _cut(body, gone, columns)
    shown = read_figures(body.element, cut)
    if shown.captions:
        cut = _cut(body, gone | shown.captions, columns)
    read = read_blocks(body.element, cut)
    whole_text = with_initial(without_headline_rows(without_orphans(read.blocks, read.gaps)))
    whole_text = without_slides(whole_text, title)
    if _holds(body.element, headline):
        blocks = trim(whole_text, title, writers)
    else:
        blocks = trim(behind_copy(whole_text, title), "", writers)
    found = find_lead(index, body, headline, frozenset(lists))
    pieces = [(element, read_piece(element, cut)) for element in found.elements]
    listed = {
        block.text
        for element, piece in pieces
        if element in found.lists
        for block in lines_of_list(element, piece)
    }
    lead = [
        block
        for block in trim([block for _, piece in pieces for block in piece], "", writers)
        if (block.text in listed and block.text not in title)
        or (is_lead(block, title, blocks, found.subtitle) and not tells_writer(block.text, writers))
    ]
    own = [block for part in find_behind(index, body, headline, lists) for block in blocks_of(part, cut)]
    whole = (*(_once(lead) if lead[1:] else lead), *blocks, *trim(own, ""))
    subtitle = found.subtitle if any(block.text == found.subtitle for block in whole[:_FIRST]) else None
    return BodyText(subtitle=subtitle, blocks=whole, figures=shown.figures)


def _once(lead: Sequence[Block]) -> list[Block]:
    """The blocks without paragraphs that the one before them says word for word: one for each width of screen."""
    return [
        block
        for place, block in enumerate(lead)
        if not place or block.kind != "paragraph" or block.text != lead[place - 1].text
    ]


def _holds(element: Element, headline: Element | None) -> bool:
    return headline is not None and stands_in(headline, {element})


def _ingredients(index: Index, body: Body, headline: Element | None) -> tuple[Element, ...]:
    """The page's lists of ingredients, each by the element that holds all of it and is not around headline or body."""
    frames = {body.element, *body.element.iterancestors()}
    if headline is not None:
        frames.update((headline, *headline.iterancestors()))
    return find_lists(index, frames, body.headings)


_FIRST = 4
"""Blocks among which a subtitle stands."""


def _after_comments(index: Index, body: Body, comments: Sequence[Element]) -> frozenset[Element]:
    """The elements in the body's own that follow the first comment, and the heading right above it.

    None where more of the text stands behind the comment than before it, and no form to comment.
    """
    if not comments:
        return frozenset()
    weights, excluded = body.prose.all, body.prose.excluded
    around: list[Element] = []
    for element in (comments[0], *comments[0].iterancestors()):
        if element is body.element:
            break
        if element in excluded:
            around.clear()  # what stands beside a comment is comments
        around.append(element)
    else:
        return frozenset()
    behind = [sibling for element in around for sibling in element.itersiblings()]
    text = sum(weights.get(element, 0) for element in behind if element not in excluded)
    if text * 2 > weights.get(body.element, 0) and not _has_form_behind(index, comments[0]):
        return frozenset()
    heads = (above for element in around if (above := element.getprevious()) is not None)
    return frozenset((*behind, *(above for above in heads if above.tag in SUBHEADINGS)))


def _has_form_behind(index: Index, comment: Element) -> bool:
    """Whether a field for a text stands behind a comment."""
    fields = index.by_tag["textarea"]
    return bool(fields) and index.order[fields[-1]] > index.order.get(comment, len(index.order))


def _cut(body: Body, left_out: Collection[Element], columns: Collection[Element]) -> Cut:
    weights, gone = body.prose.all, {*body.prose.excluded, *body.clutter, *left_out}.difference(columns)

    def cut(element: Element) -> bool:
        if element in gone:
            return True
        return is_hidden(element) if element in weights or element in columns else judge(element) != 0

    return cut
