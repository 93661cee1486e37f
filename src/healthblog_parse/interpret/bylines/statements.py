"""Bylines that are sentences, turned into label and value.

"This article was medically reviewed by Jane Roe, MD" says what "Medically reviewed by Jane Roe, MD" says.  In
German the verb stands at the end: "Dieser Text wurde von Eva Muster verfasst und von Dr. Max Beispiel
medizinisch geprüft."  A heading such as "About the author" announces a person whom the next sentence begins
with: "Jane Roe is a nurse and ...".

Known failures: sentences in which the person is the subject ("Jane Roe wrote this article").
"""

from __future__ import annotations

import re

from ...expressions import Expression

_STATEMENT = Expression(
    r"(?:(?:this|these|the|our|all|dieser?|diese[ns]|der|das|unser|cet|cette|ces?|le|este|esta|el|la|questo|questa|il|o|a|"
    r"dit|deze|het|de|den här|denne|dette)\s+|l[’']\s*)(?:[\w-]+\s+){1,4}?"
    r"(?:has been|have been|had been|was|were|is|are|wurden?|wird|a été|ont été|est|ha sido|han sido|fue|es|è stato|è stata|è|foi|foram|"
    r"werd|werden|har|er|blev)\s+(?:also\s+|then\s+|last\s+|most recently\s+|auch\s+|zuletzt\s+|aussi\s+|también\s+)?",
    re.IGNORECASE,
)
"""What comes before the verb of such a sentence."""
_FIRST_WORDS = frozenset(
    """
    this these the our all diese dieser diesen dieses der das unser cet cette ce ces le este esta el la questo questa il o a
    dit deze het de den denne dette
    posted published filed publié posté veröffentlicht gepostet erstellt publicado pubblicato geplaatst
    """.split()
)
"""What the two expressions begin with."""
_SUBMITTED = Expression(
    r"(?:(?:napsal(?:a|/a|\(a\))? uživatel(?:ka)?|vložil(?:a|/a|\(a\))?|(?:odoslal|odeslal|napísal|přidal|pridal)(?:a|/a|\(a\))?|"
    r"gönderen|lähettänyt|beküldte|опубликовано|отправлено|добавлено|размещено|написано|додано|опубліковано|надіслано|"
    r"przesłane przez|wysłane przez|trimis de|postat de)\s*:?\s+)(?!(?:в|на|у|w|na|z|ve|in)\s)(?!\d)(?P<name>[^|:;!?]{1,60}?)[\s,]+"
    r"(?:(?:dne|dňa|dnia|w|в|у|pe|la)\s+)?(?:[^\W\d_]{2,3}\.?,\s*)?(?:[-–]\s*)?(?=\d{1,4}[\s./-])",
    re.IGNORECASE,
)
"""Drupal's "Submitted by NAME on DATE" in languages that say it without a preposition of their own."""
_CHINESE = Expression(
    r"(?:本文|文章)?(?:由(?!于|於)|作者)\s*[:：]?\s*(?P<name>[^\s|:：,，。]{1,40}?(?:\s[A-Z][\w.'-]{1,20})?)\s*"
    r"(?:(?:[于於在]\s?)?(?:發表|发表|發佈|發布|发布|張貼|张贴|撰寫|撰写|提交|留言)\s?[于於在]?|[于於])\s*[:：]?\s*"
    r"(?=(?:19|20)\d\d\s?[-年/.]\s?\d|[A-Z][a-z]{2,8}\.?\s+\d|\d{1,2}[/.-]\d)[^。]{6,50}$"
)
"""Who and when in Chinese: "由 NAME 發表於 DATE", "本文由NAME发布于DATE"."""
_OWNED = Expression(
    r"(?:(?:版权声明|版權聲明)\s*[:：]\s*)?(?:本站|本文)?.{0,8}[，,]?\s*[于於]\s*(?P<day>(?:19|20)\d\d[^，,由]{4,20}?)\s*[，,]?\s*由\s*(?P<name>[^，,。]{1,40}?)\s*"
    r"(?:发表|發表|发布|發布|發佈|整理|撰写|原创).*"
)
"""Notes of rights that name who wrote and when: "本站原创文章，于2017年8月2日，由NAME发表"."""
_CHINESE_VERBS = " 于於在發表发佈布張貼张贴撰寫写提交留言:："
_CHINESE_STARTS = frozenset("本文由作")
_SUBMITTED_WORDS = frozenset(
    """
    napsal napsala napsal/a napsal(a) vložil vložila vložil/a vložil(a) odoslal odoslala odoslal/a odeslal odeslala odeslal/a
    napísal napísala přidal přidala pridal pridala gönderen lähettänyt beküldte опубликовано отправлено добавлено размещено
    написано додано опубліковано надіслано przesłane wysłane trimis postat
    """.split()
)
_COLLABORATION = Expression(
    r",?\s+(?:en collaboration avec|avec la collaboration d[eu]|in collaboration with|in zusammenarbeit mit|en colaboración con|"
    r"in collaborazione con|em colaboração com|in samenwerking met)\s[^|·•–—]*",
    re.IGNORECASE,
)
"""Who helped: an expert, a partner, no author."""
_FILED = Expression(
    r"(?:posted|published|filed|publié|posté|veröffentlicht|gepostet|erstellt|publicado|pubblicato|geplaatst)"
    r"(?P<section>\s+(?:in|under|dans|en|em|unter)\s(?!\d)(?:(?!\b(?:19|20)\d\d\b)[^|]){2,60}?(?:\sand\stagged\s[^|]{2,160}?)?)\s"
    r"(?:by|von|par|por|da|door|(?P<day>(?:on|am|le|el|il|em|op)\s(?=[^|]{0,20}\d)))\s?",
    re.IGNORECASE,
)
"""The section between what was done and who did it, or when: "Posted in Sleep by Jane Roe"."""
_PERMALINK = Expression(
    r"[.,]\s[^.|]{0,60}\b(?:permalink|permalien|enlace permanente|link permanente)\b[^|]{0,60}$",
    re.IGNORECASE,
)
"""The sentence behind it in blogs: "Bookmark the permalink."."""
_VERB_LAST = Expression(
    r"(?P<date>(?:am|im|zuletzt|zuletzt am)\s[^,;]{4,24}?\s)?(?P<by>von|durch|door)\s+(?P<name>[^;|:]{4,90}?),?\s+"
    r"(?P<verb>(?:(?:medizinisch|ärztlich|fachlich|wissenschaftlich|inhaltlich|redaktionell|fachärztlich|medisch)\s+(?:und\s+\w+\s+)?)?"
    r"(?:geprüft|überprüft|begutachtet|kontrolliert|freigegeben|validiert|gegengelesen|verfasst|geschrieben|erstellt|"
    r"aktualisiert|überarbeitet|veröffentlicht|gecontroleerd|beoordeeld|geschreven|nagekeken))\b(?:\s+und\s+|[.,;]\s*|$)",
    re.IGNORECASE,
)
_AFTER_DATE = Expression(r"(?<=\b(?:19|20)\d\d)\.\s+[A-ZÀ-Þ][^|]*$")
"""The sentence behind one that ends in a year."""
_PREDICATE = Expression(
    r"\s+(?:is|was|has|holds|works|writes|lives|earned|received|graduated|serves|teaches|specializes|completed|ist|hat|arbeitet|"
    r"schreibt|studierte|lebt|absolvierte|est|travaille|écrit|vit|es|trabaja|escribe|è|lavora|scrive|vive|é|trabalha|escreve|"
    r"werkt|schrijft|woont|är|er)\s"
)
_LONGEST_SUBJECT = 90
_COUNT = Expression(
    r"[\s|·•,;/–—~(\[-]{1,4}(?:(?:leave|add|post|write) (?:a |your )?(?:comment|reply|response)|(?:\d{1,4}|no|one) (?:comments?|replies|responses?)|comments? \(\d{1,4}\)|"
    r"(?:\d{1,4}|keine?|ein) kommentare?|kommentar(?:e)? (?:schreiben|hinterlassen|\(\d{1,4}\))|(?:\d{1,4}|aucun|pas de|un) commentaires?|laisser un commentaire|"
    r"(?:\d{1,4}|sin|un) comentarios?|(?:deja|dejar) un comentario|(?:\d{1,4}|nessun|un) comment[io]|lascia un commento|"
    r"(?:\d{1,4}|nenhum|sem|um) comentários?|deixe um comentário|(?:\d{1,4}|geen|één) reacties?|(?:geef|plaats) een reactie|\d{1,4} komentarz[ey]?|"
    r"\d{1,4} комментари[йяев]{1,3})[\s)\]»→>.↓]{0,4}$",
    re.IGNORECASE,
)
"""What themes put behind who and when."""
_COUNT_STEMS = ("omment", "OMMENT", "oment", "repl", "Repl", "espons", "eacti", "omentarz", "омментари")
"""One of these is in every such end."""


