"""The body's blocks without what stands between them and around them and is not article.

Facts: what themes add has a wording of its own (see ``boilerplate`` and ``closings``); what editors add to
a text stands at its end: lists of further posts, notes about the author.

Rules, in order:
1. What stands before the headline goes, but for text.
2. From the heading of a closing section on all goes, if most of the text stands before it and hardly any
   behind; in the midst of the text, it and the links below it, and below a heading about the author all up to
   the next one.  From the first line of a wall on all goes that hardly any text stands behind.
3. What announces links, contents or a sponsor goes with what it announces; bylines, dates and reading times go at the
   head; lines of a known wording go, buttons, and placeholders that the site forgot to fill in; what a form's readers
   agree to goes with up to three short lines above it, which say what the form is for.
4. From the end of what is left go dates and lines that sign the text, then notes about its authors
   (``author_notes``), then a list of links; the number of comments, too.
5. A heading below which all was cut goes with it, and so does a question at the end that is a heading.

Known failures: a list of links at the end that the author made for this text goes as well; teasers longer than
a paragraph behind the text look like text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..models import Block
from .author_notes import tells_writer, without_author_notes
from .boilerplate import (
    introduces_author,
    is_button,
    is_byline,
    is_credited,
    is_date,
    is_initials,
    is_noise,
    is_placeholder,
    is_signed,
    is_sponsored,
)
from .closings import closes_article
from .contents import without_contents
from .counts import read_count
from .eastern_frame import is_eastern_frame
from .filing import is_filing
from .head_lines import dates_among_parts, heads_article
from .interruptions import interrupts
from .leads import announces_contents, announces_links, leads_elsewhere
from .listings import without_languages
from .publication_notes import tells_publication
from .ratings import asks_rating
from .site_notes import (
    LONGEST,
    asks_consent,
    asks_support,
    bars_reading,
    speaks_of_site,
    stems_in,
)
from .standing_text import standing_from
from .teasers import is_linked, unlinked, without_teasers

_HEAD = 3
"""Blocks among which a line with the author or the date may stand."""
_FORM_LINES, _FORM_LINE = 3, 80
"""Lines above the terms of a form, and characters of one."""
_ABOUT_FROM = 0.3
"""Part of the text that stands before a section about its author; no article has one in its midst."""
_CLOSES_FROM = 0.7
"""Part of the text that stands before a closing section."""
_MOST_BEHIND = 2
"""Paragraphs that are no teasers, such as a note about the author, behind a heading that ends the article."""
_MOST_SKIPPED = 6
"""Blocks below a heading about the author or a sponsor; what follows is text again."""
_PARAGRAPH = 120
"""Characters outside of links."""
_ROW = 0.2
"""What a table row counts beside a paragraph."""
_SIGNS = 2
"""Characters of an emoji that stands alone."""
_NUMBER = 5
"""Characters of an entry's number in a table of contents."""
_LINKS_AT_END = 3
"""Blocks of nothing but links that make a list at the end of an article."""
_COMMENTS = frozenset(
    "comments kommentare commentaires comentarios comentários commenti reacties komentarze komentáře kommentarer yorumlar комментарии コメント 评论".split()
)
"""Headings over comments that are not there."""
_COUNTED, _FEW_BLANKS = 40, 2
"""Characters and blanks of a line that counts comments: "Comments: 12"."""
_ARROW = 4
"""Characters before or behind a button's text: an arrow, a sign."""
_REMAINDER = 40
_APPEALS = 3
"""Last blocks among which the site asks for money."""
_SIGNED_FROM = 1
"""Blocks that a text has before a line that signs or dates it."""
_TITLE_LINE = 3
"""Blocks among which a headline stands that is no heading."""
_NEAR_TITLE = 30
"""Blocks among which the headline stands if it stands in the body."""
_TEXT_BEFORE_COPY = 200
"""The same before a lower heading, which may repeat the headline in the text."""
_TEXT_BEFORE = 500
"""Characters of paragraphs before the headline that show that the text begins above it."""


