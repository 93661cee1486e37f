"""Headings of sections that stand behind articles: further posts, comments, a letter to subscribe to.

Facts: their wordings are few in each language.  Most lines that are asked are none of them: a look at the word that a
line begins with tells that.

Known failures: an article about newsletters that has a section "Subscribe".
"""

from __future__ import annotations

from ..expressions import Expression
from .openings import opening

_CLOSING = Expression(
    r"(?:(?:see )?related(?: \w+){0,3}|similar (?:posts|articles|stories)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)"
    r"|you(?:’|')?ll also (?:like|love)|more (?:from|like this|stories|posts|articles|insights|coverage)\b.{0,40}|recommended(?: \w+)? (?:posts?|articles?|stories|reading|reads|videos?|content|products?|for you|links)|recommended|(?:more )?resources (?:we|i) (?:trust|love|like|recommend)|"
    r"(?:recent|latest|popular|other|further) (?:posts|articles|stories|news)|read next|up next|what to read next|"
    r"keep reading|explore further|trending(?: \w+){0,2}|don(?:’|')?t miss.{0,30}|"
    r"(?:read )?more (?:[\w’'-]+ ){0,3}(?:recipes|posts|articles|guides|stories|reads)\b.{0,40}|(?:my|our) other (?:[\w’'-]+ ){0,4}(?:recipes|posts|articles|guides|stories)|"
    r"(?:noch )?(?:mehr|weitere) (?:[\w-]+ ){0,3}(?:rezepte|artikel|beiträge)\b.{0,40}|(?:plus de|d(?:’|')autres) (?:recettes|articles)\b.{0,40}|"
    r"(?:más|otras|otros) (?:recetas|artículos|entradas)\b.{0,40}|altr[ei] (?:ricette|articoli)\b.{0,40}|(?:mais|outr[ao]s) (?:receitas|artigos|posts)\b.{0,40}|meer (?:recepten|artikelen)\b.{0,40}|"
    r"about (?:the )?(?:author|reviewer|writer)s?|about this (?:article|page|information|content)|what (?:our |other )?(?:parents|patients|clients|customers|readers|people) (?:are saying|say)(?: about .{2,30})?|(?:patient |client |customer )?testimonials|das sagen unsere .{3,30}|(?:patienten|kunden)stimmen|(?:author|article) information|rights and permissions|reprints and permissions|(?:how to )?cite this (?:article|page|paper)|meet the (?:author|team)|author bio|"
    r"(?:update|article|version|revision) history|versionsgeschichte|änderungshistorie|histórico de atualizações|"
    r"historial de (?:actualizaciones|revisiones)|historique des (?:mises à jour|versions|révisions)|"
    r"support (?:our|us)\b.{0,30}|donate(?: \w+){0,2}|make a (?:gift|donation)|(?:contact us|get in touch)\b.{0,30}|(?:media|press) contacts?|(?:presse)?kontakt|kontakt (?:zu|mit) .{2,40}|(?:unsere?|ihre?)? ?beratende[rn]? expert(?:in|e|en)|(?:unsere? )?expert(?:e|in)|meet (?:the|our) experts?|ihr(?:e)? ansprechpartner(?:in)?|contact (?:presse|médias)|contacto de prensa|contatti stampa|(?:our )?editorial (?:process|standards|policy|guidelines)|(?:article )?topics|in this series|"
    r"(?:learn|read|find out|discover) more about [^.]{2,50}|this (?:may|might) (?:also )?(?:be of interest|be interesting|interest you)\b.{0,20}|"
    r"join (?:our|my|the) (?:free )?(?:newsletter|mailing list|email list|community)\b.{0,30}|"
    r"share this(?: \w+){0,2}|spread the (?:word|love)|"
    r"(?:leave|post|add|write) a (?:reply|comment|response)|(?:join|continue) the (?:conversation|discussion)|"
    r"(?:subscribe|sign up)\b.{0,60}|(?:free )?newsletter|get (?:our|the) .{0,30}newsletter|"
    r"(?:was|is) this (?:article|page|information|content|post|answer|guide|resource|topic|document)? ?(?:helpful|useful)(?: to you| for you)?\W?|did you find this .{0,30}|rate this .{0,20}|"
    r"did this (?:article|page|answer|guide|content|post|topic|document) (?:help|answer)\b.{0,40}|"
    r"(?:war|ist) (?:dieser|diese|dieses|der) (?:artikel|beitrag|text|inhalt|seite|information(?:en)?|ratgeber)\b.{0,20}(?:hilfreich|nützlich|interessant|informativ)\b.{0,20}|"
    r"(?:wie (?:gefällt|hat) (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag)|hat (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag) (?:gefallen|geholfen))\b.{0,20}|"
    r"(?:cet article|cette page|ce contenu|cette information) vous a-t-(?:il|elle)\b.{0,40}|(?:avez-vous trouvé|que pensez-vous de) cet article\b.{0,30}|"
    r"¿(?:te|le|les) (?:ha|han|fue|resultó|ha parecido|ha gustado|gustó|pareció)\b.{0,60}\?|¿(?:ha sido|fue|es) útil\b.{0,40}|(?:este|esta) (?:artigo|conteúdo|página|informação) (?:foi|te|é|ajudou)\b.{0,30}\?|"
    r"(?:questo (?:articolo|contenuto)|questa pagina) (?:ti|è|è stato|è stata)\b.{0,40}\?|(?:was|vond je|vindt u|is) (?:dit|deze) (?:artikel|pagina|informatie)\b.{0,30}(?:nuttig|behulpzaam|duidelijk)\b.{0,20}|"
    r"(?:hjälpte|var|hade du nytta av) (?:informationen|den här|artikeln|sidan|denna)\b.{0,50}\?|czy (?:ten |to )?(?:artykuł|artykul|informacj\w+)\b.{0,40}\?|"
    r"ähnliche (?:beiträge|artikel)|verwandte (?:beiträge|artikel|themen)|weitere (?:beiträge|artikel)\b.{0,40}|"
    r"mehr zum thema|mehr (?:von|aus) .{1,30}|das könnte (?:dich|sie|ihnen|dir) auch .{0,20}|auch interessant|(?:das |dies )?passt (?:auch )?(?:zum thema|dazu)|mehr zu(?:m|r)? .{0,40}|über (?:den autor|die autorin).{0,20}|"
    r"more [\w’' -]{2,30}:|(?:beitrag|artikel) teilen|schreibe einen kommentar|hinterlasse eine? .{0,20}|"
    r"(?:berita|artikel) (?:terkait|terpopuler|lainnya|terbaru)|articles? (?:similaires|liés|connexes)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|à propos de l(?:’|')auteur|"
    r"(?:vous|tu) (?:aimerez|aimeras|pourriez) (?:peut-être )?(?:aussi|également)\b.{0,20}|laisser un commentaire|artículos relacionados|entradas relacionadas|te puede interesar|sobre el autor|"
    r"deja un comentario|articoli correlati|potrebbe interessarti.{0,20}|leggi anche|sull(?:’|')autore|lascia un commento|"
    r"artigos relacionados|posts relacionados|sobre o autor|deixe um comentário|gerelateerde (?:artikelen|berichten)|"
    r"lees ook|over de auteur|geef een reactie)\W{0,3}"
)
_CLOSING_OPENINGS = frozenset(
    """
    about add article contact contacto contatti donate ihr ihre kontakt media presse pressekontakt press editorial get in make support topics berita altre altri article articles articoli artigos artikel artículos auch author avez beitrag ce cet cette
    cite client continue customer czy d das deixe deja did dies discover don dont entradas es esta este explore find free fue further
    geef gerelateerde get ha hade hat hinterlasse experte expertin unser unsere beratende beratender historial historique histórico hjälpte how is ist join keep laisser
    lascia
    latest le learn leave lees leggi les mais meer meet mehr more my más newsletter noch other otras otros our
    outras outros over passt patient patientenstimmen kundenstimmen plus popular post posts potrebbe que questa questo rate read recent recommended related resources
    reprints revision rights schreibe see share sign similar sobre spread subscribe sull sur te testimonials this trending up update var
    version vous tu versionsgeschichte verwandte vindt vond war was weitere what wie write you youll à ähnliche
    änderungshistorie
    über
    """.split()
)
"""The words that such a line begins with."""


def closes_article(line: str) -> bool:
    """Whether a short line heads a section that stands behind articles."""
    if len(line) > 80 or opening(line) not in _CLOSING_OPENINGS:
        return False
    return _CLOSING.fullmatch(line.strip().lower()) is not None
