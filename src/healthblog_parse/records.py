"""The seam: what the HTML and the plain-text reader both hand over.

Strings, numbers and locators only: no lxml, no parsed dates, no chosen winners among candidates.  The
readers collect what stands in the page and where; ``interpret`` says what it means; ``build`` makes the
page.  A field that a reader did not find is ``None`` or empty.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from .models import Block, CommentKind, Figure, PageWarning, PersonKind, SourceFormat, Span

DateRole = Literal["published", "updated", "reviewed"]
PersonRole = Literal["author", "medical review", "fact check", "review"]


@frozen(kw_only=True)
class RawText:
    """A candidate for a text field (a title, a site name)."""

    value: str
    """As found, white space collapsed."""
    rule: str
    """The rule that found it, e.g. ``og:title`` or ``h1``."""
    where: str | None = None
    """XPath, or ``line N``."""
    visible: bool = True
    """Whether a reader of the page sees it; ``False`` for metadata."""


@frozen(kw_only=True, slots=False)
class RawDate:
    """A candidate for a date."""

    role: DateRole = "published"
    """Which of the article's dates it claims to be; comments leave it at ``published``."""
    raw: str | None = None
    """The date as displayed; ``None`` where only an attribute or metadata has it."""
    machine: str | None = None
    """A machine-readable attribute (``datetime``, ``content``, ``title``); may be malformed."""
    rule: str = ""
    """The rule that found it."""
    where: str | None = None
    """XPath, or ``line N``."""
    visible: bool = True
    """Whether a reader of the page sees it."""


@frozen(kw_only=True)
class RawPerson:
    """A candidate for an author or a reviewer: one byline, which may name several people."""

    name: str
    """As found, credentials and honorific included; "By" and role wordings already taken off."""
    role: PersonRole = "author"
    """What the wording or the property says that the person did."""
    job: str | None = None
    """Job title as displayed ("Registered dietitian")."""
    affiliation: str | None = None
    """Institution as displayed."""
    credentials: str | None = None
    """Credentials that stand apart from the name (a sibling element, ``honorificSuffix``)."""
    url: str | None = None
    """Profile link."""
    orcid: str | None = None
    """ORCID iD or URL."""
    bio: str | None = None
    """Text of an author box."""
    kind: PersonKind | None = None
    """Where the markup tells a person from an organisation (schema.org ``@type``)."""
    rule: str = ""
    """The rule that found it."""
    where: str | None = None
    """XPath, or ``line N``."""
    visible: bool = True
    """Whether a reader of the page sees it."""


@frozen(kw_only=True)
class RawReference:
    """One entry of a sources list."""

    text: str
    """As displayed, without its number."""
    hrefs: tuple[str, ...] = ()
    """Links inside the entry."""


@frozen(kw_only=True)
class RawArticle:
    """What a reader found of the article."""

    titles: tuple[RawText, ...] = ()
    """Candidates, strongest rule first."""
    subtitle: str | None = None
    people: tuple[RawPerson, ...] = ()
    """Candidates of every role, in document order within a rule."""
    dates: tuple[RawDate, ...] = ()
    """Candidates of every role."""
    section: str | None = None
    tags: tuple[str, ...] = ()
    description: str | None = None
    image: str | None = None
    blocks: tuple[Block, ...] = ()
    figures: tuple[Figure, ...] = ()
    references: tuple[RawReference, ...] = ()
    disclaimer: str | None = None
    certifications: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False)
class RawComment:
    """What a reader found of one comment."""

    key: str | None = None
    """The platform's own id as written (``comment-8354``); need not be unique."""
    kind: CommentKind = "comment"
    parent: int | None = None
    """Index, in page order, of the comment it stands under by markup or by stated text."""
    author: str | None = None
    """Name as displayed, without "says:"."""
    author_url: str | None = None
    date: RawDate | None = None
    title: str | None = None
    blocks: tuple[Block, ...] = ()
    permalink: str | None = None
    votes: int | None = None
    number: int | None = None
    """The position that the page prints beside it ("#12")."""
    addressee: str | None = None
    """The name that a structured "in reply to NAME" line gives."""
    badge: bool = False
    """Whether markup or a badge says that the article's author wrote it."""
    span: Span | None = None
    """Where the record stands in plain text."""
    line: int | None = None
    """The line of the HTML source, from 1."""


@frozen(kw_only=True)
class Saved:
    """What whoever saved the page wrote down: a browser at its top, or the archive that it stood in."""

    address: str | None = None
    """Where it was saved from, as written."""
    moment: str | None = None
    """When, as written."""


@frozen(kw_only=True)
class RawPage:
    """All that a reader hands over."""

    format: SourceFormat
    platform: str | None = None
    url: str | None = None
    """What the page calls its address."""
    saved: Saved = Saved()
    site_names: tuple[RawText, ...] = ()
    """Candidates, strongest first."""
    blog_name: str | None = None
    language: str | None = None
    """As stated (``lang``, ``og:locale``), else told from the text by the reader."""
    article: RawArticle | None = None
    comments: tuple[RawComment, ...] = ()
    declared_comment_count: int | None = None
    warnings: tuple[PageWarning, ...] = ()
