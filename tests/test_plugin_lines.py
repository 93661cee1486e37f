"""Lines that plugins, players and forms print into a text."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.noise import is_noise


@pytest.mark.parametrize(
    "line",
    [
        "Comments are closed.",
        "Die Kommentarfunktion ist geschlossen.",
        "You must be logged in to post a comment.",
        "Vous devez vous connecter pour publier un commentaire.",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "Benachrichtige mich über neue Beiträge via E-Mail.",
        "Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:",
        "Click to share on Facebook (Wird in neuem Fenster geöffnet)",
        "Share this page to Facebook Share this page to X Share this page via Email",
        "Posted by heron under Naps, Lamps | Schlagwörter: light, night | [5] Comments",
        "Post Views: 345",
        "[Total: 12 Average: 4.5]",
        "Join over 1M others in getting regular emails from the mill.",
        "Sign up to our newsletter to enjoy the river without spending a thing.",
        "Like What You're Reading? Subscribe To The Monthly Letter!",
        "Thanks for subscribing! Look out for your first letter soon!",
        "IN THIS ARTICLE",
        "Photo: iStock / Anna Lin",
        "Opens in a new window",
        "Sharing is caring!",
        "Did you try this recipe?",
        "Share it with the world! Mention @millnotes or tag #millrecipes!",
        "Snap a photo, post it, and tag #MillRecipes and @MILLNOTES on Instagram",
        "If you make this recipe, I'd love to see it - tag it #millnotes on Instagram!",
        "Be the first to review!",
        "Télécharge la recette",
    ],
)
def test_printed_lines(line: str) -> None:
    assert is_noise(line)


@pytest.mark.parametrize(
    "line",
    [
        "Comments are closed books to people who do not read them, and open ones to all others.",
        "In this article we look at lamps.",
        "Join the others in the garden.",
        "Sign up for the course in spring, and bring a lamp.",
        "Posted by the door, the dog waited.",
        "Thanks for the lamp.",
        "Photo: a heron on one leg",
        "Like what you see in the mirror, or change it.",
        "Total: 12 hours of sleep in three nights",
        "Weitere Informationen",
        "Share it with the world? I would rather keep it.",
        "Snap a photo of the heron before it leaves.",
        "If you make this soup, keep a bowl of it for the next day.",
        "Craving more? So was I, and so I put another lamp beside the first one.",
    ],
)
def test_lines_of_a_text_that_begin_alike(line: str) -> None:
    assert not is_noise(line)
