"""Who answers whom: tables of wordings with near misses, and properties of any thread."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from healthblog_parse.interpret.replies import ReplyLink, Utterance, infer_replies
from healthblog_parse.interpret.replies.order import read_order
from healthblog_parse.interpret.replies.spelling import NearIndex, near
from healthblog_parse.interpret.replies.subjects import subject
from healthblog_parse.models import Block, BlockKind, Link
from healthblog_parse.timestamp import Timestamp

WRITER = "Ida Moss"


def say(author: str | None, *texts: str, kind: BlockKind = "paragraph", **more: object) -> Utterance:
    """A comment; texts that begin with "|" are block quotes."""
    blocks = tuple(
        Block(kind="quote" if text.startswith("|") else kind, text=text.removeprefix("|")) for text in texts
    )
    title, number, addressee, parent, day = (
        more.get(key) for key in ("title", "number", "addressee", "parent", "day")
    )
    return Utterance(
        author=author,
        by_article_author=author == WRITER,
        blocks=blocks,
        title=str(title) if title else None,
        number=int(str(number)) if number else None,
        addressee=str(addressee) if addressee else None,
        parent=int(str(parent)) if parent is not None else None,
        published=Timestamp(year=2020, month=1, day=int(str(day))) if day else None,
    )


def infer(utterances: Sequence[Utterance]) -> tuple[ReplyLink | None, ...]:
    """Infer on a page by Ida Moss about the good word of Grace."""
    return infer_replies(utterances, article_authors=[WRITER], title="The good word of Grace")


THREAD = [
    say("Pete", "I tried the treatment in Vancouver and it did nothing for me at all."),
    say("Magneto", "The second link to this blog was useful. Buyer beware of such clinics."),
    say("Jürgen Groß", "Ich habe das auch schon einmal ausprobiert und war begeistert."),
    say("Elizabeth Kern", "My sister has the same condition and she takes vitamins every day."),
    say("6ringsandarapist", "Nobody should trust a study with ten patients."),
    say("Grace", "What a lovely read."),
    say(WRITER, "Thank you all for reading."),
]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        # "@"
        ("@Pete: which clinic was it?", 0),
        ("@ Pete, which clinic was it?", 0),
        ("@pete which clinic was it?", 0),
        ("@PETE!! which clinic?", 0),
        ("(@Pete) which clinic?", 0),
        ("Hi @Pete, which clinic?", 0),
        ("Thanks @Pete for the link.", 0),
        ("I agree @Pete", 0),
        ("Ja, @Jürgen: genau so.", 2),
        ("@Jurgen Gross genau so.", 2),
        ("@Juergen: genau so.", 2),
        ("@Jürgen Gros: genau so.", 2),
        ("@Elisabeth: which vitamins?", 3),
        ("@Liz which vitamins?", 3),
        ("@6rings I trust it.", 4),
        ("@Magnetto you are right.", 1),
        ("Which clinic was it, @Pete?", 0),
        ("I agree with @Pete that it does nothing.", 0),
        ("As @Pete said, it does nothing.", 0),
        ("@“Pete” which clinic?", 0),
        ("@[Pete] which clinic?", 0),
        # salutations
        ("Hi Magneto, I regret that.", 1),
        ("Hello Magneto I regret that.", 1),
        ("Hey there Pete, which clinic?", 0),
        ("Dear Pete - which clinic?", 0),
        ("Dear Mrs. Kern, which vitamins?", 3),
        ("Good morning, Pete! Which clinic?", 0),
        ("Lieber Jürgen, genau so.", 2),
        ("Hallo lieber Jürgen, genau so.", 2),
        ("Sehr geehrter Herr Groß, genau so.", 2),
        ("Moin Jürgen! Genau so.", 2),
        ("Servus Pete, welche Klinik?", 0),
        ("Cher Pete, quelle clinique ?", 0),
        ("Bonjour Pete, quelle clinique ?", 0),
        ("Chère Elizabeth, merci.", 3),
        ("Hola Pete, ¿qué clínica?", 0),
        ("Querida Elizabeth: gracias.", 3),
        ("Ciao Pete, quale clinica?", 0),
        ("Cara Elizabeth, grazie.", 3),
        ("Olá Pete, qual clínica?", 0),
        ("Oi Pete! Qual clínica?", 0),
        ("Hoi Pete, welke kliniek?", 0),
        ("Beste Pete, welke kliniek?", 0),
        ("Hej Pete, vilken klinik?", 0),
        ("Hi Magnetto, I regret that.", 1),
        # thanks, agreement, plain names
        ("Thanks Pete! Very useful.", 0),
        ("Thank you, Elizabeth.", 3),
        ("Danke Jürgen, das hilft.", 2),
        ("Vielen Dank, Jürgen!", 2),
        ("Merci Pete, très utile.", 0),
        ("Gracias Pete, muy útil.", 0),
        ("Grazie Pete! Molto utile.", 0),
        ("Obrigada Pete, muito útil.", 0),
        ("Bedankt Pete, heel nuttig.", 0),
        ("Yes Pete, that one.", 0),
        ("No, Pete. Not that one.", 0),
        ("Good point, Pete!", 0),
        ("Pete, which clinic was it?", 0),
        ("Pete: which clinic was it?", 0),
        ("Pete - which clinic was it?", 0),
        ("Elizabeth Kern, which vitamins?", 3),
        ("Für Jürgen: genau so.", 2),
        ("To Pete: which clinic?", 0),
        ("An Pete: welche Klinik?", 0),
        # at the end, taken up
        ("I came here to post the same link Pete. :)", 0),
        ("You are so right about that, Pete!", 0),
        ("I totally agree with Pete, it does nothing.", 0),
        ("In reply to Pete: which clinic?", 0),
        ("As Pete said, it does nothing.", 0),
        ("Wie Jürgen schon schrieb, geht das.", 2),
        ("Pete is right, it does nothing.", 0),
        ("Pete hat recht, das bringt nichts.", 0),
        ("I second Pete's comment.", 0),
        ("Je suis d'accord avec Pete.", 0),
        ("Estoy de acuerdo con Pete.", 0),
        ("Added it! Thanks, Pete.", 0),
        ("Ooooh, thanks, Pete! I’ll add these.", 0),
        ("Heyyy Pete, which clinic?", 0),
        ("Thanks Pete for the link.", 0),
        ("Ach Elizabeth du Liebe, danke.", 3),
        ("thanks pete! very useful", 0),
        ("Well, actually, Pete, it was useful.", 0),
        ("I agree Pete, it was not useful.", 0),
        ("Pete (#1): which clinic?", 0),
        ("Pete, Magneto and Elizabeth: thank you.", 0),
        ("Pete & Magneto - thank you.", 0),
        # pasted
        ("[quote=Pete]I tried the treatment[/quote] Which clinic?", 0),
        ('[quote="Jürgen Groß;123"]Ich habe[/quote] Wann?', 2),
        ("Posted by Pete: I tried it. Which clinic?", 0),
        ("Pete says: June 3, 2019 at 12:28 pm I tried the treatment. ==== Which clinic?", 0),
        ("Pete wrote: I tried the treatment in Vancouver. Which clinic?", 0),
        ("Pete schrieb am 3.6.2019: I tried it. Welche Klinik?", 0),
        ("On Monday Pete wrote: I tried it. Which clinic?", 0),
        ("Zitat von Jürgen Groß: schon einmal. Wann?", 2),
        ("“I tried the treatment in Vancouver and it did nothing” - where?", 0),
        ("„Ich habe das auch schon einmal ausprobiert“ - wann?", 2),
        ("> I tried the treatment in Vancouver and it did nothing", 0),
        ("Pete wrote, “I tried it”. Which clinic?", 0),
        ("Pete schrieb „Ich habe es probiert“. Wo?", 0),
        ("Pete's right, it does nothing.", 0),
        ("Pete bringt es auf den Punkt.", 0),
        ("Pete ~ which clinic?", 0),
        # numbers
        ("@1: which clinic?", 0),
        ("@ 2 which link?", 1),
        ("@#2 which link?", 1),
        ("Comment #2: which link?", 1),
        ("Zu Kommentar 3: genau so.", 2),
        # near misses: the article's author, nobody on the page, things that are no address
        ("Hi Ida, lovely article.", None),
        ("Liebe Ida, schöner Artikel.", None),
        ("Ida, I love it.", None),
        ("Dear Ms Moss, thank you.", None),
        ("Thank you so much Ida!", None),
        ("Hi Bob, I agree with Pete.", None),
        ("Hi all, what a day.", None),
        ("@Bob I agree with Pete.", None),
        ("Mail me at me@pete.example please", None),
        ("Breakfast @ 9th street", None),
        ("They sell 20 units @5 each", None),
        ("#2 of the list is my favourite.", None),
        ("The 2 of us went there.", None),
        ("Pete Sampras was a great player and he never took vitamins in his life.", None),
        ("Grace is a good word.", None),
        ("Grace, what a word.", None),
        ("I voted for Pete", None),
        ("Pete, Mary and John went there together.", None),
        ("My friend of many years saw Pete", None),
        ("I agree with Pete and I agree with Magneto.", None),
        ("It did nothing.", None),
        ("The label said “shake well” and I did.", None),
        ("We met Pete, Mary and the others.", None),
        ("My husband, Pete, and I went there.", None),
        ("And Pete went there too.", None),
        ("Bob, Pete, Mary: all good points.", None),
        ("“the same condition” is what she has", None),
        ("Great post, thanks! Greetings, Pete", None),
        ("", None),
    ],
)
def test_addressees(text: str, target: int | None) -> None:
    """Each wording answers the comment it names; what is no address answers none."""
    link = infer([*THREAD, say("Nora", text)])[-1]
    assert (link.target if link else None) == target


@pytest.mark.parametrize(
    ("utterances", "target"),
    [
        # several of one name: the last before
        ([say("Tom", "One."), say("Tom", "Two."), say("Nora", "@Tom yes")], 1),
        ([say("Tom Ray", "One."), say("Tom Cox", "Two."), say("Nora", "@Tom yes")], 1),
        ([say("Tom Ray", "One."), say("Tom Cox", "Two."), say("Nora", "@Tom Ray yes")], 0),
        ([say("Tom Ray", "One."), say("Tom Cox", "Two."), say("Nora", "@Tom R. yes")], 0),
        # ... or the one whose text is quoted
        (
            [say("Tom", "Coffee is bad for the liver of mice."), say("Tom", "And tea."),
             say("Nora", "@Tom “Coffee is bad for the liver of mice” is wrong")],
            0,
        ),
        # the own name is nobody else's, a shared one is
        ([say("Tom", "One."), say("Tom", "@Tom yes")], None),
        ([say("Anonymous", "One."), say("Anonymous", "@Anonymous yes")], 0),
        # not somebody who has not spoken yet
        ([say("Nora", "@Tom yes"), say("Tom", "One.")], None),
        # newest first: the answered comment stands below
        ([say("Nora", "@Tom yes", day=3), say("Tom", "One.", day=2), say("Eve", "Zero.", day=1)], 1),
        # the leading addressee counts, later lines only if they agree
        ([say("Tom", "One."), say("Eve", "Two."), say("Nora", "@Tom yes", "@Eve no")], 0),
        ([say("Tom", "One."), say("Eve", "Two."), say("Nora", "Well.", "@Eve no")], 1),
        ([say("Tom", "One."), say("Eve", "Two."), say("Nora", "Well.", "@Tom yes", "@Eve no")], None),
        # a signature is a name too
        ([say("kochliebe", "Schön!", "LG Anna"), say("Nora", "Liebe Anna, danke.")], 0),
        ([say("kochliebe", "Schön! Liebe Grüße, Anna"), say("Nora", "@Anna: danke.")], 0),
        # names at the start of later lines, if there is but one
        ([say("Tom", "1"), say("Eve", "2"), say("Nora", "Well.", "Tom, that is a very good question.")], 0),
        (
            [say("Tom", "1"), say("Eve", "2"),
             say("Nora", "Well.", "Tom, that is a very good question.", "Eve, I do not think so at all.")],
            None,
        ),
        ([say("Tom", "1"), say("Nora", "Well, well.", "Tom")], None),
        # printed numbers
        ([say("Tom", "One.", number=41), say("Eve", "Two.", number=42), say("Nora", "#41 yes")], 0),
        ([say("Tom", "One.", number=41), say("Nora", "@42 yes", number=42)], None),
        # the comment right above, though others of the name came later
        (
            [say("Nora", "Hi Tom, yes.", day=5), say("Tom", "Three.", day=4), say("Tom", "Two.", day=3)],
            1,
        ),
        # quotations: the first who wrote it, not who pasted it since
        ([say("Tom", "Coffee is bad for mice."), say("Eve", "Well. Coffee is bad for mice."),
          say("Nora", "|Coffee is bad for mice.", "No.")], 0),
        ([say("Tom", "Coffee is bad for all mice."), say("Tom", "Coffee is bad for all mice.", "No.")], None),
        ([say("Tom", "Coffee is bad for mice."), say("Nora", "|Coffee is bad for mice.", "No.")], 0),
        ([say("Tom", "Coffee is bad for mice."), say("Nora", "|Something nobody here said.", "No.")], None),
        (
            [say("Tom", "Coffee is bad for mice."), say("Eve", "|Coffee is bad for mice.", "True."),
             say("Nora", "|Coffee is bad for mice.", "No.")],
            0,
        ),
        (
            [say("Tom", "Is it true that coffee is bad for mice?"),
             say("Nora", "Is it true that coffee is bad for mice?", "No.")],
            0,
        ),
        ([say("Tom", "Buy my great watches now!"), say("Eve", "Buy my great watches now!")], None),
        # ... of a sentence from inside, with the own words after it or below
        ([say("Tom", "Well. I have read that coffee is really bad for the livers of all mice. So it goes."),
          say("Nora", "I have read that coffee is really bad for the livers of all mice. Where was that?")], 0),
        ([say("Tom", "Well. I have read that coffee is really bad for the livers of all mice. So it goes."),
          say("Nora", "I have read that coffee is really bad for the livers of all mice.", "Where?")], 0),
        ([say("Tom", "Thank you so much for sharing. I have made it."),
          say("Nora", "Thank you so much for sharing. We have eaten it.")], None),
        # subject lines
        ([say("Tom", "One.", title="Beware"), say("Nora", "Two.", title="Re: Beware")], 0),
        ([say("Tom", "One.", title="Beware"), say("Nora", "Two.", title="AW: Beware")], 0),
        ([say("Tom", "One.", title="Beware"), say("Nora", "Two.", title="Beware")], None),
        ([say("Tom", "One.", title="Re: The good word of Grace"),
          say("Nora", "Two.", title="Re: The good word of Grace")], None),
        (
            [say("Tom", "1", title="Beware"), say("Eve", "2", title="Re: Beware"),
             say("Nora", "3", title="Re: Beware")],
            None,
        ),
        # ... that name a person
        ([say("Tom", "One."), say("Nora", "Two.", title="Re: Tom")], 0),
        ([say("Tom", "One."), say("Nora", "Two.", title="Antwort auf Tom")], 0),
        ([say("Tom", "One."), say("Nora", "Two.", title="@ tom")], 0),
        ([say("Tom", "One.", title="Beware"), say("Nora", "Two.", title="> Beware")], 0),
        ([say("Tom", "One."), say("Nora", "Two.", title="Re: Tom and Jerry")], None),
        ([say("Tom", "One."), say("Nora", "Two.", title="Tom")], None),
        ([say(WRITER, "One."), say("Nora", "Two.", title="Re: Ida")], None),
        # a stated addressee
        ([say("Tom", "One."), say("Eve", "Two."), say("Nora", "Yes.", addressee="Tom")], 0),
        # comments with a parent are not inferred, but answered
        ([say("Tom", "One."), say("Eve", "Two.", parent=0), say("Nora", "@Eve yes")], 1),
        ([say("Tom", "One."), say("Eve", "Two."), say("Nora", "@Eve yes", parent=0)], None),
        # the article's author: never by greeting, by "@" in conversation
        ([say(WRITER, "One."), say("Nora", "Hi Ida, yes.")], None),
        ([say("Nora", "One?"), say(WRITER, "@Nora two."), say("Nora", "@Ida thanks")], 1),
        ([say("Tom", "Which clinic?"), say(WRITER, "Hi Tom, the one in Vancouver.")], 0),
    ],
)  # fmt: skip
def test_choice_among_comments(utterances: Sequence[Utterance], target: int | None) -> None:
    """Of several comments the one is meant that a reader takes."""
    link = infer(utterances)[-1 if utterances[0].published is None else 0]
    assert (link.target if link else None) == target


@pytest.mark.parametrize(
    ("words", "href", "target"),
    [
        ("Whoever", "#comment-11", 0),
        ("Whoever", "https://blog.example/a-post/#comment-11", 0),
        ("Whoever", "#comment-12", None),
        ("Whoever", "https://elsewhere.example/11", None),
        ("a very long sentence that cites what somebody else said", "#comment-11", None),
    ],
)
def test_links_between_comments(words: str, href: str, target: int | None) -> None:
    """A short link near the start to an earlier comment's anchor answers it."""
    block = Block(kind="paragraph", text=f"@{words}: yes", links=(Link(text=words, href=href),))
    page = [
        say("Tom", "One.")._replace(anchors=("comment-11",)),
        say("Nora", "")._replace(blocks=(block,), anchors=("comment-12",)),
    ]
    link = infer(page)[-1]
    assert (link.target if link else None) == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("@Anonymous 10:43 that is wrong", 1),
        ("Anonymous at 10:43 AM: that is wrong", 1),
        ("@ 10:05 no", 0),
        ("@Anonymous 12:43 no", 2),
        ("@ 22:43 no", None),
        ("Anonymous 11:00 no", None),
        ("We met at 10:43 there", None),
        ("@Vorredner: nein", 2),
        ("@above no", 2),
        ("@ my previous address", None),
    ],
)
def test_addressees_without_a_name(text: str, target: int | None) -> None:
    """Times of day tell one Anonymous from another; "@above" is the comment before."""
    page = [
        say("Anonymous", "One.")._replace(published=Timestamp.from_iso(f"2020-01-01T{time}"))
        for time in ("10:05", "10:43", "12:07", "13:00")
    ]
    page[3] = page[3]._replace(author="Nora", blocks=(Block(kind="paragraph", text=text),))
    link = infer(page)[-1]
    assert (link.target if link else None) == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Bills, Jets and whoever.", None),
        ("Go Bills!", None),
        ("They lose again, Bills.", None),
        ("I agree with Bills.", None),
        ("@bills no.", 0),
        ("Hi bills77, no.", 0),
    ],
)
def test_names_of_the_article(text: str, target: int | None) -> None:
    """A word of the article is no address without "@" or a greeting, though a handle begins with it."""
    article = [Block(kind="paragraph", text="The Bills beat the Jets.")]
    link = infer_replies([say("bills77", "One."), say("Nora", text)], article=article)[-1]
    assert (link.target if link else None) == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("@李雷：我同意", 0),
        ("@李雷 我同意", 0),
        ("李雷，我同意", 0),
        ("回复 李雷：我同意", 0),
        ("Ольга, спасибо!", 1),
        ("Спасибо, Ольга!", 1),
        ("Здравствуйте, Ольга! Согласна.", 1),
        ("Дорогая Ольга, согласна.", 1),
        ("Хорошая статья.", None),
        ("我同意", None),
    ],
)
def test_other_scripts(text: str, target: int | None) -> None:
    """Names and punctuation of other scripts."""
    link = infer_replies([say("李雷", "好"), say("Ольга", "Да."), say("Nora", text)])[-1]
    assert (link.target if link else None) == target


