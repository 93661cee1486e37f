"""The body's blocks without what stands between them and around them and is not article.

Facts: what themes add has a wording of its own (see ``noise`` and ``closings``); what editors add to
a text stands at its end: lists of further posts, notes about the author.

Rules, in order:
1. What stands before the headline goes, but for text (``title_block``).
2. From the heading of a closing section on all goes, if most of the text stands before it and hardly any
   behind; in the midst of the text, it and the links below it, and below a heading about the author all up to
   the next one.  From the first line of a wall on all goes that hardly any text stands behind.
3. What announces links, contents or a sponsor goes with what it announces; bylines, dates and reading times go at the
   head; lines of a known wording go, buttons, and placeholders that the site forgot to fill in; what a form's readers
   agree to goes with up to three short lines above it, which say what the form is for.
4. From the end of what is left goes what ``endings`` tells.

Known failures: teasers longer than a paragraph behind the text look like text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from ...models import Block
from ..openings import opening
from .author_notes import tells_writer
from .back_matter import without_back_matter
from .buttons import is_button
from .closings import closes_article
from .consent import without_consent
from .contents import without_contents
from .endings import asks, without_ending
from .filing import FILING_STARTS, is_filing
from .head_lines import dates_among_parts, heads_article, times_cooking
from .introductions import introduces_author
from .leads import announces_contents, announces_links, leads_elsewhere
from .link_rows import is_hashtag_row, is_link_row
from .listings import without_languages
from .noise import is_noise, is_unfilled
from .picture_credits import is_credited
from .plain import is_plain
from .promotions import is_sponsored
from .publication_notes import tells_publication
from .pull_quotes import without_pull_quotes
from .second_print import without_second_print
from .signed_lines import is_byline, is_date
from .site_notes import LONGEST, asks_consent, bars_reading, forbids_copying, lines_of_site, speaks_of_site
from .standing_text import standing_from
from .teasers import is_linked, leads_on, unlinked, without_teasers
from .title_block import behind_title

_HEAD = 3
"""Blocks among which a line with the author or the date may stand."""
_FORM_LINES, _FORM_LINE = 3, 80
"""Lines above the terms of a form, and characters of one."""
_ABOUT_FROM = 0.3
"""Part of the text that stands before a section about its author; no article has one in its midst."""
_CLOSES_FROM = 0.7
"""Part of the text that stands before a closing section."""
_RIGHTS_FROM = 0.6
"""Part of the text that stands before a line that forbids to copy it."""
_MOST_BEHIND = 2
"""Paragraphs that are no teasers, such as a note about the author, behind a heading that ends the article."""
_MOST_SKIPPED = 6
"""Blocks below a heading about the author or a sponsor; what follows is text again."""
_PARAGRAPH = 120
"""Characters outside of links."""
_SENTENCE = 60
"""Characters of a paragraph with which a text goes on below a list of links."""
_ROW = 0.2
"""What a table row counts beside a paragraph."""
_SIGNS = 2
"""Characters of an emoji that stands alone."""
_NUMBER = 5
"""Characters of an entry's number in a table of contents."""
_ARROW = 4
"""Characters before or behind a button's text: an arrow, a sign."""
_BETWEEN_LINKS = frozenset("- – — | · • / . %".split())
"""What stands alone where the links or the numbers beside it were left out: "Jump to Recipe - Print"."""
_REMAINDER = 40
"""Characters of what is left of a byline."""


def trim(blocks: Sequence[Block], title: str, writers: Sequence[str] = ()) -> tuple[Block, ...]:
    """The blocks without what stands before the headline, between and behind.

    Args:
        blocks: What stands in the article's container.
        title: The headline.
        writers: Names in the article's bylines: a note about one of them at the end is no part of the text.
    """
    if not blocks:
        return ()
    kept = without_consent(behind_title(blocks, title))
    kept = without_second_print(kept)
    kept = without_pull_quotes(without_contents(without_languages(without_teasers(kept))))
    kept = without_back_matter(kept[: standing_from([block.text for block in kept])])
    body, cut = _without_chaff(kept, writers)
    return tuple(without_ending(body, cut, writers))


def _without_chaff(kept: Sequence[Block], writers: Sequence[str]) -> tuple[list[Block], list[int]]:
    """The blocks without what stands between them; with the positions before which a block with links was cut."""
    total = sum(len(block.text) for block in kept)
    ends = _ends(kept)
    of_site = lines_of_site([block.text for block in kept if len(block.text) <= LONGEST])
    kept = _before_rights(_before_wall(kept, ends), total)
    body: list[Block] = []
    seen = skipped = 0
    cut: list[int] = []
    skipping: Callable[[Block], bool] | None = None
    for position, block in enumerate(kept):
        text = block.text
        share = seen / total
        seen += len(text)
        if skipping is None and len(body) >= _HEAD and is_plain(block, of_site):
            body.append(block)
            continue
        about = share >= _ABOUT_FROM and introduces_author(text)
        if (
            len(text) > LONGEST
            and skipping is None
            and not about
            and not (block.links and leads_elsewhere(block))
        ):
            body.append(block)  # prose
        elif (
            closes_article(text)
            and (about or share >= _CLOSES_FROM or _announces_links(kept, position))
            and not (block.kind == "paragraph" and is_linked(block))  # a button: "Subscribe now"
        ):
            if position >= ends and (about or (share >= _CLOSES_FROM and not _goes_on(kept, position))):
                break
            skipping, skipped = (_is_no_heading if about else leads_on), 0
        elif (announced := _announced(kept, position)) is not None:
            skipping, skipped = announced, 0
        elif skipping is _is_no_heading and skipped >= _MOST_SKIPPED:
            skipping = None
            body.append(block)
        elif skipping is not None and skipping(block):
            skipped += 1
        elif about and block.kind == "paragraph" and position >= ends:
            continue
        elif asks_consent(text):
            skipping = None
            body = _before_form(body)
            _forget_behind(cut, len(body))
        else:
            skipping = None
            if len(body) < _HEAD and _heads(block, writers) and not (body and times_cooking(body[-1].text)):
                continue
            if not _is_chaff(block, of_site):
                body.append(block)
            elif block.links and (is_linked(block) or not (body and asks(body[-1]))):
                cut.append(len(body))  # tags below a closing question are no answer to it
    return body, cut


