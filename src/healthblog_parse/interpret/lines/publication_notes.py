"""Lines that speak of the publication and not of its subject: keywords, licence, how to cite, prices, a call to the desk.

Facts.  Journals print keywords, the way to cite, the licence and an address for letters among the parts of an article;
shops' guides the price of each product; clinics end a text with the number to call for an appointment.  They stand in
elements without a telling name.

Rule.  A whole line in one of these wordings (``wording_table``).

Known failures.  Languages beside those below; a price in a sentence of its own.
"""

from __future__ import annotations

from ..openings import opening
from ..wording_table import Table, Wordings

_LONGEST = 450
_NOTES = Table(
    r"""
    author index key keyword keywords mesh mots palabras palavras parole schlagworte schlagwörter schlüsselwörter słowa trefwoorden :: (?:(?:author |index )?key ?words?|mesh terms|palabras clave|palavras[- ]chave|mots[- ]clés|schlüsselwörter|schlagwörter|schlagworte|parole chiave|słowa kluczowe|trefwoorden)\s?[:—–-].{0,250}
    citation citazione cite citer como cómo how pour recommended zitierhinweis zitierweise :: (?:(?:recommended )?citation|(?:how to )?cite(?: this (?:article|paper|page|post))?(?: as)?|zitierweise|zitierhinweis|(?:pour )?citer cet article|cómo citar(?: este artículo)?|como citar(?: este artigo)?|citazione)\s?:.{0,400}
    copyright open this © :: (?:this is an |© .{3,80}|copyright .{3,80})?open[- ]access article\b.{0,350}
    the this :: (?:this|the) (?:work|article) is licensed under .{0,250}
    copyright © :: (?:copyright\b|©).{0,80}?\ball rights reserved\b.{0,250}
    copyright © :: (?:copyright ?)?©[^|.]{2,60}[|.] ?(?:all )?(?:images?|photos?|photographs|content|text|recipes)\b.{0,60}\b(?:copyright|protected|permission)\b.{0,300}
    articles :: articles from .{3,80} are (?:provided here )?courtesy of .{2,80}
    the this :: (?:the preceding|this) article was (?:solely )?written by the author named above\b.{0,300}
    all :: all claims expressed in this article are solely those of the authors\b.{0,300}
    address correspondence corresponding :: (?:address )?correspond(?:ence|ing authors?)(?: to| address)?\s?:.{0,150}
    correspondence :: correspondence to [^.]{3,60}\.?
    anschrift correspondance correspondencia korrespondenzadresse :: (?:korrespondenzadresse|anschrift (?:für|der) (?:die )?verfasser(?:in)?|correspondencia|correspondance)\b\s?:?.{0,200}
    now price prices sale sales :: (?:prices?|now|sales?)(?: (?:at|as of) (?:time of )?(?:publish(?:ing)?|publication|writing)| price)?\s?:?\s?(?:[$€£]\s?\d[\d.,]{0,9}\s?){1,2}
    # from :: (?:from )?(?:[$€£]\s?\d[\d.,]{0,9}\s?[-–|/]?\s?){1,3}(?:at|on|from|bei)\s.{2,30}
    call contact phone please text :: (?:please )?(?:call|contact|phone|text)\b[^.!?]{0,60}\d{3}\W{0,3}\d{3,4}[^?]{0,100}\b(?:appointment|consultation|schedule|booking|visit)\b.{0,60}
    to :: to (?:make|schedule|book|request) an? (?:appointment|consultation|visit)\b[^?]{0,30}\b(?:call|contact|phone|visit|click)\b.{0,120}
    jetzt rufen vereinbaren :: (?:rufen sie uns|vereinbaren sie (?:gleich |jetzt |noch heute |direkt )?(?:einen|ihren) termin|jetzt termin)\b.{0,120}
    """
)
_NOTE = Wordings(_NOTES)
PUBLICATION_STARTS = _NOTE.first_words
"""What such lines begin with, as ``opening`` tells it."""


def tells_publication(line: str) -> bool:
    """Whether a paragraph is one of these wordings and nothing else.

    Args:
        line: The text of a block.
    """
    return len(line) <= _LONGEST and _NOTE.match(opening(line), line.lstrip("* ").rstrip().lower())
