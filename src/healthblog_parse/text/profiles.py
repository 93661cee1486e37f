"""What boards print about somebody who writes, beside every post: labels, each above its value.

Facts: "Joined" / "Mar 4, 2015" / "Messages" / "1,204" (XenForo), between the name and the date; where label and value
share a line, ``furniture`` tells them.

Known failures: labels that a board made up itself.
"""

from __future__ import annotations

_LONGEST = 24
_LABELS = frozenset(
    label.strip()
    for label in """
    joined | join date | registered | member since | messages | posts | reaction score | location | likes | points | trophy points |
    media | resources | solutions | age | gender | website | home page | occupation | threads | karma | rank | reputation | thanks |
    likes received | liked | awards | country | registriert | registriert seit | mitglied seit | dabei seit | beiträge | punkte | ort |
    wohnort | reaktionen | reaktionspunkte | erhaltene likes | danke | bewertung | alter | geschlecht | beruf | inscrit | inscrit le |
    inscription | localisation | j'aime | âge | sexe | lieu | registrado | miembro desde | mensajes | ubicación | puntos | edad |
    iscritto | iscritto dal | messaggi | località | punteggio | registrado em | mensagens | localização | pontos | lid sinds |
    lid geworden | berichten | locatie | waarderingsscore | dołączył | dołączyła | posty | skąd | punkty | регистрация | сообщения |
    откуда | сообщений | репутация | реакции | blev medlem | gick med | inlägg | ort | meddelanden
    """.split("|")
)
_THANKS = frozenset(("thanks", "danke"))
_RANKS = frozenset(
    rank.strip()
    for rank in """
    anfänger | schüler | fortgeschrittener | profi | meister | erleuchteter | benutzer | newbie | rookie | beginner | apprentice |
    contributor | enthusiast | explorer | community regular | collaborator | mentor | veteran | grand master | advanced member |
    full member | hero member | sr. member | jr. member | legendary | registered user | verified member | premium member | gold member |
    stammgast | foren-mitglied | mitglied | aktives mitglied | bekanntes mitglied | membre actif | nouveau membre | membre
    """.split("|")
)
"""Titles that boards give their members unless they are told otherwise."""


def is_rank(text: str) -> bool:
    """Whether a line is a title that boards give their members."""
    return len(text) <= _LONGEST and text.casefold() in _RANKS


def is_profile_pair(label: str, value: str) -> bool:
    """Whether two lines say something about whoever writes: "Joined" / "Mar 2010"; thanks are counted, or end a text."""
    if not is_profile_label(label):
        return False
    return label.rstrip(" :").casefold() not in _THANKS or value[:1].isdecimal()


def is_profile_label(text: str) -> bool:
    """Whether a line is what names the line below it as something about whoever writes: "Joined", "Beiträge:"."""
    return len(text) <= _LONGEST and text.rstrip(" :").casefold() in _LABELS
