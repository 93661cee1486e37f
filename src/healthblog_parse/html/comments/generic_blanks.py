"""What stands where comments stand and is still to be filled: templates of a script, and the form to write in.

Facts.  A page that was saved before its script ran holds the template of one comment, with placeholders ("{{review.text}}")
and with attributes that the script takes away when it fills the page (Vue's ``v-for``); what stands beside it, under a
condition of the same kind, is shown to nobody yet.  Review widgets (Yotpo) box the form to write in like each review.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from ...models import PageWarning
from ...records import RawComment
from ..dom import Element, stands_in

UNFILLED = PageWarning(
    code="comments-loaded-by-script", message="comments are loaded by a script of the site"
)
"""What is said of a page whose script has yet to fill in the comments."""
_REPEATED = "v-for"
_DIRECTIVES = (_REPEATED, "v-if", "v-else", "v-cloak")
"""Attributes that Vue takes away; on all but the first a page's own server may have written comments, which are dated."""
_REACH = 12
"""Elements around a record that may carry them."""


def is_template(comments: Iterable[RawComment], first: Element) -> bool:
    """Whether records are what a script of the site would fill.

    Args:
        comments: What was read from the records.
        first: The element of the first of them.
    """
    comments = tuple(comments)
    if any("{{" in (comment.author or "") for comment in comments):
        return True
    names = (_REPEATED,) if any(comment.date for comment in comments) else _DIRECTIVES
    around = (first, *islice(first.iterancestors(), _REACH))
    return any(name in element.attrib for element in around for name in names)


def is_asking(record: Element, dated: Element) -> bool:
    """Whether a record stands in the form to write in.

    Args:
        record: The element of a record without a date.
        dated: One with a date: old sites put the whole list into a form.
    """
    form = next(record.iterancestors("form"), None)
    if form is None or next(form.iter("textarea"), None) is None:
        return False
    return not stands_in(dated, {form})
