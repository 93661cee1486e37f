"""All that a user ever holds: frozen, keyword-only records; their dates are ``timestamp.Timestamp``.

Every field says what ``None`` means.  Absent, unparsable and ambiguous are different things: an absent
date has neither value nor raw string; an unparsable or ambiguous one keeps its raw string and adds a
warning to the page.

A record shows itself in few lines: of many others that it holds the number (``comments=<7>``), of a long text the
beginning.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import attrs
from attrs import frozen

from .timestamp import Timestamp

BlockKind = Literal["heading", "paragraph", "list_item", "quote", "preformatted", "table_row"]
CommentKind = Literal["comment", "pingback"]
PersonKind = Literal["person", "organization"]
SourceFormat = Literal["html", "text"]
ReplyBasis = Literal["markup", "mention", "salutation", "quote", "number", "title", "name", "dialogue"]

_SHOWN = 60
"""Characters of a text that a record shows of itself in an interpreter or a log."""


def _number(records: tuple[object, ...]) -> str:
    """How a record shows that it holds many others: a page of a thousand comments is still one line."""
    return f"<{len(records)}>"


def _beginning(text: str) -> str:
    """How a record shows a long text."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


@frozen(kw_only=True)
class Span:
    """A stretch of the decoded plain-text input, in characters (code points).

    The text of what stands there is the stretch with its white space collapsed, without soft hyphens and without the
    signs of Markdown, where the input is that.
    """

    start: int
    """Offset of the first character."""
    end: int
    """Offset after the last character."""


@frozen(kw_only=True)
class Link:
    """A hyperlink inside a block."""

    text: str
    """The link's text, white space collapsed; may be empty (a linked image)."""
    href: str
    """The ``href`` as written; never a ``javascript:``, ``vbscript:`` or ``data:`` URL: those are dropped."""


@frozen(kw_only=True)
class Block:
    """One block of running text: a paragraph, a heading, a list item, a quote, a table row."""

    kind: BlockKind
    """What the markup, or in plain text the look of the line, says that the block is."""
    text: str
    """The text, white space collapsed except in ``preformatted``; never empty."""
    level: int | None = None
    """Heading level 1 to 6, or nesting depth of a list item from 1; ``None`` for other kinds or unknown."""
    links: tuple[Link, ...] = ()
    """The block's hyperlinks in order; always empty for plain text."""
    span: Span | None = None
    """Where the block stands in plain-text input; ``None`` for HTML."""


def _joined(blocks: tuple[Block, ...]) -> str:
    if len(blocks) == 1:
        return blocks[0].text
    return "\n\n".join([block.text for block in blocks])


@frozen(kw_only=True)
class Author:
    """A person or an organisation that wrote, reviewed or commented.  One object per person in a page."""

    name: str
    """Display name without "By", honorific kept where the page shows it as part of the name."""
    credentials: tuple[str, ...] = ()
    """Post-nominal letters as displayed, in order: ``("LCSW", "Ph.D.")``."""
    kind: PersonKind = "person"
    """``organization`` for teams, publishers and institutions that sign as such."""
    honorific: str | None = None
    """Title before the name ("Dr", "Prof."); ``None`` where there is none."""
    role: str | None = None
    """Job or part as displayed ("Registered dietitian"), for reviewers ``medical review``, ``fact check`` or
    ``review``; ``None`` where the page gives none."""
    affiliation: str | None = None
    """Institution as displayed; ``None`` where the page gives none."""
    url: str | None = None
    """Profile or home page as linked; ``None`` without a link."""
    orcid: str | None = None
    """ORCID iD, ``0000-0000-0000-0000``; ``None`` where the page gives none."""
    bio: str | None = None
    """The page's own words about the person; ``None`` where there are none."""


@frozen(kw_only=True)
class Reference:
    """A source that a health article cites."""

    text: str
    """The entry as displayed, without its number."""
    doi: str | None = None
    """DOI without resolver, e.g. ``10.1000/182``; ``None`` where the entry has none."""
    pmid: str | None = None
    """PubMed identifier, digits; ``None`` where the entry has none."""
    pmcid: str | None = None
    """PubMed Central identifier, ``PMC`` and digits; ``None`` where the entry has none."""
    url: str | None = None
    """The entry's link; ``None`` where it has none."""


