"""Lines that plugins, players, embeds and forms print into a text, told by their fixed words.

Facts: most of them stand in elements that are named after the plugin.  Where a page was saved, cleaned or converted,
the names are gone and the words are left: "View this post on Instagram", "Click on a star to rate it!",
"Your browser does not support the audio element".  A plugin prints the same words on every page, in the language of
the site.

Rules.  A line is such a line if it is one of the fixed ones, letter case, blanks and signs at its ends aside, or one of the
few patterns that hold a name, an address or a number.

Known failures: wordings that a site changed, and languages that are not listed.

Sources: the interface texts of WordPress, Jetpack, Rate My Post, Borlabs, Complianz, Mailchimp, MonsterInsights,
Instagram's, YouTube's and Giphy's embeds.
"""

from __future__ import annotations

from ..wording_table import Table, Wordings, listed

_LINES = """
    comments are closed | comments closed | die kommentare sind geschlossen | die kommentarfunktion ist geschlossen
    | die kommentarfunktion ist deaktiviert | les commentaires sont fermés | los comentarios están cerrados | i
    commenti sono chiusi | os comentários estão fechados | os comentários estão encerrados | reacties zijn gesloten
    | kommentarer är stängda | der er lukket for kommentarer | kommentarer er stengt | możliwość komentowania
    została wyłączona | you must be logged in to post a comment | you must log in to post a comment | log in to
    leave a comment | log in to comment | sign in to comment | please log in to comment | login to comment | du
    musst angemeldet sein, um einen kommentar abzugeben | du musst dich anmelden, um einen kommentar zu schreiben |
    sie müssen angemeldet sein, um einen kommentar abzugeben | sie müssen sich anmelden, um einen kommentar zu
    schreiben | vous devez vous connecter pour publier un commentaire | connectez-vous pour laisser un commentaire |
    lo siento, debes estar conectado para publicar un comentario | devi essere connesso per inviare un commento |
    você precisa fazer o login para publicar um comentário | je moet ingelogd zijn om een reactie te plaatsen | your
    email address will not be published. required fields are marked | required fields are marked with | deine
    e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind mit * markiert | votre adresse e-mail ne
    sera pas publiée | les champs obligatoires sont indiqués avec | tu dirección de correo electrónico no será
    publicada | los campos obligatorios están marcados con | il tuo indirizzo email non sarà pubblicato | i campi
    obbligatori sono contrassegnati | o seu endereço de e-mail não será publicado | campos obrigatórios são marcados
    com | het e-mailadres wordt niet gepubliceerd | vereiste velden zijn gemarkeerd met | this site uses akismet to
    reduce spam | learn how your comment data is processed | this site uses akismet to reduce spam. learn how your
    comment data is processed | diese website verwendet akismet, um spam zu reduzieren | notify me of follow-up
    comments by email | notify me of new posts by email | benachrichtige mich über nachfolgende kommentare via
    e-mail | benachrichtige mich über neue beiträge via e-mail | benachrichtigung bei weiteren kommentaren per
    e-mail senden | informiere mich über neue beiträge per e-mail | gib hier deinen kommentar ein | trage deine
    daten unten ein oder klicke ein icon um dich einzuloggen | fill in your details below or click an icon to log in
    | enter your comment here | reader comments | show comments | hide comments | view comments | kommentare
    anzeigen | kommentare ausblenden | afficher les commentaires | schreibe den ersten kommentar | schreiben sie den
    ersten kommentar | sei der erste, der kommentiert | soyez le premier à commenter | sé el primero en comentar |
    please enable javascript to view the comments powered by disqus | please enable javascript to view the | ihr
    browser unterstützt das video-tag nicht | bitte aktivieren sie javascript | sharing is caring | copied | link
    copied | link copied to clipboard | link kopiert | lien copié | enlace copiado | opens in a new window | opens
    in new window | opens in a new tab | wird in neuem fenster geöffnet | wird in neuem tab geöffnet | öffnet in
    neuem fenster | ouvre dans une nouvelle fenêtre | se abre en una ventana nueva | in this article | in diesem
    artikel | on this page | auf dieser seite | table of contents | inhaltsverzeichnis | jump to section | dans cet
    article | table des matières | en este artículo | tabla de contenidos | in questo articolo | neste artigo | in
    dit artikel | inhoudsopgave | report an error | report a problem | suggest a correction | suggest an edit |
    spotted a mistake? let us know | fehler melden | fehler gefunden? jetzt melden | fehler gefunden | signaler une
    erreur | reportar un error | save for later | add to favorites | zur merkliste | auf die merkliste | read full
    article | audio article | aktuelle artikel | neueste beiträge | neueste artikel | articles récents | entradas
    recientes | top stories | buy on amazon | view on amazon | check price | check price on amazon | check latest
    price | bei amazon kaufen | bei amazon ansehen | preis prüfen | shop now | start free trial | start your free
    trial | kostenlos testen | jetzt abonnieren | already a subscriber? sign in | bereits abonnent? jetzt anmelden |
    déjà abonné ? connectez-vous | danke für deine anmeldung | vielen dank für ihre anmeldung | merci pour votre
    inscription | gracias por suscribirte | volver al blog | jetzt spenden | zum inhalt springen | skip to content |
    weniger anzeigen | show less | dela | jaa | sdílet | paylaş | поделиться | j'aime ça | j’aime ça | video
    transcript | continue reading below | der artikel wird unterhalb der anzeige fortgesetzt | nach der anzeige geht
    es weiter | weiter geht es nach der anzeige | weiter nach der anzeige | l'article continue après la publicité |
    continúa después de la publicidad | artykuł pod reklamą | pokračování článku pod reklamou | subscribe to get
    access | subscribe to continue reading | subscribe now to keep reading and get access to the full archive | read
    more of this content when you subscribe today | already a subscriber? log in | already have an account? log in |
    already have an account? sign in | submitting form | subscribesubmitting form | your email address | email
    address | we respect your privacy | we respect your privacy. unsubscribe at any time | unsubscribe at any time |
    you can unsubscribe at any time | no spam. unsubscribe anytime | no spam, unsubscribe anytime | no spam,
    unsubscribe at any time | no spam, ever | no spam ever | we won't send you spam. unsubscribe at any time | we
    don’t spam! read our privacy policy for more info | we don't spam! read our privacy policy for more info | check
    your inbox or spam folder to confirm your subscription | check your inbox to confirm your subscription | please
    check your inbox to confirm your subscription | now check your email to confirm your subscription | success! now
    check your email to confirm your subscription | there was an error submitting your subscription. please try
    again | thank you! your submission has been received | oops! something went wrong while submitting the form |
    something went wrong. please try again | something went wrong. please check your entries and try again | this
    field is for validation purposes and should be left unchanged | this field is hidden when viewing the form |
    leave this field blank | leave this field empty if you're human | save my name, email, and website in this
    browser for the next time i comment | indicates required | required fields are marked | your email address will
    not be published | you have successfully subscribed | you have successfully joined our subscriber list | wir
    senden keinen spam! erfahre mehr in unserer datenschutzerklärung | prüfe deinen posteingang oder spam-ordner, um
    dein abonnement zu bestätigen | dieses feld dient zur validierung und sollte nicht verändert werden | dieses
    feld bitte leer lassen | meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste
    kommentierung speichern | gib deine e-mail-adresse ein | deine e-mail-adresse | abmeldung jederzeit möglich |
    kein spam, versprochen | nous n’envoyons pas de messages indésirables ! lisez notre politique de confidentialité
    pour plus d’informations | vérifiez votre boîte de réception ou votre répertoire d’indésirables pour confirmer
    votre abonnement | votre adresse e-mail | saisissez votre adresse e-mail | ce champ n’est utilisé qu’à des fins
    de validation et devrait rester inchangé | ¡no hacemos spam! lee nuestra política de privacidad para obtener más
    información | introduce tu correo electrónico | escribe tu correo electrónico | este campo es un campo de
    validación y debe quedar sin cambios | inserisci la tua email | il tuo indirizzo email | digite seu e-mail | vul
    je e-mailadres in | no votes so far! be the first to rate this post | no votes so far | as you found this post
    useful | we are sorry that this post was not useful for you | let us improve this post | tell us how we can
    improve this post | thanks for rating this | be the first to rate this post | submit rating | submit feedback |
    sterne anklicken zum bewerten | klicke auf die sterne um zu bewerten | bisher keine bewertungen! sei der erste,
    der diesen beitrag bewertet | es tut uns leid, dass der beitrag für dich nicht hilfreich war | lasse uns diesen
    beitrag verbessern | wie können wir diesen beitrag verbessern | cliquez sur une étoile pour noter | cliquez pour
    noter cet article | ¡haz clic en una estrella para puntuar | ¡haz clic para puntuar esta entrada | clicca su una
    stella per valutare | clique em uma estrela para avaliar | klik op een ster om te beoordelen | view this post on
    instagram | sieh dir diesen beitrag auf instagram an | diesen beitrag auf instagram ansehen | voir cette
    publication sur instagram | ver esta publicación en instagram | visualizza questo post su instagram | ver esta
    foto no instagram | ver essa foto no instagram | dit bericht bekijken op instagram | visa det här inlägget på
    instagram | se dette oppslaget på instagram | se dette opslag på instagram | wyświetl ten post na instagramie |
    via giphy | via tenor | via gfycat | via imgflip | via instagram | an inlinkz link-up | watch on youtube | click
    here to view the video | your browser does not support the video tag | your browser does not support the audio
    element | your browser does not support the audio tag | your browser does not support html5 video | your browser
    does not support inline frames | your browser does not support iframes | your browser does not support pdfs |
    ihr browser unterstützt kein html5 audio | ihr browser unterstützt das audio-element nicht | dein browser
    unterstützt das audio-element nicht | votre navigateur ne supporte pas l'élément audio | tu navegador no soporta
    el elemento de audio | please enable javascript to view this content | please enable javascript | javascript is
    disabled in your browser | this video is currently unavailable | by clicking the video you accept youtube's
    privacy policy | always unblock youtube | load video | unblock content | accept required service and unblock
    content | video laden | karte laden | inhalt laden | inhalt entsperren | beitrag laden | podcast laden | youtube
    immer entsperren | vimeo immer entsperren | instagram immer entsperren | google maps immer entsperren |
    twitter-tweets immer entsperren | erforderlichen service akzeptieren und inhalte entsperren | inhalt von youtube
    anzeigen | externen inhalt anzeigen | externe inhalte anzeigen | externer inhalt | empfohlener externer inhalt |
    empfohlener redaktioneller inhalt | charger la vidéo | cargar vídeo | carica video | play in new window | audio
    player | add to goodreads to-read list | add to goodreads | bei pinterest speichern | auf pinterest speichern |
    auf pinterest pinnen | jetzt auf pinterest merken | épingler sur pinterest | guardar en pinterest | sign in to
    save this article | log in to save this article | save this article | email this article | artikel merken |
    artikel speichern | imprimer l'article | imprimir artículo | stampa articolo | skip to recipe | zum rezept
    springen | rezept drucken | imprimer la recette | diashow starten | bildergalerie starten | bilderstrecke
    starten | zur bildergalerie | post navigation | beitragsnavigation | beitrags-navigation | navigation de
    l’article | navigation des articles | navegación de entradas | navigazione articoli | navegação de post |
    bericht navigatie | previous article | next article | previous post | next post | vorheriger beitrag | nächster
    beitrag | vorheriger artikel | nächster artikel | article précédent | article suivant | artículo anterior |
    artículo siguiente | entrada anterior | siguiente entrada | articolo precedente | articolo successivo | artigo
    anterior | próximo artigo | vorig bericht | volgend bericht | embed | follow us | stay connected | connect with
    us | article categories | diesen beitrag teilen | diesen artikel teilen | comparte este artículo | compartir
    este artículo | condividi questo articolo | compartilhe este artigo | deel dit artikel | dela artikeln | del
    artiklen | udostępnij artykuł | did you make this recipe | did you try this recipe | be the first to review | be
    the first to rate & review | be the first to rate and review | submit a correction | download recipe | download
    this recipe | télécharger la recette | télécharge la recette | rezept herunterladen | descargar receta | scarica
    la ricetta | baixar receita | have you made this recipe | tried this recipe | loved this recipe? leave a rating
    below | enjoyed this article | enjoyed this post | hast du das rezept ausprobiert | hast du dieses rezept
    ausprobiert | dir hat der artikel gefallen | vous avez aimé cet article | vous avez réalisé cette recette
"""
_NAMING = Table(
    r"""
    a een ein um uma un una une :: (?:a post shared by|ein beitrag geteilt von|une publication partagée par|una publicación compartida (?:de|por)|un post condiviso da|um post partilhado por|uma publicação (?:partilhada|compartilhada) por|een bericht gedeeld door) [^@]{0,60}@[\w.]{2,40}\)?(?: on .{3,30})?
    beitrags post visitas vues :: (?:post views|beitrags-ansichten|vues de l['’]article|visitas de la entrada): ?[\d.,]{1,9}
    total :: \[?total: ?\d{1,6} ?average: ?[\d.,]{1,4}\]?
    posted :: posted by .{2,40} (?:in|under) [^.?!]{2,80} \| .{2,120}
    click :: click to (?:share on|email|print)\b.{0,90}
    share :: (?:share this (?:page|post|article) (?:to|on|via) \w{1,12} ?){1,6}(?:copy this page to (?:the )?clipboard)?
    print :: print this (?:page|article|post)(?: click to print)?
    join :: join (?:over |more than |our |the )*[\d.,]+ ?[km]?\+? (?:million )?(?:\w+ )?(?:others|subscribers|readers|people|members|followers)\b.{0,120}
    sign :: sign up (?:to|for|and) (?:our |the |my |receive |get ){0,3}[^.!?]{0,60}\b(?:e-?mails?|newsletters?|updates|mailing list)\b.{0,90}
    enjoy enjoyed enjoying like love loved :: (?:like|love|loved|enjoy|enjoyed|enjoying) what you(?:['’](?:re|ve)| are| have)? (?:just )?read(?:ing)?\b.{0,90}
    thank thanks :: (?:thanks|thank you) for (?:subscribing|signing up)\b.{0,90}
    if :: if you (?:do not|don['’]t) receive a confirmation e-?mail\b.{0,60}
    merci :: merci ?! votre inscription\b.{0,90}
    bild bilder foto fotos image images photo photos :: (?:photos?|images?|fotos?|bild(?:er)?) ?: ?(?:i?stock(?:photo)?|shutterstock|getty(?: images)?|unsplash|pexels|pixabay|adobe ?stock|dpa|depositphotos|freepik|canva)(?:\.com)?(?: ?/ ?.{2,40})?
    average :: average rating [\d.,]+ / 5\b.{0,40}
    add favorite favourite find follow prefer :: (?:follow|favou?rite|find|prefer|add) (?:us |me |.{2,40} )?(?:on|in|as a preferred source (?:on|in)) google(?: news| search)?
    comment comments kommentarfeed rss :: (?:kommentarfeed|comments? (?:rss|feed)|rss feed for comments)\b.{0,80}
    kurzlink permalink short shortlink url :: (?:short(?: ?link| url)|permalink|kurzlink|url of this (?:page|article)): ?(?:https?:)?//\S{4,100}
    lire :: lire aussi (?:sur|dans) [^:»→>?!]{2,30}[:»→>].{0,160}
    banner cover header hero lead main opening :: (?:opening|header|main|cover|lead|hero|banner) (?:image|photo|picture)s?(?: credits?| source)?(?: courtesy of|:| by).{2,180}
    subscribe :: subscribe to get access to the rest of .{2,60}
    can may you :: (?:you )?(?:can|may) also read ?[:»→>-].{2,160}
    deal prices pricing :: (?:deal )?(?:prices|pricing)(?: and availability)? (?:are |is )?(?:subject to change|correct|accurate)\b.{0,60}
    tag :: tag (?:me |us )?@[\w.]{2,30} on instagram\b.{0,80}
    share :: share it with the world!? (?:mention|tag) @[\w.]{2,30}.{0,60}
    post snap take :: (?:snap|take|post) (?:a|your) (?:photo|pic|picture|shot)\b[^.]{0,60}\b(?:tag|hashtag)\b[^.]{0,90}[#@]\w.{0,60}
    making :: making this (?:recipe|dish|one)\? .{0,60}\bon instagram\b.{0,110}
    let please :: (?:please )?let (?:me|us) know how it turn(?:s|ed) out(?: for you| in the comments)?\W{0,3}(?:leave a comment .{4,110}|i(?:'|’)?d love .{4,80})?
    if :: if you (?:make|try|cook|bake) (?:this|it|one)\b[^.]{0,90}\b(?:tag|hashtag)\b[^.]{0,40}[#@]\w{2,30}.{0,60}
    mention :: mention @[\w.]{2,30} or (?:tag|use) #\w{2,40}.{0,40}
    this :: this (?:story|article|post|content) (?:was|is) (?:developed|created|produced|published|written) in (?:partnership|collaboration|association) with\b.{2,160}
    want would :: (?:want|would you like) to (?:keep up to date|stay (?:up[ -]to[ -]date|informed|updated|in the loop)|hear more|get more|receive more)\b.{0,110}\bsign up\b.{0,80}
    mit :: mit dem laden (?:des|der) .{3,40} akzeptier(?:en sie|st du) die datenschutzerklärung von .{2,30}
    sie :: sie sehen gerade einen platzhalterinhalt von .{2,160}
    um :: um .{6,160} (?:kommentieren|bewerten|kommentar schreiben) zu können, m(?:üssen sie|usst du) (?:sich |dich )?(?:eingeloggt|angemeldet|einloggen|anmelden|registriert)\b.{0,40}
    awesome congratulations great success thanks you youre :: (?:[a-z]{4,15}[,!] )?you(?:['’]re| are) (?:now )?(?:subscribed|signed up)
    um :: um auf den eigentlichen inhalt zuzugreifen, klicken sie .{2,140}
    this :: this content is hosted by .{2,140}
    to :: to see it, (?:please )?accept .{2,80}
    """
)
"""Wordings with a name, an address or a number in them."""
PLUGIN_LINES = Wordings(_NAMING, lines=listed(_LINES))
