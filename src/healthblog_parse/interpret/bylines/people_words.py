"""The wordings of bylines that announce a person.

Words only, in lower case and without punctuation, wordings divided by bars: "Fact-checked by:" matches ``fact checked
by``.  English, German, French, Spanish, Italian, Portuguese and Dutch; the commonest of Swedish, Danish, Norwegian,
Polish, Czech, Finnish, Hungarian, Romanian, Turkish, Russian and Greek; Chinese, Japanese and Korean of WordPress.  A
wording is added by adding it to its row.
"""

from __future__ import annotations

BARE_BY = """
    by | von | par | por | door | di | da | av | af | przez | yazan | oleh | bởi | מאת | από | от | על ידי | โดย | توسط | بواسطة
"""
"""Bare prepositions, which open a part only where a part can begin."""

ADVERBIAL = """
    chance comparison contrast day default definition far hand invitation law mistake mouth nature noon now then weight yourself
    acaso agora ahora causa cento cierto ciento conseguinte consiguiente desgracia dia día dose dosis ello enquanto entonces fim fin
    fortuna hora igual lado litro lo mes minuto ora otra otro outra outro persona pessoa porção porción ración semana suerte supuesto
    tanto unidad unidade vezes vez vuelta último última contre dessus endroits erreur hasard heure jour kilo la mois moment personne
    portion rapport semaine suite tranche anfang anfangs beginn daheim haus innen natur neuem oben selbst unten vornherein parte sempre
    solo sotto online post fax letter courier car bus train boat bike
"""
"""Words that make a phrase of such a preposition and name nobody, in lower case: "por fim", "par contre", "by hand"."""

BROWSED = """
    age alphabet author brand category condition country course cuisine date department diet disease format gender ingredient issue keyword language
    letter location meal month name occasion popularity price provider rating region relevance season series size specialty
    speciality state style subject symptom symptoms title topic topics treatment type year brand brands domain
    marque marques prix catégorie catégories thème thèmes taille couleur marca marcas precio precios categoría categorías tema temas
"""
"""By what a menu sorts pages: "By topic", "Par marques"."""
BROWSED_OF = (
    "first last main full recipe health blog post page publication content dish meal skin hair body product"
)
"""What stands before some of these: "By first letter", "By Recipe Type"."""

