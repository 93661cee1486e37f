"""Lines that lead to another page and name it: "Read also: TITLE", "Lesen Sie auch zu Schlaf: TITLE", "Continue reading ...".

Facts: editors and plugins set them between paragraphs, as text, as a link, or as what a saved page has left of one.  The colon or
the arrow behind the words tells them from a sentence.

Rules: a whole line in one of these wordings.  Where links are known, ``leads`` tells more of them, without a title or with other
signs.

Known failures: languages beside those below.
"""

from __future__ import annotations

from ..wording_table import Table, Wordings

_ELSEWHERE = Table(
    r"""
    read :: read more
    read :: read (?:also|next)
    also :: also read
    see :: see also
    related :: related(?: (?:reading|articles?|posts?|stor(?:y|ies)|links?|resources?))?
    you :: you (?:may|might) also (?:like|enjoy)
    more :: more on this
    next up :: up next|next up
    don :: don['’]t miss
    weiterlesen :: weiterlesen
    lesen :: lesen sie (?:auch|hier)
    mehr :: mehr (?:zum thema|dazu|lesen)
    lesetipp :: lesetipp
    auch :: auch interessant
    passend :: passend dazu
    zum :: zum weiterlesen
    siehe :: siehe auch
    lire à :: (?:à )?lire (?:aussi|également)
    voir à :: (?:à )?voir aussi
    pour :: pour en savoir plus
    leer :: leer más
    lea lee :: le[ae] también
    ver :: ver también
    le te :: (?:te|le) puede interesar
    leggi :: leggi anche
    potrebbe ti :: (?:ti )?potrebbe interessar[et]i?(?: anche)?
    leia veja :: (?:leia|veja) também
    você :: você pode gostar
    lees :: lees ook
    читайте читать :: чита(?:йте|ть) также
    смотрите :: смотрите также
    читайте :: читайте також
    اقرأ :: اقرأ أيضا
    اقرأ :: اقرأ ايضا
    اقرأ :: اقرأ أيضًا
    czytaj przeczytaj :: (?:prze)?czytaj (?:też|także|również)
    zobacz :: zobacz (?:też|także|również)
    čtěte :: čtěte také
    přečtěte :: přečtěte si(?: také)?
    läs :: läs (?:också|även|mer)
    les :: les også
    læs :: læs også
    lue :: lue myös
    xem :: xem thêm
    baca :: baca juga
    citește :: citește și
    vezi :: vezi și
    相关阅读 :: 相关阅读
    延伸阅读 :: 延伸阅读
    関連記事 :: 関連記事
    관련 :: 관련 기사
    """,
    before=r"\W{0,3}",
    after=r"\b\s*[:：»→>].{0,160}",
)
"""What leads to other pages, and a title."""
_ELSEWHERE_OF = Table(
    r"""
    check read see :: (?:read|see|check) also
    also :: also read
    lesen :: lesen sie auch
    lies :: lies auch
    lire à :: (?:à )?lire aussi
    voir :: voir aussi
    lee :: lee también
    leggi :: leggi anche
    leia :: leia também
    lees :: lees ook
    """,
    after=r"\b[^.:»→>?!]{1,25}[:»→>].{0,160}",
)
"""The same with a few words between ("Read also on sleep: ...")."""
_LEADING = Table(
    r"""
    read :: read (?:our|my|the) (?:full|complete|entire|in-depth|detailed|hands-on) [^.?!]{0,80}\breviews?(?: (?:here|now))?\W{0,2}
    check discover find learn read see :: 👉\s?(?:learn|see|read|find out|check out|discover)\b.{0,120}
    also check discover download find get join keep learn read related see sign :: \[ ?(?:learn|read|see|get|check|sign|find|discover|download|join|keep|related|also)\b.{20,}\]
    clique haz siga sigue :: \W{0,3}(?:clique aqui (?:e |para )|siga o canal |haz clic aquí para |sigue (?:nuestro|el) canal )[^.]{0,90}
    подписывайтесь подпишитесь :: (?:подписывайтесь|подпишитесь) на .{3,100}
    continue :: continue reading.{0,80}
    """
)
"""What leads to other pages in a sentence."""
READ_ALSO = Wordings(_ELSEWHERE, _ELSEWHERE_OF, _LEADING)