@pytest.mark.parametrize(
    "text",
    [
        "Good post. I like your blog.",
        "Alles Liebe für Dich, für euch.",
        "so common, very python",
        "Hi there, what a lovely blog.",
        "@Rich Baker: no.",
        "Hello from sunny Spain!",
    ],
)
def test_handles_that_are_ordinary_words(text: str) -> None:
    """Words that come near a handle by chance, and another surname, are no address."""
    page = [say(name, "Words.") for name in ("blogger", "Rich Miller", "common_sense", "sunny", "lovely77")]
    assert infer_replies([*page, say("Nora", text)])[-1] is None


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("I agree with the comment above.", 2),
        ("I totally agree with the poster above!", 2),
        ("Agree with the previous poster.", 2),
        ("I second the comment right above me.", 2),
        ("Ditto what the above poster said", 2),
        ("Ich kann mich meinem Vorredner nur anschließen.", 2),
        ("Da kann ich meiner Vorrednerin nur zustimmen.", 2),
        ("Stimme meinem Vorposter zu.", 2),
        ("Tout à fait d'accord avec le commentaire précédent", 2),
        ("De acuerdo con el comentario anterior.", 2),
        ("Concordo com o comentário anterior", 2),
        ("D'accordo con il commento precedente", 2),
        ("Helemaal eens met vorige spreker", 2),
        # the one whose words come back
        ("They do not last through the winter, as the poster above stated.", 0),
        ("Someone above said the seeds are sold in Ohio, but where?", 1),
        # an older one as well, or none
        ("I'll second a previous comment on the sauce.", None),
        ("As mentioned above, I like it.", None),
        ("Someone above said it is sold out.", None),
        ("The photo above is lovely.", None),
        ("Wie oben erwähnt, ist das gut.", None),
    ],
)
def test_a_comment_above(text: str, target: int | None) -> None:
    """The comment before, where the start agrees with it; else the one whose words are repeated."""
    page = [
        say("Tom", "My roses do not last through the winter."),
        say("Eve", "The seeds are sold in Ohio."),
        say("Ann", "Mine are red."),
        say("Nora", text),
    ]
    link = infer(page)[-1]
    assert (link.target if link else None) == target


