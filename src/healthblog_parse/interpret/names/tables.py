"""Words around and inside names, in seven languages."""

from __future__ import annotations

HONORIFICS = frozenset(
    """
    dame dent dhr dipl dipl-biol dipl-ing dipl-kfm dipl-med dipl-oec dipl-oecotroph dipl-psych dipl-päd
    dipl-soz doc doctor don dott dottssa doña dr dra drin drs drssa em fr frau hab habil hc herr hon hr hrn
    ing ir jur lady lord m madame mademoiselle mag maître me med mevr miss mlle mm mme monsieur mr mrs
    lek mgr mudr mvdr mddr pharmdr doc ms mult mw mx n nat oec pd phil pol pr pre priv-doz privatdozent privatdozentin prof professor
    professorin ra rain rer rev reverend sc sir sr sra srta troph univ-doz univ-prof vet
    """.split()
)
"""Titles in names, without full stops: English, German, French, Spanish, Italian, Portuguese, Dutch."""
LEADING = frozenset(
    """
    dame dhr dipl dipl-biol dipl-ing dipl-med dipl-oec dipl-oecotroph dipl-psych dipl-päd doc doctor don
    dott dottssa doña dr dra drin drs drssa frau herr hon hr ir lady lord m madame mademoiselle mag mevr
    miss mlle mme monsieur mr mrs ms mw mx pd pr lek mgr mudr mvdr mddr pharmdr doc uzm op priv-doz privatdozent privatdozentin prof professor
    professorin rev reverend sir sr sra srta univ-doz univ-prof
    """.split()
)
LOWER = frozenset("dr prof doc lek mgr mudr mddr drs ir ing".split())
"""Those that Czechs, Poles and Dutchmen write in small letters."""
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "junior", "senior"})

AGENCIES = ("AP", "AFP", "UPI", "dpa", "Associated Press", "Press Association", "HealthDay", "Reuters")
"""Agencies whose reports many papers print, as bylines name them."""
CITIES = frozenset(
    city.strip()
    for city in """
    new york | new delhi | new orleans | los angeles | las vegas | san francisco | san diego | san jose | san juan | san antonio |
    salt lake city | kansas city | oklahoma city | mexico city | vatican city | quezon city | ho chi minh city | kuwait city |
    panama city | hong kong | kuala lumpur | phnom penh | tel aviv | abu dhabi | addis ababa | buenos aires | rio de janeiro |
    são paulo | sao paulo | cape town | saint louis | st. louis | saint petersburg | st. petersburg | fort worth | baton rouge |
    port au prince | santo domingo | santa fe | santa monica | palo alto | long beach | palm beach | west palm beach | la paz |
    den haag | the hague | united kingdom | united states | south africa | south korea | north korea | new zealand | saudi arabia
    """.split("|")
)
"""Towns and countries of several words, as they stand before the day of a report: "New Delhi, May 16, 2013"."""
ORGANISATION_WORDS = frozenset(
    """
    academy administration agency agentur akademie alliance ambulatorium asociación associates
    association ausschuss authority autorenteam blog bloomberg board bund bundesamt bundesministerium
    bundeszentrale bureau center centers centre centro charity chronicle clinic clinica clinics clinique
    club clínica collaborators collective college comité commission committee communications community
    company consortium contributors corporation council dachverband daily departamento department desk
    digital division editorial editors equipe equipo faculty federation fondation foundation fundación
    gazette gesellschaft globe gmbh group groupe guardian guild health healthcare herald hospital
    hospitals hôpital inc inquirer insider institut institute institutes instituto klinik kliniken klinikum
    krankenhaus krankenkasse lab laboratories labs library llc ltd magazin magazine media medicine
    ministerio ministerium ministry ministère museum nachrichtenagentur network news newsroom office
    online organisation organization ospedale partners pharmacy practice praxis press presse
    publications publishers publishing radio redaccion redacción redactie redaktion redaktionsteam
    redazione reporters research researchers reuters rédaction school schule sciences services sociedad
    society société solutions staff stichting stiftung studio studios team teams telegraph therapeutics today
    times tribune tv universidad universiteit university universität universitätsklinikum université
    verband verbraucherzentrale verein vereniging verlag weekly wellness writers zeitung zentrum
    ziekenhuis équipe
    """.split()
)
"""Words that an institution's name has and a person's name has not."""
ORGANISATION_PREFIXES = (
    "www.",
    "http://",
    "https://",
    "team ",
    "redaktion ",
    "die redaktion",
    "the editors",
    "equipo ",
    "equipe ",
    "équipe ",
)
ORGANISATION_LETTERS = frozenset(
    """
    AFP ANI ANSA AP APA BBC CDC CNA CNN DPA EFE EPD FDA KNA NHS NIH PA SID UPI WHO
    """.split()
)

PARTICLES = frozenset(
    """
    af al ap ben bin da das de del della den der des di do dos du e el la le los mac of st ten ter van
    vom von y zu zum zur
    """.split()
)
PLACES = frozenset("new los las san santa santo saint st north south east west great".split())