def trim(blocks: Sequence[Block], title: str, writers: Sequence[str] = ()) -> tuple[Block, ...]:
    """The blocks without what stands before the headline, between and behind.

    Args:
        blocks: What stands in the article's container.
        title: The headline.
        writers: Names in the article's bylines: a note about one of them at the end is no part of the text.
    """
    kept = without_contents(without_languages(without_teasers(_behind_title(blocks, title))))
    kept = kept[: standing_from([block.text for block in kept])]
    total = sum(len(block.text) for block in kept)
    ends = _ends(kept)
    stems = stems_in("\n".join([block.text for block in kept]))
    kept = _before_wall(kept, ends)
    body: list[Block] = []
    seen = skipped = 0
    cut: list[int] = []
    skipping: Callable[[Block], bool] | None = None
    for position, block in enumerate(kept):
        text = block.text
        share = seen / total
        seen += len(text)
        about = share >= _ABOUT_FROM and introduces_author(text)
        if len(text) > LONGEST and skipping is None and not about:
            body.append(block)  # prose
        elif (
            (about or share >= _CLOSES_FROM or _announces_links(kept, position))
            and closes_article(text)
            and not (block.kind == "paragraph" and is_linked(block))  # a button: "Subscribe now"
        ):
            if position >= ends and (about or share >= _CLOSES_FROM):
                break
            skipping, skipped = (_is_no_heading if about else is_linked), 0
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
            at_head = len(body) < _HEAD and _heads(block, writers)
            if at_head:
                continue
            if not _is_chaff(block, stems):
                body.append(block)
            elif block.links and (is_linked(block) or not (body and _asks(body[-1]))):
                cut.append(len(body))  # tags below a closing question are no answer to it
    while len(body) > _SIGNED_FROM and (_signs(body[-1]) or _counts_comments(body[-1].text)):
        body.pop()
    body = without_author_notes(_before_appeal(body), writers)
    body = _without_empty_sections(_without_links(body, cut), cut)
    while len(body) > 1 and body[-1].kind == "heading" and _heads_nothing(body[-1].text):
        body.pop()
    return tuple(body)


def _before_appeal(body: list[Block]) -> list[Block]:
    """The blocks up to a plea for money among the last ones."""
    for position in range(max(0, len(body) - _APPEALS), len(body)):
        if asks_support(body[position].text):
            return body[:position]
    return body


def _counts_comments(text: str) -> bool:
    """Whether a line at the end of a text is the number of comments that follow."""
    return (
        len(text) <= _COUNTED
        and text.count(" ") <= _FEW_BLANKS
        and (text[0].isdecimal() or text[-1].isdecimal())
        and read_count(text) is not None
    )


def _signs(block: Block) -> bool:
    """Whether a block at the end of a text dates or signs it, or says who owns it: in words, or as a link to who wrote it."""
    text = block.text
    if is_date(_own(block)) or is_signed(text) or is_initials(text) or is_eastern_frame(text):
        return True
    return is_linked(block) and is_byline(text)


def _heads(block: Block, writers: Sequence[str]) -> bool:
    """Whether a block at the head of a text is a byline, a date, or who and when in a design's own way."""
    text = block.text
    if is_byline(text) or is_date(text) or dates_among_parts(text):
        return True
    return block.kind != "heading" and (heads_article(text, writers) or tells_writer(text, writers))


def _own(block: Block) -> str:
    """The text of a block without a link that ends it: "Last changed: 14 March 1999 Mail the webmaster"."""
    text, link = block.text, block.links[-1].text if block.links else ""
    return text[: -len(link)].rstrip() or text if link and text.endswith(link) else text


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
    if is_linked(below) and announces_links(block.text):
        return is_linked
    if _is_entry(below) and announces_contents(block.text):
        return _is_entry
    return None