def test_above_on_a_page_that_stands_newest_first() -> None:
    """What stands above came later there."""
    page = [say("Nora", "I agree with the comment above.", day=2), say("Tom", "Mine are red.", day=1)]
    assert infer(page) == (None, None)


def test_a_host_who_is_greeted_before_speaking() -> None:
    """Whom several readers greet before the first comment of that name is no addressee of later greetings."""
    page = [
        say("Tom", "Hi Cliff, lovely."),
        say("Eve", "Hello Cliff, great."),
        say("Cliff", "Thank you all."),
        say("Nora", "Hi Cliff, me too."),
    ]
    assert infer(page)[-1] is None
    assert infer(page[2:])[-1] is not None


def test_a_host_whom_nobody_marks() -> None:
    """Where no comment is known to be the author's, whom many greet and who speaks often is a host."""
    page = [
        say("Tom", "Lovely."),
        say("Cliff", "Thanks."),
        *(say(name, "Hi Cliff, lovely.") for name in ("Eve", "Nora", "Ann")),
        say("Cliff", "Thank you all."),
    ]
    assert infer(page) == (None,) * 6
    assert [link.target if link else None for link in infer(page[:3])] == [None, None, 1]


def test_the_sites_name_is_greeted_as_a_host() -> None:
    """A site called after its owner."""
    page = [say("Cliff", "Welcome."), say("Eve", "Hi Cliff, lovely."), say("Ann", "@Cliff: lovely.")]
    links = infer_replies(page, hosts=["Cliff's Kitchen"])
    assert [link.target if link else None for link in links] == [None, None, 0]


