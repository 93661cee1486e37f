"""Lines that lead out of the text, to other pages or to places further down, told by their words in many languages.

Facts: between paragraphs editors and systems put "Lies auch: TITLE", "Te puede interesar: TITLE", or such words as a
heading over a list of links; above the text stands a list of what is in it, with the words for contents.  The words
are few, and hardly anything but links stands beside them: that tells them from text, in which they occur as well.

Rules:
1. a line is one of these wordings and links (``leads_elsewhere``);
2. what follows a wording alone and is nothing but links goes with it (``announces_links``, ``announces_contents``).

Known failures: wordings that stand in no table; lists of links that editors head in their own words are kept.
"""

from __future__ import annotations

import re

from ...expressions import Expression
from ...models import Block
from ..openings import NUMBER, opening
from .teasers import unlinked

_ELSEWHERE = frozenset(
    part.strip()
    for part in (
        # English
        "read more|read more about|read more on|more on|see related|read also|also read|see also|check also|related|related reading|related article|related articles|related story|"
        "related stories|related content|related topics|related posts|related post|related video|related links|related coverage|"
        "related resources|you may also like|you might also like|you may also enjoy|you might also enjoy|more on this|"
        "more on this topic|more on this story|more about this story|more on the topic|read next|read this next|up next|what to read next|keep reading|don t miss|"
        "must read|must reads|most popular|most read|popular stories|popular articles|editor s picks|editors picks|"
        "recommended|recommended reading|recommended articles|recommended for you|trending now|more like this|more stories|"
        "read this in|also available in|available in|in other languages|auch verfügbar in|lire en|leer en|disponible en|more|check out|check this out|read this|next|previous|next article|previous article|next post|previous post|learn more about|find out more about|"
        "six months ago|one year ago|a year ago|two years ago|three years ago|four years ago|five years ago|six years ago|"
        "similar recipes|related recipes|more recipes|published in|this post is also available in|this article is also available in|"
        "latest stories|latest news|watch next|watch now|watch more|explore more|browse more|see more|dig deeper|in case you missed it|"
        # German
        "lies auch|lies dazu auch|lesen sie auch|lesen sie dazu auch|lesen sie auch dazu|lest auch|lies mehr|lies weiter|weiterlesen|mehr lesen|lesetipp|"
        "lesetipps|unser lesetipp|auch interessant|ebenfalls interessant|auch spannend|auch lesenswert|passend dazu|"
        "passend zum thema|mehr zum thema|mehr dazu|mehr dazu lesen sie hier|mehr dazu hier|mehr zu diesem thema|mehr wissen|"
        "weitere artikel|weitere artikel zum thema|weitere themen|weitere beiträge|"
        "das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|"
        "das könnte dich interessieren|dies könnte sie auch interessieren|das könnte euch auch interessieren|siehe auch|siehe dazu|siehe hierzu|"
        "mehr erfahren|mehr erfahren sie hier|lesen sie mehr|lesen sie mehr dazu|lesen sie weiter|lesen sie dazu|lesen sie hierzu|hier weiterlesen|"
        "beliebte artikel|meistgelesen|meistgelesene artikel|verwandte themen|verwandte artikel|ähnliche artikel|zum weiterlesen|"
        "empfehlungen der redaktion|empfehlung der redaktion|aus dem archiv|"
        "ähnliche rezepte|weitere rezepte|mehr rezepte|diesen beitrag gibt es auch auf|dieser beitrag ist auch verfügbar auf|"
        "lesen sie hier|lesen sie hier mehr|hier lesen sie mehr|mehr zum thema lesen sie hier|"
        # French
        "lire aussi|à lire aussi|à lire également|lire également|lisez aussi|lire la suite|voir aussi|à voir aussi|"
        "recettes similaires|autres recettes|cet article est également disponible en|"
        "à découvrir aussi|à découvrir|découvrez aussi|sur le même sujet|"
        "sur le même thème|articles liés|articles similaires|articles connexes|à ne pas manquer|article réservé à nos abonnés|réservé aux abonnés|les plus lus|dans la même rubrique|"
        # Spanish
        "leer también|lee también|lea también|leé también|te puede interesar|también te puede interesar|te puede gustar|"
        "te podría interesar|también te podría interesar|te interesa|quizás te interese|quizá te interese|tal vez te interese|puede interesarte|también puede interesarle|"
        "le puede interesar|le podría interesar|puede que te interese|leer más|lee más|ver también|ver más|véase también|"
        "no te pierdas|no te lo pierdas|artículos relacionados|artículo relacionado|noticias relacionadas|relacionado|relacionados|descubre más|"
        "recetas relacionadas|otras recetas|más recetas|esta entrada también está disponible en|"
        "más sobre este tema|lo más leído|sigue leyendo|seguir leyendo|"
        # Portuguese
        "leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|confira também|confira|continue lendo|artigos relacionados|"
        "receitas relacionadas|outras receitas|mais receitas|"
        "artigo relacionado|você pode gostar|pode te interessar|mais lidas|mais lidos|conheça também|assista também|ver também|ler também|leia|"
        # Italian
        "leggi anche|leggi di più|leggi tutto|ti potrebbe interessare|"
        "ricette correlate|altre ricette|altre ricette gustose|questo articolo è disponibile anche in|"
        "approfondisci|ti potrebbe interessare anche|potrebbe interessarti|potrebbe interessarti anche|vedi anche|scopri di più|scopri anche|"
        "articoli correlati|articoli consigliati|i più letti|guarda anche|continua a leggere|"
        # Dutch
        "lees ook|lees meer|lees verder|meer lezen|zie ook|bekijk ook|meer over dit onderwerp|gerelateerd|"
        "gerelateerde artikelen|verder lezen|ook interessant|dit vind je misschien ook interessant|aanbevolen|lees hier verder|"
        # Swedish, Danish, Norwegian, Finnish
        "läs också|läs även|läs mer|läs vidare|se också|se även|mer om ämnet|relaterat|relaterade artiklar|mest läst|"
        "læs også|læs mere|les også|les mer|se også|relaterede artikler|relaterte artikler|lue myös|lue lisää|katso myös|"
        # Polish, Czech, Slovak, Hungarian, Romanian, Croatian
        "czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj również|przeczytaj też|zobacz także|zobacz też|"
        "zobacz również|czytaj więcej|sprawdź także|sprawdź też|sprawdź również|dowiedz się więcej|polecane artykuły|powiązane artykuły|"
        "polecamy|warto przeczytać|čtěte také|čtěte dále|přečtěte si také|přečtěte si|viz také|související články|mohlo by vás zajímat|"
        "prečítajte si aj|čítajte tiež|čítajte aj|súvisiace články|olvasd el ezt is|olvassa el ezt is|ezt is olvassa el|kapcsolódó cikkek|ajánlott cikkek|"
        "citește și|citeste si|vezi și|vezi si|articole similare|articole recomandate|pročitajte i|pročitajte još|pogledajte i|"
        # Turkish, Indonesian, Vietnamese
        "ayrıca bakınız|ilgili haber|ilgili haberler|ilgili yazılar|okumaya devam et|ayrıca okuyun|bunlar da ilginizi çekebilir|baca juga|lihat juga|xem thêm|đọc thêm|bài viết liên quan|"
        # Russian, Ukrainian, Bulgarian, Greek
        "читайте также|смотрите также|читать также|читать далее|похожие статьи|по теме|вам может быть интересно|читайте також|"
        "дивіться також|прочетете още|вижте още|διαβάστε επίσης|δείτε επίσης|διαβάστε ακόμα|"
        # Japanese, Chinese, Korean, Arabic, Persian, Hebrew, Hindi
        "関連記事|あわせて読みたい|合わせて読みたい|相关阅读|相关文章|延伸閱讀|延伸阅读|推荐阅读|관련 기사|관련기사|اقرأ أيضا|اقرأ ايضا|اقرأ أيضًا|مواضيع ذات صلة|"
        "مطالب مرتبط|بیشتر بخوانید|קראו גם|यह भी पढ़ें"
    ).split("|")
)
"""What leads to other pages."""
_FURTHER = frozenset(
    (
        "learn more|more information|for more information|additional resources|further information|products services|products and services|weitere informationen|mehr informationen|mehr infos|"
        "pour aller plus loin|pour en savoir plus|en savoir plus|más información|para saber más|mais informações|per approfondire|approfondimenti|"
        "maggiori informazioni|meer informatie|mer information|więcej informacji|"
        "other organizations|other organisations|support groups|support organizations|support organisations|find support|further support|useful contacts|useful links|"
        "useful websites|useful resources|helpful links|helpful resources|online resources|tools and resources|tests and tools|our services|our locations|our doctors|our specialists|"
        "related services|related departments|related conditions|related treatments|related procedures|associated procedures|associated conditions|doctors who treat this|find a specialist|"
        "clinical trials|patient stories|popular topics|explore topics|browse by topic|health topics|health topics a z|health a z|health a to z|a to z|downloads|related downloads|"
        "download this leaflet|other languages|read in another language|in spanish|videos|images|featured|from our partners|from the shop|from our shop|quizzes|learn more on this topic|"
        "more for you|the basics|what s new|most viewed|next steps|"
        "weiterführende links|weiterführende informationen|weiterführende artikel|nützliche links|links zum thema|links|externe links|unsere leistungen|unsere standorte|ihre experten|unsere experten|"
        "unsere fachabteilungen|unsere angebote|passende angebote|passende produkte|passende kurse|passende themen|broschüren|broschüren zum thema|selbsthilfegruppen|selbsthilfe|beratungsstellen|"
        "ansprechpartner|service|aktuelle themen|beliebte themen|andere nutzer lasen auch|leser interessierten sich auch für|aus unserem shop|videos zum thema|podcasts zum thema|"
        "symptome a z|symptome von a z|krankheiten a z|krankheiten von a z|kontakt|"
        "nos autres dossiers|dans ce dossier|autres articles|les articles les plus lus|articles recommandés|nos experts|nos spécialistes|trouver un médecin|"
        "te recomendamos|contenido relacionado|temas relacionados|lo más visto|últimas noticias|servicios relacionados|descargas|conteúdos relacionados|nossos especialistas|"
        "argomenti correlati|per saperne di più|ultime notizie|dove curare|meer weten|onze specialisten|andere onderwerpen|podobne artykuły|najczęściej czytane|läs mer om|relaterat innehåll|"
        "om innehållet|mere om emnet|aiheeseen liittyvää|nejčtenější|další články|ilgili içerikler|benzer yazılar|doktorlarımız|en çok okunanlar|другие статьи|популярные статьи|рекомендуем|"
        "σχετικά άρθρα|おすすめ記事|人気記事|热门文章|相关推荐|"
        "liens utiles|adresses utiles|associations de patients|nos services|nos médecins|vidéos|enlaces de interés|enlaces útiles|nuestros servicios|nuestros especialistas|vídeos|"
        "links úteis|nossos serviços|link utili|i nostri servizi|i nostri specialisti|nuttige links|handige links|andere situaties|patiëntenverenigingen|przydatne linki|nasi specjaliści|"
        "användbara länkar|länkar|nyttige links|nyttige lenker|užitečné odkazy|полезные ссылки|наши врачи|faydalı bağlantılar|uzmanlarımız"
    ).split("|")
)
"""What leads to more on the matter: a line of the text where it has one link, a list of other pages where it heads several."""
_CONTENTS = frozenset(
    (
        "table of contents|contents|on this page|in this article|in this guide|in this post|in this section|in this story|page contents|"
        "article contents|what s in this article|jump to|jump to section|jump to a section|quick links|quick navigation|skip to|"
        "inhalt|inhalte|inhaltsverzeichnis|inhaltsübersicht|inhalt dieser seite|inhalte im überblick|inhalte auf dieser seite|auf dieser seite|in diesem artikel|"
        "in diesem beitrag|artikelübersicht|übersicht|themenübersicht|das erwartet sie|das erwartet dich|das erwartet dich in diesem artikel|das erwartet sie in diesem artikel|"
        "direkt zu|springe zu|gliederung|artikelinhalt|die themen im überblick|themen in diesem artikel|"
        "sommaire|au sommaire|table des matières|dans cet article|plan de l article|sur cette page|"
        "índice|indice|contenido|contenidos|tabla de contenidos|tabla de contenido|en este artículo|en esta página|sumario|"
        "índice de contenidos|índice de contenido|contenido del artículo|sumário|conteúdo|conteúdos|neste artigo|nesta página|tabela de conteúdo|tabela de conteúdos|índice do artigo|"
        "sommario|in questo articolo|in questa pagina|indice dei contenuti|contenuti|indice dell articolo|inhoud|inhoudsopgave|in dit artikel|op deze pagina|"
        "innehåll|innehållsförteckning|på den här sidan|på denna sida|i den här artikeln|indhold|indholdsfortegnelse|på denne side|innhold|innholdsfortegnelse|på denne siden|"
        "sisällysluettelo|sisällys|spis treści|w tym artykule|w artykule|obsah|obsah článku|tartalom|tartalomjegyzék|cuprins|sadržaj|içindekiler|"
        "содержание|содержание статьи|оглавление|зміст|съдържание|περιεχόμενα|目次|目录|目錄|목차|daftar isi|mục lục|nội dung bài viết|المحتويات|محتويات المقال|תוכן עניינים"
    ).split("|")
)
"""What heads a list of the text's own parts."""
LEAD_STARTS = frozenset([wording.partition(" ")[0] for wording in _ELSEWHERE | _FURTHER]) | {
    NUMBER, "©", "care", "appointments", "services", "doctors", "passende", "unsere", "angebote", "leistungen", "kurse", "some", "other", "here", "looking", "for", "if", "ook", "auch", "ebenfalls", "more", "más", "plus", "mais", "meer", "mere", "mer", "läs",
}  # fmt: skip
"""What they begin with, as ``opening`` tells it: nearly no line does."""
LEAD_ENDS = (" Must-Reads", " Must Reads")
"""How such a heading ends that begins with the subject."""
_NAMED = Expression(
    r"(?i:care at|more in|more on|appointments at|related to|services at|doctors at) (?i:the )?[A-Z].{2,40}|"
    r"(?:[Mm]ás sobre|[Pp]lus sur|[Mm]ais sobre|[Mm]eer over|[Mm]ere om|[Mm]er om|[Ll]äs mer om) .{3,40}|"
    r"(?i:passende |unsere )?(?i:angebote|leistungen|kurse|services) (?:der|des|von|bei|im|am) (?:der )?[A-ZÄÖÜ].{2,40}"
)
"""The same with the name of the house or of the subject."""
_OWN_WORDS = Expression(
    r"(?i:(?:(?:here are )?(?:some |a few )?other|(?:looking )?for more) (?:[\w&’'-]+ ){0,7}(?:recipes|posts|articles|ideas)(?: (?:to try|you[^.!?]{2,20}))?|"
    r"if you (?:like|love|enjoy)(?:e?d)? (?:this|these)[^.!?,]{0,40}, (?:you|check out|try)[^.!?]{2,50}|"
    r"ook lekker|auch lecker|ebenfalls lecker)\W{0,4}"
)
"""What bloggers write over a list of links to their other posts."""
_WORD = Expression(r"[^\W_]+")
_PLACE = Expression(r"\s(?:auf|on|bei|von|from|sur|su|op|på|em|en)\s[^?!]{2,40}$", re.I)
""" "Weiterlesen auf SITE"."""
_LABEL = 20
"""Characters of a label in capitals."""
_LONGEST = 50
"""Characters of a wording with the signs around it."""
_LINKS = 2
"""Links of a line that leads elsewhere; one with more is a list that the author made."""
_BETWEEN = 3
"""Characters between two links of a row."""
_LINE = 200
"""Characters of a wording with a title."""


