"""The words of buttons: what to buy, to see, to book or to read, told by a verb and little else.

Facts: a button is a link or a field whose text is a call of a few words, often with an arrow beside it ("Buy now »").

Rules: a text is that of a button if all of it is such a call.  Where it stands decides who asks: a link alone in its
block (``trim``), the end of a short box (``html.offers``).

Known failures: calls in languages that are not listed.
"""

from __future__ import annotations

from ..openings import opening
from ..wording_table import Table, Wordings

_CALLS = Table(
    r"""
    apply book buy donate download get join order read register shop subscribe try watch :: (?:buy|shop|order|book|watch|download|subscribe|join|apply|register|donate|try it|get it|read) now
    buy :: buy
    book browse check claim contact download get go grab order request schedule shop start view visit :: (?:shop|order|book|download|start|get|grab|claim|view|check|contact|schedule|request|browse|go to|visit)(?: [^\s.?!:]+){1,5}
    see show view :: (?:see|show|view) (?:all|more)(?: [^\s.?!:]+){1,3}
    try :: try (?:[^\s.?!:]+ ){1,3}(?:for )?free(?: for .{3,20})?
    read :: read (?:the |our )?(?:entire|complete|whole) reviews?
    get :: get directions
    directions :: directions
    download :: download
    discover find learn read see show :: (?:learn|read|see|find out|discover|show) more
    learn :: learn more about .{0,40}
    get :: get started(?: for free| now| today)?
    check read see view :: (?:read|see|view|check) (?:the |our |my )?(?:full |latest |current |best |today.s )?(?:reviews?|prices?|deals?|offers?)(?: (?:on|at|from|in) .{1,30})?
    buy find get shop view :: (?:buy|view|shop|find|get) (?:it )?(?:on|at|from) .{1,30}
    begin claim get start :: (?:start|begin|claim|get) (?:a|your|my) free .{1,30}
    get :: get (?:a|your) (?:free )?quote.{0,30}
    sign start try :: (?:sign up|try|start)(?: for)? (?:now|here|today|free|it free)
    view :: view all .{1,40}
    click :: click here.{0,30}
    visit :: visit (?:site|website)
    zum :: zum (?:deal|angebot|shop|anbieter)
    hier jetzt :: (?:jetzt|hier) (?:kaufen|bestellen|ansehen|lesen|anmelden|buchen|klicken|testen)
    book make request schedule :: (?:make|book|schedule|request) an? (?:appointment|consultation|visit)
    request :: request
    enrol enroll :: enroll?
    find :: find an? (?:doctor|provider|location|specialist|physician|therapist)(?: .{1,30})?
    hier jetzt :: (?:jetzt|hier) (?:informieren|entdecken|mitmachen|starten|herunterladen|beraten lassen|mehr erfahren|abonnieren|teilnehmen)
    jetzt online termin :: (?:jetzt |online[- ])?termin (?:vereinbaren|buchen)
    zum :: zum (?:artikel|beitrag|produkt|kurs)
    skip :: skip advertisement
    full :: full[- ]size (?:table|image)
    propose suggest :: (?:suggest|propose) (?:an )?(?:edits?|changes?)(?: to this page)?
    edit improve :: (?:edit|improve) (?:this )?(?:page|on github|on gitlab)(?: on .{2,20})?
    view :: view (?:page )?source
    back go return the to top :: (?:back |go |return )?(?:to )?(?:the )?top(?: of (?:the )?page)?
    nach :: nach oben
    seitenanfang zum :: (?:zum )?seitenanfang
    inicio :: inicio de (?:la )?página
    volver :: volver (?:arriba|al inicio)
    haut :: haut de (?:la )?page
    retour :: retour en haut
    torna :: torna su
    inizio :: inizio pagina
    terug :: terug naar boven
    voltar :: voltar ao (?:topo|início)
    follow :: follow .{2,40}
    prendre :: prendre (?:un )?rendez-vous
    agenda agendar agende agender pedir pida pide reserva reservar reserve reserver solicita solicitar solicite soliciter :: (?:solicit[ae]r?|pid[ae]|pedir|reserv[ae]r?|agend[ae]r?) (?:(?:una|tu|su|sua|uma) )?(?:cita|consulta|hora)(?: .{1,20})?
    prenota :: prenota (?:ora|subito|una visita|la tua visita|un appuntamento)
    prenota :: prenota
    marcar :: marcar consulta
    maak plan :: (?:maak|plan) een afspraak
    umów :: umów (?:się na )?(?:wizytę|konsultację)
    zum zur :: zu[mr] [\w-]{3,30}(?: [\w-]{3,20})?
    jetzt :: jetzt (?:[\w-]+ ){0,3}[\w-]+e[rl]?n
    broschüre flyer heft kostenlos ratgeber :: (?:kostenlos|broschüre|ratgeber|flyer|heft) (?:bestellen|herunterladen|anfordern)
    ansprechpartner apotheke arzt beratungsstelle klinik kurs therapeuten ärzte :: (?:arzt|ärzte|klinik|apotheke|therapeuten|kurs|beratungsstelle|ansprechpartner)(?: in ihrer nähe)? (?:finden|suchen)
    alle :: alle (?:artikel|beiträge|themen|rezepte|videos)(?: anzeigen| ansehen)?
    mehr :: mehr informationen
    meet :: meet (?:our|the) (?:team|doctors|experts)
    refer :: refer a patient
    take :: take (?:the|our|this) (?:quiz|test|survey)
    start :: start (?:the )?quiz
    return :: return to [\w ]{3,30}
    see :: see all
    print :: print (?:this )?leaflet
    find learn read :: (?:learn|read|find out)(?: more)? about (?:our|the) .{3,50}
    lire voir :: (?:voir|lire) tous les (?:articles|dossiers)
    trouver :: trouver un (?:médecin|spécialiste|professionnel)(?: .{1,20})?
    faire :: faire un don
    je :: je donne
    s :: s['’]abonner
    je :: je m.inscris(?: à la newsletter)?
    télécharger :: télécharger (?:le pdf|la fiche|la brochure)
    suscríbete :: suscríbete
    suscribirse :: suscribirse
    ver :: ver todos los artículos
    encuentra :: encuentra (?:un|tu) (?:médico|especialista)
    haz :: haz un donativo
    dona :: dona ahora
    descargar :: descargar (?:pdf|el pdf|folleto)
    ver :: ver mais
    encontre :: encontre um (?:médico|especialista)
    baixe :: baixe o pdf
    baixar :: baixar pdf
    doe :: doe agora
    agende :: agende sua consulta
    leggi :: leggi di più
    trova :: trova un (?:medico|specialista)
    scarica :: scarica il pdf
    dona :: dona ora
    doneer :: doneer nu
    doneer :: doneer
    bekijk bestel download :: (?:bestel|download|bekijk) de (?:folder|brochure)
    czytaj :: czytaj więcej
    znajdź :: znajdź lekarza
    pobierz :: pobierz pdf
    boka :: boka tid
    ge :: ge en gåva
    bestil :: bestil tid
    bestill :: bestill time
    varaa :: varaa aika
    objednat :: objednat se
    číst :: číst dál
    randevu :: randevu al
    devamını :: devamını oku
    записаться :: записаться(?: на при[её]м)?
    подробнее :: подробнее
    читать :: читать далее
    κλείστε :: κλείστε ραντεβού
    予約する :: 予約する
    続きを読む :: 続きを読む
    もっと見る :: もっと見る
    查看更多 :: 查看更多
    预约挂号 :: 预约挂号
    更多 :: 更多
    mehr :: mehr (?:erfahren|lesen|dazu)
    weiterlesen :: weiterlesen
    en :: en savoir plus
    lire :: lire la suite
    je :: je m.abonne
    leer :: leer más
    ver :: ver más
    saber :: saber más
    comprar :: comprar ahora
    scopri :: scopri di più
    leggi :: leggi tutto
    acquista :: acquista ora
    saiba :: saiba mais
    leia :: leia mais
    comprar :: comprar agora
    lees :: lees meer
    meer :: meer lezen
    bestel :: bestel nu
    """,
    before=r"[👉➡→►▶»\ufe0f\s]{0,4}",
    after=r"[\s!»›→>]{0,4}",
)
_BUTTON = Wordings(_CALLS)
_LONGEST = 60
"""Characters of a button."""


def is_button(line: str) -> bool:
    """Whether the text of a link that stands alone is that of a button ("Buy now")."""
    return len(line) <= _LONGEST and _BUTTON.match(opening(line), line.strip().lower())
