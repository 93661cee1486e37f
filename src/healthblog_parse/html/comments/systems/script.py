"""Comments that a script loads: nothing in the page but an empty container, and a warning that says whose.

Facts.  Every vendor asks the page for a container with an id, a class, an element or attribute of its own, or
marks its script element with attributes.  These marks belong to the vendor and are the same on every site.  A
link to ``#disqus_thread`` or a script that only counts is on every list of articles: it is no container.

Rules, in order: containers by id, by class, by element, by attributes of scripts, by addresses of scripts that show
comments wherever they stand.  A container that holds a list of comments all the same (a list for readers without
scripts) is left to the other readers.

A site's own script names nobody: ``stated`` tells it by its words ("Loading comments").

Known failures.  A vendor that puts its frame wherever its script stands, without container, attribute or address that is
known, is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....models import PageWarning
from ...dom import Element, Index
from ..interface import CommentSection, CommentSystem

_IDS: dict[str, str] = {
    "disqus_thread": "disqus", "disqus-thread": "disqus", "disqus_container": "disqus",
    "livefyre-comments": "livefyre", "livefyre_comments": "livefyre", "livefyre": "livefyre",
    "idc-container": "intensedebate", "idc-container-parent": "intensedebate",
    "coral_thread": "coral", "coral_talk_stream": "coral", "coral-stream": "coral", "coral-thread": "coral",
    "coral_stream": "coral", "coral-comments": "coral",
    "hyvor-talk-view": "hyvor", "hyvor-talk-comments": "hyvor",
    "commento": "commento",
    "remark42": "remark42", "isso-thread": "isso", "cusdis_thread": "cusdis", "cusdis": "cusdis",
    "graphcomment": "graphcomment", "fastcomments-widget": "fastcomments", "gitalk-container": "gitalk",
    "vcomments": "valine", "waline": "waline", "artalk": "artalk", "tcomment": "twikoo", "twikoo": "twikoo",
    "discourse-comments": "discourse", "vanilla-comments": "vanilla", "vuukle-comments": "vuukle",
    "vuukle_div": "vuukle", "civil-comments": "civil", "mc-container": "cackle", "vk_comments": "vk",
    "hypercomments_widget": "hypercomments", "ghost-comments-root": "ghost", "schnack": "schnack",
    "talkyard-comments": "talkyard", "comments-fb": "facebook", "utterances": "utterances",
    "insticator-commenting": "insticator", "echo-comments": "echo", "muut": "muut",
    "coral-stream-embed": "coral", "coral-stream-container": "coral", "gitment-container": "gitment",
    "remarkbox-div": "remarkbox", "replybox": "replybox", "anycomment-app": "anycomment", "anycomment-root": "anycomment",
    "webmentions": "webmention.io", "bluesky-comments": "bluesky", "mastodon-comments": "mastodon",
    "mastodon-comments-list": "mastodon", "llc_comments": "wordpress", "vk-comments": "vk",
}  # fmt: skip
"""Container ids, each from the vendor's installation page."""
_CLASSES: dict[str, str] = {
    "fb-comments": "facebook", "fb_comments": "facebook", "disqus-thread": "disqus",
    "livefyre-comments": "livefyre", "giscus": "giscus", "utterances": "utterances",
    "vf-comments": "viafoura",
    "vf-conversations": "viafoura", "vf-widget": "viafoura", "viafoura-comments": "viafoura",
    "vuukle-comments": "vuukle", "talkyard-comments": "talkyard", "so_comments": "solidopinion",
    "js-kit-comments": "echo", "muut": "muut", "spot-im-frame-inpage": "openweb", "ow-comments": "openweb",
    "openweb-comments": "openweb", "squarespace-comments": "squarespace", "gh-comments-root": "ghost",
    "insticator-commenting": "insticator", "coral-thread": "coral",
    "just-comments": "justcomments", "tolstoycomments-feed": "tolstoycomments", "g-comments": "google-plus",
    "schnack": "schnack", "comments-app": "comments.app", "spot-im-comments": "openweb",
    "fastcomments": "fastcomments", "cackle-comments": "cackle", "hyvor-talk-comments": "hyvor",
}  # fmt: skip
"""Container classes."""
_ELEMENTS: dict[str, str] = {
    "fb:comments": "facebook", "hyvor-talk-comments": "hyvor", "vf-conversations": "viafoura",
    "commento-comments": "commento", "comentario-comments": "comentario", "bluesky-comments": "bluesky",
    "mastodon-comments": "mastodon", "vf-comments": "viafoura", "open-web-comments": "openweb",
    "graph-comment": "graphcomment", "talkyard-comments": "talkyard",
}  # fmt: skip
"""Custom elements; the index knows them."""
_ATTRIBUTES: dict[str, str] = {
    "data-ghost-comments": "ghost", "data-spotim-module": "openweb", "data-openweb-module": "openweb",
    "data-spotim-app": "openweb", "issue-term": "utterances", "issue-number": "utterances",
    "data-telegram-discussion": "telegram", "data-comments-app-website": "comments.app", "data-schnack-slug": "schnack",
    "data-isso": "isso", "data-commento-root": "commento", "data-repo-id": "giscus",
}  # fmt: skip
"""Attributes of script elements that have an address."""
_ATTRIBUTE_NAMES = frozenset(_ATTRIBUTES)
_SOURCES: dict[str, str] = {
    "giscus.app/": "giscus", "utteranc.es/": "utterances", "comments.app/js": "comments.app",
    "launcher.spot.im/": "openweb", "talk.hyvor.com/": "hyvor", "cdn.commento.io/": "commento",
    "fastcomments.com/js/embed": "fastcomments", "cdn.graphcomment.com/": "graphcomment", "cusdis.com/js": "cusdis",
    "cdn.viafoura.net/": "viafoura", "cdn.vuukle.com/platform": "vuukle", "intensedebate.com/js/": "intensedebate",
}  # fmt: skip
"""Addresses of scripts that do nothing but show comments where they stand, or where a container is missing."""
_TITLES = {
    "disqus": "Disqus", "facebook": "Facebook", "livefyre": "Livefyre", "intensedebate": "IntenseDebate",
    "coral": "Coral", "hyvor": "Hyvor Talk", "openweb": "OpenWeb (Spot.IM)", "viafoura": "Viafoura",
    "wordpress": "WordPress (Lazy Load for Comments)", "giscus": "Giscus", "commento": "Commento", "cusdis": "Cusdis",
    "remark42": "Remark42", "vuukle": "Vuukle", "fastcomments": "FastComments", "talkyard": "Talkyard", "muut": "Muut",
    "insticator": "Insticator", "webmention.io": "Webmention.io", "isso": "Isso", "waline": "Waline", "twikoo": "Twikoo",
    "cackle": "Cackle", "hypercomments": "HyperComments", "bluesky": "Bluesky", "mastodon": "Mastodon",
    "telegram": "Telegram", "tolstoycomments": "Tolstoy Comments", "google-plus": "Google+", "valine": "Valine",
    "ghost": "Ghost", "discourse": "Discourse", "vk": "VK", "graphcomment": "GraphComment",
    "squarespace": "Squarespace", "utterances": "utterances", "echo": "Echo (JS-Kit)", "gitalk": "Gitalk", "artalk": "Artalk",
    "vanilla": "Vanilla", "civil": "Civil Comments", "schnack": "Schnack", "gitment": "Gitment", "remarkbox": "Remarkbox",
    "replybox": "ReplyBox", "anycomment": "AnyComment", "solidopinion": "SolidOpinion", "justcomments": "Just Comments",
    "comments.app": "Comments.App (Telegram)", "comentario": "Comentario",
}  # fmt: skip


