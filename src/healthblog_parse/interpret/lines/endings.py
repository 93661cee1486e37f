"""What stands at the end of an article's text and is none of it.

Facts: writers date and sign a text, sites count its comments and ask for money, editors add notes about the author and
lists of further posts.

Rules, in order, from the end:
1. lines that date or sign the text or count its comments, the call to open an account, and a row of links that nothing announces;
2. a plea for money among the last blocks, with what stands behind it;
3. notes about the article's authors (``author_notes``);
4. a list of links, with the line that announces it;
5. headings below which all was cut, and a question above a button that was cut;
6. a question that is a heading.

Known failures: a list of links that the author made for this text goes as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...expressions import Expression
from ...models import Block
from ..counts import read_count
from ..wording_table import listed
from .author_notes import without_author_notes
from .eastern_frame import is_eastern_frame
from .filing import is_post_footer
from .head_lines import heads_article
from .introductions import name_introduced
from .leads import announces_links
from .signed_lines import is_byline, is_date, is_initials, is_signed
from .site_notes import asks_support
from .teasers import is_linked, unlinked

_LINKS_AT_END = 3
"""Blocks of nothing but links that make a list at the end of an article."""
_LINKS_IN_ROW, _LONGEST_TAG = 4, 50
"""Links of a row that says what a text is filed under, and characters of each."""
_COMMENTS = listed(
    """
    reviews & comments | comments & reviews | bewertungen & kommentare | kommentare & bewertungen | avis et commentaires |
    ratings & reviews | ratings and reviews | customer reviews | reader reviews | recipe reviews | my notes | meine notizen |
    comments | kommentare | commentaires | comentarios | comentários | commenti | reacties | komentarze | komentáře | kommentarer |
    yorumlar | комментарии | コメント | 评论 | reviews | bewertungen | rezensionen | avis | reseñas | opiniones | avaliações | recensioni |
    recensies | beoordelingen | opinie | omdömen | anmeldelser
    """
)
"""Headings over comments, reviews and a reader's own notes that are not there."""
_COUNTED, _FEW_BLANKS = 40, 2
"""Characters and blanks of a line that counts comments: "Comments: 12"."""
_APPEALS = 3
"""Last blocks among which the site asks for money."""
_LONGEST_RIGHTS = 320
"""Characters of what a site says of itself below a text."""
_SIGNED_FROM = 1
"""Blocks that a text has before a line that signs or dates it."""
_QUESTION = 80
"""Characters of a line that asks something, above a button."""
_SHORT_HEADING = 60
"""Characters of a heading that names a part; what is longer may be text set in large letters."""
_LONGEST_HEADING = 120
"""Characters; a longer one is text in large letters."""
_SENTENCE_ENDS = (".", "!", "?")
_ACCOUNT = Expression(
    r"/(?:sign-?(?:in|up)|log-?in|regist(?:er|ration|rieren)|create-account|free-trial|get-started|checkout)/?$",
    re.I,
)
"""The end of an address that leads to an account or to its making."""
_ANNOUNCES = 80
"""Characters of a line that announces links."""


def without_ending(body: list[Block], cut: Sequence[int], writers: Sequence[str]) -> list[Block]:
    """The blocks without what ends them and is no text.

    Args:
        body: The blocks; lines that date or sign them are taken out of the list itself.
        cut: Positions in ``body`` before which a block was cut.
        writers: Names in the article's bylines: a note about one of them is no part of the text.
    """
    while len(body) > _SIGNED_FROM and (
        _signs(body[-1])
        or _counts_comments(body[-1].text)
        or _names_writer(body[-1].text, writers)
        or _files(body[-1], body[-2])
    ):
        body.pop()
    body = without_author_notes(_before_appeal(body), writers)
    body = _without_empty_sections(_without_links(body, cut), cut)
    while len(body) > 1 and body[-1].kind == "heading" and _heads_nothing(body[-1].text, writers):
        body.pop()
    if body[:-2] and body[-1].kind == "heading" == body[-2].kind:
        return _without_bare_headings(body)
    return body


