"""The words of class and id attributes that name what in an article's container is not article.

Facts.  Themes, plugins and publishers name what they add in English, and in their own language: a Spanish newspaper's
share bar is ``compartir``, a Polish one's comments are ``komentarze``.  Names are written without accents.
"""

from __future__ import annotations

_ENGLISH = frozenset(
    # sharing and social networks
    "share shares sharing shareaholic sharedaddy addtoany addthis sharethis social socials socialmedia"
    " shariff socializer"
    " ssba heateor mashsb crestashareon sociable essb socialicons sharebar shareblock sharebuttons sharelinks"
    " likebtn pinterest pinit followus"
    # more of the site
    " related relatedposts yarpp crp recommended recommendations recirc recirculation outbrain taboola"
    " trending mostread mostviewed mostwatched mostpopular mostemailed mostcommented mostshared"
    " latestheadlines morestories topstories"
    " popular readmore morefrom zergnet revcontent lwptoc ez suggested"
    # selling and asking
    " newsletter newsletters subscribe subscription signup optin mailchimp convertkit mailpoet mc4wp hustle"
    " sumome advert adverts advertisement advertising adsense adsbygoogle adslot adbox adcontainer"
    " adunit ads ad"
    " adwrapper sponsor sponsored promo promotion promos promobox cta donate donation paywall regwall leaky"
    " affiliate disclosure cookie cookies consent gdpr popup modal overlay"
    # plugins: sharing, related posts, letters and forms, ads, ratings, donations, consent, authors, contents
    " ssbp swp sfsi dpsp novashare simplesocialbuttons scriptlesssocialsharing sharify linkwithin nrelate rp4wp"
    " tnp wpforms optinmonster formkit mailerlite mailmunch klaviyo sendinblue brevo gform wpcf7 ninjaforms fluentform"
    " adthrive mediavine raptive ezoic advads quads teads dfp gpt adngin kkstarratings rmp yasr postratings wpulike"
    " clicktotweet bctt tweetable testimonial testimonials buymeacoffee patreon kofi cmplz borlabs cookiebot onetrust didomi saboxplugin molongui starbox tsfab"
    " rankmathtoc postbtn simpletoc beyondwords speechkit aawp lasso gdrts abh zllinkback"
    # about the article
    " byline bylines authorbox authorbio author authors vcard postmeta postmetadata entrymeta postinfo metadata meta dateline"
    " breadcrumb breadcrumbs crumbs tags taglist tagcloud postedin categories cats toc tableofcontents"
    " ratings rating starrating reactions votes printfriendly print skiplink"
    # navigation and frame
    " nav navigation navbar menu pagination pager pagenav postnav prevnext sidebar widget widgets footer"
    " comments comment webmentions webmention respond commentlist disqus fbcomments login caption captions wpcaption photocaption imagecaption imgcaption piccaption cutline"
    " afflist affiliations credit credits copyright imagecredit photocredit screenreader sronly visuallyhidden noprint"
    " price prices autor auteur autore tooltip audioplayer listen video videoplayer player embed toolbar podcast poll quiz survey"
    " textsize textsizer fontsize fontsizer fontresizer textresizer siderail"
    # beside program listings: numbers of their lines
    " linenos linenodiv lineno lnt"
    # players of WordPress and of videos
    " mejs vjs plyr jwplayer flowplayer"
    # beside headings of a wiki
    " editsection".split()
)
"""Single words that mark what is not article."""

_ENGLISH_PHRASES = frozenset(
    "text-size font-size font-sizer text-sizer font-resizer text-resizer nav-item side-rail hreview-aggregate"
    " author-box author-bio author-info about-author post-author entry-meta post-meta entry-footer post-footer"
    " entry-header page-header site-header post-tags entry-tags tag-links cat-links post-categories read-more"
    " sb-youtube sb-instagram sby-footer sbi-header cff-wrapper"
    " more-posts next-post prev-post post-navigation nav-links jump-to table-of of-contents ez-toc"
    " another-category tag-container screen-reader visually-hidden sr-only wp-caption caption-text image-caption photo-credit"
    " thumbnail-credit wm-ipp 2-invitation embedded-post post-embed multiple-authors guest-author social-links latest-posts star-ratings contact-form"
    " sib-form ml-form trinity-audio like-button subscription-widget support-us buy-me like-box also-like you-may up-next see-also read-next next-up recipe-buttons recipes-buttons recipe-rating recipes-rating recipe-author recipes-author recipes-scale yield-scale prevent-sleep create-reviews print-recipe jump-recipe"
    " node-teaser mode-teaser term-reference local-offers button-count pin-count share-count shares-count license-box article-licensing post-license article-license sign-up call-to back-to follow-us post-info article-info article-meta article-footer article-header"
    " shared-counts units-scale cooked-fsm post-listing content-info pop-up print-only no-print jp-relatedposts jetpack-likes wprm-call nav-prev nav-previous nav-next"
    " menu-item next-article prev-article previous-article previous-post messages-status messages-error messages-warning display-card article-card a-box cmp-teaser to-tweet inline-teaser teaser-inline most-read most-viewed most-watched most-emailed most-commented latest-headlines more-stories top-stories"
    " product-teaser teaser-box link-teaser teaser-list author-list authors-list author-group contrib-group article-metrics"
    " block-summary inline-asset ln-numbers blob-num crayon-nums gist-meta code-header language-name article-author entry-author story-author product-slider product-carousel".split()
)
"""Pairs of words, joined by a hyphen, that mark what is not article; "c2_invitation" is the box in which a site builder asks for
stories."""

