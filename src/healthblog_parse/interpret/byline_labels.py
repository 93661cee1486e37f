"""The words that open a part of a byline, in seven languages.

A label says two things: what a name after it did (``person``) and what a date after it is (``date``).
"Medically reviewed by Jane Roe, MD on May 3, 2024" names a reviewer and dates the review; "Updated: May 3,
2024" names nobody.  Some labels only end the part before them ("Next review due", "min read"): what follows
them is neither an author nor a date of the article.

The tables hold words only, in lower case and without punctuation: "Fact-checked by:" matches
``fact checked by``.  A wording is added by adding it to its row; the longest wording wins.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from ..records import DateRole, PersonRole

LabelKind = Literal["author", "by", "updater", "review", "date", "credit", "next", "noise"]


@frozen(kw_only=True)
class Label:
    """What one wording announces."""

    kind: LabelKind
    """``by`` is a bare preposition, which opens a part only where a part can begin; ``next`` swallows the
    date behind it (the next review's), ``noise`` does not (reading time, comments)."""
    person: PersonRole | None = None
    """What a person named after it did; ``None`` where a name after it is nobody of the byline."""
    date: DateRole | None = None
    """What a date after it is; ``None`` where a date after it is none of the article's."""


_AUTHOR = Label(kind="author", person="author", date="published")
_BARE_BY = Label(kind="by", person="author", date="published")
_UPDATER = Label(kind="updater", person="author", date="updated")
_MEDICAL = Label(kind="review", person="medical review", date="reviewed")
_FACTS = Label(kind="review", person="fact check", date="reviewed")
_REVIEW = Label(kind="review", person="review", date="reviewed")
_PUBLISHED = Label(kind="date", date="published")
_UPDATED = Label(kind="date", date="updated")
_REVIEWED = Label(kind="date", date="reviewed")
_CREDIT = Label(kind="credit")
_NEXT = Label(kind="next")
_NOISE = Label(kind="noise")

WORDINGS: tuple[tuple[Label, str], ...] = (
    (
        _BARE_BY,
        """
    by | von | par | por | door | di | da
        """,
    ),
    (
        _AUTHOR,
        """
    view all posts by | all posts by | posts by | more posts by | more from | more by | all articles by |
    articles by | stories by | zum profil von | profil von | mehr artikel von | weitere artikel von | mehr
    von | alle beiträge von | alle artikel von | weitere beiträge von | alle beiträge anzeigen von | tous
    les articles de | voir tous les articles de | voir le profil de | todas las entradas de | ver todas las
    entradas de | ver perfil de | tutti gli articoli di | vedi tutti gli articoli di | ver todos os posts de
    | alle berichten van | written by | article by | article written by | authored by | author by | posted
    by | published by | story by | words by | text by | content by | contributed by | created by | reported
    by | post by | guest post by | guest article by | blog by | blog post by | column by | essay by | report
    by | medically written by | originally written by | original article by | an article by | a post by |
    written and edited by | researched and written by | research by | recipe by | compiled by | prepared by
    | submitted by | entry by | copy by | uploaded by | added by | shared by | penned by | by author | by dr
    author | posted on by | published on by | this article was written by | this post was written by | this
    entry was posted by | article author | geschrieben von | verfasst von | veröffentlicht von | publiziert
    von | erstellt von | gepostet von | ein beitrag von | ein artikel von | artikel von | beitrag von |
    gastbeitrag von | ein gastbeitrag von | text von | ein text von | eingestellt von | geschrieben durch |
    bericht von | kolumne von | kommentar von | interview von | analyse von | rezept von | redaktionell
    erstellt von | dieser artikel wurde verfasst von | autor des artikels | über den autor von | autor
    dieses artikels | écrit par | rédigé par | publié par | posté par | article de | article par | un
    article de | article rédigé par | article écrit par | proposé par | mis en ligne par | texte de | texte
    par | signé par | créé par | ajouté par | envoyé par | billet de | contenu rédigé par | par le dr |
    escrito por | publicado por | redactado por | elaborado por | artículo de | artículo escrito por | texto
    de | texto por | creado por | enviado por | contenido redactado por | realizado por | scritto da | a
    cura di | pubblicato da | redatto da | articolo di | articolo scritto da | testo di | postato da |
    inviato da | testo a cura di | articolo a cura di | creato da | artigo de | artigo escrito por | postado
    por | criado por | conteúdo escrito por | escrita por | autoria de | geschreven door | gepubliceerd door
    | geplaatst door | artikel door | tekst door | gepost door | opgesteld door | gemaakt door | blog door |
    author | authors | author s | author name | about the author | about the authors | lead author | medical
    author | medical writer | writer | contributor | contributors | contributing writer | guest author |
    primary author | words | written | post author | autor | autorin | autoren | autor in | autorinnen |
    verfasser | verfasserin | verfasst | geschrieben | über den autor | über die autorin | über die autoren
    | text | redaktion | medizinredaktion | auteur | auteure | autrice | auteurs | rédacteur | rédactrice |
    rédaction | à propos de l auteur | autora | autores | autoras | redactor | redactora | sobre el autor |
    sobre la autora | texto | autore | autrici | autori | testo | l autore | informazioni sull autore |
    redattore | sobre o autor | sobre a autora | redação | auteur van dit artikel | schrijver | redactie |
    tekst | over de auteur
        """,
    ),
    (
        _UPDATER,
        """
    updated by | last updated by | last edited by | last modified by | modified by | revised by | last
    revised by | content updated by | aktualisiert von | zuletzt aktualisiert von | überarbeitet von |
    zuletzt bearbeitet von | mis à jour par | modifié par | actualizado por | aggiornato da | atualizado por
    | bijgewerkt door | laatst bijgewerkt door
        """,
    ),
    (
        _MEDICAL,
        """
    this article was medically reviewed by | this page was medically reviewed by | this content was
    medically reviewed by | expertise médicale | avec l expertise du | avec l expertise de | medically
    reviewed by | medical review by | medical reviewer | clinically reviewed by | clinical review by |
    medically approved by | reviewed medically by | medically verified by | medically reviewed and approved
    by | medical reviewed by | medically checked by | medically edited by | medically fact checked by |
    doctor reviewed by | physician reviewed by | dietitian reviewed by | reviewed for medical accuracy by |
    medical accuracy reviewed by | medically reviewed and verified by | article medically reviewed by |
    content medically reviewed by | last medically reviewed by | nurse reviewed by | pharmacist reviewed by
    | dermatologist reviewed by | clinically verified by | nutritionally reviewed by | medical editor |
    medical review and editorial by | medizinisch geprüft von | medizinisch geprüft durch | medizinisch
    überprüft von | medizinisch überprüft durch | medizinische prüfung durch | medizinische prüfung von |
    medizinische überprüfung durch | medizinische überprüfung von | ärztlich geprüft von | ärztlich geprüft
    durch | ärztlich überprüft von | fachärztlich geprüft von | medizinisch begutachtet von | medizinische
    fachprüfung durch | medizinische qualitätssicherung durch | medizinische qualitätssicherung |
    medizinisch geprüft und freigegeben von | medizinisch freigegeben von | medizinisch validiert von |
    medizinisch kontrolliert von | revu médicalement par | validé médicalement par | révisé médicalement par
    | médicalement révisé par | médicalement revu par | vérifié médicalement par | relecture médicale par |
    relecture médicale | validation médicale par | validation médicale | revue médicale par | révision
    médicale par | révision médicale | approuvé médicalement par | relu médicalement par | contrôle médical
    par | contenu validé médicalement par | article validé médicalement par | expertise médicale par |
    revisado médicamente por | médicamente revisado por | revisión médica por | revisión médica de |
    revisión clínica por | revisión clínica de | revisado clínicamente por | clínicamente revisado por |
    validado médicamente por | medicamente revisado por | revisado por el médico | revisora médica | revisor
    médico | supervisado médicamente por | verificado médicamente por | revisión médica a cargo de |
    revisione medica a cura di | revisione medica di | revisione clinica di | revisionato medicalmente da |
    medicalmente revisionato da | medicalmente verificato da | revisione clinica a cura di | supervisione
    medica di | supervisione medica a cura di | approvato dal medico | revisore medico | validazione medica
    di | controllo medico a cura di | revisado clinicamente por | revisão clínica por | revisão médica por |
    revisão clínica de | revisão médica de | clinicamente revisado por | medicamente revisto por | revisto
    clinicamente por | revisão clínica | revisão médica | revisado medicamente por | validado clinicamente
    por | medisch beoordeeld door | medisch gecontroleerd door | medisch nagekeken door | medisch getoetst
    door | medische controle door | medische beoordeling door | medisch geverifieerd door | medisch
    gereviewd door | medisch goedgekeurd door | medische review door | medically reviewed | clinically
    reviewed | medical review | last medically reviewed | last medical review | medical reviewers | clinical
    reviewer | clinical reviewers | medically reviewed on | last medically reviewed on | doctor reviewed |
    physician reviewed | date medically reviewed | clinically reviewed on | clinical review | medizinisch
    geprüft | ärztlich geprüft | medizinisch überprüft | medizinische prüfung | fachärztlich geprüft |
    medizinisch geprüft am | ärztlich geprüft am | medizinische überprüfung | medizinisch überprüft am |
    revu médicalement | validé médicalement | révisé médicalement | médicalement révisé | revu médicalement
    le | validé médicalement le | révisé médicalement le | médicalement révisé le | revisión médica |
    revisión clínica | revisado médicamente | médicamente revisado | revisado médicamente el | médicamente
    revisado el | última revisión médica | revisione medica | revisione clinica | ultima revisione medica |
    medicalmente revisionato | clinicamente revisado | revisado clinicamente | clinicamente revisado em |
    última revisão médica | medisch beoordeeld | medisch gecontroleerd | medisch beoordeeld op | medisch
    gecontroleerd op | medische controle | medische beoordeling
        """,
    ),
    (
        _FACTS,
        """
    fact checked by | fact check by | facts checked by | facts verified by | fact checking by | fact checker
    | fact checkers | fact reviewed by | verified by | checked by | data verified by | faktencheck von |
    faktencheck durch | fakten geprüft von | faktengeprüft von | fakten überprüft von | faktencheck
    durchgeführt von | inhaltlich geprüft von | vérification des faits par | faits vérifiés par |
    informations vérifiées par | verificación de datos por | datos verificados por | verificación de hechos
    por | hechos verificados por | fact checking di | fact checking a cura di | verifica dei fatti di |
    fatti verificati da | verificação de fatos por | checagem de fatos por | fatos verificados por |
    verificação de factos por | feiten gecontroleerd door | factcheck door | feitencheck door | fact checked
    | fact check | fact checked on | facts checked | faktencheck | fakten geprüft | vérification des faits |
    verificación de datos | verifica dei fatti | verificação de fatos | feitencheck
        """,
    ),
    (
        _REVIEW,
        """
    reviewed by | peer reviewed by | article reviewed by | expert reviewed by | content reviewed by | last
    reviewed by | professionally reviewed by | scientifically reviewed by | approved by | reviewed and
    approved by | edited and reviewed by | expertly reviewed by | independently reviewed by | reviewed and
    edited by | technically reviewed by | legally reviewed by | science reviewed by | academically reviewed
    by | quality reviewed by | evidence reviewed by | vetted by | validated by | reviewed and updated by |
    reviewed and verified by | written and reviewed by | this article was reviewed by | article has been
    reviewed by | this page was reviewed by | geprüft von | geprüft durch | überprüft von | überprüft durch
    | fachlich geprüft von | fachlich geprüft durch | fachlich überprüft von | wissenschaftlich geprüft von
    | wissenschaftlich geprüft durch | qualitätsgeprüft von | qualitätssicherung durch | begutachtet von |
    fachliche beratung von | fachliche beratung durch | fachliche beratung | fachliche prüfung durch |
    wissenschaftliche prüfung durch | von experten geprüft | durchgesehen von | fachlich kontrolliert von |
    fachlektorat | freigegeben von | revu par | relu par | validé par | vérifié par | révisé par | approuvé
    par | contrôlé par | relu et validé par | relu et corrigé par | article validé par | contenu validé par
    | relecture par | validation scientifique par | révision par | expertise de | revu et validé par |
    revisado por | verificado por | validado por | aprobado por | supervisado por | revisado y aprobado por
    | revisión científica por | corregido por | contenido revisado por | artículo revisado por | revisión
    por | revisión de | revisión a cargo de | revisionato da | verificato da | validato da | approvato da |
    rivisto da | controllato da | revisione scientifica a cura di | revisione scientifica di | supervisione
    scientifica di | revisione a cura di | revisione di | supervisione di | supervisione scientifica a cura
    di | revisto por | aprovado por | revisão por | revisão técnica por | revisão técnica | revisão de |
    revisão científica por | conteúdo revisado por | artigo revisado por | verificado e aprovado por |
    beoordeeld door | gecontroleerd door | nagekeken door | herzien door | getoetst door | goedgekeurd door
    | geverifieerd door | inhoudelijk gecontroleerd door | gereviewd door | reviewer | reviewers | peer
    reviewer | peer reviewed | expert reviewer | expert reviewed | article reviewer | reviewed and approved
    | prüfer | fachprüfung | gutachter | relecteur | relectrice | relecture | réviseur | validation |
    revisor | revisora | revisores | revisión | revisore | revisione | revisione scientifica | revisão |
    reviewer van dit artikel | beoordelaar
        """,
    ),
    (
        _PUBLISHED,
        """
    published on | published at | published in | first published | first published on | originally published
    | originally published on | date published | publication date | publish date | published date |
    publishing date | date of publication | posted on | posted at | posted in | post date | date posted |
    created | created on | date created | date | article date | released | release date | released on |
    issued | added on | uploaded on | submitted on | first posted | original publication | written on |
    first written | published online | published | posted | this entry was posted on | this entry was posted
    in | filed | filed on | veröffentlicht | veröffentlicht am | publiziert am | publiziert | erschienen am
    | erschienen | erstellt am | erstellt | gepostet am | eingestellt am | datum | veröffentlichung |
    veröffentlichungsdatum | erstveröffentlichung | geschrieben am | online seit | verfasst am | vom |
    artikel vom | beitrag vom | ersterscheinung | publié le | publié | posté le | mis en ligne le | mise en
    ligne | date de publication | paru le | rédigé le | créé le | écrit le | article publié le | parution |
    publicado el | publicado | fecha de publicación | fecha | escrito el | creado el | publicación |
    pubblicato il | pubblicato | data di pubblicazione | postato il | scritto il | data | creato il |
    pubblicazione | data pubblicazione | publicado em | publicado a | postado em | postado | data de
    publicação | criado em | escrito em | data da publicação | gepubliceerd op | gepubliceerd | geplaatst op
    | geplaatst | publicatiedatum | gepost op | geschreven op | verschenen op
        """,
    ),
    (
        _UPDATED,
        """
    latest version | current version | aktuelle version | version actuelle | versión actual | versione
    attuale | versão atual | huidige versie | updated | updated on | updated at | last updated | last
    updated on | last update | latest update | latest updated | latest updated on | recently updated | last
    modified | last modified on | modified | modified on | last edited | last edited on | edited on | last
    revised | last revised on | revised | revised on | date modified | date updated | updated date |
    modified date | last changed | content last updated | page last updated | article updated | article last
    updated | update | post updated | post last updated | most recently updated | revision date | date last
    updated | last content update | last updated at | this article was updated on | this post was last
    updated | this article was last updated on | this post was last updated on | this page was last updated
    | this page was last updated on | was last modified on | current as of | aktualisiert | aktualisiert am
    | zuletzt aktualisiert | zuletzt aktualisiert am | letzte aktualisierung | letzte aktualisierung am |
    geändert am | zuletzt geändert | zuletzt geändert am | letzte änderung | letzte änderung am | zuletzt
    bearbeitet | zuletzt bearbeitet am | stand | stand der information | aktualisierung | überarbeitet am |
    letztes update | letztes update am | update vom | update am | aktualisierungsdatum | aktualisiert vom |
    letzte überarbeitung | mis à jour | mis à jour le | mise à jour | mise à jour le | dernière mise à jour
    | dernière mise à jour le | modifié le | actualisé le | dernière modification | dernière modification le
    | màj | maj | màj le | maj le | date de mise à jour | article mis à jour le | actualizado | actualizado
    el | actualizada el | última actualización | última actualización el | modificado el | última
    modificación | fecha de actualización | actualización | fecha de modificación | última revisión y
    actualización | aggiornato | aggiornato il | aggiornato al | ultimo aggiornamento | ultimo aggiornamento
    il | modificato il | ultima modifica | ultima modifica il | data aggiornamento | data di aggiornamento |
    aggiornamento | data ultimo aggiornamento | atualizado | atualizado em | atualizada em | última
    atualização | última atualização em | modificado em | última modificação | data de atualização |
    atualização | actualizado em | actualizado a | última actualização | bijgewerkt | bijgewerkt op | laatst
    bijgewerkt | laatst bijgewerkt op | laatste update | gewijzigd op | laatst gewijzigd | laatst gewijzigd
    op | geactualiseerd | geactualiseerd op | laatste wijziging | laatst aangepast | laatst aangepast op |
    update op | aangepast op | laatst geüpdatet | laatst geüpdatet op | geüpdatet op
        """,
    ),
    (
        _REVIEWED,
        """
    letzte inhaltliche prüfung | letzte fachliche prüfung | letzte redaktionelle prüfung | inhaltlich
    geprüft am | zuletzt medizinisch geprüft | zuletzt ärztlich geprüft | reviewed | reviewed on | last
    reviewed | last reviewed on | date reviewed | review date | last review date | date of last review |
    date last reviewed | last review | last full review | last fact checked | last fact checked on | content
    last reviewed | page last reviewed | last clinically reviewed | this page was last reviewed on | most
    recently reviewed | last expert review | reviewed and updated | last reviewed and updated | peer
    reviewed on | expert reviewed on | geprüft | geprüft am | zuletzt geprüft | zuletzt geprüft am | letzte
    prüfung | letzte prüfung am | überprüft | überprüft am | zuletzt überprüft | zuletzt überprüft am |
    letzte überprüfung | fachlich geprüft am | letzte medizinische prüfung | prüfdatum | révisé le |
    dernière révision | dernière révision le | revu le | vérifié le | validé le | relu le | dernière
    relecture | dernière vérification | date de révision | revisado | revisado el | última revisión | fecha
    de revisión | verificado el | fecha de la última revisión | última revisión médica el | revisionato il |
    revisionato | ultima revisione | verificato il | rivisto il | data di revisione | revisado em | revisto
    em | última revisão | data de revisão | data da revisão | verificado em | beoordeeld op | laatst
    beoordeeld | laatst beoordeeld op | gecontroleerd op | laatst gecontroleerd | laatst gecontroleerd op |
    herzien op | laatst herzien | laatste controle | nagekeken op | laatste herziening
        """,
    ),
    (
        _CREDIT,
        """
    fotos | foto | bilder | bild | illustration | illustrationen | grafik | photos | photo | photography |
    images | credit | credits | crédit | crédits photo | fotografía | foto credits | researched by | tested
    by | contributions by | additional reporting by | expert contribution by | recherche von | edited by |
    editor | editors | editing by | photography by | photo by | photos by | photographs by | photograph by |
    image by | images by | illustration by | illustrations by | illustrated by | translated by | narrated by
    | video by | videos by | graphics by | cover by | design by | designed by | produced by | sponsored by |
    powered by | presented by | styling by | copy edited by | hosted by | directed by | interviewed by |
    interview with | courtesy of | art by | graphic by | featured image by | bearbeitet von | redigiert von
    | lektorat | lektoriert von | fotos von | foto von | bild von | bilder von | übersetzt von | übersetzung
    | illustration von | illustrationen von | grafik von | fotografiert von | édité par | photos de | photo
    de | photographies de | traduit par | illustrations de | crédit photo | editado por | fotos de |
    fotografía de | traducido por | ilustraciones de | imagen de | imágenes de | modificato da | foto di |
    tradotto da | illustrazioni di | traduzione di | traduzido por | ilustrações de | tradução de | foto s
    van | vertaald door | beeld door | illustraties door | bewerkt door | fotografie
        """,
    ),
    (
        _NEXT,
        """
    next review | next review due | next review date | review due | review due date | to be reviewed | due
    for review | next update | next scheduled review | planned review | valid until | expires | expiry date
    | accessed | accessed on | retrieved | retrieved on | copyright | event date | deadline | nächste
    prüfung | nächste überprüfung | nächste aktualisierung | gültig bis | abgerufen am | prochaine révision
    | prochaine mise à jour | consulté le | valable jusqu au | próxima revisión | consultado el | válido
    hasta | prossima revisione | consultato il | valido fino al | próxima revisão | acesso em | volgende
    beoordeling | volgende controle | volgende herziening | geldig tot | geraadpleegd op | nächste geplante
    aktualisierung | nächste geplante prüfung | nächster review | next scheduled update | date of next
    review
        """,
    ),
    (
        _NOISE,
        """
    min read | minute read | minutes read | mins read | min reading time | reading time | read time |
    estimated reading time | time to read | estimated read time | est | lesezeit | lesedauer | geschätzte
    lesezeit | temps de lecture | tiempo de lectura | tempo di lettura | tempo de leitura | leestijd | min
    lesezeit | minuten lesezeit | minuten lesen | minutes de lecture | min de lectura | minutos de lectura |
    min de leitura | min di lettura | minuti di lettura | minuten leestijd | leave a comment | leave a reply
    | no comments | comments | comment | one comment | add comment | post a comment | kommentare | kommentar
    | keine kommentare | kommentar schreiben | kommentar hinterlassen | schreibe einen kommentar |
    commentaires | commentaire | aucun commentaire | laisser un commentaire | comentarios | comentario |
    deja un comentario | sin comentarios | commenti | nessun commento | lascia un commento | comentários |
    comentário | deixe um comentário | sem comentários | reacties | reactie | geen reacties | laat een
    reactie achter | views | aufrufe | vues | visualizzazioni | visualizações | visitas | share | shares |
    teilen | partager | compartir | condividi | compartilhar | delen | filed under | categories | category |
    tags | tagged | kategorie | kategorien | catégorie | categoría | categoria | categorie | schlagwörter |
    schlagworte | follow | print | drucken | imprimer | email | e mail
        """,
    ),
)
"""What each label is called, wordings divided by bars: English, German, French, Spanish, Italian, Portuguese,
Dutch."""

OPENERS = frozenset(("by", "von", "durch", "par", "por", "da", "di", "de", "door"))
"""A wording that ends in one of these opens a name; any other ("Autor", "Medical review") is a noun, which
needs a colon, the end of the line, a date or a plain name after it."""


def _table() -> dict[str, tuple[tuple[tuple[str, ...], Label], ...]]:
    rows: dict[str, dict[tuple[str, ...], Label]] = {}
    for label, wordings in WORDINGS:
        for wording in wordings.split("|"):
            words = tuple(wording.split())
            rows.setdefault(words[0], {})[words] = label
    return {
        first: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for first, found in rows.items()
    }


BY_FIRST_WORD = _table()
"""First word -> the wordings that start with it, longest first, with what they announce."""
