"""Words around an addressee, in the languages of the pages."""

from __future__ import annotations

from typing import Final


def _phrases(text: str) -> tuple[str, ...]:
    """Phrases between commas."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


GREETINGS: Final = frozenset(
    """
    there again zusammen nochmal encore
    abend afternoon ahoy aloha apreciada apreciado beste boa bom bonjour bonsoir buenas buenos buonasera
    buongiorno cara carissima carissimo caro cher chere chers chère ciao coucou cześć dag day dear dearest
    dia dias dr dr. droga drogi días estimada estimado evening fr. frau g'day geehrte geehrter geehrtes
    gentile goedemiddag goedemorgen goedenavond goedendag good greetings grüezi grüss grüß guten hai hallo
    hallå hallöchen hay hei hej hello helo herr hey heya hi hii hiya hoi hola howdy hr. huhu kjære kära
    kære liebe lieber liebes liebste liebster lieve lovely madame mein meine meiner meneer merhaba mevrouw
    miss moin monsieur morgen morning mr mr. mrs mrs. ms ms. my noches noite oi ola olá prezada prezado
    prof prof. querida querido salut salve sehr selam senhor senhora servus sevgili señor señora signor
    signora so sr. sra. sweet szanowna szanowny tach tag tarde tardes to van verehrte verehrter von werte
    werter witaj witam yo you день добрый здравствуйте привет уважаемая уважаемый
    """.split()
)
"""Words of a greeting before a name; at least one of `GREETING_HEADS` makes it one."""

GREETING_HEADS: Final = frozenset(
    """
    ahoy aloha apreciada apreciado beste boa bom bonjour bonsoir buenas buenos buonasera buongiorno cara
    carissima carissimo caro cher chere chère ciao coucou cześć dag dear dearest droga drogi estimada
    estimado evening g'day geehrte geehrter gentile goedemiddag goedemorgen goedenavond goedendag good
    greetings grüezi grüss grüß guten hai hallo hallå hallöchen hay hei hej hello helo hey heya hi hii
    hiya hoi hola howdy huhu kjære kära kære liebe lieber liebes liebste liebster lieve merhaba moin
    morning oi ola olá prezada prezado querida querido salut salve sehr selam servus sevgili szanowna
    szanowny tach verehrte verehrter werte werter witaj witam yo добрый здравствуйте привет уважаемая
    уважаемый
    """.split()
)
"""Words that greet."""

OPENERS: Final = frozenset(
    """
    +1 a aan aber absolutely ach actually ad advice agree agreed ah aha also amen an and answer antwort
    apologies au auf aw awesome aww beaucoup bedankt bel bella besten betr. betreff betrifft bezüglich
    bien bingo bon bonne bravo brilliant btw buen buena bueno but bzgl bzgl. call catch certo cheers
    cierto comment complimenti congrats congratulations correct correcto d'accord dank danke dankjewel dir
    ditto doch domanda dude dzięki désolé désolée e eben einwand en enough entschuldigung esatto eso et
    euch evet exact exactement exactly exacto exatamente exato excellent fair fait fantastic felicidades
    for frage funny fyi für genau gern gerne giusto glückwunsch goed goede good gracias gratulation grazie
    great gut gute guter ha haha hear heh hehe here herzlichen hinweis hm hmm honestly hooray hope i idea
    idée ihnen indeed inderdaad info interesting it ja je job jullie keine klasse klopt kommentar korrekt
    kudos lieben like listen lol look love luck ma maar mais man mas merci mille much muchas muito na nah
    naja nao nee nei nein nej nice nie no non nope now nun não obrigada obrigado och oh ok okay one oops
    ouch oui over oye p.s. para parabéns pardon per perdón perfect pero please pls point por post pour
    precies precisely props ps pues punkt question re really remarque reply richtig right said same schön
    schöner scusa seconded si sim so sorry speaking spot stimmt super sure sì sí tack tak takk teşekkürler
    thank thanks thanx that the this thought thoughts thx tip tipp tja tks to toll totally totalmente
    touche touché tout true ty uh um und ursache valeu verdade vero very verzeihung vielen voor vraag
    welcome well willkommen work wow wrong y yay yea yeah yep yes you your yup zu zum zur à да нет спасибо
    """.split()
)
"""Words of thanks, agreement and the like between the start of a comment and a name spoken to."""

TAKING_UP: Final = _phrases(
    """
    reply to, replying to, response to, responding to, respond to, answer to, answering, reply for, agree
    with, agreed with, agreeing with, agree w/, agreement with, disagree with, concur with, side with,
    siding with, differ with, echo, echoing, second, seconding, i second, thirding, note to, question to,
    question for, message to, message for, comment to, shout out to, shout-out to, kudos to, props to,
    thanks to, thank you to, addressed to, directed at, hat tip to, h/t, to add to, adding to, building
    on, further to, to quote, quoting, to follow up on, following up on, +1 to, +1, antwort auf, antwort
    an, antworte auf, frage an, gruß an, replik auf, dank an, zustimmung an, zustimmung für, schließe
    mich, stimme, pflichte, recht geben, meinung wie, meinung von, einig mit, anschluss an, réponse à,
    réponds à, répondre à, d'accord avec, d’accord avec, rejoins, question à, merci à, comme, respuesta a,
    respondiendo a, responder a, de acuerdo con, coincido con, pregunta para, gracias a, risposta a,
    rispondo a, d'accordo con, d’accordo con, concordo con, domanda per, grazie a, resposta a, resposta
    ao, resposta à, respondendo a, concordo com, de acordo com, pergunta para, obrigado a, antwoord op,
    reactie op, eens met, vraag aan, dank aan, svar till, svar til, håller med, enig med, odpowiedź dla
    """
)
"""What stands right before a name whose comment is taken up; lower case."""

COMPARING: Final = _phrases(
    """
    as, like, what, wie, was, comme, ce que, como, lo que, come, quello che, o que, zoals, wat, som
    """
)
"""What stands before a name that is quoted, if `SAYING` follows."""

SAYING: Final = _phrases(
    """
    says, said, wrote, writes, mentioned, mentions, pointed out, points out, noted, notes, suggested,
    suggests, asked, stated, states, put it, explained, commented, already, above, has said, did, does,
    has, schreibt, schrieb, schon, bereits, geschrieben, sagt, sagte, meint, meinte, erwähnt, oben,
    richtig, dit, l'a dit, l’a dit, a dit, écrit, a écrit, disait, dice, dijo, ha dicho, escribió,
    menciona, mencionó, ha detto, ha scritto, scrive, disse, escreveu, falou, diz, zegt, zei, al zei,
    schreef, schrijft, sa, skrev
    """
)
"""What follows the name of somebody who is quoted; lower case."""

JUDGING: Final = _phrases(
    """
    's advice, 's answer, 's comment, 's correct, 's got a point, 's idea, 's point, 's post, 's question,
    's remark, 's reply, 's right, 's spot on, 's suggestion, 's thoughts, 's wrong, a bien raison, a
    entièrement raison, a raison, a tort, a tout à fait raison, above, beat me to it, brings up a good,
    bringt es auf den punkt, got it right, ha perfettamente ragione, ha proprio ragione, ha ragione, har
    ret, har rätt, has a good point, has a point, has it right, hat absolut recht, hat da recht, hat es
    auf den punkt gebracht, hat ja recht, hat leider recht, hat natürlich recht, hat recht, hat schon
    alles gesagt, hat schon recht, hat vollkommen recht, hat völlig recht, heeft gelijk, heeft helemaal
    gelijk, hit the nail, hits the nail, irrt, is absolutely right, is correct, is exactly right, is
    mistaken, is right, is so right, is spot on, is wrong, liegt falsch, liegt richtig, ma rację, made a
    good, made a great, made an excellent, makes a good, makes a good point, makes a great, makes an
    excellent, makes an interesting, nailed it, raised a good, raises a good, said it, said it best,
    spricht mir aus der seele, summed it up, sums it up, takes the words, tem razão, tem toda a razão, tem
    toda razão, tiene mucha razón, tiene razón, tiene toda la razón, took the words, was right, you are
    right, you're right, ’s advice, ’s answer, ’s comment, ’s correct, ’s got a point, ’s idea, ’s point,
    ’s post, ’s question, ’s remark, ’s reply, ’s right, ’s spot on, ’s suggestion, ’s thoughts, ’s wrong
    """
)
"""What follows the name of somebody whose comment is judged; lower case."""

OBJECT_BEFORE: Final = frozenset(
    """
    a about als an and are as at au auf aus aux avec be bei both by called com comme como con da das de
    dein deine del della dem den der des di die do door dos dr du e een ein eine einen either el en era es
    est et for from für gli haar hate heißt her het his ihr ihre il in is ist its jouw knew know l la las
    le les liebe liebt like liked likes lo los love loved loves ma mag meet mein meine mes met mi mijn
    miss mit mon mr mrs ms my nach named namens o oder of on op or ou our par para per por pour read sa
    saint saw see sein seine sind sobre son sont st su sur ta than the their think thought to ton tra tu
    un una und une unser unsere van vom von voor war was watch watched wie with y your zijn zu zum zur à è
    était über
    """.split()
)
"""Words after which a name at the end of a sentence is spoken about, not to."""

VERBS_OF_QUOTING: Final = _phrases(
    """
    says, said, wrote, writes, commented, posted, schreibt, schrieb, sagt, sagte, meint, meinte, hat
    geschrieben, hat gesagt, kommentierte, a écrit, a dit, dit, écrit, écrivait, dice, dijo, escribió, ha
    scritto, ha detto, scrive, disse, escreveu, diz, falou, zegt, zei, schreef, schrijft, skrev, säger,
    skriver, napisał, napisała, pisze, пишет, написал, написала
    """
)
"""Words between the name and the colon of a pasted passage; lower case."""

QUOTED_FROM: Final = _phrases(
    """
    originally posted by, posted by, comment by, comment from, kommentar von, beitrag von,
    geschrieben von, quoted from, quote from, quoted by, quoting, quote, zitat von, zitiere, zitat,
    citation de, citation, cita de, cita, citazione di, citação de, citaat van, citaat, citat från, citat
    """
)
"""Words before the name of a quoted person; lower case, longer ones first."""

COMMENT_NOUNS: Final = _phrases(
    """
    comments, comment, posting, posts, post, message, msg, reply, kommentar, beitrag, commentaire,
    comentario, comentário, commento, messaggio, mensaje, mensagem, bericht, reactie, antwort, réponse,
    respuesta
    """
)
"""What a numbered comment is called; lower case."""

NO_NAMES: Final = frozenset(
    """
    a aber about after again all alle alles als also am an anche and anon anonym anonyme anonymous another
    any anyone are as at auch auf aus author avec be because bedankt been bei best bien bin bis bitte
    bonjour but by can che cheers com come comme como con could da danke dans das dass dear dein dem den
    denn der des did die dies diese do doch doctor does du each editor een ein eine einen einer elle er es
    est et etwas euch everybody everyone few first for friend friends from für ganz gast genau get girls
    go god good gracias grazie great guest gut guy guys habe had has hat have he heel hello her here hers
    het hi hier him his how i ich if ihr ils im in info invité is ist it its ja jeder jemand just kann
    kein keine ladies las last les let leute like lol los love lui ma maar mais mal man me mehr mein meine
    merci met mich mir miss mister mit moderator moi mom more most mother mr mrs ms much muito mum muy my
    más nach name nein neither never new next nice nicht nichts niet no nobody noch non none nope nor not
    nothing nous now nun nur não ob oder of oh ohne ok okay on one only ook or other oui our ours out
    owner para pas people per pero person più please plus por pour que qui reader regards said same says
    schon sehr sein she sich sie sind sir so some somebody someone sono sorry still such super sur sure
    team than thank thanks that the their them then there these they this those time to today todo toi
    toll too tout true try très tudo tutto two um uma una und une unknown uns unter up us user van very
    vielen visitor vom von voor vor vous war was we weil wel well wenn wer were what when where which
    while who why wie wieder will wir wird with wo word words world would wow yes yet you your yours zu
    zum zur
    """.split()
)
"""Folded words that are no address even where a commenter is called so."""

CLOSINGS: Final = _phrases(
    """
    mit freundlichen grüssen, mit freundlichen grüßen, met vriendelijke groet, freundliche grüße,
    herzliche grüße, cordiali saluti, atenciosamente, best regards, kind regards, warm regards,
    respectfully, schöne grüße, liebe grüsse, viele grüsse, cordialement, un abbraccio, best wishes, warm
    wishes, yours truly, liebe grüße, viele grüße, beste grüße, alles liebe, amicalement,
    bien à vous, atentamente, pozdrawiam, greetings, sincerely, take care, blessings, à
    bientôt, un saludo, un abrazo, um abraço, bis bald, groetjes, regards, saludos, abrazos, abraços,
    groeten, cheers, grüsse, bisous, saluti, beijos, hilsen, peace, grüße, gruss, deine, bises,
    besos, groet, xoxo, hugs, best, gruß, dein, euer, eure, baci, mfg, ihr, mvh, xo, lg, vg
    """
)
"""Words before a signature; lower case, longer ones first."""