def test_an_undated_page_that_is_newest_first() -> None:
    """Where no dates tell the order, the one that explains more addresses is taken."""
    page = [say("A1x", "@Tom yes"), say("Tom", "@Eve yes"), say("Eve", "@Nora yes"), say("Nora", "Well.")]
    assert [link.target if link else None for link in infer(page)] == [1, 2, 3, None]


@pytest.mark.parametrize(
    ("page", "targets"),
    [
        ([say("Tom", "One?"), say(WRITER, "Yes."), say("Tom", "Good.")], [None, 0, 1]),
        ([say("Tom", "One?"), say(WRITER, "Yes."), say("Eve", "Good.")], [None, 0, None]),
        ([say("Tom", "One?"), say("Eve", "Two?"), say(WRITER, "Yes.")], [None, None, None]),
        (
            [say("Tom", "One?"), say(WRITER, "Yes."), say("Eve", "Two?"), say(WRITER, "No.")],
            [None, 0, None, 2],
        ),
        ([say("Tom", "One?"), say(WRITER, "Thank you all!")], [None, None]),
        ([say("Tom", "One?"), say(WRITER, "Update: it is sold out.")], [None, None]),
        ([say("Tom", "One?"), say(WRITER, "@Bob no.")], [None, None]),
        ([say("Tom", "One?"), say(WRITER, "Yes."), say("Tom", "Hi Bob, no.")], [None, 0, None]),
        ([say("Tom", "One?"), say("Eve", "Two.", parent=0), say(WRITER, "Yes.")], [None, None, None]),
        ([say(WRITER, "Welcome."), say("Tom", "Hi.")], [None, None]),
        ([say(WRITER, "2", day=2), say("Tom", "1?", day=1)], [1, None]),
        (
            [
                say("Tom", "One?"),
                say(WRITER, "Yes."),
                say("Tommy", "Thanks a lot for your answer."),
                say(WRITER, "Sure."),
            ],
            [None, 0, 1, None],
        ),
        ([say("Tom", "1?"), say(WRITER, "Ja."), say("Eve", "Vielen Dank für Ihre Antwort.")], [None, 0, 1]),
        (
            [say("Tom", "1?"), say(WRITER, "Ja."), say("Eve", "Oh, merci beaucoup pour ta réponse !")],
            [None, 0, 1],
        ),
        ([say("Tom", "1?"), say(WRITER, "Ja."), say("Eve", "Thanks for your post.")], [None, 0, None]),
        ([say("Tom", "1?"), say(WRITER, "Ja."), say("Eve", "Danke für den Artikel.")], [None, 0, None]),
        ([say("Tom", "1?"), say("Eve", "Thanks for your answer.")], [None, None]),
        (
            [say("Tom", "One?"), say(WRITER, "Yes."), say("Tom", "Good."), say(WRITER, "Fine.")],
            [None, 0, 1, 2],
        ),
    ],
)
def test_dialogue(page: Sequence[Utterance], targets: Sequence[int | None]) -> None:
    """On a flat page the author answers the one comment above, and its reader goes on below."""
    links = infer(page)
    assert [link.target if link else None for link in links] == targets


