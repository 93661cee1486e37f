"""RawPage + interpretations -> Page.

The only place where interpreters meet.  It keeps the invariants: ids are unique, reply links point to ids
that are there and form a forest, a date that could not be read keeps its raw string and adds a warning.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from .charset import double_encoded
from .decode import Document
from .interpret.addresses import host_of, played_back, safe_href, written_moment
from .interpret.article_dates import ArticleDates, choose_dates
from .interpret.dates.order import order_of_days, order_since, settle_order
from .interpret.dates.spans import find_dates
from .interpret.dates.stamped import moment_in, read_beside
from .interpret.dates.written import DateContext, DateReading, read_date
from .interpret.language import english_of
from .interpret.names import is_organisation
from .interpret.people import People, resolve_people, without_houses
from .interpret.references import read_reference
from .interpret.replies import ReplyLink, Utterance, infer_replies
from .interpret.titles import choose_site_name, choose_title, labels_of_host
from .links import forest, unique_ids
from .models import Article, Block, Comment, Evidence, Page, PageWarning, Source
from .records import RawArticle, RawComment, RawDate, RawPage, RawText

_ALIKE = 2
"""Comments with one moment and several displayed dates, which tell a template that prints the article's."""


def build(raw: RawPage, *, document: Document, retrieved: dt.datetime | None = None) -> Page:
    """Interpret the raw records and assemble the page.

    Args:
        raw: What the reader found.
        document: The decoded input, for its format, encoding and warnings, and where the caller says that it was saved from:
            used where the page states no address.
        retrieved: The moment of saving, against which relative dates are resolved; else the one that the page's own
            archive states.

    Returns:
        The page, its ids unique and its links a forest.
    """
    stated = raw.url or document.url or _address(raw.saved.address)
    original, captured = played_back(stated)
    address = original or stated
    moment = written_moment(captured) if captured else raw.saved.moment
    context = _date_context(raw, address, retrieved or _moment(moment))
    article = raw.article or RawArticle()
    site = choose_site_name(raw.site_names, titles=article.titles)
    title = choose_title(article.titles, site_names=raw.site_names, url=address)
    site_names = [candidate.value for candidate in raw.site_names]
    if not site_names and (host := host_of(address)):
        site_names.append(host)
    own = site_names
    shown = [person for person in article.people if person.visible]
    if [p for p in article.people if p.kind == "organization" or not (shown or not is_organisation(p.name))]:
        # a blog's title and address may name its writer: only of an organisation they tell the site
        if site is not None:
            site_names.append(site.value)
        own = [*site_names, *labels_of_host(address)]
    named = article.people if article.dates else without_houses(article.people)
    people = resolve_people(named, raw.comments, site_names=own)
    dates = choose_dates(article.dates, context)
    comment_dates = _comment_dates(raw.comments, context)
    comments = _comments(raw.comments, comment_dates, people, title, article.blocks, site_names)
    bodies = [article.blocks, *(comment.blocks for comment in raw.comments)]
    twice = double_encoded([block.text for blocks in bodies for block in blocks])
    return Page(
        source=Source(format=document.format, encoding=document.encoding, platform=raw.platform),
        url=address,
        site_name=site.value if site else None,
        blog_name=raw.blog_name,
        article=None if raw.article is None else _article(raw.article, raw.language, title, people, dates),
        declared_comment_count=raw.declared_comment_count,
        comments=comments,
        warnings=(
            *document.warnings,
            *((twice,) if twice else ()),
            *raw.warnings,
            *_date_warnings(dates, comment_dates),
        ),
        evidence=tuple(_evidence(article, raw.site_names, title, site, people, dates)),
    )


def _address(saved: str | None) -> str | None:
    """The address that a page was saved from, if a page can have it."""
    return safe_href(saved) if saved and saved.lower().startswith(("http://", "https://")) else None


def _moment(saved: str | None) -> dt.datetime | None:
    """The moment at which a page was saved, if it can be read."""
    value = read_date(saved).value if saved else None
    return None if value is None else value.datetime()


