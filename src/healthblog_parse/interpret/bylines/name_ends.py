"""Where a name begins and ends in a piece of a byline: what stands before it and behind it and is none of it.

Facts: sites set a job, an article or a word for the author before the name; behind it a job, the paper, a seal, a date, a place, the
next sentence.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ..names import without_footnotes
from ..names.tables import AGENCIES

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
_FULL_STOP = Expression(
    r"((?:[A-ZÀ-Þ][\w'’-]{1,40}\s{1,4}){1,9}[A-ZÀ-Þ][\w'’-]{2,40})\.\s{1,4}[A-ZÀ-Þ][^\W\d_]{3}"
)
"""A name of two words or more that a sentence ends behind."""
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
_COUNT = Expression(r"(\S{1,40})(\s[\d.,]{1,12})$")
"""A number behind a name: of views, of votes."""
_NUMBERED = frozenset("CRM CRN CRP CRF CREFITO COREN RQE NPI No. Nr. Nº".split())
"""What has a number of its own: a licence."""
_TITLES, _SHORTEST_EASTERN = 3, 2
_CONNECTING = frozenset("on am um at le el il em op vom den the dated dnia dne от".split())
_CONNECTORS = Expression(
    rf"(?:[\s,;:(]{{1,6}}(?:{'|'.join(sorted(_CONNECTING))}|-|–|—|\|)){{0,6}}[\s,;:(]{{0,9}}$", re.I
)


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
_FOR = frozenset(("for", "für"))
"""What stands between two who are the same: "Von Kunden für Kunden", "by runners for runners"."""
_SAME_STEM = 4
"""Letters of the shorter of two such words, which have other endings: "Ärzten" and "Ärzte"."""


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


def clean_name(text: str) -> str:
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
    text = split_strongly(text, 1)[0]
    sentence = _NEXT_SENTENCE.search(text, text.find(",")) if "," in text else None
    if sentence:
        text = text[: sentence.start()]
    head = _BEHIND.split(text, maxsplit=1)[0] if _BEHIND.search(text) is not None else text
    for pattern, part in ((_NAME_END, text if _END_SIGN.search(text) is not None else ""), (_PLACE, head)):
        end = pattern.search(part)
        if end:
            text = "" if says_for_whom(text) else text[: end.start()]
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


def says_for_whom(text: str) -> bool:
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


def without_date_tail(text: str) -> str:
    """A text that a date follows, without the words that lead to the date."""
    return text[: len(text) - len(date_tail(text))]


def date_tail(text: str) -> str:
    """The words between a name and its date: ", on", "am", "|"."""
    last = text.replace(",", " ").rpartition(" ")[2].lower()
    if last.isalnum() and last not in _CONNECTING:
        return ""
    match = _CONNECTORS.search(text)
    return match.group() if match else ""