def crowd(count: int) -> list[Utterance]:
    """Many people of a few first names, who greet, mention, misspell and quote each other."""
    forms = [
        "@{} yes", "Hi {}, no.", "I agree with {}.", "“some words that nobody of you has written ever {}” no",
        "Hello Magnettto, hm", "Thanks, {}!", "well nothing", "> well nothing of that kind by {}",
    ]  # fmt: skip
    names = [f"{first} {surname}" for surname in range(count // 4) for first in ("Anna", "Tom", "Eve", "Bo")]
    return [
        say(names[at * 7 % len(names)], f"{forms[at % 8].format(names[at * 5 % len(names)])} " + "word " * 30)
        for at in range(count)
    ]


def test_cost_grows_with_the_comments_and_not_faster() -> None:
    """Eight times as many comments cost at most twenty times as much."""

    def cost(count: int) -> float:
        page = crowd(count)
        times = []
        for _ in range(2):
            start = time.process_time()
            infer(page)
            times.append(time.process_time() - start)
        return min(times)

    assert cost(1600) < 20 * cost(200)


def test_basis_and_evidence() -> None:
    """A link says what it rests on, in the words of the comment."""
    link = infer([*THREAD, say(WRITER, "Hi Magneto,", "I regret that.")])[-1]
    assert link is not None
    assert (link.target, link.basis, link.evidence) == (1, "salutation", "Hi Magneto,")
    assert 0 < link.confidence <= 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("magneto", "magnetto", True),
        ("michael", "micheal", True),
        ("jan", "jon", False),
        ("marie", "maria", True),
        ("anna", "hanna", True),
        ("elizabeth", "elisabet", True),
        ("peter", "pietro", False),
        ("magneto", "magnum", False),
    ],
)
def test_misspellings(one: str, other: str, same: bool) -> None:
    """One edit from four letters on, two from eight on, none below."""
    assert near(one, other) is same
    assert (other in NearIndex([other]).find(one)) is (same and min(len(one), len(other)) >= 4)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Re: Buyer beware", ("buyer beware", True)),
        ("AW: Re: Buyer beware", ("buyer beware", True)),
        ("RE[2]: Buyer beware", ("buyer beware", True)),
        ("Buyer beware", ("buyer beware", False)),
        ("Rehab: my story", ("rehab my story", False)),
        (None, ("", False)),
    ],
)
def test_subjects(title: str | None, expected: tuple[str, bool]) -> None:
    """Words of answering are taken off a title; words that begin like one are not."""
    assert subject(title) == expected


