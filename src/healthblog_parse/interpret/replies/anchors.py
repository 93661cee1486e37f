"""Links from one comment to another: "@<a href='#comment-12'>Pete</a>: ...".

Rule: the first link of a comment that stands near its start and leads to an earlier comment's anchor answers
it, if the link's words are as short as a name, a number or a sign of answering; links further on are
references.
"""

from __future__ import annotations

from .page import Thread, anchor_of
from .records import Signal

_NEAR_START = 60  # characters before which the link stands
_LONGEST = 40  # characters of a name or a sign of answering


def find(page: Thread, index: int) -> Signal | None:
    """The comment that a link near the start leads to."""
    for block in page.utterances[index].blocks[:2]:
        for link in block.links[:2]:
            anchor = anchor_of(link.href) if "#" in link.href else None
            target = page.anchors.get(anchor) if anchor else None
            if target is None or target == index or not page.speakers.before(target, index):
                continue
            words = link.text.strip()
            if words and len(words) <= _LONGEST and block.text.find(words) <= _NEAR_START:
                return Signal(target=target, basis="mention", strength="strong", evidence=words)
    return None
