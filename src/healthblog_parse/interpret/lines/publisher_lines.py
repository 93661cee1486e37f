"""Lines that publishers of medicine, hospitals, authorities and recipe cards print around every text.

Facts.  A hospital or an authority says on each of its pages how the text was checked, in which formats it can be had, whom to
call or to write to, that it is an authority's page and how to cite it; leaflets have a number and a version; polls ask what is
thought of the page; cards of recipes have switches.  They stand in elements without a telling name.  Beside their fixed words
some hold a name, a number or an address.

Rules.  A whole line in one of these wordings, letter case, blanks and signs at its ends aside.  A line is looked at only where it
begins with one of their first words.
A wording that a single publisher prints has no place here.  The names that do stand here are those of agencies, sellers of pictures
and services, whose lines many print; other names are left open ("Meets NAME's editorial guidelines").

Known failures.  Languages beside those below; the number of a help line that the text itself gives is kept, so is one of the
site's that says no more.
"""

from __future__ import annotations

from ..wording_table import Table, Wordings, listed

_LINES = """
    view larger image | view full size image | open image in lightbox | click image to enlarge | bild vergrößern |
    zum vergrößern anklicken | zum vergrößern klicken | bild in originalgröße | agrandir l'image | agrandir l’image
    | cliquez pour agrandir | ampliar imagen | ampliar la imagen | ampliar imagem | ingrandisci immagine |
    ingrandisci l'immagine | vergroot afbeelding | klik om te vergroten | powiększ zdjęcie | förstora bilden |
    förstora bild | forstør billede | увеличить | увеличить изображение | was this page useful yes no | was this
    page helpful yes no | did you find what you were looking for | what did you think of this page | tell us what
    you think of this page | tell us what you think about this page | give us feedback about this page | give
    feedback about this page | give feedback on this page | give feedback | help us improve this page | help us to
    improve this page | help us improve our website | help us to improve our website | help us improve | how can we
    improve this page | how could we improve this page | report a problem with this page | report an issue with this
    page | thank you for your feedback | your feedback | your opinion matters | we value your feedback | waren diese
    informationen hilfreich für sie | waren diese informationen hilfreich | wie bewerten sie diese seite | ihre
    meinung zu dieser seite | wie gefällt ihnen diese seite | wie finden sie diese seite | noch nicht das richtige
    gefunden | nicht das richtige gefunden | vielen dank für ihre bewertung | vielen dank für ihr feedback | vielen
    dank für dein feedback | danke für ihr feedback | danke für dein feedback | ihr feedback | feedback zu dieser
    seite | problem melden | merci pour votre avis | merci pour votre retour | votre avis nous intéresse | avez-vous
    trouvé ce que vous cherchiez | gracias por tu opinión | gracias por su opinión | gracias por tus comentarios |
    gracias por sus comentarios | ¿ha encontrado lo que buscaba | ¿has encontrado lo que buscabas | obrigado pelo
    seu feedback | obrigado pela sua opinião | grazie per il tuo feedback | grazie per il feedback | bedankt voor uw
    feedback | bedankt voor je feedback | wat vindt u van deze pagina | wat vind je van deze pagina | heeft u
    gevonden wat u zocht | tack för din feedback | tack för ditt svar | tak for din feedback | takk for
    tilbakemeldingen | dziękujemy za opinię | děkujeme za hodnocení | medically reviewed | doctor approved | doctor
    reviewed | expert approved | clinically reviewed | clinically approved | expert verified | how we ensure quality
    | how this was reviewed | our commitment to quality | our commitment to accuracy | we follow the information
    standard | our editorial team | our editorial principles | editorial guidelines | editorial process | editorial
    standards | editorial policy | advertising policy | advertiser disclosure | article sources | sources of
    information | content disclaimer | article réservé à nos abonnés | article réservé aux abonnés | réservé aux
    abonnés | contenu réservé aux abonnés | learn how to cite this page | cite this page | cite this article |
    qualitätsgesichert | ärztlich geprüfter inhalt | medizinisch geprüfter inhalt | wissenschaftliche standards |
    wissenschaftlich geprüft | wie entstehen unsere texte | wie entstehen unsere inhalte | so entstehen unsere
    inhalte | so entstehen unsere texte | so arbeiten wir | so arbeitet unsere redaktion | unsere redaktionellen
    standards | unsere qualitätsstandards | unser qualitätsversprechen | mehr über unsere redaktion | mehr zu
    unserer redaktion | über unsere redaktion | inhaltliche überprüfung durch die redaktion | autoren- &
    quelleninformationen | autoren- und quelleninformationen | jetzt einblenden | einblenden | ausblenden | jetzt
    ausblenden | contenu validé médicalement | contenido revisado médicamente | contenido verificado | contenuto
    verificato | conteúdo revisado | medisch gecontroleerd | medicinskt granskad | medicinskt granskat | here's how
    you know | here’s how you know | official websites use .gov | secure .gov websites use https | skip directly to
    site content | skip directly to search | skip to main navigation | jump to navigation | español | en español |
    leer en español | ver en español | leia em português | read in english | read this in english | english version
    | view in english | auf deutsch lesen | auf englisch lesen | lire en français | version française | version
    anglaise | leer en inglés | in leichter sprache | in gebärdensprache | auch in anderen sprachen verfügbar | in
    anderen sprachen | listen to this page | text size | font size | schriftgröße | taille du texte | tamaño del
    texto | send to a friend | email this page | print leaflet | print this leaflet | download leaflet | download
    this leaflet | pdf/druck | artikel als pdf | als pdf | artikel als pdf laden | als pdf drucken | version
    imprimable | versión para imprimir | drukuj | wersja do druku | skriv ut | skriv ut sidan | udskriv | afdrukken
    | seite vorlesen | text vorlesen | vorlesefunktion | topic overview | ask the expert | save article | save this
    | text stop to opt out | recommended for you | most viewed | persönlicher ansprechpartner | zum thema | zum
    weiterlesen | cook mode | cook mode prevent your screen from going dark | prevent your screen from going dark |
    prevent your screen from going to sleep | keep screen awake | keep your screen on | keep the screen of your
    device on | us customary - metric | us customarymetric | us customary metric | units usm | deselect all | add to
    shopping list | add all to shopping list | add the recipe to yummly | trademarks referred to herein are the
    properties of their respective owners | this link is to an external site that may or may not meet accessibility
    guidelines | add to collection | jump to nutrition facts | adjust servings | rate & comment | did you make this
    | jump to video | show nutrition | add to cookbook | add to meal planner | pin save | avg. rating | average
    rating | save recipe | save this recipe | recipe card | author | recipe author | zutaten auf die einkaufsliste |
    auf die einkaufsliste | portionen anpassen | kochmodus | koch-modus | kochmodus: display bleibt an | koch-modus:
    display bleibt an | kochmodus display bleibt an | auf die einkaufsliste setzen | zur einkaufsliste hinzufügen |
    ajouter à ma liste de courses | ajouter à la liste de courses | añadir a la lista de la compra | adicionar à
    lista de compras | salva nella lista della spesa | aggiungi alla lista della spesa | vai alla lista della spesa
    | toevoegen aan boodschappenlijst | lägg i inköpslista | display aktiv halten | bildschirm aktiv halten | mode
    cuisson | modo cocina | modalità cucina | dalszy ciąg materiału pod wideo | dalszy ciąg tekstu pod wideo |
    dalszy ciąg artykułu pod wideo | ciąg dalszy pod reklamą | inzerce | inzerát | inzercia | annons | annonse |
    mainos | ilan | sponsorlu | publicidad | gesponsert | gesponsorter inhalt | gesponserter inhalt | avez-vous
    apprécié cet article | donnez votre avis sur cette page | validé par un comité médical | validé par notre comité
    médical | ajouter à mes favoris | télécharger la fiche | avec afp | source : afp | recette facile et rapide |
    ¿fue útil esta página | ¿le ha resultado útil | ¿te ha resultado útil | ¿te ha sido útil | ¿fue útil | contenido
    revisado por nuestro equipo médico | revisado médicamente | revisado por médicos | este artículo ha sido
    verificado y aprobado por el médico | únete a nuestro canal de whatsapp | únete a nuestro canal | recibe nuestro
    boletín en tu correo | con información de efe | efe | esta informação foi útil | revisado por um médico |
    compartilhe esta notícia | compartilhe esta página | com informações da agência brasil | contenuto verificato da
    un medico | revisionato da un medico | ascolta l'articolo | ascolta l’articolo | fonte: ansa | fonte ansa |
    heeft deze informatie u geholpen | heb je iets aan deze informatie gehad | heb je iets aan deze informatie |
    deel deze pagina | deel dit | deze tekst is gecontroleerd door een arts | deze informatie is gecontroleerd door
    een arts | luister naar dit artikel | luister | lees voor | print deze pagina | alle rechten voorbehouden |
    podziel się | podziel się artykułem | zweryfikowane przez lekarza | artykuł zweryfikowany przez eksperta |
    artykuł zweryfikowany przez lekarza | treść zweryfikowana medycznie | treść zweryfikowana przez lekarza |
    wszelkie prawa zastrzeżone | obserwuj nas na facebooku | obserwuj nas | polub nas na facebooku | var
    informationen till hjälp | hade du nytta av den här informationen | hade du nytta av informationen | fick du
    hjälp av informationen | dela på facebook | dela sidan | lyssna på sidan | lyssna | var artiklen nyttig | fik du
    hjælp af denne side | fik du svar på dit spørgsmål | del på facebook | del siden | fant du det du lette etter |
    var artikkelen nyttig | del artikkelen | jaa artikkeli | oliko sisältö hyödyllinen | oliko tästä apua | byl pro
    vás článek užitečný | byl tento článek užitečný | pomohl vám článek | sdílet na facebooku | sdílet článek |
    zdieľať | bu içerik faydalı oldu mu | bu makale yardımcı oldu mu | bu yazı faydalı oldu mu | hemen randevu alın
    | hemen randevu al | randevu al | sayfayı paylaş | bu yazıyı paylaş | была ли статья полезной | статья была
    полезна | была ли информация полезной | проверено врачом | проверено экспертом | статья проверена врачом |
    записаться на приём | записаться на прием | запись на приём | запись на прием | все права защищены | поделиться
    статьёй | поделиться статьей | поделиться в соцсетях | διαφήμιση | μοιραστείτε το άρθρο | μοιραστείτε το |
    κοινοποίηση | κοινοποιήστε | εκτύπωση | この記事は役に立ちましたか | シェアする | この記事をシェア | この記事をシェアする | 广告 | 廣告 | 分享到 | 分享到微信 |
    分享 | 扫码关注公众号 | 扫一扫 | 关注我们 | 这篇文章对您有帮助吗 | read this next | you're in | you’re in | related pages | what's this |
    what’s this | you might also be interested in | commenting has been closed for this post | comments have been
    closed for this post | article history | please enter a valid email address | please enter a valid e-mail
    address | first name (required) | health tools | trending videos | close this video player | view article
    sources | medical disclaimer | was this page helpful?thanks for your feedback | sign up | your privacy rights |
    ad disclosure | affiliate disclosure | don't miss this | don’t miss this | from our partners | promoted stories
    | paid post | sponsored stories | sponsored post | ends | join the conversation | bookmark this article |
    bookmark this page | text resize | translate this page | stock photo | in this section | jump to | skip to |
    next page | previous page | view slideshow | sign up here | donate | support us | dpa | om innehållet | danke
    für ihre bewertung | quellen und weiterführende informationen | autor(en) und qualitätssicherung | autoren und
    qualitätssicherung | wir freuen uns, dass ihnen der artikel gefallen hat | schön, dass ihnen der artikel
    gefallen hat | quellen ansehen | kostenlos anmelden | fragen sie unsere experten | hier geht es zum podcast |
    hören sie dazu auch unseren podcast | sehen sie hier das video | das video zum thema | abo abschließen |
    symbolfoto | symbolbild | archivfoto | archivbild | beispielbild | schrift vergrößern | schriftgröße ändern |
    zum anfang | nächste seite | vorherige seite | bildergalerie | werbelink | hinweis der redaktion |
    redaktioneller hinweis | artikel per e-mail versenden | źródło: pap | нашли ошибку? выделите её и нажмите
    ctrl+enter | нашли ошибку? выделите ее и нажмите ctrl+enter | нашли опечатку? выделите её и нажмите ctrl+enter |
    schedule a consultation | request a callback | request a call back | get directions | pay my bill | patient
    portal | find care near you | skip ad | leave a comment | all posts | older post | newer post | older posts |
    newer posts | new patients welcome | accepting new patients | care you can trust | our team is here to help |
    contact our office to learn more | contact us to learn more | email a friend | privacy policy | terms of use |
    terms and conditions | cookie policy | accessibility statement | you may also like | you might also like |
    latest news | top picks | audio: listen to this story | termin online buchen | online-terminvereinbarung |
    online-terminbuchung | zum download | zum downloaden | zur praxis | jetzt kostenlos herunterladen | feedback
    geben | noch keine bewertungen | video abspielen | ende der anzeige | impressum | datenschutzerklärung |
    ähnliche artikel | ähnliche beiträge | das könnte sie auch interessieren | das könnte dich auch interessieren |
    beliebteste artikel | informationen zum newsletter | melden sie sich jetzt an | hier finden sie weitere
    informationen | unser team ist für sie da
"""
PUBLISHER_LINES = Wordings(
    Table(
        r"""
    how a text was checked
    all article booklet content document factsheet handout health information leaflet medical our page the this topic :: (?:(?:this|our|the|all) )?(?:health |medical )?(?:page|leaflet|article|information|content|topic|handout|fact ?sheet|document|booklet) (?:has|have|was|were|is|are) (?:been )?(?:\w+ly )?(?:fact[- ])?(?:reviewed|verified|checked|approved|written and reviewed|reviewed and verified|reviewed and approved) by (?:our|relevant|a team of|medical|qualified|a panel of|an? (?:independent|expert)|experts|doctors|health)\b[^.]{0,70}\.?(?: (?:learn|read|find out) more\b.{0,60})?
    find learn read see :: (?:learn|read|find out|see)(?: more)? (?:about|how) (?:how )?(?:we|our|the)\b[^.]{0,70}\b(?:editorial|check|review|fact-check|create our|produce our|quality|reviewers|content)\b[^.]{0,50}
    dieser :: dieser text (?:entspricht|wurde (?:gemäß|nach))\b.{10,200}\bgeprüft
    alle unsere :: (?:unsere|alle) informationen (?:beruhen|basieren) auf (?:den ergebnissen )?(?:hochwertiger|aktuellen|evidenzbasierten)\b.{0,210}
    wie :: wie wir unsere texte (?:erarbeiten|erstellen|schreiben)\b.{0,130}
    article contenu :: (?:contenu|article) (?:relu|validé|vérifié) par (?:notre|un|des|nos)\b[^.]{0,60}
    whose page it is, in which formats it can be had, codes of diseases, values of food
    an official :: (?:an )?official website of [^.,]{3,60}
    booklet document leaflet publication :: (?:document|leaflet|booklet|publication) (?:reference|ref|code|number|id|no)(?: (?:number|no|code))?\.?: ?[\w/.-]{3,24}
    version :: version:? \d[\d.]{0,4}, (?:\w{3,9} )?\d{4}
    audio braille easy large :: (?:large print|audio|braille|easy read)\b[^.]{0,70}\b(?:versions?|formats?|copies)\b[^.]{0,30}\bavailable\b[^.]{0,40}
    do if to :: (?:if you (?:need|would like|want|require)|to (?:request|receive)|do you need) this (?:information|leaflet|document|page|booklet)\b[^.]{0,40}\b(?:another|a different|other|an alternative|large)\b[^.]{0,110}
    the this :: (?:this|the) (?:information|content|page|site) is (?:only )?intended for (?:patients|residents|people|users|healthcare professionals|an? )[^.]{0,60}
    this :: this article is (?:more than|over) \w{1,6} years? old(?:\. it was last reviewed in \d{4})?
    icd :: icd(?:-1[01])?-codes?(?: für diese krankheit| zu diesem thema)?: ?[a-z\d., -]{2,60}
    this :: this content is imported from [\w .-]{2,30}\. you may be able to find the same content\b.{0,160}
    nutrition :: nutrition (?:information|facts|data|values) (?:is|are) (?:automatically |only )?(?:calculated|estimate[sd]?|provided|an estimate)\b.{0,160}
    nutrition nutritional :: nutrition(?:al)? (?:information|facts|data|values) (?:has|have|is|are) not (?:yet )?(?:been )?(?:calculated|available|provided)\b.{0,20}
    voir :: voir (?:tous )?les (?:appréciations|avis|évaluations|notes)
    ce cet cette :: (?:ce (?:service|contenu)|cet article|cette (?:page|fonction)) est réservée? aux abonnés\b.{0,30}
    die nährwert nährwertangaben nährwertberechnung nährwerte :: (?:die )?nährwert(?:angaben|e|berechnung)? (?:sind|werden|wird|dienen|ist)\b.{0,40}\b(?:automatisch|berechnet|richtwerte?|circa-angaben|schätzwerte?|näherungswerte?)\b.{0,100}
    whom to call or to write to
    for :: for (?:corrections|media (?:inquiries|enquiries|requests)|press (?:inquiries|enquiries)|more information|questions|comments|permissions?|reprints|feedback)\b[^.@]{0,40}(?:e-?mail|contact|write to|send an e-?mail to|call|visit):? [\w.+-]{2,40}@[\w.-]{4,60}
    do got have :: (?:do you )?(?:have|got) (?:a |any )?(?:questions?|story|stories|suggestions?|feedback|corrections?)\b[^.?]{0,40}\? ?(?:please )?(?:e-?mail|contact|write|send|get in touch|let us know|ask us|tell us)\b.{0,90}@[\w.-]{4,60}
    anregungen fragen hinweise korrekturen kritik :: (?:fragen|anregungen|hinweise|korrekturen|kritik)\b[^.?]{0,40}\b(?:per mail|schreiben sie|schreib|senden sie|mail) ?(?:uns )?(?:an)? ?.{0,40}@[\w.-]{4,60}
    call contact phone ring speak talk :: (?:call|ring|phone|contact|speak to|talk to) (?:our|us|one of our)\b[^.!?]{0,70}\d{3}[\d\s().-]{4,14}[^.?]{0,80}
    appointment appointments for help helpline infoline new reception referrals switchboard to :: (?:for (?:an? )?appointments?|appointments?|to book|for bookings|new patients|referrals|switchboard|reception|helpline|help line|infoline)\b[^.!?\d]{0,30}:? ?\+?\(?\d{3}[\d\s().-]{4,14}
    are concerned do have interested looking need ready want :: [^.?!]{6,90}[?!] (?:please )?(?:call|contact|phone|ring)\b[^.!?]{0,70}(?:\d{3}[\d\s().-]{4,14}|appointment)[^.?]{0,20}\b(?:appointment|online|specialist|schedule|book|today|us)\b[^.?]{0,70}
    haben rufen servicehotline servicenummer servicetelefon sie unser unsere wir :: (?:haben sie fragen\? )?(?:rufen sie uns (?:gerne |einfach |kostenlos )?an|sie erreichen uns|unser(?:e)? service(?:telefon|hotline|nummer)|service-?(?:telefon|hotline|nummer)|wir sind für sie da)\b[^?]{0,60}\d{3}[\d\s()/.-]{3,16}.{0,60}
    what sites print
    editor editors patient patients reader readers staff video :: (?:editor|patient|reader|staff|video)[’']?s?['’]? picks for [\w &'’-]{3,40}
    est :: est\.? \d{1,2} min(?:utes?)? reading time
    content :: content source: .{3,90}
    the :: the information on this page is (?:written|peer[- ]reviewed|reviewed)\b.{0,80}
    if :: if you (?:want|would like|wish) to (?:reproduce|reuse|republish)\b[^.]{0,60}\b(?:content|article|text|material)\b.{0,140}
    thank :: thank you, ?.{1,30}, for signing up
    to :: to change or withdraw your consent\b.{0,110}
    for :: for (?:more|further) [^.]{0,30}, follow us on .{3,40}
    got have :: (?:have you )?got a (?:story|question|tip)\b[^.?]{0,30}\? ?.{0,30}@[\w.-]{4,50}
    reprinted republished :: (?:reprinted|republished) (?:with permission|courtesy|under)\b.{0,80}
    the :: the associated press contributed to this (?:report|story|article)
    media press :: (?:media|press) contacts?: ?.{4,120}
    courtesy image images photo photos video :: (?:photos?|images?|video)? ?courtesy (?:of|:) ?.{2,60}
    istock :: istock\.com/[\w-]{2,40}
    page :: page \d{1,2} of \d{1,2}
    from :: from the .{3,16} \d{4} issue
    want :: want more .{3,50}\? ?(?:sign up|subscribe)\b.{0,60}
    like love enjoy enjoyed :: (?:like|love|enjoy|enjoyed) this (?:article|post|story|recipe)\?.{0,60}
    watch :: watch (?:our|this|the) video (?:on|about)\b[^:]{3,60}
    download :: download (?:our|the|your) free .{3,60}|download pdf \([\d.,]{1,5} ?[km]b\)
    price prices :: prices? (?:taken|correct|accurate) at (?:the )?time of (?:publish|publication|writ)\w{0,3}
    all every :: (?:all|every) products? .{0,50}\b(?:selected|chosen) by (?:our|\w{2,20}) editors\b.{0,90}
    call :: call us (?:today|now)\b.{0,50}\b(?:appointment|consultation|schedule|book)\b.{0,30}
    meets :: meets [\w.&’' -]{3,30} editorial (?:guidelines|standards)
    listen :: listen \(\d{1,2} min\)
    mehr weitere :: (?:weitere|mehr) (?:infos?|informationen)(?: (?:unter|auf|finden sie (?:unter|hier|auf)))?:? ?(?:www\.|https?:)\S{4,80}
    tel telefon :: tel(?:efon)?\.?:? ?[\d\s()/+-]{6,20}
    lesen :: lesen sie (?:hier )?mehr (?:zum thema|über|zu) .{3,60}
    bild :: bild \d{1,3} (?:von|/) \d{1,3}
    quelle :: quelle foto: ?.{3,40}
    copyright :: copyright: ?[^.]{3,50}
    subscribe :: subscribe to our (?:youtube|channel)\b.{0,30}
    in :: in zusammenarbeit mit .{3,80}\. stand: .{4,20}
    artikel :: artikel zuletzt aktualisiert am:? ?.{6,20}
    lesen :: lesen sie dazu:? .{4,110}
    im :: im video: .{4,110}
    folgen :: folgen sie .{2,30} auf (?:facebook|instagram|twitter|x|youtube|flipboard|google|whatsapp|tiktok)\b.{0,60}
    mit :: mit material (?:der|von)\b.{2,50}
    dpa © :: (?:© ?)?dpa-infocom.{0,40}
    grafik :: grafik: ?.{2,50}
    kommentare :: kommentare \(\d{1,4}\)
    seite :: seite \d{1,2} von \d{1,2}
    weiter :: weiter zu seite \d{1,2}
    anfragen kontakt medienanfragen medienkontakt medienrückfragen presseanfragen pressekontakt presserückfragen rückfragen :: (?:presse|medien)?(?:kontakt|rückfragen|anfragen): ?.{5,200}\b(?:telefon|tel\.|e-?mail|@)\b.{2,60}
    więcej :: więcej takich (?:historii|artykułów|tekstów) znajdziesz\b.{3,60}
    the same in other languages
    the this :: (?:this|the) (?:page|content|information) (?:has been|was) (?:produced|developed|written) in consultation with\b.{0,120}
    more over :: (?:more than|over) [\d,.]{3,9}k? (?:readers|people|subscribers) (?:get|receive|read|trust)\b.{3,90}\bnewsletters?\b.{0,60}
    puedes :: puedes seguir a .{2,60} en .{3,80}
    pode :: pode seguir .{2,60} no .{3,60}
    descubre mira más te :: (?:te recomendamos leer|más información|mira también|descubre) ?[:»→>-] ?.{4,120}
    lecture temps :: (?:temps de )?lecture ?:? ?\d{1,2} ?min(?:utes?)?
    date fiche page :: (?:date de (?:la )?dernière mise à jour|fiche mise à jour le|page mise à jour le) ?:? ?[\w/. -]{6,24}
    une :: une question ?\? ?contactez[ -]nous\b.{3,80}
    article contenu dossier :: (?:article|contenu|dossier) rédigé (?:avec la collaboration|en collaboration) .{4,110}
    propos :: propos recueillis par [^.,]{4,50}
    votre :: votre adresse e-?mail est utilisée par\b.{10,200}
    recevez :: recevez le meilleur de .{2,40}
    si :: si (?:tienes|tiene) (?:dudas|preguntas)\b[^.]{0,20}\b(?:llámanos|llámenos|escríbenos)\b.{0,60}
    tempo :: tempo di lettura(?: stimato)?:? ?\d{1,2} ?min(?:uti)?
    credit crediti credits :: credit(?:i|s)? foto: ?.{2,60}
    deze :: deze (?:pagina|tekst|informatie) is (?:voor het )?laatst (?:bijgewerkt|gecontroleerd|gewijzigd|herzien)(?: op)? .{4,24}
    heb hebt heeft :: (?:heeft u|heb je|hebt u) (?:nog )?(?:een )?(?:vragen|vraag)\b[^.?]{0,30}\? ?(?:bel|mail|neem contact)\b.{3,90}
    ten :: ten tekst przeczytasz w \d{1,2} minut\w{0,2}
    doba :: doba čtení:? ?\d{1,2} ?min\w{0,3}
    odborně :: odborně (?:garantuje|posoudil|posoudila|zkontroloval) .{4,60}
    责任编辑 :: 责任编辑[::].{2,20}
    编辑 :: 编辑[::].{2,12}
    with whom, from where
    in :: in (?:partnership|association|collaboration) with [^.,;]{2,50}
    mit :: mit freundlicher unterstützung (?:von|der|des) [^.]{2,60}
    quelle :: quelle: ?(?:[\w.-]{2,40}\.(?:de|at|ch|com|org)|(?:dpa|afp|apa|sda|sid|reuters|epd|kna|ots)\b)[\w./, -]{0,30}
    mitarbeit :: mitarbeit: ?[^.:]{4,60}
    dieser :: dieser (?:beitrag|artikel|text) (?:ist teil|gehört zu) (?:der|unserer|einer) (?:serie|reihe|themenwoche|artikelserie)\b[^.]{0,60}
    aus :: aus dem (?:heft|magazin) \d[\d/]{0,6}
    food :: food styling by .{3,40}\. prop styling by .{3,40}
    illustratör :: illustratör: ?.{3,40}
    """,
    ),
    lines=listed(_LINES) | {"###", "# # #"},  # what ends a press release
)
