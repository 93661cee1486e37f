"""The language of a page: stated, corrected, or told by its words."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.language import normal_tag, settle_language

GERMAN = (
    "Die Nacht ist nicht nur zum Schlafen da, sondern auch für den Kopf, der sich von dem Tag erholt. Wer mit dem "
    "Licht geht, der schläft auch besser, und das ist für die meisten nicht neu. Es ist aber wie mit allem: man "
    "weiß es und macht es nicht. Ich habe das auch lange nicht geglaubt."
)
ENGLISH = (
    "The night is not only for sleep but for the head that rests from the day. It is as with all that you know and "
    "do not do: this was not new to me, but I have not been at it for long."
)

TEXTS = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": "Le sommeil est une affaire de lumière et de calme : les nuits ne sont pas toutes les mêmes pour nous.",
    "es": "El sueño es una cosa de la luz y los que no duermen bien se lo deben a las pantallas, pero no por más.",
    "it": "Il sonno è una cosa che non si compra, ma che si può imparare come gli altri mestieri della vita.",
    "pt": "O sono é uma coisa que não se compra, mas que os olhos sabem, e por isso não há para onde ir.",
    "nl": "Het licht van de avond is niet goed voor de nacht, en dat is ook wat een mens op zijn gemak leert.",
    "da": "Det er ikke nok at lukke øjnene og vente på søvnen, men jeg har lært at det også er godt med "
    "en tur efter maden, og hvad der blev af den kaffe, jeg drak, har også noget at sige.",
    "sv": "Det är inte nog att blunda och vänta på sömnen, men jag har lärt mig att det också är bra med en tur.",
    "pl": "To jest tak, że nie da się tego zrobić od razu, ale po nocy się wie, że jak się nie śpi, to przez to.",
    "fi": "Uni on se mitä ei voi ostaa, mutta kun se tulee niin se on hyvä ja myös hän joka ei nuku sen tietää.",
    "tr": "Uyku bir iş değil ve bu kadar çok istemek de olmaz; ama bir gün için daha iyi olan ne ise o olsun.",
    "hu": "Az álom nem olyan dolog, hogy az ember csak várja, és már meg is van; de ha nem kell, akkor ez is egy út.",
    "ru": "Сон нельзя купить, но можно научиться спать, если не смотреть в экран перед сном.",
    "el": "Ο ύπνος δεν αγοράζεται, αλλά μαθαίνεται, αν δεν κοιτάς την οθόνη.",
    "ja": "眠りは買えませんが、画面を見なければよく眠れます。",
    "zh": "睡眠买不到，但是不看屏幕就可以学会睡觉，请试一试。",
}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_the_text_tells_its_language(language: str) -> None:
    assert settle_language(None, [TEXTS[language]]) == language


@pytest.mark.parametrize(
    ("stated", "text", "expected"),
    [
        ("en", GERMAN, "de"),  # the installation's language
        ("de-DE", GERMAN, "de-DE"),
        ("en-US", GERMAN[:60], "en-US"),  # a line proves nothing
        ("de", ENGLISH[:80], "de"),
        (
            "pt",
            "Stir the leeks with the butter and the salt. " * 3
            + "Serve it with bread and the rest of the butter.",
            "en",
        ),
        ("pt", "Stir the leeks with the butter and the salt. " * 2, "pt"),
        ("pt", "O que não se compra: sono, e por isso não há para onde ir. " + ENGLISH[:90], "pt"),
        ("gsw", GERMAN, "gsw"),  # a language that the table lacks is believed
        ("", "", None),
        (None, "Lorem ipsum dolor sit amet", None),
        (None, "", None),
    ],
)
def test_what_is_stated_counts_unless_the_text_is_clearly_another(
    stated: str | None, text: str, expected: str | None
) -> None:
    assert settle_language(stated, [text]) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("en_US", "en-US"), ("de_DE_formal", "de-DE"), ("EN", "en"), ("pt-br", "pt-BR"), (" fr ", "fr"),
        ("zh-hans-cn", "zh-Hans-CN"), ("Deutsch", "de"), ("de, en", "de"), ("es-419", "es-419"),
        ("x-default", None), ("und", None), ("C", None), ("{{lang}}", None), ("", None), (None, None),
        ("englishish", None),
    ],
)  # fmt: skip
def test_stated_languages_become_tags(stated: str | None, expected: str | None) -> None:
    assert normal_tag(stated) == expected
