"""Words around an addressee, in the languages of the pages."""

from __future__ import annotations

from typing import Final


def _phrases(text: str) -> tuple[str, ...]:
    """Phrases between commas."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


GREETINGS: Final = frozenset(
    """
    abend afternoon again ahoj ahoy aloha amiga amigo apreciada apreciado beste boa bom bonjour bonsoir
    buenas buenos buonasera buondì buongiorno cara carissima carissimo caro caros cher chere chers chère
    ciao coucou cześć dag day dear dearest dearie dhr dhr. dia dias dott dott. dr dr. droga drogi días egr
    egregio encore estimada estimado estimados evening fr. frau g'day geehrte geehrter geehrtes gentile
    gentilissima gentilissimo god goedemiddag goedemorgen goedenavond goedendag goeiedag goeiemorgen
    goeienavond good greetings grüezi grüss grüß guten g’day hai hallo hallootje hallå hallöchen hay hei hej
    hello helo herr hey heya hi hii hiya hoi hoihoi hola howdy hr. huhu kjære kveld kära kære liebe lieber
    liebes liebste liebster lieve lovely m. madame mein meine meiner meneer merhaba mevr mevr. mevrouw miss
    mister mlle mme mme. moin monsieur morgen morning mr mr. mrs mrs. ms ms. my noches nochmal noite oi ola
    olá prezada prezado prof prof. querida querido saludos salut saluti salve sehr selam senhor senhora
    servus sevgili señor señora sig sig. sig.ra signor signora sn. so sr. sra. sweet szanowna szanowny
    sziasztok tach tag tarde tardes there to van verehrte verehrter von werte werter witaj witam yo you
    zusammen день доброе добрый дорогая дорогой здравствуйте привет уважаемая уважаемый 你好 您好
    """.split()
)
"""Words of a greeting before a name; at least one of `GREETING_HEADS` makes it one."""

GREETING_HEADS: Final = frozenset(
    """
    abend afternoon ahoj ahoy aloha amiga amigo apreciada apreciado beste bonjour bonsoir buenas buenos
    buonasera buondì buongiorno cara carissima carissimo caro cher chere chère ciao coucou cześć dag dear
    dearest dia dias droga drogi días egregio estimada estimado estimados evening g'day geehrte geehrter
    gentile gentilissima gentilissimo goedemiddag goedemorgen goedenavond goedendag goeiedag goeiemorgen
    goeienavond greetings grüezi grüss grüß g’day hai hallo hallå hallöchen hay hei hej hello helo hey heya
    hi hii hiya hoi hola howdy huhu kjære kveld kära kære liebe lieber liebes liebste liebster lieve merhaba
    middag moin morgen morning noches noite oi ola olá prezada prezado querida querido saludos salut salve
    sehr selam servus sevgili szanowna szanowny tach tag tarde tardes verehrte verehrter werte werter witaj
    witam yo добрый дорогая дорогой здравствуйте привет уважаемая уважаемый 你好 您好
    """.split()
)
"""Words that greet."""

OPENERS: Final = frozenset(
    """
    +1 a aan aber abraço absolutely ach actually ad advice agree agreed ah aha alles also amazing amen an
    and answer antwort anyway apologies apparently apropos au auf auguri aw awesome aww aye bardzo basically
    beaucoup beautiful bedankt beijo beklager bel bella benvenuta benvenuto besten bet betr. betreff
    betrifft bezüglich bien bienvenida bienvenido bingo bitte bon bonjour bonne boy brava bravissima
    bravissimo bravo brilliant btw buen buena bueno bummer but bzgl bzgl. c'mon call catch cc certainly
    certes certo chance cheers cierto claro clearly cmon come comment complimenti concerning congrats
    congratulations correct correcto courage course c’mon d'accord danach dank danke dankjewel dear
    definitely delicious desculpa desculpe desværre dir dit ditto doch domanda dude dzięki dziękuję désolé
    désolée e eben eens eigentlich einwand en enig enjoy enough entschuldigung erfolg erg erstmal esatto eso
    et euch evet exact exactement exactly exacto exatamente exato excellent fair fait false fantastic
    felicidades felicitaciones finally first for força frage freue freut funny fyi félicitations förlåt für
    gedaan gee geez gefeliciteerd genau gentile gern gerne geschehen giusto glad glück glückwunsch go goed
    goede good gorgeous gosh graag gracias gratulation grazie great guarda gut gute guter ha haha happy
    hartelijk hear heel heh hehe helaas here herzlichen hey hinweis hm hmm honestly hooray hope hopefully
    how hows hugs hurrah hurray hélas i idea idee idée ihnen indeed inderdaad infatti infinite info
    interesting interestingly it ja je jeez job journée jullie keine kiitos klasse klopt know kommentar
    korrekt kudos kurz lastly leider lieben like listen lol look love lovely luck lucky ma maar mais man
    mange mas mee mensch merci mich mil mille mira molto much muchas mucho muchísimas muito my na nah naja
    nao natürlich nee nei nein nej nice nie no noch nochmal nochmals non nooo nope now nun não obrigada
    obrigado obviously och oh ok okay olha on one ooh oooh oops ouch oui oups over oye p.s. para parabéns
    pardon per perdona perdón perfect pero phew please pls point poor por post pour preach precies precisely
    prego prima props ps pues punkt question re re-bonjour really rebonjour regarding remarque reply richtig
    right rätt sadly said same schön schöner scusa scusami second seconded senti seriously si sicher sim so
    sorry speaking spot sterkte stimmt succes suerte super sure sweet så sì sí ta tack tak takk tantissime
    tatsächlich te teşekkürler thank thanks thankyou thanx that the these this thought thoughts thx tip tipp
    tja tks to toi toll toller totally totalmente touche touché tout true très tusen ty tyvärr uh um und
    unfortunately ursache vale valeu verdade vero very verzeihung viel vielen vielleicht voor vorab vous
    vraag wel welcome well whatever whoa why willkommen woah wonderful word work wow wrong x y yay yea yeah
    yep yes yesss yikes you your yum yummy yup zeer zu zum zunächst zur à ánimo übrigens да нет ответ
    согласен согласна спасибо 回复 回覆 答复
    """.split()
)
"""Words of thanks, agreement and the like between the start of a comment and a name spoken to."""

TAKING_UP: Final = _phrases(
    """
    reply to, replying to, response to, responding to, respond to, answer to, answering, reply for, agree
    with, agreed with, agreeing with, agree w/, agreement with, disagree with, concur with, side with,
    siding with, differ with, echo, echoing, second, seconding, i second, thirding, note to, question to,
    question for, message to, message for, comment to, shout out to, shout-out to, kudos to, props to,
    thanks to, thank you to, addressed to, directed at, hat tip to, h/t, to add to, adding to, building on,
    further to, to quote, quoting, to follow up on, following up on, +1 to, +1, antwort auf, antwort an,
    antworte auf, frage an, gruß an, replik auf, dank an, zustimmung an, zustimmung für, schließe mich,
    stimme, pflichte, recht geben, meinung wie, meinung von, einig mit, anschluss an, réponse à, réponds à,
    répondre à, d'accord avec, d’accord avec, rejoins, question à, merci à, comme, respuesta a, respondiendo
    a, responder a, de acuerdo con, coincido con, pregunta para, gracias a, risposta a, rispondo a,
    d'accordo con, d’accordo con, concordo con, domanda per, grazie a, resposta a, resposta ao, resposta à,
    respondendo a, concordo com, de acordo com, pergunta para, obrigado a, antwoord op, reactie op, eens
    met, vraag aan, dank aan, svar till, svar til, håller med, enig med, odpowiedź dla, i'm with, i’m with,
    i am with, im with, with all due respect to, on behalf of, in support of, regarding, re, concordo com o,
    concordo com a, discordo do, discordo da, como disse o, como disse a, como disse, como dice, como dijo,
    como decía, como ha dicho, como bien dice, comme dit, comme le dit, comme disait, comme l'a dit, comme
    l’a dit, comme l'écrit, comme l’écrit, comme l'a écrit, comme l’a écrit, comme le souligne, come dice,
    come ha detto, come diceva, come scrive, come ha scritto, respondendo ao, respondendo à, resposta para,
    in answer to, to answer, to respond to, in response to, thanks again to, credit to, cheers to, apologies
    to, bezug auf, bezugnehmend auf, gilt, glückwunsch an, grüße an, danke an, liebe grüße an, zustimmung,
    wie schon, wie bereits, zoals, ik sluit me aan bij, aansluiten bij, in antwoord op, en respuesta a, en
    réponse à, in risposta a, em resposta a, em resposta ao, em resposta à, agree with both, thanks to both,
    same problem as, same question as, same issue as, same experience as, same thing as, the same as, same
    as, this is for, this is to, gleiche frage wie, gleiche problem wie, gleiches problem wie, même question
    que, même problème que, misma pregunta que, mismo problema que, stessa domanda di, stesso problema di,
    genauso wie, genau so wie, sehe ich wie, sehe das wie, sehe es wie, bin ich bei, bin da bei, ganz bei,
    kommentar von, beitrag von, antwort von, frage von, einwand von, hinweis von, tipp von, vorschlag von,
    wie von, comment by, comment from, post by, reply from, suggestion from, point by, commentaire de,
    remarque de, réponse de, comentario de, respuesta de, commento di, comentário de, comentário do,
    comentário da, reactie van, opmerking van, estoy con, scritto da, detto da
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
    suggests, asked, stated, states, put it, explained, commented, already, above, has said, did, does, has,
    schreibt, schrieb, schon, bereits, geschrieben, sagt, sagte, meint, meinte, erwähnt, oben, richtig, dit,
    l'a dit, l’a dit, a dit, écrit, a écrit, disait, dice, dijo, ha dicho, escribió, menciona, mencionó, ha
    detto, ha scritto, scrive, disse, escreveu, falou, diz, zegt, zei, al zei, schreef, schrijft, sa, skrev,
    asks, wants to know, wondered, brought up, brings up, referred to, linked, recommended, recommends,
    fragt, fragte, meinst, anmerkt, anmerkte, demande, demandait, pregunta, preguntó, chiede, chiedeva,
    perguntou, pergunta, vraagt, vroeg
    """
)
"""What follows the name of somebody who is quoted; lower case."""

JUDGING: Final = _phrases(
    """
    's advice, 's answer, 's comment, 's correct, 's got a point, 's idea, 's point, 's post, 's question,
    's remark, 's reply, 's right, 's spot on, 's suggestion, 's thoughts, 's wrong, a bien raison, a
    entièrement raison, a raison, a tort, a tout à fait raison, above, beat me to it, brings up a good,
    bringt es auf den punkt, got it right, ha perfettamente ragione, ha proprio ragione, ha ragione, har
    ret, har rätt, has a good point, has a point, has it right, hat absolut recht, hat da recht, hat es auf
    den punkt gebracht, hat ja recht, hat leider recht, hat natürlich recht, hat recht, hat schon alles
    gesagt, hat schon recht, hat vollkommen recht, hat völlig recht, heeft gelijk, heeft helemaal gelijk,
    hit the nail, hits the nail, irrt, is absolutely right, is correct, is exactly right, is mistaken, is
    right, is so right, is spot on, is wrong, liegt falsch, liegt richtig, ma rację, made a good, made a
    great, made an excellent, makes a good, makes a good point, makes a great, makes an excellent, makes an
    interesting, nailed it, raised a good, raises a good, said it, said it best, spricht mir aus der seele,
    summed it up, sums it up, takes the words, tem razão, tem toda a razão, tem toda razão, tiene mucha
    razón, tiene razón, tiene toda la razón, took the words, was right, you are right, you're right, ’s
    advice, ’s answer, ’s comment, ’s correct, ’s got a point, ’s idea, ’s point, ’s post, ’s question, ’s
    remark, ’s reply, ’s right, ’s spot on, ’s suggestion, ’s thoughts, ’s wrong, +1, nur zustimmen, nur
    recht geben, nur beipflichten, nur anschließen, voll zustimmen, voll und ganz zustimmen, vollkommen
    zustimmen, absolut zustimmen, zustimmen, beipflichten, recht geben, widersprechen, recht., recht!, recht
    und, hat so recht, hat das gut, hat es gut, hat vollkommen, hat völlig, is 100% right, is 100% correct,
    is absolutely correct, is exactly correct, is quite right, is totally right, is so correct, is dead on,
    is dead right, is on point, is on to something, is onto something, is wrong about, is not wrong, you are
    so right, you are absolutely right, you are correct, you’re right, you are wrong, you're wrong, you’re
    wrong, you are spot on, you nailed it, hit it on the head, 's story, ’s story, 's experience, ’s
    experience, 's argument, ’s argument, 's statement, ’s statement, 's response, ’s response, 's opinion,
    ’s opinion, 's tip, ’s tip, 's link, ’s link, 's view, ’s view, 's claim, ’s claim, 's concern, ’s
    concern, 's note, ’s note, 's observation, ’s observation, 's insight, ’s insight, 's words, ’s words,
    's recommendation, ’s recommendation, 's sentiment, ’s sentiment, means the, means that, meant the,
    meant that, means., meant., was talking about, is talking about, was referring to, is referring to,
    refers to, was asking, is asking, is talking, meint das, meinte das
    """
)
"""What follows the name of somebody whose comment is judged; lower case."""

OBJECT_BEFORE: Final = frozenset(
    """
    & + a about against als an and are as ask asked asking at au auf aus aux avec be bei both by called com
    comme como con da das de dein deine del della dem den der des di die do door dos dr du e een ein eine
    einen either el en era es est et for from für gli haar hate hates heißt her het his ihr ihre il in is
    ist its jouw knew know knows l la las le les liebe liebt like liked likes lo los love loved loves loving
    ma mag married marries marry meet meeting mein meine mes met mi mijn miss mit mon mr mrs ms my nach name
    named namens nom nombre nome o oder of on op or ou our par para per por pour read sa saint saw see
    seeing sein seine since sind sobre son sont st su sur ta tell than the their think thought to told ton
    toward towards tra tu un una und under une unlike unser unsere until van visit visited vom von voor war
    was watch watched wie with without y your zijn zu zum zur à è était über
    """.split()
)
"""Words after which a name at the end of a sentence is spoken about, not to."""

VERBS_OF_QUOTING: Final = _phrases(
    """
    says, said, wrote, writes, commented, posted, schreibt, schrieb, sagt, sagte, meint, meinte, hat
    geschrieben, hat gesagt, kommentierte, a écrit, a dit, dit, écrit, écrivait, dice, dijo, escribió, ha
    scritto, ha detto, scrive, disse, escreveu, diz, falou, zegt, zei, schreef, schrijft, skrev, säger,
    skriver, napisał, napisała, pisze, пишет, написал, написала, asked, asks, replied, replies, responded,
    remarked, stated, noted, fragte, fragt, kommentiert, antwortete, répond, a répondu, respondió, comentó,
    ha risposto, respondeu, comentou, reageert, reageerde
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
    respuesta, commenter, commentator, poster, kommentator
    """
)
"""What a numbered comment is called; lower case."""

NAMES_TOO: Final = frozenset(
    """
    amber angel april art august autumn basil bill bob chance christian clay cliff crystal daisy dale dawn dean
    dick drew earl faith frank gene ginger glen grace grant guy harry heath heather hope iris ivy
    jasmine jay jersey jewel jordan joy june king lance lily major mark max may melody mercy miles
    misty norm olive paris pat patience pearl peg penny pierce prince prudence ray rich rob robin rocky rose
    ruby rusty sage sandy skip sky sophia star stone storm sue summer sunny tanner terry victor violet wade
    wolf woody
    engel kaiser koch könig mai mark rosa sommer stern wolf
    blanche claire constant désiré fleur jeanne reine rose
    alba alma amor ángel blanca consuelo cruz dolores esperanza gloria jesús luz mar mercedes paz pilar reyes
    rosa salvador sol soledad victoria felice fiore gaia gioia luna serena vera viola
    """.split()
)
"""First names that are ordinary words too: without punctuation they are no address."""

ABOVE_WORDS: Final = frozenset(
    """
    above previous earlier poster commenter commentator vorredner vorrednerin vorredners vorposter vorschreiber
    vorschreiberin vorkommentator precedent dessus anterior acima arriba precedente sopra vorige
    """.split()
)
"""Folded words without which no comment above is spoken of."""

GENITIVE_NOUNS: Final = frozenset(
    """
    kommentar beitrag frage meinung antwort hinweis tipp argument anmerkung aussage einwand vorschlag link post
    idee worte
    """.split()
)
"""Folded nouns after a German genitive that take up a comment: "Jürgens Kommentar"."""

EVERYBODY: Final = frozenset(
    """
    all alle alles allen allemaal author autor auteur autore blogger editor everybody everyone folks girls guys
    iedereen jullie ladies leser moderator others people readers todas todos toutes tous tutte tutti you zusammen
    """.split()
)
"""Folded words that address everybody, or nobody by name, also after "@"."""

TITLES: Final = frozenset(
    """
    dr doc doctor doktor dott dottssa dra prof professor mr mrs ms miss mister sir madam mme mlle m monsieur madame
    herr frau hr fr sr sra señor señora senor senora don doña signor signora sig dhr mevr meneer mevrouw
    """.split()
)
"""Folded titles before a surname."""

NO_NAMES: Final = frozenset(
    """
    a aber about after again all alle alles als also am an anche and anon anonym anonyme anonymous another
    any anyone are as at auch auf aus author avec be because bedankt been bei best bien bin bis bitte
    bonjour but by bye can che cheers com come comme como con could da danke dans das dass dear dein deinem
    deinen deiner dem den denn der des dich did die dies diese dir do doch doctor does du each editor een
    ein eine einen einer elas eles elle er es est et etwas euch euer eure eurer everybody everyone few first
    for fra friend friends from für ganz gast genau get girls go god good goodbye gracias grazie great gruss
    grusse guest gut guy guys habe had has hat have he heel hello hen her here hers het hi hier him his how
    hugs hun i ich iets if ihm ihn ihnen ihr ils im in info invité is ist it its ja jeder jemand just kann
    kein keine kisses ladies las last les let leute like lol loro los lots love lui ma maar mais mal man me
    mehr mein meine meinem meinen meiner merci met mich mine mir miss mister mit moderator moi mom more most
    mother mr mrs ms much muito mum muy my más nach nada name nein neither never new next nice nicht nichts
    niet niks no nobody noch noi non none nope nor nosotros not nothing nous now nun nur não ob oder of oh
    ohne ok okay on one only ook or other oui our ours out owner para pas people per pero person più please
    plus por pour que qui reader regards said same says schon sehr sein she sich sie sind sir so some
    somebody someone sono sorry still such super sur sure team than thank thanks that the their theirs them
    then there these they this those time to today todo toi toll too tout true try très tschuss tudo tutto
    two um uma una und une unknown uns unser unsere unseren unter up us user usted ustedes van very vielen
    visitor voi vom von voor vor vosotros vous war was we weil wel well wenn wer were what when where which
    while who why wie wieder will wir wird wishes with wo word words world would wow yes yet you your yours
    zij zu zum zur
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

DASHES: Final = frozenset({"-", "--", "–", "—", "~"})
"""Before a name alone at the end of a text they make it a signature."""