def without_count(line: str) -> str:
    """The line without the number of comments or the link to comment behind it: "By Anna | 4 comments"."""
    for stem in _COUNT_STEMS:
        if stem in line:
            match = _COUNT.search(line)
            return line if match is None or not match.start() else line[: match.start()]
    return line


def without_statement(line: str) -> str:
    """The line with label and value in place of a sentence; any other line as it is.

    Args:
        line: A line of a page, white space collapsed.
    """
    if "abor" in line or "arbeit" in line or "samenwerking" in line:
        line = _COLLABORATION.sub("", line)
    if line[:1] in "版本" and "由" in line and (owned := _OWNED.fullmatch(line)) is not None:
        return f"posted by {owned['name']}, {owned['day']}"
    if line[:1] in _CHINESE_STARTS and (said := _CHINESE.match(line)) is not None:
        return f"posted by {said['name']}, {line[said.end('name') :].lstrip(_CHINESE_VERBS)}"
    first = line.partition(" ")[0].lower()
    if first.rstrip(":") in _SUBMITTED_WORDS:
        return _SUBMITTED.sub(r"posted by \g<name>, ", line, 1) if _SUBMITTED.match(line) else line
    if first not in _FIRST_WORDS and first[:2] not in {"l'", "l’"}:
        return line
    if "erma" in line:
        line = _PERMALINK.sub("", line)
    match = _STATEMENT.match(line)
    rest = line if match is None else line[match.end() :]
    filed = _FILED.match(rest)
    if filed is not None:
        return rest[: filed.start("section")] + rest[filed.end("section") :]
    if match is None:
        return line
    rest = _AFTER_DATE.sub("", rest, 1)
    clauses = list(_VERB_LAST.finditer(rest))
    if clauses and clauses[0].start() == 0:
        return " | ".join(
            f"{clause['verb']} {clause['date'] or ''}{clause['by']} {clause['name']}" for clause in clauses
        )
    return rest


def subject_of(sentence: str) -> str | None:
    """What a sentence about a person begins with: "Jane Roe, RD, is a nurse" -> "Jane Roe, RD".

    Args:
        sentence: Text of a biography.
    """
    match = _PREDICATE.search(sentence, 0, _LONGEST_SUBJECT)
    return sentence[: match.start()].rstrip(" ,") if match else None