@frozen(kw_only=True)
class Figure:
    """An image of the article with its caption, kept apart from the running text."""

    url: str | None = None
    """Image URL as written; ``None`` where the image cannot be told from a placeholder."""
    caption: str | None = None
    """Caption as displayed; ``None`` without one."""
    alt: str | None = None
    """The ``alt`` text; ``None`` where it is absent or empty."""


@frozen(kw_only=True)
class Article:
    """The article of a page: head, body, and what health pages say about trust."""

    title: str | None = None
    """Headline as displayed, without the site's name; ``None`` where the page shows none."""
    subtitle: str | None = None
    """Standfirst or second headline; ``None`` without one."""
    authors: tuple[Author, ...] = ()
    """In the order of the byline; empty where nobody is named."""
    reviewers: tuple[Author, ...] = ()
    """Medical reviewers, fact checkers and other reviewers; empty where none is named."""
    published: Timestamp | None = None
    """First publication; ``None`` if absent, or unparsable, ambiguous or relative (then ``published_raw`` is set)."""
    published_raw: str | None = None
    """The string that ``published`` was read from, or could not be; ``None`` where the page gives no date."""
    updated: Timestamp | None = None
    """Last change that the page states; ``None`` as for ``published``."""
    updated_raw: str | None = None
    """The string that ``updated`` was read from; ``None`` as for ``published_raw``."""
    reviewed: Timestamp | None = None
    """Last medical review; ``None`` as for ``published``.  A date of the next review is not one."""
    reviewed_raw: str | None = None
    """The string that ``reviewed`` was read from; ``None`` as for ``published_raw``."""
    language: str | None = None
    """BCP 47 tag, lower-case language first (``en``, ``de``, ``pt-BR``); ``None`` if neither stated nor told
    by the text."""
    section: str | None = None
    """The site's topic or category that the article stands under; ``None`` without one."""
    tags: tuple[str, ...] = ()
    """Tags or keywords as displayed, else from metadata; empty without any."""
    description: str | None = None
    """Summary from metadata; ``None`` without one."""
    image: str | None = None
    """URL of the lead image as written; ``None`` without one."""
    blocks: tuple[Block, ...] = attrs.field(default=(), repr=_number)
    """The body in reading order; empty where the page has no text of its own (a board's thread) or a script would load it."""
    figures: tuple[Figure, ...] = attrs.field(default=(), repr=_number)
    """Images with captions, in reading order; empty without any."""
    references: tuple[Reference, ...] = attrs.field(default=(), repr=_number)
    """The sources list, in order; empty without one."""
    disclaimer: str | None = None
    """The medical or legal disclaimer near the article; ``None`` without one."""
    certifications: tuple[str, ...] = ()
    """Quality seals that the page shows, e.g. ``("HONcode",)``."""
    text: str = attrs.field(init=False, repr=_beginning, eq=False)
    """The body: block texts joined by a blank line."""

    @text.default
    def _text(self) -> str:
        return _joined(self.blocks)


