"""Lines that blogging software, its plugins and widgets print into and below every post, told by their words.

Facts: a post that was written by hand, imported from another system or saved without its style sheets holds them with
no name of their own: the heading of a row of buttons ("Compártelo:", "Dela detta:"), what a counter counted ("Post
Views: 532"), what a tagging tool of 2008 left ("Technorati Tags: ..."), whose further posts follow ("Latest posts by
...").  What a writer asks readers in sentences of her own is text, and stays.

Rules: a line is one of these if all of it is such a wording, letter case, blanks and signs at its ends aside.

Known failures: languages that are not listed; a heading of the text that is one of the shortest ("Relacionado").

Sources: the translations of Jetpack's sharing, likes and related posts; Yet Another Related Posts, LinkWithin, Zemanta,
WP-PostViews, WP-Print, Fancier Author Box, Rate My Post, kk Star Ratings, AddToAny, Blogger's and Movable Type's footers.
"""

from __future__ import annotations

from ..wording_table import Table, Wordings, listed

_LINES = """
    pin | pin for later | like it? pin it | pin me | pinne diesen beitrag | merken | für später merken | merke dir
    diesen beitrag auf pinterest | merke dir das rezept auf pinterest | merk dir das rezept auf pinterest | merk
    dir diesen beitrag auf pinterest | merk's dir auf pinterest | épingle-moi | épinglez-moi | épinglez cet article
    | épinglez cet article sur pinterest | épinglez cette recette | épinglez cette recette sur pinterest | bewaar
    dit recept op pinterest | guarda esta receta en pinterest | salva questa ricetta su pinterest | salve esta
    receita no pinterest | don't forget to pin | don’t forget to pin | guárdalo en pinterest | bewaar op pinterest
    | bewaar deze pin | salva su pinterest | salve no pinterest | teile diesen beitrag | teile diesen artikel |
    teile das rezept | teile dies mit | partagez cet article | partagez sur | comparte esto | compártelo | comparte
    este post | comparte esta entrada | compartilhe isso | compartilhe | compartilhar isso | compartilhe com os
    amigos | condividilo | deel dit bericht | deel dit artikel met je vrienden | dela detta | dela det här | dela
    inlägget | del dette | del på | del innlegget | del indlægget | udostępnij na | jaa tämä | bunu paylaş | yazıyı
    paylaş | поделиться ссылкой | поделиться с друзьями | поделитесь с друзьями | споділіться | sdílejte |
    megosztás | oszd meg | partajează | vind ik leuk | vind-ik-leuk | vind-ik-leuk aan het laden | curtir isso |
    gosto disto | dodaj do ulubionych | lubię to | lubię wczytywanie | polub to | gilla | gilla laddar in | lik
    dette | synes godt om dette | beğen | beğen yükleniyor | bunu beğen | понравилось это | нравится загрузка |
    нравится | curtir carregando | like loading | tykkää tästä | to se mi líbí | ez tetszik | apreciază |
    relacionado | relacionada | correlati | gerelateerd | podobne | powiązane | liknande | lignende | relaterade |
    relatert | relateret | relatado | похожее | související | kapcsolódó | aiheeseen liittyy | articole similare |
    no related posts | related posts with thumbnails | related posts plugin for wordpress, blogger | blog widget by
    linkwithin | linkwithin | possibly related posts: (automatically generated | misschien vind je dit ook leuk |
    może ci się spodobać | może cię zainteresować | também te puede interesar | también te puede interesar | também
    poderá gostar | você também pode gostar | bunlar da ilginizi çekebilir | du kanske också gillar | du vil måske
    også synes om | du vil kanskje også like | to tu może zainteresować | вам также может понравиться | anzeige |
    werbung | reklama | werbung, unbeauftragt | unbezahlte werbung | this is a sponsored post | report this ad |
    report ad | privacy settings | the following two tabs change content below | reblog this post with zemanta |
    reblog this post [with zemanta | enhanced by zemanta | zemanta | sphere: related content | addthis social
    bookmark button | addthis | bookmark and share | powered by scribefire | powered by qumana | powered by disqus
    | blog comments powered by disqus | comments powered by disqus | view the discussion thread | digg this |
    flattr this | this slideshow requires javascript | vg wort | vg-wort | the author | share and enjoy | save to
    del.icio.us | stumble it | reactions | reacties laden | email this post | print this post email this post |
    print pdf | print friendly, pdf & email | print friendly | edit this entry | edit this post | edit | click here
    to cancel reply | diesen artikel drucken | imprimir receta | imprimir receita | imprimir entrada | stampa
    ricetta | stampa la ricetta | recept afdrukken | print recept | wydrukuj przepis | skriv ut recept | yazdır |
    распечатать | twittern | per mail versenden | e-mail senden | get new posts by email | subscribe by email |
    subscribe to blog via email | follow blog via email | blog via e-mail abonnieren | blog per e-mail abonnieren |
    abonnez-vous à ce blog par e-mail | pour être informé des derniers articles, inscrivez vous | suscribirse al
    blog por correo electrónico | sígueme en instagram | suivez-moi sur instagram | suivez-moi sur facebook |
    siga-me no instagram | seguimi su instagram | volg mij op instagram | følg mig på instagram | følg meg på
    instagram | följ mig på instagram | polub mnie na facebooku | folgt mir gerne auf instagram | okumaya devam et
    | lire la suite | leia mais | leggi tutto | czytaj dalej | läs mer | lue lisää | читать далее | číst dále |
    repost 0 | return to the home page | toc | buy me a coffee | support this blog | become a patron | kauf mir
    einen kaffee | offrez-moi un café | download | contents hide | contents [hide | contents show | most popular |
    most read posts | top posts & pages | top posts | beliebteste beiträge | posts recentes | articoli recenti |
    recente berichten | ostatnie wpisy | son yazılar | свежие записи | « vorheriger beitrag nächster beitrag |
    vorheriger beitrag» nächster beitrag | die mit * gekennzeichneten links sind affiliate-links | este post
    contiene enlaces de afiliado | este artículo contiene enlaces de afiliado | deze post bevat affiliate links |
    dit artikel bevat affiliate links | did you like this? share it | gefällt dir der beitrag? dann teile ihn | cet
    article vous a plu ? partagez-le | vous avez aimé ? partagez | ¿te ha gustado este artículo? ¡compártelo | ¿te
    ha gustado? compártelo | gostou? compartilhe | gostou do post? compartilhe | ti è piaciuto? condividilo | ti è
    piaciuto questo articolo? condividilo | понравилась статья? поделитесь с друзьями | podobał ci się wpis?
    udostępnij | no comments | no responses | no comments so far | ingen kommentarer | ei kommentteja | brak
    komentarzy | yorum yok
"""
_NAMING = Table(
    r"""
    built designed powered proudly site theme :: (?:(?:(?:site|theme) )?(?:built|designed|theme|site) (?:by|with) [^|]{2,40} \| )?(?:proudly )?powered by (?:wordpress|ghost|jekyll|hugo|drupal|typepad|blogger|squarespace)(?:\.(?:com|org))?
    latest :: latest posts by .{2,60}
    neueste :: neueste (?:artikel|beiträge) von .{2,60}
    visited :: visited [\d.,]{1,9} times?(?:, [\d.,]{1,9} visits? today)?
    post :: post views: ?[\d.,]{1,9}k?
    beitrags beitragsaufrufe :: beitrags-?aufrufe: ?[\d.,]{1,9}
    просмотров :: просмотров: ?[\d.,]{1,9}
    related :: related posts brought to you by .{2,80}
    total :: total: ?\d{1,6},? average: ?[\d.,]{1,4}(?:/5)?
    gesamt :: gesamt: ?\d{1,6},? durchschnitt: ?[\d.,]{1,4}(?:/5)?
    note :: note moyenne [\d.,]{1,4} / 5\b.{0,40}
    puntuación :: puntuación media [\d.,]{1,4} / 5\b.{0,40}
    durchschnittliche :: durchschnittliche bewertung [\d.,]{1,4} / 5\b.{0,40}
    classé :: classé (?:dans|sous) ?[:：] .{2,160}
    page pages seite seiten página pagina :: (?:pages?|seiten?|página|pagina):?(?: [\[(]?\d{1,2}[\])]?){2,20}(?: (?:next|weiter|suivant|siguiente|volgende|»))?
    rating :: rating: ?[\d.,]{1,5}(?: ?/ ?\d{1,2})?[.,]? ?\(?(?:from )?\d{1,7} votes?\b.{0,30}
    vn vf va vm :: v[nfam]:[a-z]_?[a-z]? \[\d[\d._]{2,12}.?
    schema :: schema/recipe seo data markup by .{2,40}
    popularity :: popularity: ?\d{1,3}%.{0,6}
    technorati :: technorati (?:tags?|keywords?):.{2,200}
    del :: del\.icio\.us(?: tags?)?:.{2,200}
    join :: join [\d.,]{1,9}k? other (?:followers|subscribers)
    linking :: linking up (?:with|to|at):? .{2,200}
    linked :: linked up (?:with|to|at): .{2,200}
    shared :: shared (?:at|on|with): .{2,200}
    this :: this (?:post|recipe) (?:is|was) (?:linked|shared)(?: up)? (?:to|at|with|on) .{2,200}
    trackback trackbackadresse trackbackurl :: trackback[- ]?(?:url|adresse)(?: (?:for|für|pour) .{2,120}|:.{2,120})
    listed :: listed below are links to (?:weblogs|blogs) that reference\b.{0,140}
    if :: if you (?:enjoyed|liked|like) this (?:post|article|blog)\b.{0,50} (?:subscri\w+ to|grab) (?:my|our|the) (?:rss )?feed\b.{0,90}
    archivado :: archivado (?:en|bajo) ?[:：] .{2,160}
    arquivado :: arquivado (?:em|sob) ?[:：] .{2,160}
    archiviato :: archiviato (?:in|sotto) ?[:：] .{2,160}
    marcadores :: marcadores ?[:：] .{2,160}
    abgelegt :: abgelegt (?:unter|in):? .{2,100}
    opublikowano :: opublikowano w:? .{2,100}
    publicerat :: publicerat (?:i|under):? .{2,100}
    рубрика рубрики :: рубрик[аи] ?[:：] .{2,160}
    kategori kategorier :: kategori(?:er)? ?[:：] .{2,160}
    support :: support this (?:site|blog|channel): .{2,100}
    unterstütz unterstütze :: unterstütze? diesen blog: .{2,100}
    return :: return from .{2,100} to .{2,60}
    email :: email this ?blogthis! ?share to .{2,100}
    more :: more in this category: .{2,160}
    like :: like this:? ?(?:like )?loading
    podcast :: podcast: (?:play in new window|download).{0,60}
    """
)
"""Wordings with a name, an address or a number in them."""
BLOG_LINES = Wordings(_NAMING, lines=listed(_LINES))
