"""The dialogs of consent services: boxes about cookies that they put before or behind the page's own content.

Facts: a service names its box by an id that is the same on all sites, in all languages.  The list of purposes and partners
in it is longer than many an article; on a short page it is nearly all of the text.

Sites with a dialog of their own say in its id what it is: "cookies-popup".

Rules: a box of one of these ids is no part of the article, however much of the page's text it holds; nor is one whose id says
that it is a dialog about cookies, unless it holds the headline.

Sources: the markup of the services' own scripts.
"""

from __future__ import annotations

import re

from ..expressions import Expression
from .dom import HEADINGS, Element, Index

_CONSENT_IDS = frozenset((
    "onetrust-consent-sdk", "onetrust-banner-sdk", "onetrust-pc-sdk",  # OneTrust
    "CybotCookiebotDialog", "didomi-host", "qc-cmp2-container", "usercentrics-root", "cmpbox", "axeptio_overlay",
    "tarteaucitronRoot", "iubenda-cs-banner", "truste-consent-track", "coiOverlay", "cookiescript_injected",
    "hs-eu-cookie-confirmation", "ez-cookie-dialog-wrapper",
    # plugins of WordPress and Drupal
    "cmplz-cookiebanner-container", "BorlabsCookieBox", "cookie-law-info-bar", "cliSettingsPopup", "cookie-notice",
    "moove_gdpr_cookie_info_bar", "moove_gdpr_cookie_modal", "sliding-popup",
))  # fmt: skip


_OWN = Expression(
    r"(?:^|[-_])cookies?[-_]?(?:popup|pop-up|banner|consent|dialog|modal|overlay|notice|bar|preferences|settings|manager)(?:[-_]|$)",
    re.I,
)
"""Ids of sites' own dialogs."""


def find_dialogs(index: Index) -> list[Element]:
    """The boxes of consent services.

    Args:
        index: The page.
    """
    by_id = index.by_id
    found = [by_id[key] for key in by_id.keys() & _CONSENT_IDS]
    if "ookie" in "".join(by_id):
        named = (element for key, element in by_id.items() if "ookie" in key and _OWN.search(key) is not None)
        found += (element for element in named if _is_box(element))
    return found


def _is_box(element: Element) -> bool:
    """Whether an element may be a dialog: the headline is in none, and headings ("Cookie bar recipe") are none themselves."""
    return element.tag not in HEADINGS and next(element.iter("h1"), None) is None