@frozen(kw_only=True)
class Comment:
    """A reader's comment."""

    id: str
    """Unique in the page: the platform's own where there is one, else ``c1``, ``c2`` ... in page order."""
    kind: CommentKind = "comment"
    """``pingback`` for pingbacks and trackbacks."""
    title: str | None = None
    """The comment's own subject line; ``None`` where the site gives none."""
    author: Author | None = None
    """Who wrote it; ``None`` where no name is shown."""
    published: Timestamp | None = None
    """When; ``None`` if absent, or unparsable, ambiguous or relative (then ``published_raw`` is set)."""
    published_raw: str | None = None
    """The date as displayed, or its attribute where nothing is displayed; ``None`` where the page gives no date."""
    blocks: tuple[Block, ...] = attrs.field(default=(), repr=_number)
    """The text in blocks, without interface words."""
    permalink: str | None = None
    """Link to the comment as written; ``None`` without one."""
    votes: int | None = None
    """Net votes or likes shown; ``None`` where the page shows none."""
    parent_id: str | None = None
    """``id`` of the comment that this one stands under by markup; ``None`` at the top level."""
    reply_to: str | None = None
    """``id`` of the comment that this one answers: ``parent_id`` where there is one, else inferred."""
    reply_basis: ReplyBasis | None = None
    """What ``reply_to`` rests on; ``None`` without ``reply_to``."""
    reply_confidence: float | None = None
    """Estimated probability that ``reply_to`` is right, 0 to 1; 1.0 for markup; ``None`` without it."""
    reply_evidence: str | None = None
    """The words that show it ("Hi Magneto,"); ``None`` for markup or without ``reply_to``."""
    by_article_author: bool = False
    """Whether an author of the article wrote it."""
    span: Span | None = None
    """Where the whole record stands in plain-text input, header included; ``None`` for HTML."""
    line: int | None = None
    """Line of the HTML source (from 1) where the record starts; ``None`` for plain text."""
    text: str = attrs.field(init=False, repr=_beginning, eq=False)
    """Block texts joined by a blank line; empty for a deleted or picture-only comment."""

    @text.default
    def _text(self) -> str:
        return _joined(self.blocks)


@frozen(kw_only=True)
class PageWarning:
    """Something a careful user of the page should know."""

    code: str
    """Stable, kebab-case: see the guide's list of warnings."""
    message: str
    """One sentence for a person."""


@frozen(kw_only=True)
class Evidence:
    """Why a value was chosen, or passed over."""

    field: str
    """The attribute it is about, e.g. ``article.title``."""
    rule: str
    """The rule that found it, e.g. ``json-ld:headline`` or ``h1``."""
    raw: str
    """The string found."""
    where: str | None = None
    """XPath of the element, or ``line N`` of plain text; ``None`` where the rule has no place."""
    chosen: bool = False
    """Whether this candidate became the value."""


@frozen(kw_only=True)
class Source:
    """Where the page came from and how it was read."""

    path: str | None = None
    """File name given on the command line, ``-`` for standard input; ``None`` from ``parse``, which sees no file."""
    format: SourceFormat
    """How the input was read."""
    encoding: str
    """WHATWG name of the encoding used, in lower case; ``str`` input counts as ``utf-8``."""
    platform: str | None = None
    """The comment or publishing system recognised, e.g. ``wordpress``; ``None`` if none was."""


@frozen(kw_only=True)
class Page:
    """A parsed page."""

    source: Source
    """Where it came from and how it was read."""
    url: str | None = None
    """Canonical URL stated in the page, else the one given, else the one that the tool which saved the page wrote down;
    the publisher's where a web archive played the page back; ``None`` without any."""
    site_name: str | None = None
    """The site's name as the page states it; ``None`` if it does not."""
    blog_name: str | None = None
    """The name of the weblog or column inside the site; ``None`` without one."""
    article: Article | None = None
    """The article; ``None`` where the page has none (a home page, a log-in wall)."""
    declared_comment_count: int | None = None
    """What the page itself says ("23 thoughts on ..."); ``None`` if it says nothing."""
    comments: tuple[Comment, ...] = attrs.field(default=(), repr=_number)
    """Every comment, in page order."""
    warnings: tuple[PageWarning, ...] = ()
    """What could not be read, was left over or is missing."""
    evidence: tuple[Evidence, ...] = attrs.field(default=(), repr=_number)
    """The candidates for the article's head, chosen and passed over."""

    def thread(self) -> Iterator[tuple[Comment, int]]:
        """Walk the comments in reply order, without recursion.

        Yields:
            Pairs of a comment and its depth: 0 for one that answers the article, 1 for its answers ...
            Answers follow the comment they answer, in page order; no comment comes twice.
        """
        answers: dict[str | None, list[Comment]] = {}
        for comment in self.comments:
            answers.setdefault(comment.reply_to, []).append(comment)
        stack = [(comment, 0) for comment in reversed(answers.pop(None, []))]
        while stack:
            comment, depth = stack.pop()
            yield comment, depth
            stack.extend((answer, depth + 1) for answer in reversed(answers.pop(comment.id, [])))
