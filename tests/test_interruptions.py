"""Lines that interrupt a text and speak to the reader of the page."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.author_notes import without_author_notes
from healthblog_parse.interpret.lines.noise import is_noise
from healthblog_parse.interpret.lines.picture_credits import is_credited
from healthblog_parse.models import Block

LINES = [
    "Like what you’re reading? Click here to get the Night Letter, our free e-mail that tells you about new lamps.",
    "Article continues below advertisement",
    "Story continues below",
    "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT",
    "La suite après la publicité",
    "Tekst gaat verder onder de foto",
    "Artikkeli jatkuu mainoksen jälkeen",
    "Der Artikel wird unter der Anzeige fortgesetzt",
    "Sign up for our weekly newsletter",
    "Subscribe to our newsletter for more tips like these.",
    "Get the latest heron news delivered to your inbox.",
    "Get heron recipes delivered hot & fresh to your inbox!",
    "Craving more? Subscribe to Mill Notes to get new recipes straight to your inbox! And stay in touch on Facebook.",
    "Wish to learn more about herons? Sign up for our free newsletter to receive tips & updates!",
    "Enter your email address below to receive our free weekly letter.",
    "Join 40,000 readers who get our weekly tips.",
    "Newsletter abonnieren",
    "Melden Sie sich für unseren Newsletter an und erhalten Sie jede Woche die besten Tipps.",
    "Inscrivez-vous à notre newsletter",
    "Suscríbete a nuestro boletín",
    "Schrijf je in voor de nieuwsbrief",
    "Play video",
    "Watch: How to sleep better in ten minutes",
    "Listen to this story now: 4 min",
    "You are currently viewing a placeholder content from YouTube. To access the actual content, click the button below.",
    "Hier klicken, um den Inhalt von YouTube anzuzeigen",
    "An dieser Stelle findest du einen externen Inhalt von Instagram.",
    "Follow us on Instagram @millnotes",
    "Follow Jane Roe on Twitter @janeroe",
    "Folgen Sie uns auf Facebook!",
    "Auf WhatsApp teilen",
    "Download our free app for the latest news",
    "5 min read",
    "12 minutes de lecture",
    "Lesezeit: 5 Minuten",
    "Tiempo de lectura: 5 minutos",
    "4.5 out of 5 stars",
    "0 / 5",
    "Was this helpful?",
    "Views: 1,204",
    "Posted in Sleep",
    "Read our full guide: Herons and how they sleep →",
    "Read the full story here",
    "Reporting by Jane Roe; Editing by Pete Marsh",
    "Email Jane Roe at jroe@mill.example",
    "Contact the author at jroe@mill.example or on Twitter @janeroe.",
    "* Bei den mit Sternchen gekennzeichneten Links handelt es sich um Affiliate-Links.",
    "무단 전재 및 재배포 금지",
    "TEXT SIZE - +",
    "Text Size: A | A | A",
    "A A A",
    "Image 3 of 12",
    "Enlarge This Image",
    "Buy This Photo",
    "Fullscreen",
    "Last SlideNext Slide",
    "Ads by Google",
    "Connect With Us on Twitter",
    "Follow @millnotes for news of herons and their pools.",
    "To contact the reporter on this story: Jane Roe in Bern at jroe@mill.example",
    "To contact the editor responsible for this story: Pete Marsh at pmarsh@mill.example",
    "Write to Jane Roe at jroe@mill.example",
    "Earn Free CME Credits by reading the latest medical news in your specialty.",
    "Autoplay",
    "Show Thumbnails",
    "Next Slide Previous Slide",
    "View photo gallery (12 photos)",
    "Previous Story: Herons that sleep on one leg",
    "Follow @millnotes for news and headlines.",
    "Twitter: @janeroe",
    "Market data is delayed at least 15 minutes.",
    "Advertise on MillNotes.com",
    "email to a friend printer friendly",
    "Take Posttest",
]
TEXT = [
    "The story continues.",
    "Sign up is free at most pools, and the water is warm.",
    "Get enough sleep, and your inbox can wait.",
    "Enter the water slowly.",
    "Join a group of swimmers near you.",
    "Play is what children do all day.",
    "Watch for signs of cold in the feet.",
    "You are currently taking more salt than the body needs.",
    "Follow the instructions on the box.",
    "Like us, herons sleep badly in bright light.",
    "5 minutes are enough.",
    "5 min warm water",
    "Read the full label of every bottle before the first dose.",
    "Liking what you are reading is half of the cure.",
    "Reading time is a good time for parents and children.",
    "Was this what they wanted?",
    "Views of the lake change with the light.",
    "Reporting by the press was poor. Nobody asked the doctors.",
    "Contact the clinic if the pain does not go away.",
    "The content of milk in coffee differs.",
    "Mit Sternchen markierte Werte sind zu hoch.",
    "Der Artikel wird gern gelesen.",
    "Text size matters to readers whose eyes are weak.",
    "A vitamin A capsule",
    "A",
    "Image 3 of the series shows the left lung.",
    "Enlarge the circle of those who know.",
    "Start quotes at the left margin.",
    "End quotes follow the full stop.",
    "Connect with us before the water rises.",
    "Follow @ signs with the name of the house.",
    "To contact the nerve the needle goes in slowly.",
    "Write to the clinic and ask for the results.",
    "Replay of memories happens in deep sleep.",
    "Replay the scene in your mind.",
    "Enlarge the font if the eyes are tired.",
    "Start quoting your sources.",
    "End the day early.",
    "Next, previous findings were checked.",
    "View the gallery of the museum from the bridge.",
    "Connect with us before you travel.",
    "Twitter: the company that changed its name",
    "Facebook: 3 of 10 teenagers",
    "Take the test twice.",
]


@pytest.mark.parametrize("line", LINES)
def test_lines_that_speak_to_the_reader_of_the_page(line: str) -> None:
    assert is_noise(line)


@pytest.mark.parametrize("line", TEXT)
def test_lines_of_a_text_that_begin_alike(line: str) -> None:
    assert not is_noise(line)


@pytest.mark.parametrize(
    ("line", "credited"),
    [("iStock/Anna Lin", True), ("Anna Lin via Getty Images", True), ("Anna Lin/Mill", False), ("Via Shutterstock sold", False)],
)  # fmt: skip
def test_an_agency_beside_a_name_credits_a_picture(line: str, credited: bool) -> None:
    assert is_credited(line) is credited


@pytest.mark.parametrize(("line", "kept"), [("— Jane Roe", 1), ("– The heron", 2)])
def test_the_writers_name_behind_a_dash_signs_the_text(line: str, kept: int) -> None:
    body = [Block(kind="paragraph", text="The heron slept. " * 9), Block(kind="paragraph", text=line)]
    assert len(without_author_notes(body, ("Jane Roe",))) == kept
