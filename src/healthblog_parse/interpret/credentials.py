"""Post-nominal letters: which they are and how a run of them is read.

Facts: letters stand after the name, with or without a comma before the first, with or without full stops
("M.D.", "Ph. D."), joined by commas, blanks or slashes, with a mark of a footnote ("MD*") or of a brand
("CHES®"), a subject in brackets ("BSc (Hons)"); job wordings stand among them ("RN, BSN, Certified
Pediatric Sleep Consultant").

Rules, in order, for one part between commas:
1. It consists of known letters: credentials, each as displayed.
2. It has the shape of letters (two capitals or more, hardly any small letters, no word known to mean
   something else): one credential; new certificates appear every year, no list has them all.
3. It holds a word for a job (``jobs``): a role.

Where no comma separates letters from the name only known letters count, and short ones that are also
names ("Ma", "Do") only in capitals after a name that is not.

Known failures: institutions written as letters after a comma ("Jane Doe, NHLBI") are read as credentials
unless `NOT_CREDENTIALS` has them.

To extend the list add the letters to the group they belong to, in capitals without full stops.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..expressions import Expression
from .jobs import is_role, names_a_field

# HL7 terminology, code system v2-0360 (degree/license/certificate), and the usual forms of academic degrees.
_DEGREES = """
    AA AAS AB ABA AE AS BA BAA BAS BBA BBS BCH BCHIR BD BDS BE BED BENG BFA BHS BHSC BJ BM BMBS BMED
    BMEDSC BMSC BN BNURS BPHARM BPHIL BPSYCH BS BSC BSE BSED BSL BSN BSRN BSW BT BTECH BTH BVSC CANDMED
    CHB CHM CPH DA DACM DAOM DBA DC DCH DCLINPSY DCLINPSYCH DCN DDIV DDIVMIN DDS DED DENG DHA DHED DHSC
    DIPLPSYCH DLITT DM DMD DMFT DMIN DMSC DNAP DNP DNS DNSC DO DOM DPH DPHIL DPM DPSYCH DPT DRMED DRPH
    DRS DS DSC DSCPT DSW DTCM DVM ECED EDD EDM EDS EDSPECIALIST ENGD HNC HND JD JSD LHD LLB LLD LLM LMSW
    MA MAED MALS MAOM MAPP MARCH MAS MASC MAT MB MBA MBBCH MBBCHIR MBBS MBCHB MBE MCH MCHEM MCLINPSYCH
    MD MDCM MDDIV MDENTSC MDIV MDPHD MDS ME MED MENG MFA MFT MHA MHS MHSC MIM MJ MLIS MLITT MLS MM MMED
    MMEDSCI MMS MMSC MN MNS MNURS MOT MPA MPAS MPH MPHARM MPHIL MPHTM MPP MPS MPSY MPT MRES MS MSC MSCN
    MSCPH MSED MSEE MSHS MSL MSLIS MSN MSOM MSPA MSPH MSPT MSTOM MSW MTH MTP MTS MVSC ND NMD OD OTD
    PHARMD PHB PHD PHE PSYD PSYM PSYS SB SCB SCD SCM SLPD SM SPSYCH SSD STD TD THD VD VMD
    """
# Physicians, assistants, technicians and fellows in the US: AMA, ABMS, AAPA, the colleges' own lists.
_MEDICINE = """
    AAHIVS ABAARM ABFM ABIHM ABIM ABOIM ABP ABPM ABPN ABPP ACHPN AEMT ATC BCACP BCADM BCCCP BCGP BCIDP
    BCNP BCOP BCPP BCPPS BCPS BCSCP CAFS CCS CDCES CDE CES CHT CLT CMA CNMT COTA CPFT CPHT CPT CRT CSCS
    CTTS DABFM DABIM DABMA DABOM DABP DABPN DABR DABS DABT DACBN DACVIM DFAACAP DFAPA DIPABLM DIPABOM
    DMS DPTSCD ECS EMT EMTP FAAAAI FAACAP FAAD FAAEM FAAFP FAAN FAANP FAANS FAAO FAAOA FAAOS FAAP FAAPM
    FAAPMR FACAAI FACC FACCP FACE FACEP FACG FACHE FACI FACLM FACMG FACN FACNM FACO FACOEM FACOFP FACOG
    FACOI FACOOG FACOS FACP FACPM FACR FACRO FACS FACSM FACTM FADA FADSM FAED FAES FAGS FAHA FAHS FAIM
    FAND FAPA FAPHA FASA FASAM FASCO FASCRS FASGE FASN FASPEN FAWM FCCM FCCP FCPP FESC FHM FHRS FICS
    FIDSA FNLA FOMA FPMRS FSCAI FSIR FSM FSSO FSVM FSVS FTOS GCS LAT MLSASCP MTASCP MTM NCS NCTTP NP
    NREMT NRP OCS OTA OTR OTRL PA PAC PASC PCS PES PTA RCP RDCS RDMS RMA RPFT RPH RPSGT RRT RRTNPS RST
    RT RTR RTT RVT SCS WCS
    """
# Nursing: state licences, ANCC, AANP, AACN, PNCB, NCC and the like.
_NURSING = """
    ACHRN ACNP ACNPAG ACNPBC ACNS ACNSBC ADN AGACNP AGACNPBC AGNP AGNPC AGPCNP AGPCNPBC ANP ANPBC ANPC
    AOCN AOCNP AOCNS APN APNP APRN APRNBC APRNCNM APRNCNP ARNP ASN BSNRN CARN CBCN CBIC CCCN CCM CCNS
    CCRN CCTN CDN CEN CFCN CFN CFNP CFRN CGRN CHPN CHRN CIC CLC CLNC CMC CMSRN CNA CNE CNL CNM CNOR CNP
    CNRN CNS CNSBC COCN COHN COHNS CPAN CPEN CPHON CPHQ CPM CPN CPNP CPNPAC CPNPPC CRN CRNA CRNFA CRNI
    CRNP CRRN CSC CSN CTRN CUA CURN CVRN CWCN CWOCN CWON CWS DNPC ENP ENPC FNP FNPBC FNPC GNP GNPBC
    HHCNS HNBBC LCCE LM LMT LNC LPN LPNC LVN MSNRN NCSN NEABC NEBC NNP NNPBC NPC NPDBC NPP OCN ONC PCCN
    PHN PMHCNS PMHCNSBC PMHN PMHNP PMHNPBC PNP PNPAC PNPBC PNPPC RGN RM RMN RMT RN RNBC RNC RNCMNN
    RNCNIC RNCOB RNCS RNFA RNP RPN SANE SANEA SCN SCRN SEN SRN TCRN TNS WCC WHCNP WHNP WHNPBC WOCN
    """
# Nutrition (CDR, BCNS, NBNSC, AfN), lactation (IBLCE), exercise (ACSM, ACE, NASM, NSCA).
_NUTRITION = """
    ACE ACSMCEP ACSMEP ANUTR APD CBS CCN CD CDM CDN CDR CFNS CFPP CFT CHC CHES CHHC CHN CIAYT CIEC CIFT
    CIS CISSN CLEC CLS CLTC CN CNC CNHP CNSC CNW CPD CPTR CSG CSN CSO CSOWM CSP CSPCC CSR CSSD CWC CYT
    DHN DTR EP EPC ERYT ERYT200 ERYT500 FNTP HHP IBCLC IFMCP INHC LCPH LD LDN LN LNC MCHES MFN MHN MND
    MNUTR MPHN MPHRD MSRD MSRDN NASMCPT NBCHWC NBHWC NC NDTR NLP NTP RBP RCN RD RDCD RDH RDLD RDN RDNLD
    RHN RHNP RNCP RNUTR RNUTRD ROHP RP RYT RYT200 RYT500 SNS
    """
# Psychology, social work, counselling, speech (ASWB, NBCC, AAMFT, NASW, ASHA, BACB, BPS, HCPC).
_MENTAL_HEALTH = """
    ACSW ACT AFBPSS ALC AMFT APC ASW ATR ATRBC AUD BCABA BCBA BCBAD BCC BCDMT BCETS BCN BCTMH CAC CACI
    CACII CACIII CADC CADCI CADCII CAGS CAS CASAC CATC CCCA CCCAUD CCCSLP CCDP CCMHC CCS CCTP CDCA CEAP
    CEDS CEDSS CFLE CGP CHT CIP CMHC CMPSYCHOL CPC CPLP CPNB CPRP CPS CPSYCHOL CRADC CRC CSAC CSADC CSAT
    CSB CSE CST CSW CSWA CSWC CT CTRS DBH DCSW EAP EDPSY EMDR EMDRC FAAA HSPP ICADC IMFT LAC LADC LADC1
    LAMFT LAPC LASAC LBA LBSW LCAC LCADC LCAS LCAT LCDC LCDP LCMFT LCMHC LCMHCS LCP LCPC LCSW LCSWA
    LCSWC LCSWR LCSWS LGPC LGSW LICDC LICSW LIMFT LIMHP LISW LISWS LMFT LMFTA LMFTS LMHC LMHCA LMHCD
    LMHP LMSW LMSWC LPA LPAT LPC LPCA LPCC LPCCS LPCI LPCMH LPCS LPE LPP LSATP LSCSW LSP LSSP LSW LSWAIC
    MAADC MAC MACP MBACP MBPSS MFCC MFTI MHC MSSA MSSW MTBC NCAC NCACII NCC NCPSYA NCSP NIC PCC PCLC PHR
    PLMFT PLPC PMHC PPS PSYA QMHP RBT RCC RCSW RDMT RDT REBT RMFT RMHCI RPT RPTS RSW SAC SEP SLP SLPA
    SLPCCC TFCBT UKCP UKCPREG
    """
# British, Irish, Commonwealth: GMC, Royal Colleges, NMC, HCPC, RCVS.
_COMMONWEALTH = """
    AFOM BCH BMBCH CBE CCFP CCT CSCI CSSBB DCN DFSRH DGM DIPIBLM DIPIBLMBSLM DIPSEM DOBSTRCOG DPM DRCOG
    DTM DTMH FACRRM FAFPHM FANZCA FASLM FBPSS FCA FCFP FCP FCPS FCPSYCH FDS FDSRCS FFARCS FFFLM FFICM
    FFOM FFPH FFPM FFPMRCA FFSEM FFSRH FHEA FIBMS FISM FRACDS FRACGP FRACP FRACS FRANZCO FRANZCOG
    FRANZCP FRANZCR FRCA FRCEM FRCGP FRCOG FRCOPHTH FRCP FRCPA FRCPATH FRCPC FRCPCH FRCPE FRCPED
    FRCPEDIN FRCPI FRCPSYCH FRCR FRCS FRCSC FRCSCTH FRCSED FRCSENG FRCSGLASG FRCSI FRCSORL FRCSORTH
    FRCSPLAST FRCSTRORTH FRCSUROL FRCVS FRNZCGP FRPHARMS FRPS FRS FRSA FRSB FRSC FRSE FRSM FRSPH HCPC
    JCPTGP KBE LRCP LRCPI LRCSI MBE MCEM MCFP MCPS MCSP MFDS MFFLM MFFP MFOM MFPH MFSEM MFSRH MFST MIBMS
    MICGP MISCP MMEDSC MPHTM MPSI MRCEM MRCGP MRCOG MRCP MRCPCH MRCPI MRCPSYCH MRCPUK MRCS MRCSED
    MRCSENG MRCSI MRCSLT MRCVS MRES MRPHARMS MRSB MRSC MRSPH NMC OBE PGCE PGCERT PGCERTMEDED PGDIP
    PGDIPMED RHV RMHN RNMH RNT RSCN SFHEA SRD SRP
    """
# Other professions whose members write on health and food.
_OTHER = """
    ACC AFMC AFMCP AVP BAMS BCPA BHMS BNYS BPT BUMS CBCC CBE CCH CCK CCT CD CDBC CERTED CFA CFMP CFP CHW
    CHWC CLD CNHC CPA CPCC CPDT CPDTKA CPST CSCP CVT DACM DIPACU DIPCNM DIPION DIPLAC DIPLOM DM DNB DNBE
    EA ESQ FDSC FMCHC FNB HMD IAABC IFM IMS LAC LCE LEEDAP LISW LVMT LVT MBACC MBACCC MBANT MCC MCHIR
    MPT MSPHRN PCC PE PGD PMP QC RAC RACD RNUTRITION RPE RSHOM RVN SHRM SPHR VN VTS
    """
# German, French, Spanish, Italian, Portuguese, Dutch, Czech, Russian after the name.
_EUROPEAN = """
    BSCHONS CAS COREN CREFITO CRF CRM CRN CRP DAS DPLG EIR EMBA FAMH FH FMH HF LLMEUR MAG MAS MBL MIR
    MSCPH OBSTETRICA OMS PHDC RDDE RDNL SVDE CSC КМН ДМН КПН КБН
    """

_GROUPS = (_DEGREES, _MEDICINE, _NURSING, _NUTRITION, _MENTAL_HEALTH, _COMMONWEALTH, _OTHER, _EUROPEAN)

CREDENTIALS: frozenset[str] = frozenset(" ".join(_GROUPS).split())
"""Known letters, in capitals without full stops, hyphens and blanks."""

AMBIGUOUS: frozenset[str] = frozenset(
    """
    AA AB ABA ABP ACE ACT AE ALC AMFT AS ASW BA BAS BD BE BED BM BN BS BT CAC CAS CAT CCS CD CES CHC CHM
    CN CNA CNC CPS CS CSE CST CT DA DAS DC DED DM DNS DO DOM DS EA EAP ED EIR EMT EP FACE FACI FACN
    FH FMH FNB HF IFM IMS LAC LAT LD LM LN MA MAC MAG MAS MAT MB ME MED MIM MIR MLS MM MN MOT MS MTS NC
    ND NIC NMC NP OD OMS ONC PA PCC PE PES PHE QC RAC RM RP RT SAC SB SCS SEN SEP SM SNS TD VD VN
    """.split()
)
"""Known letters that are also names, words or initials: in capitals only, not after a name in capitals."""

NOT_CREDENTIALS: frozenset[str] = frozenset(
    """
    AB ABC AFP AG AK AL ANI AP APA ARD AZ BBC BC CA CBS CDC CEO CFO CIA CIO CMO CNBC CNN CO COO CTO DC
    DE DER DIE DPA EFE EPD EU EUA EV FAO FAQ FAZ FBI FDA FL GMBH HHS HI HR IA ID II III IL INC IP IT IV
    JR KNA KS KY LA LLC LTD MDR MI MIT MO MT NASA NBC NDR NE NH NHS NIDDK NIH NJ NM NPR NSW NV NY NYC
    NYU NZ NZZ OH OK ON OR ORF PBS PR QLD RI SA SC SDK SR SRF SZ TAZ TN TV TX UAE UC UCLA UCSF UK UN
    UNICEF UPI US USA USC UT VA VI VIC VII VP VT WA WDR WHO WI WV WY ZDF
    """.split()
)
"""Capitals after a comma that are no credentials: institutions, agencies, places, offices, generations."""

_MIXED = frozenset(
    """
    ANUTR AUD BED BENG BMEDSC BNURS BPHARM BSC BSCHONS CERTED CLINPSYD CPSYCHOL DCLINPSY DCLINPSYCH
    DIPACU DIPCNM DIPION DIPLAC DIPLOM DIPLPSYCH DMSC DPHIL DRMED DRPH DSC EDD EDM EDPSY EDS ENGD ESQ
    FRCOPHTH FRCPATH FRCPED FRCPSYCH FRCSED FRPHARMS LAC MAG MBBCH MBBCHIR MBCHB MCLINPSYCH MED MENG
    MHSC MMED MMEDSC MMEDSCI MNURS MNUTR MPHARM MPHIL MPSY MRCPSYCH MRES MRPHARMS MSC MSCN MSCPH MSED
    PGCERT PGCERTMEDED PGDIP PGDIPMED PHARMD PHD PSYA PSYD PSYM PSYS RNUTR RNUTRD RNUTRITION RPH SCB SCD
    SCM CSC КМН ДМН КПН КБН
    """.split()
)
"""Known letters that are written with small ones too; of the others "McC" is a name."""

_WITH_SUBJECT = frozenset(
    "BA BSC BS BED MA MSC MS MED MPHIL PHD DRPHIL DIPLOM MAG LIC MASTER BACHELOR".split()
)
"""Degrees that are followed by their subject."""

_LICENCE = Expression(r"\d{3,8}(?:[-/]?[A-Z]{0,3}\d{0,2})?")
"""The number of a licence ("CRM 12345")."""
_JOINED = Expression(r"[/&]")
_MARKS = "*†‡§®™℠¹²³⁴+#"
_DOTTED = Expression(r"[.\-/’'()\s®™℠*†‡§]+")
_SPACED = Expression(r"\b((?:Ph|Psy|Ed|Pharm|Sc|B|M|D|R)\.)\s+(?=[A-Z][a-z]{0,4}\.)")
_SHAPE = Expression(r"[A-Z][A-Za-z0-9.&/\-]*(?:\s?\([A-Za-z. ]{1,12}\))?")
_BRACKET = Expression(r"\s+(\([^()]{1,20}\))")
_COMMA = Expression(r"[,;•·|–—]|\s-\s")
_MOST_TOKENS = 8
"""Credentials of one part without a comma between them."""


class Letters(NamedTuple):
    """What stands after a name."""

    credentials: tuple[str, ...] = ()
    """As displayed, in order, without marks of footnotes."""
    role: str | None = None
    """The job wordings, joined by a comma and a blank; ``None`` without one."""


def key(token: str) -> str:
    """The form of letters that the table has: ``Ph.D.`` -> ``PHD``."""
    return _DOTTED.sub("", token).upper()


def is_known(token: str) -> bool:
    """Whether the token is known letters in a casing that letters have (not ``Ma``, not ``do``)."""
    name = key(token)
    if name not in CREDENTIALS:
        parts = _JOINED.split(token)
        return len(parts) > 1 and all(map(is_known, parts))
    capitals = sum(character.isupper() for character in token)
    if name in AMBIGUOUS:
        return capitals >= len(name) - ("." in token) and capitals > 1
    return capitals == sum(map(str.isalpha, token)) or name in _MIXED


def looks_like_letters(token: str) -> bool:
    """Whether a part between commas has the shape of letters that the table lacks (``XQPT``)."""
    if _SHAPE.fullmatch(token) is None or key(token) in NOT_CREDENTIALS:
        return False
    letters = [character for character in token if character.isalpha()]
    capitals = sum(map(str.isupper, letters))
    return 2 <= capitals <= 8 and capitals * 2 > len(letters) and len(letters) <= 10


def starts_with_letters(part: str) -> bool:
    """Whether a part begins with a degree and goes on with its subject ("M.Sc. Psychologie")."""
    first, _, rest = part.partition(" ")
    return bool(rest) and key(first) in _WITH_SUBJECT and is_known(first) and names_a_field(rest)


def clean(token: str) -> str:
    """The token without marks of footnotes and brands and without stray punctuation at its ends."""
    token = token.strip().strip(_MARKS).strip(" ,;:-–—").strip(_MARKS)
    if token[-1:] == "." and token.count(".") == 1 and token[-2:-1].isupper() and key(token) in CREDENTIALS:
        return token[:-1]  # the end of a sentence: "PharmD.", but "Esq." and "M.D."
    return token


def read_part(part: str) -> tuple[str, ...]:
    """The credentials of one part between commas, those that no table has told by their shape.

    Args:
        part: Text without commas.

    Returns:
        The credentials as displayed; empty if the part is not made of credentials alone.
    """
    tokens = _tokens_of(part)
    if tokens and all(_is_listed(token) or looks_like_letters(token) for token in tokens):
        return _displayed(tokens)
    listed = _with_addition(tokens)
    if not listed and len(tokens) == 2 and tokens[0].casefold().rstrip(".") in {"dipl", "cert", "fellow"}:
        return (" ".join(tokens),) if looks_like_letters(tokens[1]) else ()
    return listed


def read_known_part(part: str) -> tuple[str, ...]:
    """The credentials of one part between commas, known letters only; else as ``read_part``."""
    tokens = _tokens_of(part)
    if tokens and all(map(_is_listed, tokens)):
        return _displayed(tokens)
    return _with_addition(tokens)


def read_part_behind(name: str, part: str) -> tuple[str, ...]:
    """The credentials of one part behind a name; as ``read_part``, but capitals tell nothing behind a name in capitals.

    Args:
        name: What stands before the part: "JANE ROE".
        part: Text without commas: "JOHN DOE" is the next name, not two runs of letters.

    Returns:
        The credentials as displayed; empty if the part is not made of credentials alone.
    """
    found = read_part(part)
    if len(found) > 1 and name.isupper() and not any(map(_is_listed, found)):
        return ()
    return found


def _tokens_of(part: str) -> list[str]:
    """The words of a part without marks; none where it has too many to be letters."""
    text = _BRACKET.sub(r"\1", _SPACED.sub(r"\1", clean(part)))
    tokens = [cleaned for token in text.split() if (cleaned := clean(token)) and cleaned not in {"&", "and"}]
    return tokens if len(tokens) <= _MOST_TOKENS else []


def _is_listed(token: str) -> bool:
    """Whether a word is known letters, with a subject in brackets or without: "BSc(Hons)"."""
    return is_known(token) or is_known(token.partition("(")[0])


def _displayed(tokens: Sequence[str]) -> tuple[str, ...]:
    return tuple(token.replace("(", " (") if "(" in token else token for token in tokens)


def _with_addition(tokens: Sequence[str]) -> tuple[str, ...]:
    """Letters with the number of a licence or a subject behind them; empty for any other words."""
    if len(tokens) == 2 and _LICENCE.fullmatch(tokens[1]) and is_known(tokens[0].partition("-")[0]):
        return (" ".join(tokens),)
    if len(tokens) <= 4 and starts_with_letters(" ".join(tokens)):
        return (" ".join(tokens),)
    return ()


def read_letters(parts: Iterable[str] | str) -> Letters:
    """Read what stands after a name.

    Args:
        parts: The text after the name, or its parts between commas.

    Returns:
        Credentials and roles; parts that are neither are left out.
    """
    credentials: list[str] = []
    roles: list[str] = []
    for part in _COMMA.split(parts) if isinstance(parts, str) else parts:
        found = read_part(part)
        credentials.extend(found)
        if not found and is_role(part):
            roles.append(clean(part))
    return Letters(credentials=tuple(credentials), role=", ".join(roles) or None)
