"""What sites ask their readers about a text."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.lines.noise import is_noise


@pytest.mark.parametrize(
    "line",
    [
        "Rate this post", "Please rate this article:", "Was this page helpful?", "Did you find this information useful?", "How would you rate this recipe?",
        "Bewerte diesen Artikel", "Beitrag bewerten:", "War dieser Artikel hilfreich?", "Wie hat dir dieser Beitrag gefallen?",
        "Notez cet article !", "Cet article vous a-t-il été utile ?", "Valora este artículo", "¿Te ha resultado útil este artículo?", "Avalie este artigo",
        "Este artigo foi útil?", "Vota questo articolo", "Ti è stato utile questo articolo?", "Beoordeel dit artikel", "Was dit artikel nuttig?",
        "Oceń artykuł", "Czy artykuł był pomocny?", "Ohodnoťte článek", "Оценить статью:", "Была ли эта статья полезна?", "Betygsätt artikeln",
        "Bedøm denne artikel", "Bu yazıyı puanlayın", "Love this recipe?", "Do you like this post?", "Click on the icon to vote", "O que achou desta receita?",
    ],
)  # fmt: skip
def test_questions_about_a_text(line: str) -> None:
    assert is_noise(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rate this pain from one to ten", "Was this treatment helpful?", "How useful was this drug?", "Rate your sleep", "Bewerte deinen Schlaf",
        "War dieser Schlaf hilfreich?", "Notez vos repas", "Valora tu sueño", "Avalie o seu sono", "Vota questo sindaco", "Oceń swój sen",
        "Оценить риск", "Was this article about sleep helpful to the patients of the clinic?", "Is the information new?",
        "I love this recipe", "Do you like this weather?", "Click on the icon to vote for a party of the centre", "O que achou do sono?",
    ],
)  # fmt: skip
def test_questions_about_other_things(line: str) -> None:
    assert not is_noise(line)