AUTHOR = """
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
    | soumis par | gespeichert von | eingereicht von | ingediend door | verzonden door | wysłane przez | przesłane przez | skickat av
    | inskickat av | indsendt af | sendt inn av | trimis de | postat de
    | enviat per | submetido por | submitted by | answered by | beantwortet von | répondu par | entry by | copy by | uploaded by | added by | shared by | penned by | by author | by dr
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
    inviato da | testo a cura di | a cura del | a cura della | a cura dei | articolo a cura di | creato da | artigo de | artigo escrito por | postado
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
    tekst | over de auteur | redakteurinnen | verfasserinnen | journalistin | author in | autor innen | autoren und autorinnen | redakteur | redakteurin |
    redakteur in | redakteur innen | verfasser in | verfasser innen | journalist in | erstellt durch |
    verfasst durch | redaktionelle bearbeitung | redaktionelle umsetzung | inhaltlich verantwortlich | this
    article was contributed by | posted by author | words and photos by | story and photos by | text and
    photos by | words photos by | written and photographed by | medical content by | content author |
    content writer | health writer | staff writer | blog author | article writer | by contributor | by guest
    blogger | by guest author | by staff writer | guest contributor | guest blogger | post contributed by |
    about this author | meet the author | meet the writer | about the writer | about our author | who wrote
    this | author bio | author profile | author information | author s profile | skriven av | skrivet av |
    författare | text av | publicerad av | publicerat av | av författare | artikel av | redaktör | skrevet
    af | skrevet av | forfatter | tekst af | tekst av | skribent | oprettet af | publisert av | udgivet af |
    autorka | autorzy | napisane przez | napisał | napisała | opracowanie | opracowała | opracował |
    opublikowane przez | dodane przez | napsal | napsala | autoři | kirjoittaja | kirjoittanut | teksti |
    szerző | írta | yazar | автор | авторы | добавил | добавила | опубликовал | опубликовала | автор статьи | автор текста | текст | scris de | autoare |
    publicat de | συντάκτης | συγγραφέας | αρθρογράφος | publikoval | publikovala | julkaissut | yayınlayan | közzétette | 投稿者 | 作成者 | 記事作成者 | 著者 | 執筆者 | 書いた人 | この記事を書いた人 | 作者 | 文章作者 | 本文作者 | 博文作者 | 作者名 | 发布者 | 發布者 | 发表者 | 文 | 작성자 | 글쓴이 |
    tác giả | biên soạn | biên soạn bởi | viết bởi | người viết | bài viết của | بقلم | كتابة | الكاتب |
    الكاتبة | كتبه | كتبته | كتب بواسطة | تأليف | إعداد | מאת | נכתב על ידי | כותב | כותבת | כתבה וערכה | 撰文 |
    撰稿 | 撰文者 | 编写 | 编写者 | 執筆 | 執筆医師 | 記事執筆 | この記事の執筆者 | この記事を書いた人 | 取材 文 | ライター | 글 | 저자 | 작성 | 집필 | yazarı |
    hazırlayan | yazan | autorka článku | autor článku | автор материала | написала | написал | autor tekstu |
    autorka tekstu | szerzője | tekst og foto | forfattet av | ditulis oleh | penulis |
    đăng bởi | autor članka | autor objave | פורסם על ידי |
    contenuto a cura di | γράφει ο | γράφει η | γράφουν οι | γράφει | κείμενο | επιμέλεια κειμένου | redacción | propos recueillis par
    | das interview führte | das interview führten | das gespräch führte | das gespräch führten | die fragen stellte | die fragen stellten
    | interview geführt von | aufgezeichnet von | protokolliert von | interview by | interview conducted by | interview conducted and edited
    by | as told to | entretien réalisé par | interview réalisée par | entrevista realizada por | entrevista por | intervista a cura di
    | intervista di | interview door | het interview werd afgenomen door | rozmawiał | rozmawiała | беседовал | беседовала
    | beitrags autor | auteur de l article | auteur de la publication | autor de la entrada |
    autor do post | autor do artigo | autore articolo | autore dell articolo | inläggsförfattare | forfatter til indlægget |
    innleggsforfatter | artikkelin kirjoittaja | autor wpisu | autor příspěvku | bejegyzés szerzője | autor articol | автор записи |
    автор запису | автор публикации | συντάκτης άρθρου | yazı yazarı | كاتب المقال | كاتب المقالة | מחבר הפוסט | نویسنده | نویسنده نوشته |
    文章作者 | 글 작성자 | tác giả bài viết | penulis pos
"""
"""Who wrote it, or wrote down what somebody said."""

UPDATER = """
    updated by | last updated by | last edited by | last modified by | modified by | revised by | last
    revised by | content updated by | aktualisiert von | zuletzt aktualisiert von | überarbeitet von |
    zuletzt bearbeitet von | mis à jour par | modifié par | actualizado por | aggiornato da | atualizado por
    | bijgewerkt door | laatst bijgewerkt door | content updated on by | uppdaterad av | senast uppdaterad
    av | opdateret af | oppdatert av | zaktualizowane przez | edited and updated by | updated by author
"""
"""Who brought it up to date: an author where nobody else is named."""