def leads_elsewhere(block: Block) -> bool:
    """Whether a line is one of the wordings and links, or one of them, a colon and a title that links somewhere."""
    text = block.text
    if not block.links:
        return False
    if len(block.links) <= _LINKS:
        rest = text
        for link in block.links:
            rest = rest.replace(link.text, " ", 1)
        if 2 < len(rest) <= _LONGEST and (_says(rest, _ELSEWHERE) or _says(_once(rest), _ELSEWHERE)):
            return True
    head, colon, _ = text[: _LONGEST + 1].partition(":")
    if colon and head.isupper() and len(text) <= _LINE and _titles_link(block, head):
        return True  # "LIST: Ten Ways to Sleep"
    if not colon or len(head) + 1 >= len(text) or not _says(head, _ELSEWHERE):
        return False
    return len(text) <= _LINE or unlinked(block) <= len(head) + _BETWEEN * len(block.links)


def _once(text: str) -> str:
    """The first half of a text that says the same twice, once before each of two links."""
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if words[:half] == words[half:] else text


def _titles_link(block: Block, label: str) -> bool:
    """Whether a label in capitals, of one word or two, stands before the title of another page, and nothing else in the line."""
    if (
        len(block.links) != 1
        or not 2 < len(label) <= _LABEL
        or label.count(" ") > 1
        or not label.replace(" ", "").isalpha()
    ):
        return False
    title = block.text[len(label) + 1 :].strip()
    return block.links[0].text.removeprefix(f"{label}:").strip() == title


def announces_links(text: str) -> bool:
    """Whether a line is a wording that leads to other pages and nothing else."""
    if len(text) > _LONGEST + 40 or (opening(text) not in LEAD_STARTS and not text.endswith(LEAD_ENDS)):
        return False
    if _says(text, _ELSEWHERE) or _says(text, _FURTHER) or _says(_PLACE.sub("", text), _ELSEWHERE):
        return True
    return (
        text.endswith(LEAD_ENDS)
        or _NAMED.fullmatch(text) is not None
        or _OWN_WORDS.fullmatch(text) is not None
    )


CONTENTS_STARTS = frozenset(wording.partition(" ")[0] for wording in _CONTENTS)
"""The words that such a line begins with."""


def announces_contents(text: str) -> bool:
    """Whether a line heads a list of the text's own parts."""
    return len(text) <= _LONGEST and opening(text) in CONTENTS_STARTS and _says(text, _CONTENTS)


def _says(text: str, wordings: frozenset[str]) -> bool:
    return " ".join(_WORD.findall(text.replace("İ", "i").lower())) in wordings
