"""Lines that interrupt a text and speak to its reader: it goes on below, sign up, load the video, how long it takes.

Facts.  Publishers set such lines between paragraphs, in elements without a telling name: "Article continues below
advertisement", "Sign up for our newsletter", "5 min read", "Follow us on Instagram", and where a video is not loaded before
its reader agrees, what the plugin says instead of it.  Each has few wordings in each language.

Rule.  A whole line of one paragraph, heading or list item in one of these wordings (``wording_table``).

Known failures.  Languages beside those below; a letter that its author advertises in words of her own.
"""

from __future__ import annotations

from ..wording_table import Table, Wordings

_GOES_ON = Table(
    r"""
    article content interview post recipe report story text the :: (?:the )?(?:story|article|content|text|post|report|interview|recipe) continues (?:below|after|under)\b.{0,40}
    continue continued continues :: continue[ds]? (?:below|after) (?:the )?(?:ad|advert|advertisement|video|photo|gallery)\W*
    advertisement scroll :: (?:advertisement\W{1,3})?scroll (?:down )?(?:to continue|for more|to keep reading)\b.{0,30}
    la :: la suite (?:de (?:cet article|l[’']article) )?(?:après|sous|ci-dessous)\b.{0,40}
    el la :: (?:el artículo|la noticia|la nota|la información) (?:continúa|sigue)\b.{0,40}
    continua l :: (?:l[’']articolo (?:continua|prosegue)|continua (?:a leggere )?(?:dopo|sotto))\b.{0,40}
    continua :: continua (?:depois|após|abaixo)\b.{0,40}
    artikel het lees tekst verhaal :: (?:(?:lees|tekst|het artikel|artikel|verhaal) (?:gaat )?(?:verder|loopt door)) (?:onder|na) (?:de|het)\b.{0,30}
    dalsza :: dalsza część (?:artykułu|tekstu|materiału)\b.{0,40}
    artikeln texten :: (?:artikeln|texten) fortsätter (?:efter|under|nedanför)\b.{0,30}
    artikkelen artiklen saken :: (?:artiklen|artikkelen|saken) (?:fortsætter|fortsetter) (?:efter|etter|under|nedenfor)\b.{0,30}
    artikkeli juttu :: (?:artikkeli|juttu) jatkuu\b.{0,30}
    artikel beitrag der text :: (?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:unten |unter (?:der|dem) \w+ |nach (?:der|dem) \w+ )?(?:weiter|fortgesetzt)\b.{0,40}
    """
)
"""The text goes on below."""
_SIGN_UP = Table(
    r"""
    register sign subscribe :: (?:sign up|subscribe|register)(?: now| here| today)? (?:for|to|and get|and receive)\b[^.!?]{0,70}\b(?:newsletter|e-?mail list|mailing list|(?:e-?mail|daily|weekly) (?:updates|digest|briefing|tips))s?\b[^.?]{0,80}\W*
    get have receive :: (?:get|have|receive)\b[^.!?]{3,90}\b(?:delivered|sent|straight|directly|right) (?:[\w&]+ ){0,3}(?:to|in|into) your inbox\b[^.?]{0,50}\W*
    craving hungry looking love need want wish :: [^.!?]{4,70}\? (?:subscribe|sign up)\b[^.!?]{0,120}\b(?:inbox|newsletters?|e-?mail)\b.{0,240}
    enjoying like liking :: (?:like|liking|enjoying) what you(?:['’]re| are) (?:reading|seeing)\? (?:click|sign|subscribe|join|get)\b.{0,240}
    add enter type :: (?:enter|add|type) your e-?mail(?: address)?\b.{0,90}
    join :: join (?:over |more than )?[\d.,]{1,9}\s?[k+]{0,2} (?:other )?(?:readers|subscribers|people|members|others|women|parents|moms)\b.{0,90}
    den für hier jetzt kostenlosen newsletter unseren zum :: (?:jetzt |hier )?(?:zum |für den |unseren |den |kostenlosen ){0,2}newsletter (?:abonnieren|anmelden|bestellen)\W*
    abonniere abonnieren melde melden trag tragen :: (?:melden sie sich|melde dich|abonnieren sie|abonniere|tragen sie sich|trag dich)\b.{0,50}\bnewsletter\b.{0,110}
    abonnez inscrivez :: (?:inscrivez-vous|abonnez-vous)\b.{0,40}\b(?:newsletter|lettre d[’']information|infolettre)\b.{0,80}
    recevez :: recevez\b.{0,90}\b(?:newsletter|boîte mail|par e-?mail|chaque (?:semaine|jour|matin|mois))\b.{0,40}
    apúntate regístrate suscríbase suscríbete :: (?:suscríbete|suscríbase|apúntate|regístrate)\b.{0,40}\b(?:boletín|newsletter)\b.{0,80}
    iscriviti registrati :: (?:iscriviti|registrati)\b.{0,30}\bnewsletter\b.{0,80}
    assine cadastre inscreva :: (?:assine|inscreva-se|cadastre-se)\b.{0,40}\bnewsletter\b.{0,80}
    meld schrijf :: (?:schrijf (?:je|u) in|meld (?:je|u) aan)\b.{0,40}\bnieuwsbrief\b.{0,80}
    zapisz :: zapisz się\b.{0,30}\bnewsletter\w*\b.{0,60}
    get :: get (?:the latest|our|the best|free|weekly)\b.{0,80}\b(?:inbox|newsletters?|by e-?mail)\b.{0,60}
    join :: join our\b.{0,50}\b(?:newsletters?|mailing list|subscribers|readers)\b.{0,80}
    don never :: (?:never|don['’]t) miss (?:an? (?:update|post|story|article|beat|recipe|episode)|out)\b.{0,60}
    stay :: stay up[ -]to[ -]date (?:with|on) (?:the latest|our|all)\b.{0,60}
    newsletter :: newsletter (?:abonnieren|bestellen|anmelden)
    jetzt :: jetzt\b.{0,30}\bnewsletter (?:anmelden|abonnieren)\b.{0,60}
    verpass verpasse verpassen verpasst :: verpass(?:en?|t)? (?:sie )?keine[nr]? .{2,40}\bmehr\W*
    receba :: receba\b.{0,50}\b(?:newsletter|boletim|e-?mail)\b.{0,80}
    abonneer :: abonneer\b.{0,50}\bnieuwsbrief\b.{0,80}
    anmäl meld prenumerera tilmeld :: (?:prenumerera|anmäl dig|tilmeld dig|meld deg)\b.{0,50}\b(?:nyhetsbrev|nyhedsbrev)\w*.{0,80}
    """
)
"""Invitations to a letter."""
_EMBEDDED = Table(
    r"""
    play :: play(?: (?:the )?(?:video|audio|episode))?
    click tap :: (?:tap|click) to (?:expand|zoom|play|enlarge|load)\b.{0,30}
    watch :: watch(?: now)?: .{3,120}
    watch :: watch (?:the|this|our) (?:full )?video(?: below| above| here)?\W*
    listen :: listen (?:to .{2,40} )?(?:on|in) (?:apple podcasts|spotify|google podcasts|itunes)\b.{0,120}
    listen :: listen to (?:this|the) (?:article|story|post|episode|podcast)\b.{0,30}
    you :: you are currently viewing a placeholder content from .{2,200}
    click please :: (?:click|please) (?:to )?accept\b.{0,40}\bcookies\b.{0,60}
    by :: by loading (?:the|this) (?:video|content|map|post)\b.{0,160}
    the this :: (?:this|the) (?:video|content|embed) (?:is (?:blocked|not available|hidden)|(?:cannot|can[’']t) be (?:shown|displayed))\b.{0,120}\b(?:cookies|consent)\b.{0,60}
    hier :: hier klicken, um\b.{0,40}\b(?:anzuzeigen|zu laden|zu aktivieren)\W*
    an :: an dieser stelle (?:findest du|finden sie|findet ihr|befindet sich) (?:einen|ein|eine|externe|weitere)\b.{0,20}\b(?:externe[rns]?|inhalte?|relevante[nr]?)\b.{0,170}
    ich :: ich bin (?:damit )?einverstanden, dass (?:mir )?(?:externe|inhalte|die)\b.{0,200}
    ce cette :: (?:ce contenu|cette vidéo) (?:est bloquée?|ne peut (?:pas )?être affichée?)\b.{0,120}\bcookies\b.{0,80}
    """
)
"""What stands for a player or an embed."""
_FOLLOW = Table(
    r"""
    find follow friend join like :: (?:follow|like|find|join|friend) us on [^.!?]{1,70}\W{0,2}
    connect :: connect with (?:us|me) on [^.!?]{2,40}
    follow :: follow .{2,50} on (?:twitter|x|instagram|facebook|tiktok|linkedin|threads|bluesky|youtube|pinterest|whatsapp|google news|flipboard)\b[^.]{0,60}\W{0,2}
    folge folgen folgt :: (?:folgen sie|folge|folgt) (?:uns|mir) (?:auf|bei)\b[^.!?]{1,60}\W{0,2}
    retrouvez suivez :: (?:suivez|retrouvez)-nous sur\b[^.!?]{1,60}\W{0,2}
    síguenos :: síguenos en\b[^.!?]{1,60}\W{0,2}
    seguici :: seguici su\b[^.!?]{1,60}\W{0,2}
    siga :: siga-nos\b[^.!?]{1,60}\W{0,2}
    volg :: volg ons op\b[^.!?]{1,60}\W{0,2}
    auf bei per via :: (?:auf|bei|via|per) (?:facebook|whatsapp|twitter|x|pinterest|linkedin|xing|e-?mail|telegram) (?:teilen|merken|posten|versenden)
    artikel beitrag seite :: (?:artikel|beitrag|seite) (?:weiterempfehlen|versenden)
    download get :: (?:download|get) (?:our|the) (?:free )?app\b[^.?]{0,60}\W{0,2}
    folge podcast :: (?:podcast|folge) (?:an)?(?:hören|abonnieren)
    """
)
"""Whom to follow, and with whom to share."""
_READER = Table(
    r"""
    czas estimated geschätzte leestijd lesedauer lesetid lesezeit lästid læsetid okuma read reading tempo temps tiempo время :: (?:(?:estimated )?reading time|read time|(?:geschätzte )?lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|lästid|læsetid|lesetid|время чтения|okuma süresi)\b\s?:?\s?\W?(?:ca\.?|circa|etwa|about|environ|approx\.?)?\s?\d{1,2}\b.{0,20}
    is was :: (?:was|is) this (?:article |page |information |content |post |answer )?helpful\W*
    rate :: rate this (?:article|post|page)\W*
    aufrufe page views vistas vues :: (?:page )?(?:views|aufrufe|vues|vistas)\s?: ?[\d.,]{1,9}k?
    read :: read (?:our|my|the) (?:full|complete|entire|in-depth|detailed|original) (?:guide|article|post|story|interview|recipe)s?\b(?: here| now| on .{2,40})?(?:\s?[:»→].{0,120})?\W*
    view :: view all (?:posts|articles)(?: by .{2,40})?
    click :: click to rate\b.{0,20}
    font schriftgröße text type :: (?:(?:text|font|type)[ -]size|schriftgröße)\b(?:[\s:|/+–-]|a\b|smaller|larger|small|medium|large|normal|decrease|increase|klein|groß){1,20}
    a :: a(?:[ |/+-]{1,3}a){1,3}[ +-]{0,3}
    bild foto image photo picture slide :: (?:image|photo|picture|slide|bild|foto) \d{1,3} (?:of|/|von) \d{1,3}
    buy :: buy this (?:photo|picture)s?
    ads :: ads by google
    share :: share your thoughts (?:about|on) this (?:article|story|post)\b.{0,60}
    earn :: earn (?:free )?cme credits?\b.{0,100}
    zum :: zum inhaltsverzeichnis
    filed posted :: (?:posted|filed) (?:in|under) [^.!?:]{2,60}
    veröffentlicht :: veröffentlicht (?:in|unter) [^\d.!?:]{2,50}
    deja laissez sigue udostępnij :: (?:deja (?:tu|un) comentario|laissez un commentaire|sigue leyendo|udostępnij)\W*
    comentarios commentaires kommentare :: (?:kommentare|comentarios|commentaires) (?:sind )?(?:geschlossen|cerrados|fermés)\W*
    riproduzione © :: (?:© ?)?riproduzione riservata\W*
    무단 무단전재 :: 무단 ?전재\b.{0,30}
    annonce iklan quảng reklam reklame 광고 :: (?:reklam|annonce|reklame|iklan|quảng cáo|광고)\W{0,3}
    alle bei die mit :: (?:bei den |die |alle )?mit .{0,40}\b(?:sternchen|stern|\*)\b.{0,90}\baffiliate-?links?\b.{0,110}
    фото :: фото: ?.{2,70}
    fot :: fot\. ?.{2,50}
    """
)
"""Reading times, polls, where a text is filed, who owns it."""
_REPORTING = Table(
    r"""
    additional reporting :: (?:additional )?reporting by [^.]{3,110}\W?
    contact :: contact (?:[^\W\d_][\w.’'-]* ){1,3}[^\W\d_][\w.’'-]* at [\d().+ -]{6,20},? (?:or|and) (?:at |via )?[\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,15}(?:\. follow (?:him|her|them) on .{2,40})?\W?
    to :: to contact the (?:reporter|editor|author|writer)s? (?:on|of|for|responsible for) (?:this|the) (?:story|article|report):?.{3,160}
    write :: write to [^.@]{3,80} at [\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,15}(?:,? (?:and|or) [^.@]{3,50} at [\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,15})?
    contact e email reach :: (?:e-?mail|contact|reach) (?:(?:the|staff) )?(?:(?:author|writer|reporter|editor) ?)?(?:[^\W\d_][\w.’'-]* ){0,3}[^\W\d_]?[\w.’'-]*:? ?(?:at |via |on )?[\w.+-]{2,40}@[\w-]{2,40}\.[\w.]{2,15}(?: or (?:on|via|at)\b.{0,50})?\W?
    """
)
"""Who reported and whom to write to."""
_NUMBERED = Table(
    r"""
    # :: \d{1,2}[ -]?min(?:ute)?s?\.?(?: of)? (?:read|reading|reading time|de lectura|de lecture|lesezeit|di lettura|de leitura|leestijd)
    # :: [0-5](?:[.,]\d{1,2})? ?(?:/|out of|von|sur|de|su) ?5(?: stars?| sternen?| étoiles?| estrellas)?(?: \(\d{1,6}\)?)?
    """
)
"""Minutes and stars."""
_SHOWN = Table(
    r"""
    autoplay fullscreen replay :: autoplay|fullscreen|replay
    enlarge :: enlarge(?: this)?(?: image| photo| picture)?
    hide show :: (?:show|hide) (?:thumbnails|captions)
    last next previous :: (?:last|next|previous) (?:slide|photo)(?: ?(?:next|previous) (?:slide|photo))?
    take :: take (?:the )?post-?test
    view :: view (?:the )?(?:photo |image )?gallery(?: \(\d{1,3} (?:photos|images))?
    next previous :: (?:next|previous) (?:story|article): .{5,150}
    follow :: follow @\w{2,30}(?: (?:for|on) .{2,90})?\W{0,2}
    twitter :: twitter ?: ?@\w{2,30}
    market :: market data (?:is|are) delayed (?:by )?(?:at least )?\d{1,3} minutes
    advertise :: advertise on [\w. ]{3,40}
    e email :: e-?mail (?:this )?to a friend\b.{0,40}
    """
)
"""What galleries, players and columns of tools print."""
INTERRUPTIONS = Wordings(_GOES_ON, _SIGN_UP, _EMBEDDED, _FOLLOW, _READER, _REPORTING, _NUMBERED, _SHOWN)
