"""The HTML reader: the order of the steps, nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from ..decode import Document
from ..interpret.language import settle_language
from ..limits import Limits
from ..records import RawArticle, RawPage, RawPerson
from .article import read_body
from .byline_region import BylineRegion, read_region
from .comments import read_comments
from .dates import read_dates
from .dialogs import find_dialogs
from .disclaimer import read_certifications, read_disclaimer
from .dom import Element, Index
from .guard import parse_html
from .headline_text import other_headings, read_titles
from .jsonld import read_jsonld
from .metadata import Metadata, read_metadata
from .no_article import no_article, nothing_found
from .people import read_people
from .references import References, read_references
from .replayed import without_archive
from .saved import read_saved
from .source_notes import read_fine_print
from .state import read_state
from .streamed import put_in_place
from .tags import read_tags
from .trackback import read_trackback


def read_html(document: Document, *, limits: Limits) -> RawPage:
    """Read an HTML page: index, then comments, then the article around them."""
    page, saved = without_archive(document.utf8, document.saved or read_saved(document.utf8))
    root, cut = parse_html(page, limits=limits)
    if root is None:
        return RawPage(format="html", warnings=cut)
    put_in_place(root, page)
    index = Index(root)
    found = read_comments(index, limits=limits)
    metadata = read_metadata(index, read_jsonld(index, limits=limits))
    trackback = read_trackback(page)
    region = read_region(index, regions=found.regions)
    references = read_references(index, region)
    disclaimer, notes = read_disclaimer(index, region)
    apart = _set_apart(index, region, metadata, references)
    excluded = {*found.regions, *references.elements, *region.elements, *notes, *apart}
    posts = () if found.platform is None else found.records
    people = (*read_people(index, region, cited=references.items), *metadata.people, *trackback.people)
    body = read_body(index, excluded, region.headline, _names(region, people), found.records, posts)
    titles = (*read_titles(region.headline, metadata.titles), *metadata.titles, *trackback.titles)
    dates = (*read_dates(index, region, cited=references.items), *metadata.dates, *trackback.dates)
    if titles and not any(date.role == "published" for date in dates):
        dates += read_state(index, titles[0].value)
    filed = read_tags(index, region, metadata.tags, metadata.section)
    article = RawArticle(
        titles=titles,
        people=people,
        dates=dates,
        section=filed.section,
        tags=filed.tags,
        description=metadata.description,
        image=metadata.image,
        subtitle=body.subtitle,
        blocks=body.blocks,
        figures=body.figures,
        references=references.entries,
        disclaimer=disclaimer,
        certifications=read_certifications(index),
    )
    none = None if metadata.is_article else nothing_found(article)
    if none is None and not found.comments:
        address = metadata.url or document.url or saved.address
        none = no_article(index, metadata, region.headline, article, address=address)
    listed = none is not None and not found.comments  # numbers of comments are other pages'
    return RawPage(
        format="html",
        platform=found.platform,
        url=metadata.url,
        saved=saved,
        site_names=metadata.site_names,
        language=settle_language(metadata.language, (block.text for block in article.blocks)),
        article=article if none is None else None,
        comments=found.comments,
        declared_comment_count=None if listed else found.declared,
        warnings=(*cut, *(() if listed else found.warnings), *metadata.warnings, *((none,) if none else ())),
    )


def _set_apart(
    index: Index, region: BylineRegion, metadata: Metadata, references: References
) -> tuple[Element, ...]:
    """What stands in the text's column and is none of it: notes in small print, dialogs, further headings of the headline."""
    headings = () if region.headline is None else other_headings(region.headline, metadata.titles)
    return (*read_fine_print(index, region, references.items), *find_dialogs(index), *headings)


def _names(region: BylineRegion, people: Iterable[RawPerson]) -> tuple[str, ...]:
    """Names of two words or more of those who may have written the article, without letters and jobs."""
    named = (person.name.partition(",")[0] for person in people)
    return tuple(dict.fromkeys((*region.writers, *(name for name in named if " " in name))))