MEDICAL = """
    this article was medically reviewed by | medical expert reviewer | expert medical reviewer | this page was medically reviewed by | this content was
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
    gecontroleerd op | medische controle | medische beoordeling | medical content reviewed by | reviewed for
    medical accuracy | medical reviewed | medical review board | medical expert | medically reviewed and
    edited by | reviewed by dietitian | reviewed by dietician | reviewed by registered dietitian | reviewed
    by nutritionist | reviewed by doctor | reviewed by physician | reviewed by a dietitian | reviewed by
    pharmacist | reviewed by nurse | reviewed by psychologist | reviewed by therapist | reviewed by
    dermatologist | reviewed by medical professional | reviewed by medical expert | reviewed by our medical
    advisor | about the medical reviewer | about our medical reviewer | about the medical reviewers | meet
    the medical reviewer | medical advisor | medical adviser | clinically edited by | medical review
    provided by | medical oversight by | medical supervision by | nutrition review by | nutrition reviewer |
    clinical editor | medical review conducted by | medizinische fachprüfung | medizinischer review |
    medizinische begutachtung | fachärztliche prüfung | ärztliche prüfung | expertenprüfung | letzte
    expertenprüfung | expertenprüfung durch | letzte expertenprüfung durch | letzte expertenprüfung von |
    medizinischer prüfer | medizinische prüferin | medizinisches lektorat | medizinische leitung |
    medizinische beratung | ärztliche beratung | medizinischer experte | medizinische expertin | medicinskt
    granskad av | medicinskt granskad | medicinsk granskning | medicinskt faktagranskad av | faktagranskad
    av läkare | medicinsk gennemgang af | medisinsk gjennomgått av | konsultacja medyczna | weryfikacja
    medyczna | zweryfikowane medycznie przez | konsultacja lekarska | odborná kontrola | lääkärin tarkastama
    | lääketieteellinen tarkastus | tıbbi olarak incelendi | tıbbi inceleme | медицинский редактор |
    медицинская проверка | проверено врачом | проверил | врач рецензент | revizuit medical de | verificat
    medical de |
    tham vấn y khoa | được tham vấn y khoa bởi | cố vấn y khoa | tư vấn chuyên môn | tư vấn chuyên môn bài
    viết | bài viết được tư vấn chuyên môn bởi | kiểm duyệt y khoa | tư vấn y khoa | مراجعة طبية | المراجعة
    الطبية | راجعه طبيا | راجعته طبيا | تمت مراجعته طبيا بواسطة | تمت المراجعة الطبية بواسطة | تدقيق طبي | تمت
    مراجعته طبي ا بواسطة | راجعه طبي ا | ייעוץ רפואי | נבדק רפואית על ידי | בקרה רפואית | עריכה רפואית | אישור
    רפואי | בדיקה רפואית | 审核专家 | 医学审核 | 审核医生 | 审阅专家 | 专家审核 | 医审 | 醫學審核 | 審核醫師 | 審稿醫師 | 医学审阅 | 監修 | 監修者 | 監修医
    | 監修医師 | 医療監修 | 医学監修 | 記事監修 | この記事の監修者 | この記事の監修 | 監修ドクター | 감수 | 의학 감수 | 감수자 | 의료 감수 | 의학감수 | 감수의사 | tıbbi
    editör | tıbbi onay | tıbbi inceleyen | tıbbi kontrol | medikal editör | tıbbi açıdan inceleyen | tıbbi
    olarak inceleyen | tıbbi yayın kurulu | odborná revize | odborně revidoval | odborně revidovala | odborně
    zkontroloval | odborně zkontrolovala | lékařská revize | odborný garant | odborná garantka | odborná
    korektura | медицинский эксперт | медицинский консультант | статью проверил | статью проверила | материал
    проверил | материал проверила | проверила | врач эксперт | konsultacja merytoryczna lekarza |
    zweryfikowane przez lekarza | medicinsk granskare | medicinskt ansvarig | lægefagligt gennemgået af |
    lægefaglig gennemgang | medisinsk faglig ansvarlig | lääketieteellinen asiantuntija | lääkärin tarkistama
    | online medical reviewer | online medical reviewers | medical reviewer s | medical content reviewer |
    medically reviewed and approved | ιατρικός έλεγχος | orvosi lektor | orvosilag ellenőrizte
"""
"""Who reviewed it as a physician or another clinician; more in ``reviews``."""

FACTS = """
    fact checked by | fact check by | facts checked by | facts verified by | fact checking by | fact checker
    | fact checkers | fact reviewed by | verified by | checked by | data verified by | faktencheck von |
    faktencheck durch | fakten geprüft von | faktengeprüft von | fakten überprüft von | faktencheck
    durchgeführt von | inhaltlich geprüft von | vérification des faits par | faits vérifiés par |
    informations vérifiées par | verificación de datos por | datos verificados por | verificación de hechos
    por | hechos verificados por | fact checking di | fact checking a cura di | verifica dei fatti di |
    fatti verificati da | verificação de fatos por | checagem de fatos por | fatos verificados por |
    verificação de factos por | feiten gecontroleerd door | factcheck door | feitencheck door | fact checked
    | fact check | fact checked on | facts checked | faktencheck | fakten geprüft | vérification des faits |
    verificación de datos | verifica dei fatti | verificação de fatos | feitencheck | faktagranskad av |
    faktagranskad | weryfikacja faktów | проверка фактов | fact checked and reviewed by | fact check and
    review by | fakten gecheckt von
"""
"""Who checked the facts."""

