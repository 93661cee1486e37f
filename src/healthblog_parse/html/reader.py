"""The HTML reader: the order of the steps, nothing else."""

from __future__ import annotations

from ..decode import Document
from ..limits import Limits
from ..records import RawArticle, RawPage
from .byline_region import read_region
from .comments import read_comments
from .dates import read_dates
from .dom import Index, parse_html
from .people import read_people


def read_html(document: Document, *, limits: Limits) -> RawPage:
    """Read an HTML page: index, then comments, then the article around them."""
    root = parse_html(document.utf8)
    if root is None:
        return RawPage(format="html")
    index = Index(root)
    found = read_comments(index, limits=limits)
    region = read_region(index, regions=found.regions)
    return RawPage(
        format="html",
        platform=found.platform,
        article=RawArticle(people=read_people(index, region), dates=read_dates(index, region)),
        comments=found.comments,
        declared_comment_count=found.declared,
        warnings=found.warnings,
    )