def test_order_of_comments_and_answers() -> None:
    """On a page that is newest first answers still follow their comment."""
    page = [
        say("A", "3", day=3),
        say("B", "2", day=2),
        say("C", "2a", parent=1, day=3),
        say("D", "1", day=1),
    ]
    order, _ = read_order(page)
    assert order == [3, 1, 2, 0]


NAMES = [
    "Pete",
    "Magneto",
    "Jürgen Groß",
    "Elizabeth Kern",
    "wiredog77",
    "Anna-Lena",
    "Søren Bo",
    "K. Wilson",
]
FORMS = [
    "@{name} {text}",
    "@ {name}: {text}",
    "@{name}, {text}",
    "Hi {name}, {text}",
    "Hello {name}! {text}",
    "Dear {name}, {text}",
    "Liebe {name}, {text}",
    "Hallo {name}, {text}",
    "Bonjour {name}, {text}",
    "Hola {name}, {text}",
    "Ciao {name}, {text}",
    "Olá {name}, {text}",
    "Beste {name}, {text}",
    "Thanks, {name}! {text}",
    "{name}: {text}",
    "{name} wrote: nothing {text}",
    "Thanks @{name}! {text}",
    "Danke {name}, {text}",
    "Merci beaucoup {name} ! {text}",
    "Gracias {name}, {text}",
    "Grazie {name}! {text}",
    "Obrigada, {name}! {text}",
    "Dank je wel {name}! {text}",
    "{name} - {text}",
    "To {name}: {text}",
    "In reply to {name}: {text}",
    "Yes, {name}, {text}",
    "Good point, {name}! {text}",
    "I agree with {name}, {text}",
    "@{name}\n{text}",
    "{name},\n{text}",
    "(@{name}) {text}",
]
TEXTS = ["that is what happened to us too.", "das war bei uns genauso.", "c'est la même chose ici."]


