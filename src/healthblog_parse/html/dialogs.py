"""The dialogs of consent services: boxes about cookies that they put before or behind the page's own content.

Facts: a service names its box by an id that is the same on all sites, in all languages.  The list of purposes and partners
in it is longer than many an article; on a short page it is nearly all of the text.

Rule: a box of one of these ids is no part of the article, however much of the page's text it holds.

Sources: the markup of the services' own scripts.
"""

from __future__ import annotations

from .dom import Element, Index

_CONSENT_IDS = frozenset((
    "onetrust-consent-sdk", "onetrust-banner-sdk", "onetrust-pc-sdk",  # OneTrust
    "CybotCookiebotDialog", "didomi-host", "qc-cmp2-container", "usercentrics-root", "cmpbox", "axeptio_overlay",
    "tarteaucitronRoot", "iubenda-cs-banner", "truste-consent-track", "coiOverlay", "cookiescript_injected",
    "hs-eu-cookie-confirmation", "ez-cookie-dialog-wrapper",
    # plugins of WordPress and Drupal
    "cmplz-cookiebanner-container", "BorlabsCookieBox", "cookie-law-info-bar", "cliSettingsPopup", "cookie-notice",
    "moove_gdpr_cookie_info_bar", "moove_gdpr_cookie_modal", "sliding-popup",
))  # fmt: skip


def find_dialogs(index: Index) -> frozenset[Element]:
    """The boxes of consent services.

    Args:
        index: The page.
    """
    by_id = index.by_id
    return frozenset([by_id[key] for key in by_id.keys() & _CONSENT_IDS])
