"""What class names of responsive layouts hide on a desktop screen, and what only on a phone.

Facts.  CSS frameworks hide an element and show it again from a width on ("hidden md:block", "d-none d-lg-flex"), or
the other way round ("md:hidden", "d-block d-lg-none", "visible-xs"); page builders name the device ("elementor-hidden-desktop",
"hide-on-mobile").  Pages print many parts twice, one for phones and one for the rest.

Rules.  The reader sits before a desktop screen: the widest width that a name mentions decides.  "hide-…" may stand
behind a house's own prefix.

Sources: Tailwind CSS ("Responsive design"), Bootstrap 3 to 5 ("Display"), SUIT CSS ("Utils: display"), inuitcss, UIkit ("Visibility"), Foundation
("Visibility classes"), Elementor, Beaver Builder, WPBakery, Kadence Blocks, GeneratePress, Stackable, Flatsome.
"""

from __future__ import annotations

from ..expressions import Expression

_HIDING = Expression(r"hid|none|visible-|show-|-false|mobile-|-mobile")
"""A quick first look: one of these is in every class attribute that hides anything."""
_WIDTHS = ("", "xs", "sm", "md", "tablet", "lg", "laptop", "xl", "desktop", "xxl", "2xl", "3xl")
_SHOWN = (
    r"(?:inline-)?(?:block|flex|grid|table|inline|contents|list-item|table-cell|table-row|initial|visible)"
)
_UTILITY = Expression(
    rf"(?:(?P<width>[a-z0-9]{{1,7}})[:@])?!?(?:(?P<off>hidden)|(?P<on>{_SHOWN}))"
    rf"|d-(?:(?P<infix>xs|sm|md|lg|xl|xxl)-)?(?:(?P<none>none)|(?P<as>{_SHOWN}))"
    rf"|u-(?P<step>xs|sm|md|lg|xl)-(?:(?P<gone>hidden)|{_SHOWN})"
    rf"|u-(?:(?P<away>hidden)|{_SHOWN})@(?:(?!(?:until|below|under|to|max|lt|lte)-)[a-z]{{1,7}}-)?(?P<up>[a-z]{{1,7}})"
)
"""Tailwind's, Bootstrap's and SUIT's names for how an element is displayed, from a width on; "@until-md" is up to one."""
_NEVER = frozenset(
    """
    visible-xs visible-xs-block visible-xs-inline visible-xs-inline-block visible-phone hidden-desktop hidden-lg hidden-md-up
    hidden-sm-up hidden-lg-up hide-for-medium hide-for-medium-up hide-for-large hide-for-large-up show-for-small
    show-for-small-only uk-hidden@s uk-hidden@m uk-hidden@l elementor-hidden-desktop fl-visible-mobile vc_hidden-lg
    kvs-lg-false vs-lg-false hide-on-desktop hide-desktop stk--hide-desktop mobile-only only-mobile show-on-mobile
    desktop-hidden hidden-on-desktop show-mobile visible-mobile mobile-visible
    """.split()
)
"""Names that hide an element on desktop screens."""
_HOOKS = ("js", "no", "not", "dont")
"""What stands before such a name that does not hide: a hook for scripts, a denial."""


def hidden_on_desktop(names: str) -> bool:
    """Whether the class attribute, in lower case, hides an element on a desktop screen."""
    if _HIDING.search(names) is None:
        return False
    widest = -1
    hidden = False
    for name in names.split():
        if name in _NEVER:
            return True
        match = _UTILITY.fullmatch(name)
        if match is None:
            if "-hide-" in name and _is_prefixed(name):
                return True
            continue
        width = match["width"] or match["infix"] or match["step"] or match["up"] or ""
        if width in _WIDTHS and (place := _WIDTHS.index(width)) >= widest:
            widest = place
            hidden = any(match.group("off", "none", "gone", "away"))
    return hidden


def _is_prefixed(name: str) -> bool:
    """Whether it is such a name behind a house's own prefix: "gz-hide-desktop"."""
    house, _, own = name.partition("-")
    return own in _NEVER and house not in _HOOKS