@st.composite
def threads(draw: st.DrawFn) -> list[tuple[str, int | None, int, int]]:
    """A flat thread: who, whom it answers, in which form, with which text."""
    count = draw(st.integers(2, 12))
    thread: list[tuple[str, int | None, int, int]] = []
    last: dict[str, int] = {}
    for index in range(count):
        name = draw(st.sampled_from(NAMES))
        others = sorted(at for other, at in last.items() if other != name)
        target = draw(st.sampled_from([None, *others])) if others else None
        thread.append((name, target, draw(st.integers(0, len(FORMS) - 1)), draw(st.integers(0, 2))))
        last[name] = index
    return thread


def render(thread: list[tuple[str, int | None, int, int]]) -> list[Utterance]:
    """Write the thread out; bystanders say something that addresses nobody, and so does the author."""
    comments = [
        say(
            name,
            FORMS[form].format(name=thread[target][0], text=TEXTS[text])
            if target is not None
            else f"Well number words {TEXTS[text]}",
        )
        for name, target, form, text in thread
    ]
    return [*comments, say(WRITER, "Thank you all.")]


@given(thread=threads())
@example(thread=[("Magneto", None, 0, 0), ("K. Wilson", None, 0, 0), ("Pete", 1, 22, 0)])
def test_a_rendered_thread_comes_back(thread: list[tuple[str, int | None, int, int]]) -> None:
    """Whatever convention each answer uses, the same links come back."""
    links = infer(render(thread))
    assert [link.target if link else None for link in links[:-1]] == [target for _, target, _, _ in thread]


