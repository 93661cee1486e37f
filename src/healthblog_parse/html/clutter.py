"""What in an article's container is not article, told by the words of class and id.

Facts: themes and plugins name what they add: share bars, related posts, newsletter forms, author boxes,
tables of contents, ads, tags.  The names are compounds (``jp-relatedposts``, ``mtsSocialShare``), so they are
split into words at punctuation and capitals, and a few phrases of two words are looked up as well.

Known failures: a container of the body itself may carry such a word ("instagram-media post-template"); the
caller therefore cuts only elements that hold a small part of the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from .dom import Element

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")

WORDS = frozenset(
    # sharing and social networks
    "share shares sharing shareaholic sharedaddy addtoany addthis sharethis social socials socialmedia"
    " shariff"
    " ssba heateor mashsb crestashareon sociable essb socialicons sharebar shareblock sharebuttons sharelinks"
    " likebtn pinterest pinit followus"
    # more of the site
    " related relatedposts yarpp crp recommended recommendations recirc recirculation outbrain taboola"
    " trending"
    " popular readmore morefrom zergnet revcontent lwptoc ez suggested"
    # selling and asking
    " newsletter newsletters subscribe subscription signup optin mailchimp convertkit mailpoet mc4wp hustle"
    " sumome advert adverts advertisement advertising adsense adsbygoogle adslot adbox adcontainer"
    " adunit ads ad"
    " adwrapper sponsor sponsored promo promotion promos promobox cta donate donation paywall regwall leaky"
    " affiliate disclosure cookie cookies consent gdpr popup modal overlay"
    # about the article
    " byline bylines authorbox authorbio author vcard postmeta entrymeta postinfo metadata meta dateline"
    " breadcrumb breadcrumbs crumbs tags taglist tagcloud postedin categories cats toc tableofcontents"
    " ratings rating starrating reactions votes printfriendly print skiplink"
    # navigation and frame
    " nav navigation navbar menu pagination pager pagenav postnav prevnext sidebar widget widgets footer"
    " comments comment respond commentlist disqus fbcomments login caption captions wpcaption"
    " credit credits copyright imagecredit photocredit hidden screenreader sronly visuallyhidden noprint"
    " tooltip audioplayer listen video videoplayer player embed toolbar podcast poll quiz survey".split()
)
"""Single words that mark what is not article."""

PHRASES = frozenset(
    "author-box author-bio author-info about-author post-author entry-meta post-meta entry-footer post-footer"
    " entry-header page-header site-header post-tags entry-tags tag-links cat-links post-categories read-more"
    " more-posts next-post prev-post post-navigation nav-links jump-to table-of of-contents ez-toc"
    " screen-reader visually-hidden sr-only wp-caption caption-text image-caption photo-credit"
    " like-box also-like you-may up-next see-also read-next next-up recipe-buttons print-recipe jump-recipe"
    " sign-up call-to back-to follow-us post-info article-info article-meta article-footer article-header"
    " content-info pop-up print-only no-print jp-relatedposts jetpack-likes wprm-call".split()
)
"""Pairs of words, joined by a hyphen, that mark what is not article."""

_BODY = frozenset(
    "entry-content post-content article-content article-body post-body articlebody entry-body story-body"
    " single-content content-body body-text body-content postcontent storycontent".split()
)
"""Pairs that name the body itself: they overrule the words above."""

# words that stand in names of layouts and themes as well; they count only as a whole name
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LONGEST_ID = 24
"""Characters; longer ids are made of a section's own heading."""
_LONGEST_NAME = 6
"""Words; longer names are sentences of a page builder."""
_WEAK = frozenset(
    "meta author comment comments menu hidden rating ratings video widget footer credit ad ez cats".split()
)


@lru_cache(maxsize=8192)
def names_clutter(names: str) -> bool:
    """Whether a class or id attribute names something that is not article."""
    tokens = [(token.lower(), [word.lower() for word in _WORD.findall(token)]) for token in names.split()]
    pairs = [{f"{one}-{two}" for one, two in pairwise(words)} for _, words in tokens]
    if any(token in _BODY or pair & _BODY for (token, _), pair in zip(tokens, pairs, strict=True)):
        return False
    for (token, words), pair in zip(tokens, pairs, strict=True):
        if len(words) > _LONGEST_NAME:
            continue
        if token.replace("-", "").replace("_", "") in WORDS or pair & PHRASES:
            return True
        if any(word in WORDS and word not in _WEAK for word in words):
            return True
    return False


def is_hidden(element: Element) -> bool:
    """Whether an attribute of the element itself hides it from every reader."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return style is not None and "display:none" in style.replace(" ", "").lower()


def is_clutter(element: Element) -> bool:
    """Whether the element's own names or attributes say that it is not article."""
    if element.tag in _HEADINGS:
        return False  # their ids and classes are made of their own words
    names = element.get("class")
    if names and names_clutter(names):
        return True
    key = element.get("id")
    if key and len(key) < _LONGEST_ID and names_clutter(key):
        return True
    role = element.get("role")
    if role in ("navigation", "complementary", "contentinfo", "banner", "search", "doc-toc", "menu"):
        return True
    return is_hidden(element)
