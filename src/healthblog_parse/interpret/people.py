"""Who is who in a page: the article's people chosen among candidates, one Author per person.

Facts: a page names its author in several places and they disagree: the byline, an author box, a meta
element, JSON-LD.  Metadata name the publication, a web editor or an account instead of the writer; account
names such as "admin" are also displayed as bylines.  The same person stands with and without credentials.

Rules, in order, for each role:
1. What the reader sees wins over metadata; among what the reader sees the first rule that found a name, and
   the author before somebody who is shown as a reviewer.
2. A name that stands only in metadata counts, unless it is a URL, a placeholder or an account name
   ("Anonymous", "admin"), or only the site's name.  The site's name counts if comments are signed with it,
   or if the metadata say that it is a person's and it looks like one.  A byline that is nothing but the site's
   name counts unless it is an institution's; who paid for an article is nobody.
3. Candidates that spell the same person are one Author (``authors``).

Who wrote the comments, and whether the author did: ``commenters``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import attrs

from ..expressions import Expression
from ..models import Author
from ..records import PersonRole, RawComment, RawPerson
from .authors import merged
from .bylines.name_ends import says_for_whom
from .commenters import read_commenters
from .credentials import read_part
from .jobs import is_role
from .names import fold, is_organisation, same_person
from .titles import letters_of

_REVIEW_ROLES: tuple[PersonRole, ...] = ("medical review", "fact check", "review")
_PLACEHOLDERS = frozenset(
    """
    admin administrator anonym anonyme anonymous autor auteur author default editor guest gast invité
    none null root superuser sysadmin undefined unbekannt unknown user web webmaster webadmin wordpress
    wpadmin redakteur siteadmin test
    """.split()
)
"""Metadata that name nobody; a visible byline may be one of them all the same."""
_ADDRESS = Expression(
    r"(?:https?:)?//|www\.|[^\s@]{1,64}@[^\s@]{1,255}\.|\S{1,100}\.(?:com|org|net|info|gov|edu|[a-z]{2})/?$",
    re.IGNORECASE,
)
_BY = Expression(
    r"\A(?:by|posted by|written by|verfasst von|écrit par|escrito por|scritto da)\b\s*:?\s+", re.IGNORECASE
)
_BY_STARTS = frozenset("by posted written verfasst écrit escrito scritto".split())
"""What these begin with."""
_SPONSOR = Expression(
    r"(?:(?:sponsored|presented|paid for|powered|supported|promoted|brought to you)(?: content| post)?(?: by\b|$)"
    r"|(?:sponsored|branded|partner|promoted) (?:content|post|story)$|(?:paid )?(?:partnership|collaboration) with\b"
    r"|(?:gesponsert|präsentiert|unterstützt) von\b|in (?:kooperation|zusammenarbeit|partnerschaft) mit\b|anzeige$|advertorial$"
    r"|en partenariat avec\b|sponsorisé par\b|proposé par\b|contenido patrocinado$|patrocinad[oa] por\b"
    r"|in collaborazione con\b|sponsorizzato da\b|em parceria com\b|gesponsord door\b)",
    re.IGNORECASE,
)
"""What stands in the place of a name where somebody paid for the article."""
_SPONSOR_STARTS = frozenset(
    "sponsored presented paid powered supported promoted brought branded partner partnership collaboration gesponsert präsentiert "
    "unterstützt in anzeige advertorial en sponsorisé proposé contenido patrocinado patrocinada sponsorizzato em gesponsord".split()
)
"""What these begin with."""
_CITED = "meta:citation_author"
_LISTED = "author-list"
_UNSURE = frozenset(("byline-profile", "byline-plain", "byline-text", "author-card", "byline-site"))
"""Rules that a journal's own list of authors for citing it is surer than."""
_SITE_ADDRESS = Expression(r"[\w-]{2,60}\.(?:com|org|net|info|gov|edu)", re.IGNORECASE)
"""A site's address in the place of a name: "NightNotes.com"."""
_MAILBOX = Expression(r"\S+@\S+\s+\((.+)\)")
_SITE_AFTER = Expression(r"\s*[|•·]\s*|\s+[–—@-]\s+|,\s+")
_TURNED = Expression(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’.-]*(?: [^\W\d_]\.)?)")
_LETTERS = Expression(r"[^\W\d_]")
_MOST_CANDIDATES = 100  # of one page; more are lists of something else
_SITES = (" website", " online", " webteam")
"""What stands behind a site's name and is the site as well: "Heron Clinic website"."""
_TOPICS = frozenset(
    "keto paleo vegan vegetarian kitchen cooks cooking baking bakes recipe recipes food foods foodie eats eating delicious tasty yum yummy "
    "harvest bytes bites budget diet nutrition wellness health healthy fitness living life mom moms mama mum mummy plate spoon fork skillet "
    "gourmet minimalist table blog notes journal diary daily review reviews guide".split()
)
"""Words of sites' names that are nobody's: Yoast states a blog's only writer by the name that she gave the blog."""
_COMPANY = Expression(
    r"[\s(,](?:(?i:inc|llc|ltd|limited|plc|corp|gmbh|pty|sarl|s\.?r\.?o|d\.o\.o|kft|zrt|oyj?|aps|a/s|sp\. ?z ?o\. ?o|co\., ltd)(?:[.,)\s]|$)|"
    r"(?:AG|KG|SE|SpA|BV|NV|AB|SAS|SRL|Srl|doo|ООО|ЗАО|ОАО|АО)(?:[.,)\s]|$)|(?i:s\.r\.l|s\.p\.a|s\.a\.s?|s\.l\.u?|b\.v)\.?\)?$)|"
    r"^(?:ООО|ЗАО|ОАО|АО) |株式会社|有限公司|[™®]|\s(?:19|20)\d\d$"
)
"""The legal form of a house, the sign of a trade mark, or the year in which somebody made the site; letters with dots before a
surname are initials ("S.L. Jones")."""
_OF_PAGES = frozenset(("meta:author", "meta:dc.creator", "meta:dcterms.creator", "meta:creator"))
"""What templates state for all pages of a site: a house there is whose site it is, or who made it; in linked data an agency
may well be the author."""
_HOST_END = Expression(
    r"\.(?:com|org|net|info|blog|[a-z]{2})$|,? (?:inc|llc|ltd|plc|corp|gmbh|ag|kg|se|s\.?r\.?l|s\.?r\.?o|sp\. z o\.o)\.?$"
)
"""The end of a host name, or the legal form of a house."""


