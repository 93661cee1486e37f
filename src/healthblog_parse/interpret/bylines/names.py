"""Whether a piece of a byline can be a name, and where in it the name ends.

A name behind a label ("by", "Autor:") may be anything short that is no sentence: a pseudonym in lower case, a
team.  A text that nothing announces must look like a person: two to six capitalised words.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ..names import is_given_name, read_name, without_footnotes, without_honorific
from ..names.tables import AGENCIES, CITIES
from ..recipe_words import INGREDIENTS
from .people_words import ADVERBIAL

_STRONG_SPLIT = Expression(
    r"\s*[|·•⋅∙‧▪◦❘—–~»\n\t]\s*|\s+[-/]+\s+|(?<=\w)/(?=\w)(?![A-Z]{1,4}(?![^\W_]))|\s{3,}"
)
"""A slash before capitals is one of letters: "LD/N", "RD/LDN"."""
_STRONG = Expression(r"[|·•⋅∙‧▪◦❘—–~»\n\t/-]|\s{3}")
"""A quick first look: without a match nothing divides the text."""
_NAME_END = Expression(
    r"\s*\(\s*\d|\s*\((?:avec|with|mit|con|com|met|and|und|et|pictured|photo|foto)\b|\s*[({\[]\s*[)}\]]|[!?:{}<>=]|(?<![^\W\d_])\"|\"(?![^\W\d_])|\s\S*@|\s\[email"
)
_END_SIGN = Expression(r"[({\[!?:}<>=\"@]")
"""One of these is in every end of a name."""
_BEHIND = Expression(r"[,;(]")
_PARTS = Expression(r"[,;]")
_ARTICLE = Expression(
    r"(?:the|der|die|den|dem|le|la|el|il|lo|o|a|de|het)\s+(?=(?:dr|dra|drs|pr|prof|doctor|doctora|doktor|docteur|docteure|"
    r"dott|dottor|dottore|dottoressa|dott\.ssa|professor|professorin|professeur|professore|doutor|doutora|ärztin|arzt)\b)",
    re.I,
)
_PROFESSION = Expression(
    r"(?:el|la|lo|il|le|der|die|o|a|de|l['’])\s*(?:psic[óo]log[oa]|médic[oa]|medico|nutricionista|farmac[ée]utic[oa]|"
    r"bi[óo]log[oa]|enfermer[oa]|fisioterapeuta|odont[óo]log[oa]|abogad[oa]|dietista|nutrizionista|médecin|"
    r"psychologue|nutritionniste|pharmacien(?:ne)?|huisarts|arts|diëtist|psycholoog)\s+(?=[A-ZÀ-Þ])"
)
_GRADES = (
    "our|the|a|an|registered|licensed|clinical|certified|board-certified|medical|senior|chief|consultant|lead|specialist|holistic|"
    "functional|sports|pediatric|veterinary"
)
_JOBS = (
    "dietitian|dietician|nutritionist|pharmacist|physician|doctor|psychologist|psychotherapist|therapist|dermatologist|dentist|nurse|"
    "veterinarian|vet|cardiologist|pediatrician|paediatrician|neurologist|gynecologist|psychiatrist|medical editor|editor|"
    "medical advisor|medical adviser|medical director|medical reviewer|gp|expert|médecin|apotheker|apothekerin|ärztin|arzt|"
    "fachärztin|facharzt|psychologin|psychologe|diplom-psychologin"
)
_JOB_BEFORE = Expression(
    rf"(?:(?:{_GRADES})\s+){{0,3}}(?:{_JOBS})\s*[,:]?\s+(?=[A-ZÀ-Þ][^\W\d_]*\.?\s+[A-ZÀ-Þ])", re.IGNORECASE
)
"""A job before the name ("dietitian Jane Roe", "Senior Medical Editor, Professor Jane Roe")."""
_VIETNAMESE = Expression(
    r"(?:(?:Thạc|Tiến|Giáo) sĩ|(?:Phó )?Giáo sư|ThS|TS|PGS|GS)[.,]*\s*(?=\w)", re.IGNORECASE
)
"""Degrees before the doctor's title of a Vietnamese name."""
_WRITER = Expression(
    r"(?:[\w.]{2,20}-)?(?:gast)?(?:autor|redakteur|reporter|korrespondent|mitarbeiter)(?:in)?\s+(?=[A-ZÀ-Þ][^\W\d_]*\.?\s+[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""What German magazines put before their writers' names: "FOKUS-Autorin Jane Roe"."""
_CALLED_AUTHOR = Expression(
    r"(?:author|autor|auteur|autore):?\s+(?=(?-i:[A-ZÀ-Þ]))(?!Unknown|Anonym)", re.IGNORECASE
)
"""What a theme puts before the name for screen readers alone: "By Author Jane"."""
_TEAM = Expression(r"the\s+(?=(?:[A-Z][\w.&-]+\s+)+(?:Team|Staff|Editors|Board|Desk|Group|Network)\b)")
_SEALED = ("checked", "verified", "reviewed", "approved", "expert", "geprüft")
_SEAL = Expression(
    r"(?<=[^\W\d_])[,\s]+(?:fact[- ]checked|(?:expert|medically|clinically|peer|doctor)[- ](?:verified|reviewed|approved|checked)|verified(?: expert)?|"
    r"(?:fachlich|medizinisch|ärztlich) geprüft)\s*$",
    re.I,
)
"""A seal that a design sets right behind the name, where no "by" follows: "Jane Roe Fact Checked"."""
_LAST_WORDS = "and und et y e en & on at am um vom dnia dne".split()
_LEFT_OVER = Expression(
    rf"\s+(?:{'|'.join(_LAST_WORDS)})\s*$|"
    r"(?<=[^\W\d_][^\W\d_A-Z]{2})(?<!Esq)(?<!Inc)(?<!Ltd)\.\s*$"
)
"""A conjunction before the next label, a word before a date in another line, a full stop behind a word that is no abbreviation."""
_FULL_STOP = Expression(r"((?:[A-ZÀ-Þ][\w'’-]+\s+)+[A-ZÀ-Þ][\w'’-]{2,})\.\s+[A-ZÀ-Þ][^\W\d_]{3}")
"""A name of two words or more that a sentence ends behind."""
_LONGEST_LETTERED = 90
_NEXT_SENTENCE = Expression(
    r"(?<=\w{2})(?<!\bDr)(?<!\bDra)(?<!\bProf)(?<!\bmed)(?<!\bnat)(?<!\bDipl)(?<!\bSt)(?<!\bMr)(?<!\bMs)(?<!\bMrs)"
    r"(?<!MUDr)(?<!MDDr)(?<!harmDr)(?<!\bdoc)(?<!\bUzm)(?<!\bOp)(?<!\bDoç)(?<!\bhab)(?<!\blek)(?<!\b[Mm]gr)(?<!Dott)(?<!\bSra)"
    r"\.\s+(?=[A-ZÀ-Þ][\w’'-]+\s)"
)
_PLACE = Expression(
    r"\s(?:(?:à |alle |um |at |às |om |en |a las |@ ?)?[#\d]"
    r"|\s*(?:in|under|unter|dans|en|em|for|für|at|bei|via|(?<!pecial )to)\s+(?=\S))"
)
"""Ends a name before its first comma: "Jane Roe in Health", but not "Jane Roe, MD, Editor in Chief"."""
_ORIGIN = Expression(r"(?<=[^\W\d_])\s+from\s+(?=[A-ZÀ-Þ])")
"""What names the book or the paper of a text: "Jane Roe, John Doe from Night Kitchen"; with one word before it, a pseudonym."""
_DESK = Expression(
    rf"(?:(?:{'|'.join(AGENCIES)}) )?"
    r"(?:(?:staff|senior|contributing|guest|special|freelance|features?|news|health|sports|managing|associate|assistant|"
    r"food|lifestyle) ){1,3}(?:writer|reporter|editor|correspondent|columnist|contributor)|correspondent|columnist|"
    r"(?:of|for|special to) the [^,]{2,30}|special to [^,]{2,30}",
    re.IGNORECASE,
)
"""What newspapers set behind a name without a comma: "Jane Roe Staff Writer", "JANE ROE Of the Gazette staff"."""
_DESK_WORDS = frozenset(
    (
        *(name.partition(" ")[0].casefold() for name in AGENCIES),
        *"staff senior contributing guest special freelance feature features news health sports managing".split(),
        *"associate assistant food lifestyle correspondent columnist of for".split(),
    )
)
"""What it begins with."""
_LEAST_NAME = 2
"""Words of the name before it."""
_EASTERN = "\u3040"
"""The first letter of the scripts in which titles stand behind the name."""
_EASTERN_TITLE = Expression(
    r"\s*(?:(?:副?主任|主治|住院)?(?:医师|醫師|医生|醫生|药师|藥師|营养师|營養師)|副?教授|博士|先生|医師|氏|さん|院長|薬剤師|管理栄養士|"
    r"保健師|看護師|助産師|記者|记者|기자|교수|원장|전문의|의사|약사|박사|과장|영양사|에디터|선생님?)$"
)
_COUNT = Expression(r"(\S+)(\s[\d.,]+)$")
"""A number behind a name: of views, of votes."""
_NUMBERED = frozenset("CRM CRN CRP CRF CREFITO COREN RQE NPI No. Nr. Nº".split())
"""What has a number of its own: a licence."""
_TITLES, _SHORTEST_EASTERN = 3, 2
_CONNECTING = frozenset("on am um at le el il em op vom den the dated dnia dne от".split())
_CONNECTORS = Expression(rf"(?:[\s,;:(]+(?:{'|'.join(sorted(_CONNECTING))}|-|–|—|\|))*[\s,;:(]*$", re.I)


_OPENINGS = tuple(
    (frozenset(words.split()), pattern)
    for words, pattern in (
        ("the der die den dem le la el il lo o a de het", _ARTICLE),
        ("el la lo il le der die o a de", _PROFESSION),
        (f"{_GRADES}|{_JOBS}".replace("|", " "), _JOB_BEFORE),
        ("the", _TEAM),
        ("author autor auteur autore", _CALLED_AUTHOR),
        ("thạc tiến giáo phó ths ts pgs gs", _VIETNAMESE),
    )
)
"""What stands before a name, each with the words that it begins with."""
_ELIDED = frozenset(("l'", "l’"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NO_NAME = INGREDIENTS | _words(
    """
    a an the our my your his her their this that these those it we you they i using following making
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


def split_strongly(text: str, most: int = 0) -> list[str]:
    """The parts of a byline that signs divide.

    Args:
        text: A line or a part of one.
        most: How many times at most it is divided; 0 for no limit.
    """
    return _STRONG_SPLIT.split(text, maxsplit=most) if _STRONG.search(text) is not None else [text]


def _without_eastern_title(name: str) -> str:
    """A Chinese, Japanese or Korean name without what stands behind it: a job, a title, an office in brackets."""
    name = name.partition("(")[0].rstrip()
    for _ in range(_TITLES):
        title = _EASTERN_TITLE.search(name)
        if title is None or title.start() < _SHORTEST_EASTERN:
            break
        name = name[: title.start()].rstrip()
    return name


def clean_name(text: str, *, date_follows: bool) -> str:
    """The name at the start of a label's value, without what follows it."""
    text = text.lstrip(" \t\n:.,;|–—-/*•·»)")
    if text[-8:].lower().endswith(_SEALED):
        text = _SEAL.sub("", text)
    for words, pattern in _OPENINGS:
        first = text.partition(" ")[0].lower()
        opening = pattern.match(text) if first.rstrip(",:") in words or first[:2] in _ELIDED else None
        if opening:
            text = text[opening.end() :]
    writer = _WRITER.match(text) if "utor" in text[:30] or "e" in text[:30] else None
    if writer:
        text = text[writer.end() :]
    pieces = split_strongly(text, 1)
    cut = len(pieces) > 1
    text = pieces[0]
    if date_follows and not cut:
        text = text[: len(text) - len(date_tail(text))]
    sentence = _NEXT_SENTENCE.search(text, text.find(",")) if "," in text else None
    if sentence:
        text = text[: sentence.start()]
    head = _BEHIND.split(text, maxsplit=1)[0] if _BEHIND.search(text) is not None else text
    for pattern, part in ((_NAME_END, text if _END_SIGN.search(text) is not None else ""), (_PLACE, head)):
        end = pattern.search(part)
        if end:
            text = "" if _says_for_whom(text) else text[: end.start()]
    ended = _FULL_STOP.match(text) if ". " in text else None
    if ended:
        text = ended[1]
    text = without_footnotes(text).rstrip()
    if text.count(" ") >= _LEAST_NAME:
        text = _before_desk(text)
    if not text.isascii() and max(text) >= _EASTERN:
        text = _without_eastern_title(text)
    if text[-1:].isdigit():
        counted = _COUNT.search(text)
        if counted is not None and counted[1] not in _NUMBERED:
            text = text[: counted.start(2)].rstrip()
    if text.endswith(".") or text.rpartition(" ")[2] in _LAST_WORDS:
        text = _LEFT_OVER.sub("", text)
    return text.strip(" \t\n,;:|–—-/*•·»«→←›‹(").removesuffix(" .").strip()


def _says_for_whom(text: str) -> bool:
    """Whether a text is a slogan of those who are their own readers: "Kunden für Kunden"."""
    words = text.casefold().split(None, 3)
    if len(words) < 3 or words[1] not in _FOR:
        return False
    one, other = sorted((words[0].strip(",."), words[2].strip(",.!")), key=len)
    return len(one) >= _SAME_STEM and other.startswith(one)


def is_seal(text: str) -> bool:
    """Whether what stands behind a name is a seal and nothing else: " Fact Checked"."""
    return text[-8:].lower().rstrip().endswith(_SEALED) and _SEAL.sub("", f"x{text}") == "x"


def _before_desk(name: str) -> str:
    """A name without the job, the newspaper or the book behind it."""
    origin = _ORIGIN.search(name) if " from " in name else None
    if origin is not None and name.count(" ", 0, origin.start()):
        name = name[: origin.start()]
    if "," in name:
        return name
    words = name.split(" ")
    for place in range(_LEAST_NAME, len(words)):
        if words[place].lower() in _DESK_WORDS and is_desk(" ".join(words[place:])):
            return name if words[0].lower() == "the" else " ".join(words[:place])
    return name


def is_desk(text: str) -> bool:
    """Whether a text is what newspapers set behind a name: a job, or where its bearer works."""
    return _DESK.fullmatch(text.strip()) is not None


def is_origin(text: str) -> bool:
    """Whether what stands behind a name says which book or paper the text was taken from, and nothing else."""
    return len(text) <= 60 and text.lstrip().startswith("from ") and ". " not in text


def date_tail(text: str) -> str:
    """The words between a name and its date: ", on", "am", "|"."""
    last = text.replace(",", " ").rpartition(" ")[2].lower()
    if last.isalnum() and last not in _CONNECTING:
        return ""
    match = _CONNECTORS.search(text)
    return match.group() if match else ""


def heads_section(text: str) -> bool:
    """Whether a phrase ends as headings of notes and of lists do, and as no name does: "Author Notes", "Latest Posts"."""
    return text.rpartition(" ")[2].casefold() in _HEADINGS


_BROWSED = _words(
    """
    age alphabet author brand category condition country course cuisine date department diet disease format gender ingredient issue keyword language
    letter location meal month name occasion popularity price provider rating region relevance season series size specialty
    speciality state style subject symptom symptoms title topic topics treatment type year
    """
)
"""By what a menu sorts pages: "By topic", "By name"."""
_BROWSED_OF = _words(
    "first last main full recipe health blog post page publication content dish meal skin hair body product"
)
"""What stands before some of these: "By first letter", "By Recipe Type"."""
_FOR = _words("for für")
"""What stands between two who are the same: "Von Kunden für Kunden", "by runners for runners"."""
_SAME_STEM = 4
"""Letters of the shorter of two such words, which have other endings: "Ärzten" and "Ärzte"."""
_COUNTED = Expression(r"\(\d+\)")
"""A number in brackets counts what stands before it."""


def may_be_name(text: str) -> bool:
    """Whether a labelled value can be a name: not a sentence, not "the experts"."""
    head = _BEHIND.split(text, maxsplit=1)[0]
    if head[:1].islower():
        head = without_honorific(head)
        text = head + text[len(head) :] if text.startswith(head) else head
    words = head.split()
    if not words or len(text) > 200 or head[0].isdigit() or head[0] in "@%€$£" or "//" in head:
        return False
    if "@" in words[-1][1:] and "." in words[-1]:
        return False  # an address for mail
    if any(len(part.split()) > 9 for part in _PARTS.split(text)) or _COUNTED.search(head) is not None:
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
