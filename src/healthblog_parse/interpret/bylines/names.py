"""Whether a piece of a byline can be a name; where in it the name ends, ``name_ends`` tells.

A name behind a label ("by", "Autor:") may be anything short that is no sentence: a pseudonym in lower case, a
team.  A text that nothing announces must look like a person: two to six capitalised words.
"""

from __future__ import annotations

from ...expressions import Expression
from ..names import is_given_name, read_name, without_honorific
from ..names.tables import CITIES
from ..recipe_words import INGREDIENTS
from .people_words import ADVERBIAL, BROWSED, BROWSED_OF

_BEHIND = Expression(r"[,;(]")
_PARTS = Expression(r"[,;]")
_LONGEST_LETTERED = 90


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NO_NAME = INGREDIENTS | _words(
    """
    from until since between до a an the our my your his her their this that these those it we you they i using following making
    taking being getting having doing adding eating default which what how why when where who whom and
    or but not all some many most more any each every one two three four five experts professionals
    doctors clinicians dietitians nutritionists physicians scientists editors specialists popular email
    mail phone references bibliography
    appointment learn read view see cite share add save print rate write click contact home subscribe follow on in at am le el il
    design law nature then now far leave cancel schreibe schreib laisser laissez deja lascia deixe einem einen einer eine ein der die das dem den des
    unserem unserer unsere unseren unser ihr ihrem experten ärzten fachleuten hier dort uns mir dir
    ihnen bis zu zum zur le la les un une notre nos votre vos mon ma mes ses sa ce cette ces leur
    for exemple ailleurs conséquent el los las una uno unos nuestro nuestra nuestros su sus favor ejemplo
    eso esto qué que quê lo il gli nostro nostra o os as um uma nosso nossa isso exemplo de het een onze ons
    jouw deze dit dat cui
    """
)
"""Words that no name begins with ("by the way", "reviewed by our experts")."""
_ADVERBIAL = _words(ADVERBIAL)
_BROWSED, _BROWSED_OF = _words(BROWSED), _words(BROWSED_OF)
_GENERIC = _words(
    """
    experts expert doctors professionals clinicians specialists dietitians nutritionists physicians pharmacists
    nurses therapists psychologists journalists experten expertinnen ärzten fachärzten fachleuten medizinern
    fachjournalisten medizinjournalisten medizinredakteuren redakteuren journalisten apothekern wissenschaftlern
    spezialisten ernährungsexperten psychologen gesundheitsexperten médecins spécialistes professionnels
    journalistes pharmaciens médicos profesionales periodistas especialistas esperti medici professionisti
    giornalisti profissionais jornalistas artsen deskundigen specialisten
    richtlinien leitlinien guidelines policy policies process standards
    """
)
_HEADINGS = _words(
    """
    information affiliations affiliation biographies biography notes contributions contribution details statement
    declarations acknowledgements acknowledgments disclosures disclosure correspondence interests citation
    life lifestyle living photography photos blogs posts articles stories feed feeds now
    """
)
"""Last words of headings about authors and of sections: "Author Biographies", "Article notes", "Everyday Life"."""
_ARTICLES = _words("the die der das la le les el los las il lo os as de het")
_PARTICLES = _words(
    """
    von van der den de del della di da dos das do du la le el al bin ibn ben ter ten zu zum zur y e und
    and et en of the
    """
)


def heads_section(text: str) -> bool:
    """Whether a phrase ends as headings of notes and of lists do, and as no name does: "Author Notes", "Latest Posts"."""
    return text.rpartition(" ")[2].casefold() in _HEADINGS


def may_be_name(text: str) -> bool:
    """Whether a labelled value can be a name: not a sentence, not "the experts"."""
    head = _BEHIND.split(text, maxsplit=1)[0]
    if head[:1].islower():
        head = without_honorific(head)
        text = head + text[len(head) :] if text.startswith(head) else head
    words = head.split()
    if not words or len(text) > 200 or head[0].isdigit() or head[0] in "@%€$£" or "//" in head:
        return False
    if text[-1] in "®™…" or text.endswith("..."):
        return False
    if "@" in words[-1][1:] and "." in words[-1]:
        return False  # an address for mail
    if any(len(part.split()) > 9 for part in _PARTS.split(text)):
        return False
    low = [word.casefold().strip(".'’\"") for word in words]
    if low[-1] in _BROWSED and (len(low) == 1 or (len(low) == 2 and low[0] in _BROWSED_OF)):
        return False
    titled = len(words) > 1 and words[0][0].isupper() and words[1][0].isupper()
    if low[0] in _NO_NAME and not (titled and low[0] in _ARTICLES | _PARTICLES):
        return False
    if not any(map(str.isalpha, head)) or any(word in _GENERIC for word in low):
        return False
    if text[0].islower() and low[0] not in _PARTICLES:
        adverbial = low[0] in _ADVERBIAL or "of" in low  # "by hand", "by author of Sleep"
        return len(words) <= 3 and not adverbial and all(word not in _NO_NAME for word in low)
    return len(words) <= 12 and sum(word[0].islower() for word in words) <= len(words) / 2


def is_plain_name(text: str) -> bool:
    """Whether a text that nothing announces looks like a person's name: two to five capitalised words."""
    head = _BEHIND.split(text, maxsplit=1)[0]
    words = head.split()
    if not 2 <= len(words) <= 6 or len(text) > 100 or any(map(str.isdigit, head)):
        return False
    if head[-1] in "?!…:" or words[0].casefold() in _NO_NAME or words[0].casefold() in _PARTICLES:
        return False
    if words[0].isupper() and words[-1].isupper() and len(head) > 30:
        return False
    if heads_section(words[-1]) or head.casefold() in CITIES:
        return False
    capitals = [word for word in words if word[0].isupper()]
    return len(capitals) >= 2 and all(word[0].isupper() or word.casefold() in _PARTICLES for word in words)


def is_lettered_name(line: str) -> bool:
    """Whether a line is nothing but a person's name with a degree's letters behind it: "Jane Roe, MS, RDN"."""
    if len(line) > _LONGEST_LETTERED or not is_given_name(line):
        return False
    person = read_name(line)
    return bool(person.credentials) and person.role is None and is_plain_name(person.name)