class People(NamedTuple):
    """The people of a page."""

    authors: tuple[Author, ...] = ()
    reviewers: tuple[Author, ...] = ()
    commenters: tuple[Author | None, ...] = ()
    """One for each comment, the same object for the same person; ``None`` where no name is shown."""
    by_article_author: tuple[bool, ...] = ()
    """One for each comment."""
    chosen: tuple[RawPerson, ...] = ()
    """The candidates that became authors and reviewers."""


def resolve_people(
    candidates: Sequence[RawPerson], comments: Sequence[RawComment], *, site_names: Sequence[str]
) -> People:
    """Choose the article's authors and reviewers and make one Author of each person.

    Args:
        candidates: What the finders hand over, the strongest rule first.
        comments: The comments in page order.
        site_names: Names of the site, the strongest first.

    Returns:
        Authors and reviewers in the order of the byline, and who wrote each comment.
    """
    signatures = {fold(comment.author) for comment in comments if comment.author}
    sites = {compact for name in site_names for compact in _compact_forms(name)}
    tidy = [_tidy(candidate, sites) for candidate in candidates[:_MOST_CANDIDATES]]
    origins = {id(neat): raw for neat, raw in zip(tidy, candidates, strict=False)}
    candidates = tidy
    chosen = _choose(_writers(candidates), sites, signatures)
    authors = merged(chosen, candidates, role=None)
    reviewers: list[Author] = []
    seen = [c for c in candidates if c.role in _REVIEW_ROLES and c.visible]
    for role in _REVIEW_ROLES:
        found = _choose([c for c in seen or candidates if c.role == role], sites, signatures)
        for reviewer in merged(found, candidates, role=role):
            if not any(same_person(known.name, reviewer.name) for known in reviewers):
                reviewers.append(reviewer)
        chosen += found
    commenters, staff = read_commenters(comments, authors)
    return People(
        authors=tuple(authors),
        reviewers=tuple(reviewers),
        commenters=commenters,
        by_article_author=staff,
        chosen=tuple(origins[id(candidate)] for candidate in chosen),
    )


def without_houses(candidates: Sequence[RawPerson]) -> Sequence[RawPerson]:
    """The candidates without institutions that a page without any date states of itself: whose site it is, or who made it.

    Args:
        candidates: What the finders hand over.
    """
    return [c for c in candidates if c.rule not in _OF_PAGES or not is_organisation(c.name)]


def _tidy(candidate: RawPerson, sites: set[str]) -> RawPerson:
    """A candidate from metadata without "By", an address, the site's name; "Surname, Name" turned round."""
    if candidate.visible or _is_bare(candidate.name):
        return candidate
    name = _BY.sub("", candidate.name.strip())
    if (addressed := _MAILBOX.fullmatch(name)) is not None:
        name = addressed[1]
    parts = _SITE_AFTER.split(name)
    if len(parts) > 1 and is_organisation(name) and not sites.isdisjoint(_compact_forms(parts[0])):
        return attrs.evolve(candidate, name=parts[0])  # the site's name, and what it is
    if len(parts) > 1 and not sites.isdisjoint(_compact_forms(parts[-1])):
        name = name[: name.rindex(parts[-1])].rstrip(" |–—-@,·•")
    if (turned := _TURNED.fullmatch(name)) is not None and not (is_role(turned[2]) or read_part(turned[2])):
        name = f"{turned[2]} {turned[1]}"
    return candidate if name == candidate.name else attrs.evolve(candidate, name=name)