def _date_context(raw: RawPage, address: str | None, retrieved: dt.datetime | None) -> DateContext:
    comments = [comment.date.raw for comment in raw.comments if comment.date and comment.date.raw]
    dates = () if raw.article is None else raw.article.dates
    displayed = [*comments, *(date.raw for date in dates if date.raw)]
    order = order_of_days(_stamped(raw.comments)) or settle_order(
        displayed, language=english_of(raw.language, address)
    )
    context = DateContext(order=order, language=raw.language, retrieved=retrieved)
    if order is not None or not any("/" in date or "-" in date for date in comments):
        return context
    published = choose_dates(dates, context).published.reading.value
    return context if published is None else context._replace(order=order_since(comments, published))


def _stamped(comments: Iterable[RawComment]) -> Iterator[tuple[str, dt.date]]:
    """What comments show as their date, where their address states the moment."""
    for comment in comments:
        if (
            comment.permalink is not None and "showComment=" in comment.permalink
        ):  # most have none: not worth a call
            moment = moment_in(comment.permalink)
            if moment is not None and comment.date is not None and comment.date.raw:
                yield comment.date.raw, moment.date()


def _comment_dates(comments: Sequence[RawComment], context: DateContext) -> list[DateReading]:
    """The date of each comment; that of its address where what it shows cannot be read."""
    dates = _stated_dates([comment.date for comment in comments], context)
    for place, (comment, date) in enumerate(zip(comments, dates, strict=True)):
        if date.value is None and comment.date is not None and (moment := moment_in(comment.permalink)):
            dates[place] = DateReading(status="read", value=read_beside(comment.date.raw or "", moment))
    return dates


def _stated_dates(raws: Sequence[RawDate | None], context: DateContext) -> list[DateReading]:
    """The date that each comment states.

    Templates that print the article's moment into every comment give them all one attribute: then what they display is
    believed, where it can be read.
    """
    dates = [_comment_date(raw, context) for raw in raws]
    stamped = [raw for raw in raws if raw is not None and raw.machine and raw.raw]
    if len(stamped) < _ALIKE or len({raw.machine for raw in stamped}) > 1:
        return dates
    if len({raw.raw for raw in stamped}) < _ALIKE:
        return dates
    shown = [None if raw is None else read_date(raw.raw, context) for raw in raws]
    return [date if own is None or own.value is None else own for date, own in zip(dates, shown, strict=True)]


def _comment_date(raw: RawDate | None, context: DateContext) -> DateReading:
    """Attributes first; the displayed string where they are absent or malformed, or the one date inside
    it."""
    if raw is None:
        return DateReading(status="absent")
    machine = read_date(raw.machine, context)
    if machine.value is not None or not raw.raw:
        return machine
    shown = read_date(raw.raw, context)
    if shown.status == "unparsable":
        inside = find_dates(raw.raw, context)
        return inside[0].reading if len(inside) == 1 else shown
    return shown


def _article(
    raw: RawArticle,
    language: str | None,
    title: RawText | None,
    people: People,
    dates: ArticleDates,
) -> Article:
    published, updated, reviewed = dates
    return Article(
        title=title.value if title else None,
        subtitle=raw.subtitle,
        authors=people.authors,
        reviewers=people.reviewers,
        published=published.reading.value,
        published_raw=published.raw,
        updated=updated.reading.value,
        updated_raw=updated.raw,
        reviewed=reviewed.reading.value,
        reviewed_raw=reviewed.raw,
        language=language,
        section=raw.section,
        tags=raw.tags,
        description=raw.description,
        image=raw.image,
        blocks=raw.blocks,
        figures=raw.figures,
        references=tuple(read_reference(entry) for entry in raw.references),
        disclaimer=raw.disclaimer,
        certifications=raw.certifications,
    )