def _without_bare_headings(body: list[Block]) -> list[Block]:
    """The blocks without several headings in a row at their end: of parts that a site left empty."""
    end = len(body)
    while end and body[end - 1].kind == "heading" and len(body[end - 1].text) <= _SHORT_HEADING:
        end -= 1
    return body[:end] if len(body) - end > 1 else body


def _before_appeal(body: list[Block]) -> list[Block]:
    """The blocks up to a plea for money among the last ones, and its heading."""
    for position in range(max(0, len(body) - _APPEALS), len(body)):
        if asks_support(body[position].text):
            headed = position > 1 and body[position - 1].kind == "heading"
            return body[: position - headed]
    return body


def _counts_comments(text: str) -> bool:
    """Whether a line at the end of a text is the number of comments that follow, or the word for them: "Comments:"."""
    if text[-1] == ":" and text[:-1].rstrip().lower() in _COMMENTS:
        return True
    return (
        len(text) <= _COUNTED
        and text.count(" ") <= _FEW_BLANKS
        and (text[0].isdecimal() or text[-1].isdecimal())
        and read_count(text) is not None
    )


def _names_writer(text: str, writers: Sequence[str]) -> bool:
    """Whether a line is what is left of a footer whose links were cut: "Jane Roe | |"."""
    return text.endswith("|") and heads_article(text, writers)


def _signs(block: Block) -> bool:
    """Whether a block at the end of a text dates or signs it, or says who owns it: in words, or as a link to who wrote it."""
    text = block.text
    if (
        is_date(_own(block))
        or is_signed(text)
        or is_initials(text)
        or is_eastern_frame(text)
        or is_post_footer(text)
        or (len(text) <= _LONGEST_RIGHTS and text.rstrip(" .").lower().endswith("all rights reserved"))
        or _invites(block)
    ):
        return True
    return is_linked(block) and is_byline(text)


def _invites(block: Block) -> bool:
    """Whether a block ends in a button of its own sentence that leads to an account: "... than ever! Sign up for free"."""
    link = block.links[-1] if block.links else None
    if link is None or len(block.text) > _LONGEST_RIGHTS or not block.text.endswith(link.text):
        return False
    before = block.text[: -len(link.text)].rstrip()
    return before[-1:] in _SENTENCE_ENDS and before != "" and _ACCOUNT.search(link.href) is not None


def _files(block: Block, above: Block) -> bool:
    """Whether a paragraph is a row of links and nothing else, and nothing announces it: what a text is filed under."""
    if block.kind != "paragraph" or len(block.links) < _LINKS_IN_ROW or unlinked(block) > len(block.links):
        return False
    announced = above.kind == "heading" or above.text.endswith(":")
    return not announced and all(len(link.text) <= _LONGEST_TAG for link in block.links)


def _own(block: Block) -> str:
    """The text of a block without a link that ends it: "Last changed: 14 March 1999 Mail the webmaster"."""
    text, link = block.text, block.links[-1].text if block.links else ""
    return text[: -len(link)].rstrip() or text if link and text.endswith(link) else text


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
        if above is not None and below is None and asks(above):
            gone.add(position - 1)
        if above is None or above.kind != "heading" or len(above.text) > _LONGEST_HEADING:
            continue
        if below is None or (below.kind == "heading" and (below.level or 0) <= (above.level or 0)):
            gone.add(position - 1)
    return [block for position, block in enumerate(body) if position not in gone] if gone else body


def asks(block: Block) -> bool:
    """Whether a line asks something ("Do you need an appointment?"): what ends a text above a button."""
    return block.kind == "paragraph" and len(block.text) < _QUESTION and block.text.endswith(("?", ":"))


def _heads_nothing(text: str, writers: Sequence[str]) -> bool:
    """Whether a heading at the end belongs to what is no text: links or a writer's card that were cut, an answer that a script
    would bring."""
    if text.endswith(("?", ":")) or announces_links(text) or text.lower() in _COMMENTS:
        return True
    return name_introduced(text) in writers


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
        and len(body[end - 1].text) < _ANNOUNCES
        and (body[end - 1].kind == "heading" or body[end - 1].text.endswith(":"))
    ):
        end -= 1
    return body[:end] if end else body