def _heads(block: Block, writers: Sequence[str]) -> bool:
    """Whether a block at the head of a text is a byline, a date, or who and when in a design's own way."""
    text = block.text
    if is_byline(text) or is_date(text) or dates_among_parts(text):
        return True
    return block.kind != "heading" and (heads_article(text, writers) or tells_writer(text, writers))


def _ends(blocks: Sequence[Block]) -> int:
    """The first position behind which so little text stands that a closing heading ends the article."""
    text = 0.0
    for position in range(len(blocks) - 1, -1, -1):
        block = blocks[position]
        if block.kind == "table_row":
            text += _ROW
        elif unlinked(block) >= _PARAGRAPH and not (position and is_linked(blocks[position - 1])):
            text += 1
        if text > _MOST_BEHIND:
            return position
    return 0


def _before_wall(blocks: Sequence[Block], ends: int) -> Sequence[Block]:
    """The blocks without a wall that ends them, from the first that hardly any text stands behind."""
    for position in range(ends, len(blocks)):
        if position and bars_reading(blocks[position].text):
            return blocks[:position]
    return blocks


def _before_rights(blocks: Sequence[Block], total: int) -> Sequence[Block]:
    """The blocks before a line that forbids to copy the text: what stands behind most of it and that line is the site's."""
    seen = 0
    for position, block in enumerate(blocks):
        if seen >= _RIGHTS_FROM * total and forbids_copying(block.text):
            return blocks[:position]
        seen += len(block.text)
    return blocks


def _goes_on(blocks: Sequence[Block], position: int) -> bool:
    """Whether a line and the links below it stand in the midst of a text, of which only paragraphs without links follow."""
    if blocks[position].kind != "paragraph" or not _announces_links(blocks, position):
        return False
    behind = position + 1
    while behind < len(blocks) and is_linked(blocks[behind]):
        behind += 1
    rest = blocks[behind:]
    if not rest or any(block.kind != "paragraph" or is_linked(block) for block in rest):
        return False
    return len(rest[0].text) >= _SENTENCE and rest[0].text.rstrip("“”»«\"’'").endswith((".", "!", "?", "…"))


def _announces_links(blocks: Sequence[Block], position: int) -> bool:
    return position + 1 < len(blocks) and is_linked(blocks[position + 1])


def _announced(blocks: Sequence[Block], position: int) -> Callable[[Block], bool] | None:
    """What goes with a line that announces links, contents or a sponsor; ``None`` where it announces nothing."""
    block = blocks[position]
    if block.kind == "heading" and is_sponsored(block.text):
        return _is_no_heading
    below = blocks[position + 1] if position + 1 < len(blocks) else None
    if below is None or not below.links:
        return None
    if announces_links(block.text) and is_linked(below):
        return is_linked
    if announces_contents(block.text) and _is_entry(below):
        return _is_entry
    return None


def _is_entry(block: Block) -> bool:
    """Whether a block is an entry of a table of contents: a link, with a number at most."""
    return block.kind != "heading" and bool(block.links) and unlinked(block) <= _NUMBER


def _is_no_heading(block: Block) -> bool:
    return block.kind != "heading"


def _is_chaff(block: Block, of_site: Collection[str]) -> bool:
    """Whether a block is no text, by its words alone; ``of_site`` are the lines that ``lines_of_site`` finds."""
    text = block.text
    if len(text) > LONGEST:
        return bool(block.links) and leads_elsewhere(block)
    if len(text) <= _SIGNS and not text.isascii() and not any(map(str.isalnum, text)):
        return True  # the picture of a box: "💡"
    first = opening(text)
    if (
        is_noise(text)
        or (first in FILING_STARTS and is_filing(text))
        or speaks_of_site(text, of_site)
        or (block.kind == "paragraph" and (is_credited(text) or tells_publication(text)))
        or (not text[0].isalnum() and _is_remainder(text))
    ):
        return True
    if not block.links:
        return False
    if leads_elsewhere(block):
        return True
    if (text[0] == "#" and block.kind == "list_item" and is_linked(block)) or is_link_row(block):
        return True
    return unlinked(block) <= max(_ARROW, len(text) // 10) and (is_button(text) or closes_article(text))


def _is_remainder(text: str) -> bool:
    """Whether a line that begins with a sign is what is left of something that a site did not fill in, or tags."""
    if text in _BETWEEN_LINKS:
        return True
    if text[0] in "{[":
        return is_unfilled(text)
    if text[0] in ",|":
        return len(text) <= _REMAINDER  # of a byline that was taken apart: ", Example Times |"
    return text[0] == "#" and is_hashtag_row(text)


def _before_form(body: list[Block]) -> list[Block]:
    """The blocks without the short lines that end them: what a form says above its terms."""
    end = len(body)
    while end > max(0, len(body) - _FORM_LINES) and _is_form_line(body[end - 1]):
        end -= 1
    return body[:end]


def _forget_behind(cut: list[int], end: int) -> None:
    """Take out the positions, in order, behind which the text has lost its blocks."""
    while cut and cut[-1] > end:
        cut.pop()


def _is_form_line(block: Block) -> bool:
    return block.kind in ("paragraph", "heading") and len(block.text) < _FORM_LINE and not block.links
