"""Headings of sections that stand behind articles: further posts, comments, a letter to subscribe to.

Facts: their wordings are few in each language.  Most lines that are asked are none of them: a look at the word that a
line begins with tells that.

Known failures: an article about newsletters that has a section "Subscribe".
"""

from __future__ import annotations

from ..openings import opening
from ..wording_table import Table, Wordings

_LONGEST = 110
"""Characters of such a heading."""

_LINES = Table(
    r"""
    recently your :: (?:your )?recently viewed(?: [\w’'-]+){0,2}
    first is :: (?:is this your )?first time (?:here|(?:visiting|on|at) (?:us|(?:my|our|the|this) (?:web)?(?:site|blog|page)))\b.{0,40}
    is :: is this your first time visiting(?! (?:an?|the|your|my|our|this|that|these|another|some)\b)\b.{0,40}
    do enjoy like love :: (?:do you )?(?:like|love|enjoy) (?:our|my|these|this) (?:recipes?|posts?|blog|site)\b.{0,30}\b(?:subscribe|sign up)\b.{0,60}
    prova scopri :: (?:scopri|prova) (?:anche )?altr[ei] (?:ricette|articoli)\b.{0,90}
    related see :: (?:see )?related(?: \w+){0,3}
    similar :: similar (?:posts|articles|stories|recipes)
    podobne powiązane :: (?:powiązane|podobne) (?:przepisy|artykuły|wpisy|posty|tematy)
    související podobné :: (?:související|podobné) (?:recepty|články|příspěvky)
    recettes :: recettes (?:similaires|associées|liées|suggérées)
    articles :: articles (?:suggérés|associés)
    recetas :: recetas (?:relacionadas|similares)
    ricette :: ricette (?:correlate|simili)
    receitas :: receitas (?:relacionadas|semelhantes|similares)
    lignende :: lignende (?:oppskrifter|opskrifter|artikler|artikkelser|indlæg|innlegg)
    andra liknande relaterade :: (?:andra )?(?:liknande|relaterade) (?:recept|artiklar|inlägg)
    you :: you (?:may|might) (?:also )?(?:like|enjoy|be interested in)
    other more :: (?:other|more) (?:recipes|posts|articles|stories) (?:that )?you (?:may|might|will|['’]ll) (?:also )?(?:like|enjoy|love)
    you youll :: you(?:’|')?ll also (?:like|love)
    more :: more (?:from|like this|stories|posts|articles|insights|coverage)\b.{0,40}
    recommended :: recommended(?: \w+)? (?:posts?|articles?|stories|reading|reads|videos?|content|products?|for you|links)
    recommended :: recommended
    more resources :: (?:more )?resources (?:we|i) (?:trust|love|like|recommend)
    further latest other popular recent :: (?:recent|latest|popular|other|further) (?:posts|articles|stories|news)
    read :: read next
    up :: up next
    what :: what to read next
    keep :: keep reading
    explore :: explore further
    trending :: trending(?: \w+){0,2}
    today todays top :: (?:today(?:’|')?s )?top (?:stories|searches|headlines|news|picks|videos)
    popular :: popular (?:in|on|now|this week)\b.{0,30}
    around from :: (?:from )?(?:around|across) the web
    from :: from (?:other (?:news )?sites|our (?:partners|sponsors))
    also :: also (?:on|in|from) \S+(?: \S+){0,2}
    more :: more (?:features|headlines|news|videos|galleries|on this (?:story|topic)|in .{2,30} ?»)
    reader readers :: readers? reactions?
    stay :: stay connected(?: with .{2,30})?
    corrections :: corrections (?:and|&) clarifications
    sponsored :: sponsored (?:links|stories|content)
    ads :: ads by .{2,20}
    latest :: latest (?:headlines|videos|updates)
    most :: most (?:viewed|popular|watched|read|shared|e-?mailed|commented)(?: ?/ ?\w+)?
    featured :: featured (?:galleries|videos|stories|articles|posts|products)
    don dont :: don(?:’|')?t miss.{0,30}
    more read :: (?:read )?more (?:[\w’'-]+ ){0,3}(?:recipes|posts|articles|guides|stories|reads)\b.{0,40}
    my our :: (?:my|our) other (?:[\w’'-]+ ){0,4}(?:recipes|posts|articles|guides|stories)
    mehr noch weitere :: (?:noch )?(?:mehr|weitere) (?:[\w-]+ ){0,3}(?:rezepte|artikel|beiträge)\b.{0,40}
    d plus :: (?:plus de|d(?:’|')autres) (?:recettes|articles)\b.{0,40}
    más otras otros :: (?:más|otras|otros) (?:recetas|artículos|entradas)\b.{0,40}
    altre altri :: altr[ei] (?:ricette|articoli)\b.{0,40}
    mais outras outros :: (?:mais|outr[ao]s) (?:receitas|artigos|posts)\b.{0,40}
    meer :: meer (?:recepten|artikelen)\b.{0,40}
    about :: about (?:the )?(?:author|reviewer|writer)s?
    about :: about this (?:article|page|information|content)
    what :: what (?:our |other )?(?:parents|patients|clients|customers|readers|people) (?:are saying|say)(?: about .{2,30})?
    client customer patient testimonials :: (?:patient |client |customer )?testimonials
    das :: das sagen unsere .{3,30}
    kundenstimmen patientenstimmen :: (?:patienten|kunden)stimmen
    article author :: (?:author|article) information
    rights :: rights and permissions
    reprints :: reprints and permissions
    cite how :: (?:how to )?cite this (?:article|page|paper)
    meet :: meet the (?:author|team)
    author :: author bio
    article revision update version :: (?:update|article|version|revision) history
    versionsgeschichte :: versionsgeschichte
    änderungshistorie :: änderungshistorie
    histórico :: histórico de atualizações
    historial :: historial de (?:actualizaciones|revisiones)
    historique :: historique des (?:mises à jour|versions|révisions)
    support :: support (?:our|us)\b.{0,30}
    donate :: donate(?: \w+){0,2}
    make :: make a (?:gift|donation)
    contact get :: (?:contact us|get in touch)\b.{0,30}
    media press :: (?:media|press) contacts?
    kontakt pressekontakt :: (?:presse)?kontakt
    kontakt :: kontakt (?:zu|mit) .{2,40}
    beratende beratender beratenden unser unsere ihr ihre :: (?:(?:unsere?|ihre?) )?beratende[rn]? expert(?:in|e|en)
    experte expertin unser unsere :: (?:unsere? )?expert(?:e|in)
    meet :: meet (?:the|our) experts?
    ihr ihre :: ihr(?:e)? ansprechpartner(?:in)?
    contact :: contact (?:presse|médias)
    contacto :: contacto de prensa
    contatti :: contatti stampa
    editorial our :: (?:our )?editorial (?:process|standards|policy|guidelines)
    article topics :: (?:article )?topics
    in :: in this series
    discover find learn read :: (?:learn|read|find out|discover) more about [^.]{2,50}
    this :: this (?:may|might) (?:also )?(?:be of interest|be interesting|interest you)\b.{0,20}
    join :: join (?:our|my|the) (?:free )?(?:newsletter|mailing list|email list|community)\b.{0,30}
    share :: share this(?: \w+){0,2}
    spread :: spread the (?:word|love)
    add leave post write :: (?:leave|post|add|write) a (?:reply|comment|response)
    continue join :: (?:join|continue) the (?:conversation|discussion)
    sign subscribe :: (?:subscribe|sign up)\b.{0,60}
    free newsletter :: (?:free )?newsletter
    get :: get (?:our|the) .{0,30}newsletter
    is was :: (?:was|is) this (?:article|page|information|content|post|answer|guide|resource|topic|document)? ?(?:helpful|useful)(?: to you| for you)?\W?
    did :: did you find this .{0,30}
    rate :: rate this .{0,20}
    did :: did this (?:article|page|answer|guide|content|post|topic|document) (?:help|answer)\b.{0,40}
    ist war :: (?:war|ist) (?:dieser|diese|dieses|der) (?:artikel|beitrag|text|inhalt|seite|information(?:en)?|ratgeber)\b.{0,20}(?:hilfreich|nützlich|interessant|informativ)\b.{0,20}
    hat wie :: (?:wie (?:gefällt|hat) (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag)|hat (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag) (?:gefallen|geholfen))\b.{0,20}
    ce cet cette :: (?:cet article|cette page|ce contenu|cette information) vous a-t-(?:il|elle)\b.{0,40}
    avez que :: (?:avez-vous trouvé|que pensez-vous de) cet article\b.{0,30}
    le les te :: ¿(?:te|le|les) (?:ha|han|fue|resultó|ha parecido|ha gustado|gustó|pareció)\b.{0,60}\?
    es fue ha :: ¿(?:ha sido|fue|es) útil\b.{0,40}
    esta este :: (?:este|esta) (?:artigo|conteúdo|página|informação) (?:foi|te|é|ajudou)\b.{0,30}\?
    questa questo :: (?:questo (?:articolo|contenuto)|questa pagina) (?:ti|è|è stato|è stata)\b.{0,40}\?
    is vindt vond was :: (?:was|vond je|vindt u|is) (?:dit|deze) (?:artikel|pagina|informatie)\b.{0,30}(?:nuttig|behulpzaam|duidelijk)\b.{0,20}
    hade hjälpte var :: (?:hjälpte|var|hade du nytta av) (?:informationen|den här|artikeln|sidan|denna)\b.{0,50}\?
    czy :: czy (?:ten |to )?(?:artykuł|artykul|informacj\w+)\b.{0,40}\?
    ähnliche :: ähnliche (?:beiträge|artikel|rezepte|themen)
    verwandte :: verwandte (?:beiträge|artikel|themen|rezepte)
    weitere :: weitere (?:beiträge|artikel)\b.{0,40}
    mehr :: mehr zum thema
    mehr :: mehr (?:von|aus) .{1,30}
    das :: das könnte (?:dich|sie|ihnen|dir) auch .{0,20}
    auch :: auch interessant
    das dies passt :: (?:das |dies )?passt (?:auch )?(?:zum thema|dazu)
    mehr :: mehr zu(?:m|r)? .{0,40}
    über :: über (?:den autor|die autorin).{0,20}
    more :: more [\w’' -]{2,30}:
    more :: more to read
    artikel beitrag :: (?:beitrag|artikel) teilen
    schreibe :: schreibe einen kommentar
    hinterlasse :: hinterlasse eine? .{0,20}
    artikel berita :: (?:berita|artikel) (?:terkait|terpopuler|lainnya|terbaru)
    article articles :: articles? (?:similaires|liés|connexes)
    à :: à lire (?:aussi|également)
    sur :: sur le même (?:sujet|thème)
    à :: à propos de l(?:’|')auteur
    tu vous :: (?:vous|tu) (?:aimerez|aimeras|pourriez) (?:peut-être )?(?:aussi|également)\b.{0,20}
    laisser :: laisser un commentaire
    artículos :: artículos relacionados
    entradas :: entradas relacionadas
    noticias :: noticias relacionadas
    te :: te puede interesar
    sobre :: sobre el autor
    deja :: deja un comentario
    articoli :: articoli correlati
    potrebbe :: potrebbe interessarti.{0,20}
    leggi :: leggi anche
    sull :: sull(?:’|')autore
    lascia :: lascia un commento
    artigos :: artigos relacionados
    categorias matérias notícias :: (?:matérias|notícias|categorias) relacionadas
    posts :: posts relacionados
    sobre :: sobre o autor
    deixe :: deixe um comentário
    gerelateerde vergelijkbare :: (?:gerelateerde|vergelijkbare) (?:artikelen|berichten|recepten)
    lees :: lees ook
    over :: over de auteur
    geef :: geef een reactie
    """,
    after=r"\W{0,3}",
)
_CLOSING = Wordings(_LINES)
CLOSING_STARTS = _CLOSING.first_words
"""The words that such a heading begins with."""


def closes_article(line: str) -> bool:
    """Whether a short line heads a section that stands behind articles."""
    return len(line) <= _LONGEST and _CLOSING.match(opening(line), line.strip().lower())