REVIEW = """
    versión en inglés revisada por | reviewed by | peer reviewed by | article reviewed by | expert reviewed by | content reviewed by | last
    reviewed by | professionally reviewed by | scientifically reviewed by | approved by | reviewed and
    approved by | edited and reviewed by | expertly reviewed by | independently reviewed by | reviewed and
    edited by | technically reviewed by | legally reviewed by | science reviewed by | academically reviewed
    by | quality reviewed by | evidence reviewed by | vetted by | validated by | reviewed and updated by |
    reviewed and verified by | written and reviewed by | this article was reviewed by | article has been
    reviewed by | this page was reviewed by | geprüft von | geprüft durch | überprüft von | überprüft durch
    | fachlich geprüft von | fachlich geprüft | wissenschaftlich geprüft | fachlich geprüft durch | fachlich überprüft von | wissenschaftlich geprüft von
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
    reviewer van dit artikel | beoordelaar | about the reviewer | about our reviewer | about the reviewers |
    meet the reviewer | about the expert | reviewed for accuracy by | also reviewed by | additionally
    reviewed by | reviewed by author | edited and fact checked by | reviewed for accuracy by | reviewed for accuracy | konsultacja | konsultacja eksperta | expert review by | expert review | peer
    review by | expert approved by | verified by expert | qualitätssicherung | fachliche prüfung | fachliche
    überprüfung | fachliche durchsicht | fachlicher review | wissenschaftliche beratung | wissenschaftliche
    prüfung | fachliche begutachtung | fachberatung | fachliche unterstützung | wissenschaftliches lektorat
    | granskad av | granskat av | granskare | kontrollerad av | gennemgået af | fagligt gennemgået af |
    kontrolleret af | gjennomgått av | kvalitetssikret av | kvalitetssikret af | fagfellevurdert av |
    konsultacja merytoryczna | weryfikacja merytoryczna | zweryfikowane przez | sprawdzone przez | recenzent
    | zkontroloval | recenzoval | tarkastanut | tarkastaja | ellenőrizte | lektorálta | inceleyen | editör
    onayı | рецензент | revizuit de | verificat de |
    مراجعة علمية | تدقيق علمي | راجعه | تمت المراجعة بواسطة | תמיכה מקצועית | ייעוץ מקצועי | בדיקה מקצועית |
    审核 | 审稿 | 审阅 | 審核 | 審閱 | 審稿 | 审稿人 | kiểm duyệt bởi | kiểm duyệt | duyệt bởi | zkontrolovala | recenzovala
    | odborná spolupráce | научный редактор | faktagranskare | expert verified by
"""
"""Who reviewed it otherwise; more in ``reviews``."""

CREDIT = """
    traducción y localización realizada por | traducción realizada por | fotos | foto | bilder | bild | illustration | illustrationen | grafik | photos | photo | photography |
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
    van | vertaald door | beeld door | illustraties door | bewerkt door | fotografie | contributions from |
    with contributions by | additional research by | scientific consulting by | with photos by |
    photographer | fotograf | redigerad av | foto av | bilder av | översatt av | oversat af | oversatt av |
    illustratör | tłumaczenie | zdjęcia | redakcja | çeviren | перевод | фото | bildquelle | bildnachweis |
    image source | moderation | produktion | herausgeber | redaktionsleitung | chief editor | editor in
    chief | managing editor | section editor | copy editor | series editor | guest editor |
    来源 | 來源 | 责任编辑 | 責任編輯 | 编辑 | 出处 | 稿源 | 編集 | 写真 | 画像 | 사진 | 편집 | 출처 | تحرير | المحرر | المصدر | تصوير |
    צילום | עריכה לשונית | nguồn | ảnh | biên tập | editör | zdroj | foto zdroj | redaktor | редактор |
    источник
"""
"""Who edited, translated, photographed it: no author."""