def _is_entry(block: Block) -> bool:
    """Whether a block is an entry of a table of contents: a link, with a number at most."""
    return block.kind != "heading" and bool(block.links) and unlinked(block) <= _NUMBER


def _is_no_heading(block: Block) -> bool:
    return block.kind != "heading"


def _is_chaff(block: Block, stems: Sequence[str]) -> bool:
    """Whether a block is no text, by its words alone; ``stems`` are those that the article holds (``stems_in``)."""
    text = block.text
    if len(text) > LONGEST:
        return False
    if len(text) <= _SIGNS and not text.isascii() and not any(map(str.isalnum, text)):
        return True  # the picture of a box: "💡"
    if (
        is_noise(text)
        or (text[0] in "{[" and is_placeholder(text))
        or is_filing(text)
        or interrupts(text)
        or speaks_of_site(text, stems)
        or leads_elsewhere(block)
        or asks_rating(text)
    ):
        return True
    if block.kind == "paragraph" and (is_credited(text) or tells_publication(text)):
        return True
    if text[0] in ",|" and len(text) <= _REMAINDER:
        return True  # of a byline that was taken apart: ", Example Times |"
    if not block.links:
        return False
    if text[0] == "#" and block.kind == "list_item" and is_linked(block):
        return True
    return unlinked(block) <= max(_ARROW, len(text) // 10) and (is_button(text) or closes_article(text))


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


def _without_empty_sections(body: list[Block], cut: Sequence[int]) -> list[Block]:
    """The blocks without headings below which all was cut: of a section that only asks for something.

    Args:
        body: The blocks.
        cut: Positions in ``body`` before which a block was cut.
    """
    gone = set()
    for position in cut:
        above = body[position - 1] if 0 < position <= len(body) else None
        below = body[position] if position < len(body) else None
        if above is not None and below is None and _asks(above):
            gone.add(position - 1)
        if above is None or above.kind != "heading":
            continue
        if below is None or (below.kind == "heading" and (below.level or 0) <= (above.level or 0)):
            gone.add(position - 1)
    return [block for position, block in enumerate(body) if position not in gone] if gone else body


def _asks(block: Block) -> bool:
    """Whether a line asks something ("Do you need an appointment?"): what ends a text above a button."""
    return block.kind == "paragraph" and len(block.text) < _FORM_LINE and block.text.endswith(("?", ":"))


def _heads_nothing(text: str) -> bool:
    """Whether a heading at the end belongs to what is no text: links that were cut, an answer that a script would bring."""
    return text.endswith(("?", ":")) or announces_links(text) or text.lower() in _COMMENTS


def _without_links(body: list[Block], cut: Sequence[int]) -> list[Block]:
    """The blocks without a list of links that ends them, and without the line that announces it.

    Args:
        body: The blocks.
        cut: Positions in ``body`` before which a block was cut; those of the list count as its links.
    """
    end = len(body)
    while end and is_linked(body[end - 1]):
        end -= 1
    if end == len(body) or len(body) - end + sum(position >= end for position in cut) < _LINKS_AT_END:
        return body
    if (
        end
        and len(body[end - 1].text) < 80
        and (body[end - 1].kind == "heading" or body[end - 1].text.endswith(":"))
    ):
        end -= 1
    return body[:end] if end else body


def _behind_title(blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """The blocks behind the headline; what stands before it is kept only where it is text."""
    if not title:
        return blocks
    for position, block in enumerate(blocks[:_NEAR_TITLE]):
        if block.text == title and (block.kind == "heading" or position < _TITLE_LINE):
            before = [above for above in blocks[:position] if above.kind == "paragraph"]
            size = sum(unlinked(above) for above in before if len(above.text) > _PARAGRAPH)
            is_text = size > (_TEXT_BEFORE if block.level == 1 else _TEXT_BEFORE_COPY)
            return blocks if is_text else blocks[position + 1 :]
    return blocks