_COMMENTS = frozenset(
    "comentarios comentario comentarii commenti commentaires komentarze komentarz komentari komentare kommentare kommentarer"
    " lesermeinungen lesermeinung reacties".split()
)
"""Words for comments in other languages, which mark what is not article where they are the whole name."""
_TAGS_AND_POLLS = frozenset(
    "etiquetas tagi schlagworte schlagwoerter motscles encuesta enquete sondage sondaggio umfrage ankieta anketa".split()
)
"""Words for tags and for polls, which stand in names of wrappers as well."""
_TRANSLATED = frozenset(
    # more of the site
    "relacionadas relacionados relacionada relacionado correlati correlate correlato podobne powiazane sorodne souvisejici vezane"
    " recomendados recomendadas recomendado recomendaciones recomendacoes consigliati raccomandati recommandations"
    " empfehlungen aanbevolen polecane doporucujeme ajanlo meistgelesen masleidas masleidos maislidas pluslus"
    " readalso seealso alsoread leesook lireaussi leggianche leiamais leiatambem morelinks viewmore morearticles morenews"
    # sharing
    " compartir compartilhar compartilhe comparte compartilhamento condividi condivisione partager partage partages"
    " udostepnij teilen sdilet sdileni zdielat paylas megosztas feedflare tweetmeme likebar fblike fbshare sharetools shareicons sharebox"
    # comments
    " hozzaszolasok leserkommentare"
    # tools
    " herramientas ferramentas strumenti outils narzedzia werkzeuge toolbox articletools storytools posttools pagetools"
    # ads and letters
    " reklama reklamy reklame publicidad publicidade publicite pubblicita werbung anzeige anzeigen anzeigenwerbung annons annonser"
    " hirdetes inzerce mainos advertisment advertisments boletin infolettre nyhetsbrev nyhedsbrev nieuwsbrief uutiskirje hirlevel"
    # paths and captions
    " paginacion paginacao paginazione filariane brotkrumen didascalia piefoto bildunterschrift bildnachweis bildquelle bildtext fotocredit".split()
)
"""The same in other languages, and compounds that are written in one word."""
_TRANSLATED_PHRASES = frozenset(
    "read-also also-read more-links view-more more-articles more-news related-links similar-posts similar-articles similar-stories"
    " lees-ook lire-aussi leggi-anche leia-mais leia-tambem lea-tambien leer-tambien mas-leidas mas-leidos mais-lidas plus-lus"
    " meist-gelesen meest-gelezen piu-letti les-ogsa laes-ogsa las-ocksa lue-myos zobacz-tez zobacz-takze czytaj-dalej czytaj-takze"
    " article-tools post-tools story-tools page-tools article-toolbox article-actions post-actions story-actions entry-actions"
    " page-actions article-functions sexy-bookmarks fb-like like-bar sobre-autor fil-ariane pie-foto mots-cles palabras-clave"
    " palavras-chave parole-chiave slowa-kluczowe".split()
)
WORDS = _ENGLISH | _TRANSLATED | _COMMENTS | _TAGS_AND_POLLS
"""Single words that mark what is not article."""
PHRASES = _ENGLISH_PHRASES | _TRANSLATED_PHRASES
"""Pairs of words, joined by a hyphen, that mark what is not article."""
WEAK = frozenset(
    "meta author autor auteur autore price prices comment comments menu rating ratings video widget footer credit ad ez cats".split()
).union(_COMMENTS)
"""Words that mark it where they are the whole name."""
SOFT = frozenset(
    " toc tableofcontents lwptoc embed player audioplayer listen podcast print noprint"
    " printfriendly poll quiz survey nav navigation navbar menu tags categories popular trending metadata meta"
    " readmore morefrom suggested login header"
    " read-more toolbox teilen anzeige anzeigen partage entry-header page-header article-header article-info post-info content-info table-of of-contents ez-toc"
    " jump-to print-only no-print menu-item entry-meta post-meta article-meta".split()
).union(_TAGS_AND_POLLS)
"""Those that also stand in names of wrappers around text: what holds prose is kept."""