@given(thread=threads(), data=st.data())
def test_names_of_bystanders_change_no_link(
    thread: list[tuple[str, int | None, int, int]], data: st.DataObject
) -> None:
    """People whom nobody answers may swap their names for others."""
    addressed = {thread[target][0] for _, target, _, _ in thread if target is not None}
    bystanders = [index for index, (name, *_) in enumerate(thread) if name not in addressed]
    names = data.draw(st.permutations(["Quentin", "Ursula", "Xaver", "Yolanda"]))
    other = [
        (names[bystanders.index(index) % 4] if index in bystanders else name, target, form, text)
        for index, (name, target, form, text) in enumerate(thread)
    ]
    before, after = infer(render(thread)), infer(render(other))
    assert [link.target if link else None for link in before] == [
        link.target if link else None for link in after
    ]


@given(
    page=st.lists(
        st.builds(
            say,
            st.sampled_from([None, "", "Tom", "Tom Ray", "@", "Re:", "李雷", "1", "Anonymous"]),
            st.one_of(
                st.text(max_size=40),
                st.sampled_from(
                    ["@Tom", "@2", "Hi Tom,", "> x y z w", "Tom wrote: a b c d e", "@李雷", "Tom."]
                ),
            ),
            day=st.integers(0, 28),
            title=st.sampled_from([None, "Re: a", "a"]),
            number=st.integers(0, 5),
        ),
        max_size=12,
    ),
    parents=st.lists(st.one_of(st.none(), st.integers(0, 11)), min_size=12, max_size=12),
)
def test_links_form_a_forest(page: list[Utterance], parents: list[int | None]) -> None:
    """Links point to comments of the page, and no chain of links and parents comes back to its start."""
    utterances = [
        utterance._replace(parent=parent if parent is not None and parent < index else None)
        for index, (utterance, parent) in enumerate(zip(page, parents, strict=False))
    ]
    links = infer(utterances)
    up = [
        utterance.parent if utterance.parent is not None else link.target if link else None
        for utterance, link in zip(utterances, links, strict=True)
    ]
    assert all(target is None or 0 <= target < len(up) for target in up)
    for start in range(len(up)):
        node: int | None = start
        for _ in range(len(up) + 1):
            node = up[node] if node is not None else None
        assert node is None