def _claims(index: Index) -> float:
    return 1.0 if next(_found(index), None) is not None else 0.0


def _found(index: Index) -> Iterator[tuple[str, Element]]:
    """Vendor and container, the surest mark first."""
    by_id, by_class = index.by_id, index.by_class
    for key in sorted(_IDS.keys() & by_id.keys()):
        if by_id[key].tag != "a":
            yield _IDS[key], by_id[key]
    for name in sorted(_CLASSES.keys() & by_class.keys()):
        yield _CLASSES[name], by_class[name][0]
    for tag, vendor in _ELEMENTS.items():
        for element in index.by_tag[tag]:
            yield vendor, element
    sources: dict[str, Element] = {}
    for element in index.by_tag["script"]:
        source = element.get("src")
        if source:
            attributes = element.keys()
            if len(attributes) > 1 and not _ATTRIBUTE_NAMES.isdisjoint(attributes):
                for name in _ATTRIBUTE_NAMES.intersection(attributes):
                    yield _ATTRIBUTES[str(name)], element
            if not source.startswith("data:"):
                sources[source] = element
    addresses = "\n".join(sources).lower()
    for address, vendor in _SOURCES.items():
        if address in addresses:
            yield from ((vendor, element) for source, element in sources.items() if address in source.lower())


def _read(index: Index) -> CommentSection | None:
    empty: dict[str, Element] = {}
    for vendor, container in _found(index):
        if not _has_list(container):
            empty.setdefault(vendor, container)
    if not empty:
        return None
    vendors = sorted(empty)
    return CommentSection(
        platform=vendors[0],
        regions=tuple(box for box in empty.values() if box.tag != "script"),
        warnings=tuple(
            PageWarning(
                code="comments-loaded-by-script",
                message=f"comments are loaded by a script: {_TITLES[vendor]}",
            )
            for vendor in vendors
        ),
    )


def _has_list(container: Element) -> bool:
    """Whether comments stand in the container all the same."""
    items = sum(1 for _ in zip(container.iter("li", "article", "time", "cite", "p"), range(3), strict=False))
    return items >= 2


SYSTEM = CommentSystem(name="script", claims=_claims, read=_read)