def _comments(
    raws: Sequence[RawComment],
    dates: Sequence[DateReading],
    people: People,
    title: RawText | None,
    body: Sequence[Block],
    site_names: Sequence[str],
) -> tuple[Comment, ...]:
    """The comments with unique ids, and links that form a forest, the inferred ones where nothing is stated."""
    ids = unique_ids([raw.key for raw in raws])
    parents = forest([raw.parent for raw in raws])
    links: Sequence[ReplyLink | None] = infer_replies(
        _utterances(raws, dates, people, parents),
        article_authors=[author.name for author in people.authors],
        hosts=site_names,
        title=title.value if title else None,
        article=body,
    )
    answered = [
        parent if parent is not None else link.target if link else None
        for parent, link in zip(parents, links, strict=True)
    ]
    targets = forest(answered, firm=[parent is not None for parent in parents])
    comments = []
    for index, (raw, date, target) in enumerate(zip(raws, dates, targets, strict=True)):
        parent, link = parents[index], links[index]
        stated = parent is not None
        inferred = link if link is not None and target is not None and not stated else None
        comments.append(
            Comment(
                id=ids[index],
                kind=raw.kind,
                title=raw.title,
                author=people.commenters[index],
                published=date.value,
                published_raw=(raw.date.raw or raw.date.machine) if raw.date else None,
                blocks=raw.blocks,
                permalink=safe_href(raw.permalink),
                votes=raw.votes,
                parent_id=None if parent is None else ids[parent],
                reply_to=None if target is None else ids[target],
                reply_basis="markup" if stated else inferred.basis if inferred else None,
                reply_confidence=1.0 if stated else inferred.confidence if inferred else None,
                reply_evidence=(inferred.evidence or None) if inferred else None,
                by_article_author=people.by_article_author[index],
                span=raw.span,
                line=raw.line,
            )
        )
    return tuple(comments)


def _utterances(
    raws: Sequence[RawComment],
    dates: Sequence[DateReading],
    people: People,
    parents: Sequence[int | None],
) -> list[Utterance]:
    """The comments as the inference of replies sees them."""
    return [
        Utterance(
            author=who.name if who else None,
            by_article_author=staff,
            published=date.value,
            title=raw.title,
            blocks=raw.blocks,
            parent=parent,
            number=raw.number,
            anchors=(raw.key or "", raw.permalink or ""),
            addressee=raw.addressee,
            pingback=raw.kind == "pingback",
        )
        for raw, who, staff, date, parent in zip(
            raws, people.commenters, people.by_article_author, dates, parents, strict=True
        )
    ]


def _date_warnings(dates: ArticleDates, comment_dates: Sequence[DateReading]) -> Iterable[PageWarning]:
    for role, date in dates.by_role():
        if date.reading.status in {"unparsable", "ambiguous", "relative"}:
            yield PageWarning(
                code=f"date-{date.reading.status}",
                message=f"article.{role}: {date.raw!r} is {date.reading.status}",
            )
    statuses = [reading.status for reading in comment_dates]
    for status in ("unparsable", "ambiguous", "relative"):
        count = statuses.count(status)
        if count:
            yield PageWarning(
                code=f"date-{status}",
                message=f"comments: {count} {'date is' if count == 1 else 'dates are'} {status}",
            )


def _evidence(
    article: RawArticle,
    site_names: Sequence[RawText],
    title: RawText | None,
    site: RawText | None,
    people: People,
    dates: ArticleDates,
) -> Iterable[Evidence]:
    """Every candidate for the article's head, with whether it was chosen."""
    named = (("article.title", article.titles, title), ("site_name", site_names, site))
    for field, candidates, choice in named:
        for candidate in candidates:
            yield Evidence(
                field=field,
                rule=candidate.rule,
                raw=candidate.value,
                where=candidate.where,
                chosen=_is_choice(candidate, choice),
            )
    winners = {id(person) for person in people.chosen}
    for person in article.people:
        yield Evidence(
            field="article.authors" if person.role == "author" else "article.reviewers",
            rule=person.rule,
            raw=person.name,
            where=person.where,
            chosen=id(person) in winners,
        )
    sources = {role: date.source for role, date in dates.by_role()}
    for date in article.dates:
        yield Evidence(
            field=f"article.{date.role}",
            rule=date.rule,
            raw=date.raw or date.machine or "",
            where=date.where,
            chosen=date is sources[date.role],
        )


def _is_choice(candidate: RawText, choice: RawText | None) -> bool:
    """Whether the choice was made of the candidate: what does not belong to it may have been cut."""
    if choice is None or candidate is choice:
        return choice is not None
    same = (candidate.rule, candidate.where) == (choice.rule, choice.where)
    return same and choice.value != candidate.value and choice.value in candidate.value
