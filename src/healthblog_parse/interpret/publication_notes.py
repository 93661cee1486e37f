"""Lines that speak of the publication and not of its subject: keywords, licence, how to cite, prices, a call to the desk.

Facts.  Journals print keywords, the way to cite, the licence and an address for letters among the parts of an article;
shops' guides the price of each product; clinics end a text with the number to call for an appointment.  They stand in
elements without a telling name.

Rule.  A whole line in one of these wordings.  A line is looked at only where it begins with one of their first words, or with
a sign of a currency.

Known failures.  Languages beside those below; a price in a sentence of its own.
"""

from __future__ import annotations

from ..expressions import Expression
from .openings import opening

_LONGEST = 450
PUBLICATION_STARTS = frozenset(
    "keywords keyword key author index mesh palabras palavras mots schlüsselwörter schlagwörter schlagworte parole słowa trefwoorden "
    "cite citation how recommended zitierweise zitierhinweis pour citer cómo como citar citazione "
    "this open licence license © copyright articles article permission the all "
    "correspondence corresponding address korrespondenzadresse anschrift correspondencia correspondance "
    "price prices now sale sales from save call please to contact phone text rufen vereinbaren jetzt "
    "$ € £".split()
)
_SECOND_WORDS = {
    "the": frozenset(("preceding", "work", "article")),
    "this": frozenset(("is", "work", "article")),
    "to": frozenset(("make", "schedule", "book", "request")),
    "all": frozenset(("claims",)),
}
"""What stands behind those of them that any paragraph begins with."""
_NOTE = Expression(
    r"(?:(?:(?:author |index )?key ?words?|mesh terms|palabras clave|palavras[- ]chave|mots[- ]clés|schlüsselwörter|schlagwörter|"
    r"schlagworte|parole chiave|słowa kluczowe|trefwoorden)\s?[:—–-].{0,250}|"
    r"(?:(?:recommended )?citation|(?:how to )?cite(?: this (?:article|paper|page|post))?(?: as)?|zitierweise|zitierhinweis|"
    r"(?:pour )?citer cet article|cómo citar(?: este artículo)?|como citar(?: este artigo)?|citazione)\s?:.{0,400}|"
    r"(?:this is an |© .{3,80}|copyright .{3,80})?open[- ]access article\b.{0,350}|(?:this|the) (?:work|article) is licensed under .{0,250}|"
    r"(?:copyright\b|©).{0,80}?\ball rights reserved\b.{0,250}|articles from .{3,80} are (?:provided here )?courtesy of .{2,80}|"
    r"(?:the preceding|this) article was (?:solely )?written by the author named above\b.{0,300}|"
    r"all claims expressed in this article are solely those of the authors\b.{0,300}|"
    r"(?:address )?correspond(?:ence|ing authors?)(?: to| address)?\s?:.{0,150}|correspondence to [^.]{3,60}\.?|"
    r"(?:korrespondenzadresse|anschrift (?:für|der) (?:die )?verfasser(?:in)?|correspondencia|correspondance)\b\s?:?.{0,200}|"
    r"(?:prices?|now|sales?)(?: (?:at|as of) (?:time of )?(?:publish(?:ing)?|publication|writing)| price)?\s?:?\s?(?:[$€£]\s?\d[\d.,]{0,9}\s?){1,2}|"
    r"(?:from )?(?:[$€£]\s?\d[\d.,]{0,9}\s?[-–|/]?\s?){1,3}(?:at|on|from|bei)\s.{2,30}|"
    r"(?:please )?(?:call|contact|phone|text)\b[^.!?]{0,60}\d{3}\W{0,3}\d{3,4}[^?]{0,100}\b(?:appointment|consultation|schedule|booking|visit)\b.{0,60}|"
    r"to (?:make|schedule|book|request) an? (?:appointment|consultation|visit)\b[^?]{0,30}\b(?:call|contact|phone|visit|click)\b.{0,120}|"
    r"(?:rufen sie uns|vereinbaren sie (?:gleich |jetzt |noch heute |direkt )?(?:einen|ihren) termin|jetzt termin)\b.{0,120})"
)


def tells_publication(line: str) -> bool:
    """Whether a paragraph is one of these wordings and nothing else.

    Args:
        line: The text of a block.
    """
    if len(line) > _LONGEST or (
        (first := opening(line)) not in PUBLICATION_STARTS and line[:1] not in "$€£©*"
    ):
        return False
    low = line.lstrip("* ").rstrip().lower()
    if first in _SECOND_WORDS and _SECOND_WORDS[first].isdisjoint(low.split(None, 2)[1:2]):
        return False
    return _NOTE.fullmatch(low) is not None
