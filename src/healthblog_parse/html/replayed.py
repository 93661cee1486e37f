"""Pages that a web archive plays back, as their publisher sent them: without the archive's bar, head and addresses.

Facts.  The Wayback Machine and pywb, with which most national archives work, turn every address of a page into
``[HOST]/COLLECTION/20200310120000[im_]/ADDRESS``, in markup and in data for machines, and write the page's own address
and the moment of the capture into a script of their own (``__wm.wombat("ADDRESS","20200310120000"``, ``WB_wombat_Init``,
``wbinfo.timestamp``).  The bar stands between two comments.  Browsers that save such a page leave the scripts out, but
say where it came from.  archive.today keeps the page in ``div#CONTENT``, with all style in its elements; the head is its
own: its name as the site's, the moment of the capture as publication and last change, and in ``link[rel=bookmark]`` the
page's address.  Above the page stands ``div#HEADER``, with the moment as ``pubdate``; links go over the archive.

Rules.  Addresses that name this capture are turned back, one layer of them, where a quotation mark or "=" stands before them
(SingleFile leaves the marks out): a text that tells where something is archived stays, and so does a link to another
capture.  Line ends stay, so that lines keep their numbers.  Pages without the marks in their first bytes are not looked at.

Known failures: srcset.

Sources: pywb's documentation, "Memento API"; the markup of both archives.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from ..interpret.addresses import played_back, written_moment
from ..records import Saved

_TOP = 8192
"""Bytes at the top of a page among which a mark stands."""
_SLASH = rb"\\?/"
_MARK = Expression(
    rb"\b(?:(?:__wm\.wombat\(\"|wbinfo\.url ?= ?\")(?P<address>https?:[^\"\s]{1,2000})"
    rb"\"(?:, ?|;\s{0,40}wbinfo\.timestamp ?= ?)\"(?P<moment>\d{14})\""
    rb"|WB_wombat_Init\(\"[^\"\s]{0,200}\", ?\"(?P<older>\d{14})\")"
)
_PLAYED = Expression(
    rb"(?<=[\"'=])(?:https?:)?+(?:%(s)b%(s)b[\w.:-]{1,100})?+(?:%(s)b[\w.-]{1,60}){0,3}?%(s)b(?P<moment>\d{14})"
    rb"(?:[a-z]{2}_)?%(s)b(?=https?:)" % {b"s": _SLASH}
)
_BAR = (
    Expression(rb"<!-- BEGIN WAYBACK TOOLBAR INSERT -->"),
    Expression(rb"<!-- END WAYBACK TOOLBAR INSERT -->"),
)
_CONTENT = Expression(rb"<div id=\"?CONTENT\b")
_BOX = (Expression(rb"<div id=\"?HEADER\b"), _CONTENT)
_PERCENTS = (Expression(rb"<table id=\"?hashtags\b"), Expression(rb"</table>"))
_CAPTURE = Expression(
    rb"<link rel=\"?bookmark\"? href=\"?(https?://archive\.[a-z]{2,5}/\d{4}[\d.-]{10,13}/https?:[^\"\s>]{1,2000})\"?"
)
_OWN_HEAD = Expression(
    rb"<meta property=\"?(?:og:(?!title\b)|twitter:|article:)[^<>\"\s]{1,40}\"? [^<>]{0,3000}>"
    rb"|<link rel=\"?canonical\"? [^<>]{0,3000}>|<meta itemprop=[^<>]{0,3000}>"
)
_OVER = Expression(rb"(?<=[\"'=])https?://archive\.[a-z]{2,5}/o/\w{4,8}/(?=https?:)")


def without_archive(page: bytes, saved: Saved) -> tuple[bytes, Saved]:
    """The page without what a web archive made of it, and where and when it was captured.

    Args:
        page: The page in UTF-8.
        saved: What the tool that saved it wrote down; stays true of a page that no archive played back.
    """
    top = page[:_TOP]
    if b"archive" in top and (capture := _CAPTURE.search(top)) is not None:
        return _uncaptured(page, capture)
    address, moment = played_back(saved.address) if saved.address is not None else (None, None)
    mark = _MARK.search(top) if b"ombat" in top or b"wbinfo" in top else None
    if mark is not None:
        address = mark["address"].decode("utf-8", "replace") if mark["address"] else address
        moment = (mark["moment"] or mark["older"]).decode("ascii")
    if moment is None:
        return page, saved
    digits = moment.encode("ascii")
    page = _PLAYED.sub(lambda found: b"" if found["moment"] == digits else found[0], _without(page, *_BAR))
    return page, Saved(address=address, moment=written_moment(moment))


def _uncaptured(page: bytes, capture: re.Match[bytes]) -> tuple[bytes, Saved]:
    """The page inside a page of archive.today."""
    address, moment = played_back(capture[1].decode("utf-8", "replace"))
    if address is None or moment is None:
        return page, Saved()
    content = _CONTENT.search(page)
    end = 0 if content is None else content.start()
    head = _OWN_HEAD.sub(b"", page[:end])
    head = head.replace(capture[0], b'<link rel="canonical" href="%b"' % address.encode())
    page = _OVER.sub(b"", _without(head + page[end:], *_BOX))
    return _without(page, *_PERCENTS), Saved(address=address, moment=written_moment(moment))


def _without(page: bytes, begin: Expression[bytes], end: Expression[bytes]) -> bytes:
    """The page without what stands from one mark to the next other; lines keep their numbers."""
    first = begin.search(page)
    last = None if first is None else end.search(page, first.end())
    if first is None or last is None:
        return page
    low, high = first.start(), last.start()
    return page[:low] + b"\n" * page.count(b"\n", low, high) + page[high:]