def _is_bare(name: str) -> bool:
    """Whether a name is words of letters alone, the first of them none that leads to a name."""
    first, _, rest = name.partition(" ")
    letters = first.isalpha() and (not rest or (rest[-1] != " " and rest.replace(" ", "").isalpha()))
    return letters and first.lower() not in _BY_STARTS


def _writers(candidates: Sequence[RawPerson]) -> list[RawPerson]:
    """The candidates for authors; a visible one who is shown as a reviewer only if there is no other."""
    writers = [c for c in candidates if c.role == "author"]
    reviewers = [c.name for c in candidates if c.role != "author" and c.visible]
    if not reviewers:
        return writers
    others = [c for c in writers if not any(same_person(c.name, name) for name in reviewers)]
    return others if any(c.visible for c in others) else writers


def _choose(candidates: Sequence[RawPerson], sites: set[str], signatures: set[str]) -> list[RawPerson]:
    """The candidates of one role that win, see the rules above."""
    visible = [
        c for c in candidates if c.visible and _LETTERS.search(c.name) and _signs(c, sites, signatures)
    ]
    if visible:
        if visible[0].rule == "author-markup":
            visible = _people_first(visible)
        shown = _one_byline(visible, candidates)
        return _cited(shown[0], candidates) if len(shown) == 1 else shown
    stated = [c for c in candidates if not c.visible and _counts(c, sites, signatures)]
    return [c for c in stated if c.rule == stated[0].rule]


def _people_first(visible: list[RawPerson]) -> list[RawPerson]:
    """The candidates, without an agency in the element named for the author where a byline names a person."""
    if not is_organisation(visible[0].name):
        return visible
    rest = [c for c in visible if not is_organisation(c.name)]
    return rest if any(c.rule == "byline" for c in rest) else visible


def _cited(shown: RawPerson, candidates: Sequence[RawPerson]) -> list[RawPerson]:
    """All authors that a journal states for citing it, where the only one who was found in the page is the first or unsure."""
    stated = [c for c in candidates if c.rule == _CITED]
    if len(stated) > 1 and (same_person(stated[0].name, shown.name) or shown.rule in _UNSURE):
        return stated
    return [shown]


def _one_byline(visible: Sequence[RawPerson], candidates: Sequence[RawPerson]) -> list[RawPerson]:
    """The candidates of the first rule; of bylines in running text only those that another rule confirms.

    Markup has one element for each of several authors, running text names them all in one byline: a second
    byline is a guest's, a translator's or a photographer's.
    """
    first, *others = [c for c in visible if c.rule == visible[0].rule]
    listed = [c for c in visible if c.rule == _LISTED]
    if first.rule != _LISTED and not others and any(same_person(c.name, first.name) for c in listed):
        return listed  # "By" and the first name of a list
    if not first.rule.startswith("byline"):
        return [first, *others]
    elsewhere = [c.name for c in candidates if c.rule != first.rule]
    return [first, *(c for c in others if any(same_person(c.name, name) for name in elsewhere))]


def _is_sponsor(name: str) -> bool:
    return name.partition(" ")[0].lower() in _SPONSOR_STARTS and _SPONSOR.match(name) is not None


def _is_account(name: str) -> bool:
    """Whether a word is what somebody called the account that runs the site: "nnadmin", "admin2"."""
    return name.rstrip("0123456789").lower().endswith("admin")


def _signs(candidate: RawPerson, sites: set[str], signatures: set[str]) -> bool:
    """Whether a byline names somebody: no sponsor, no slogan, and not only the institution that the site is."""
    name = candidate.name.strip()
    if (
        _is_sponsor(name)
        or (" f" in name and says_for_whom(name))
        or ("." in name and _SITE_ADDRESS.fullmatch(name))
    ):
        return False
    is_site = is_organisation(name) and not sites.isdisjoint(_compact_forms(name))
    return not is_site or fold(name) in signatures


def _counts(candidate: RawPerson, sites: set[str], signatures: set[str]) -> bool:
    """Whether a name from metadata is somebody's."""
    name = candidate.name.strip()
    if not _LETTERS.search(name) or _ADDRESS.match(name) or fold(name) in _PLACEHOLDERS:
        return False
    if _is_sponsor(name) or (" " not in name and _is_account(name)):
        return False
    if candidate.rule in _OF_PAGES and _COMPANY.search(name) is not None:
        return False
    if name.lower().endswith(_SITES) and not sites.isdisjoint(_compact_forms(name.rpartition(" ")[0])):
        return False
    if not sites.isdisjoint(_compact_forms(name)):
        words = name.split()
        person = (
            2 <= len(words) <= 3
            and all(word[0].isupper() for word in words)
            and not is_organisation(name)
            and _TOPICS.isdisjoint(fold(name).split())
        )
        return fold(name) in signatures or (candidate.kind == "person" and person)
    return True


def _compact_forms(name: str) -> set[str]:
    """The name without blanks and punctuation, with and without the end of a host name or a legal form."""
    folded = fold(name.strip())
    forms = {letters_of(folded), letters_of(_HOST_END.sub("", folded))}
    return {form for form in forms if form}
