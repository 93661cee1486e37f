"""The words of buttons: what to buy, to see, to book or to read, told by a verb and little else.

Facts: a button is a link or a field whose text is a call of a few words, often with an arrow beside it ("Buy now »").

Rules: a text is that of a button if all of it is such a call.  Where it stands decides who asks: a link alone in its
block (``trim``), the end of a short box (``html.offers``).

Known failures: calls in languages that are not listed.
"""

from __future__ import annotations

from ..expressions import Expression

_BUTTON = Expression(
    r"[👉➡→►▶»\ufe0f\s]{0,4}"
    r"(?:(?:buy|shop|order|book|watch|download|subscribe|join|apply|register|donate|try it|get it|read) now|buy|"
    r"(?:shop|order|book|download|start|get|grab|claim|view|check|contact|schedule|request|browse|go to|visit)(?: [^\s.?!:]+){1,5}|"
    r"(?:see|show|view) (?:all|more)(?: [^\s.?!:]+){1,3}|try (?:[^\s.?!:]+ ){1,3}(?:for )?free(?: for .{3,20})?|read (?:the |our )?(?:entire|complete|whole) reviews?|get directions|directions|download|"
    r"(?:learn|read|see|find out|discover|show) more|learn more about .{0,40}|get started(?: for free| now| today)?|"
    r"(?:read|see|view|check) (?:the |our |my )?(?:full |latest |current |best |today.s )?(?:reviews?|prices?|deals?|offers?)"
    r"(?: (?:on|at|from|in) .{1,30})?|(?:buy|view|shop|find|get) (?:it )?(?:on|at|from) .{1,30}|"
    r"(?:start|begin|claim|get) (?:a|your|my) free .{1,30}|get (?:a|your) (?:free )?quote.{0,30}|"
    r"(?:sign up|try|start)(?: for)? (?:now|here|today|free|it free)|view all .{1,40}|click here.{0,30}|visit (?:site|website)|"
    r"zum (?:deal|angebot|shop|anbieter)|(?:jetzt|hier) (?:kaufen|bestellen|ansehen|lesen|anmelden|buchen|klicken|testen)|"
    r"(?:make|book|schedule|request) an? (?:appointment|consultation|visit)|request|enroll?|find an? (?:doctor|provider|location|specialist|physician|therapist)(?: .{1,30})?|"
    r"(?:jetzt|hier) (?:informieren|entdecken|mitmachen|starten|herunterladen|beraten lassen|mehr erfahren|abonnieren|teilnehmen)|(?:jetzt |online[- ])?termin (?:vereinbaren|buchen)|zum (?:artikel|beitrag|produkt|kurs)|"
    r"skip advertisement|full[- ]size (?:table|image)|(?:suggest|propose) (?:an )?(?:edits?|changes?)(?: to this page)?|(?:edit|improve) (?:this )?(?:page|on github|on gitlab)(?: on .{2,20})?|view (?:page )?source|"
    r"(?:back |go |return )?(?:to )?(?:the )?top(?: of (?:the )?page)?|nach oben|(?:zum )?seitenanfang|inicio de (?:la )?página|volver (?:arriba|al inicio)|"
    r"haut de (?:la )?page|retour en haut|torna su|inizio pagina|terug naar boven|voltar ao (?:topo|início)|"
    r"follow .{2,40}|prendre (?:un )?rendez-vous|(?:solicit[ae]r?|pid[ae]|pedir|reserv[ae]r?|agend[ae]r?) (?:(?:una|tu|su|sua|uma) )?(?:cita|consulta|hora)(?: .{1,20})?|"
    r"prenota (?:ora|subito|una visita|la tua visita|un appuntamento)|prenota|marcar consulta|(?:maak|plan) een afspraak|umów (?:się na )?(?:wizytę|konsultację)|"
    r"zu[mr] [\w-]{3,30}(?: [\w-]{3,20})?|jetzt (?:[\w-]+ ){0,3}[\w-]+e[rl]?n|(?:kostenlos|broschüre|ratgeber|flyer|heft) (?:bestellen|herunterladen|anfordern)|"
    r"(?:arzt|ärzte|klinik|apotheke|therapeuten|kurs|beratungsstelle|ansprechpartner)(?: in ihrer nähe)? (?:finden|suchen)|alle (?:artikel|beiträge|themen|rezepte|videos)(?: anzeigen| ansehen)?|mehr informationen|"
    r"meet (?:our|the) (?:team|doctors|experts)|refer a patient|take (?:the|our|this) (?:quiz|test|survey)|start (?:the )?quiz|return to [\w ]{3,30}|see all|print (?:this )?leaflet|"
    r"(?:learn|read|find out)(?: more)? about (?:our|the) .{3,50}|"
    r"(?:voir|lire) tous les (?:articles|dossiers)|trouver un (?:médecin|spécialiste|professionnel)(?: .{1,20})?|faire un don|je donne|s.abonner|je m.inscris(?: à la newsletter)?|télécharger (?:le pdf|la fiche|la brochure)|"
    r"suscríbete|suscribirse|ver todos los artículos|encuentra (?:un|tu) (?:médico|especialista)|haz un donativo|dona ahora|descargar (?:pdf|el pdf|folleto)|"
    r"ver mais|encontre um (?:médico|especialista)|baixe o pdf|baixar pdf|doe agora|agende sua consulta|leggi di più|trova un (?:medico|specialista)|scarica il pdf|dona ora|"
    r"doneer nu|doneer|(?:bestel|download|bekijk) de (?:folder|brochure)|czytaj więcej|znajdź lekarza|pobierz pdf|boka tid|ge en gåva|bestil tid|bestill time|varaa aika|"
    r"objednat se|číst dál|randevu al|devamını oku|записаться(?: на при[её]м)?|подробнее|читать далее|κλείστε ραντεβού|予約する|続きを読む|もっと見る|查看更多|预约挂号|更多|"
    r"mehr (?:erfahren|lesen|dazu)|weiterlesen|en savoir plus|lire la suite|je m.abonne|leer más|ver más|saber más|"
    r"comprar ahora|scopri di più|leggi tutto|acquista ora|saiba mais|leia mais|comprar agora|lees meer|meer lezen|bestel nu)"
    r"[\s!»›→>]{0,4}"
)
_LONGEST = 60
"""Characters of a button."""


def is_button(line: str) -> bool:
    """Whether the text of a link that stands alone is that of a button ("Buy now")."""
    return len(line) <= _LONGEST and _BUTTON.fullmatch(line.strip().lower()) is not None
