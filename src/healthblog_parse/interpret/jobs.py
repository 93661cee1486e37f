"""Words for jobs, which tell a phrase beside a name from another name, and for the departments and subjects in them.

Facts: what stands behind a name and a comma is letters, a job ("Executive Editor, Women's Health Watch") or the next name.
A word for a job stands in no name; German makes compounds of its own.

Known failures: jobs in other languages than the tables'; surnames that are words for jobs ("Jane Reporter").
"""

from __future__ import annotations

from ..expressions import Expression

_WORD = Expression(r"[^\W\d_][\w'’.\-]*")
_ENDS = (
    "autor", "autorin", "redakteur", "redakteurin", "journalist", "journalistin", "ärztin", "mediziner", "medizinerin",
    "psychologe", "psychologin", "therapeut", "therapeutin", "berater", "beraterin", "wissenschaftler", "wissenschaftlerin",
    "trainer", "trainerin",
)  # fmt: skip
"""Ends of the compounds that German makes of jobs."""
_WORDS = frozenset(
    """
    especialista spécialiste specialista specialiste spezialist spezialistin gastroenterologo neurologa врач врач-терапевт
    accountant architect designer developer economist engineer entrepreneur entwickler entwicklerin ingenieur ingenieurin lawyer
    marketer programmer programmierer programmiererin realtor unternehmer unternehmerin
    accredited acupuncturist adjunct adviser advisor advisory allergist allgemeinmediziner
    allgemeinmedizinerin analyst anchor anesthesiologist apotheker apothekerin arts arzt assistant
    associate attorney auteur author autor autora autorin autrice berater beraterin biologa biologe
    biologin biologist biologo bióloga biólogo blogger board board-certified candidate cardiologist
    cardiologista cardiologo cardiologue cardióloga cardiólogo caregiver ceo certified cfo chair
    chairman chairwoman chef chefarzt chefärztin chemiker chemikerin chemist chercheur chercheuse chief
    chiropractor chirurgien chirurgienne clinical clinician cmo co-founder coach cofounder columnist
    committee consultant contributing contributor coo coordinator copywriter correspondent counseling
    counselling counsellor counselor creator cto dentist dermatologa dermatologe dermatologin
    dermatologist dermatologista dermatologo dermatologue dermatóloga dermatólogo dietetic dietician
    dietista dietista-nutricionista dietitian dietologa dietologo diplom-biologin diplom-psychologe
    diplom-psychologin diplomate director directora direktor diätassistentin diététicien diététicienne
    diëtist docteur doctor doctora doctoral doula editor editor-in-chief editora editorial-director
    educator endocrinologist endocrinologista endocrinologue enfermeira enfermeiro enfermera enfermero
    epidemiologist ergotherapeut ergotherapeutin ernährungsberaterin ernährungsexperte
    ernährungsexpertin ernährungsmediziner ernährungsmedizinerin ernährungswissenschaftler
    ernährungswissenschaftlerin executive expert experte expertin facharzt fachjournalist
    fachjournalistin fachärztin faculty farmacista farmacéutica farmacéutico farmacêutica farmacêutico
    fellow fisioterapeuta founder frauenarzt frauenärztin freelance freelancer fysiotherapeut gastautor
    gastautorin gastro-entérologue gastroenterologist geneticist gerontologist gesundheitsexperte
    gesundheitsexpertin gesundheitsredakteur gesundheitsredakteurin gesundheitswissenschaftler
    gesundheitswissenschaftlerin ginecologista ginecologo ginecóloga ginecólogo giornalista guest
    gynecologist gynäkologin gynécologue généraliste hausarzt hausärztin hautarzt hautärztin head
    hebamme heilpraktiker heilpraktikerin hematologist herausgeber herausgeberin herbalist huisarts
    hygienist immunologist infermiera infermiere infirmier infirmière instructor intern internist
    internistin investigator jornalista journalist journaliste journalistin kardiologe kardiologin
    kinderarzt kinderärztin kinésithérapeute krankenschwester lactation leader lecturer licensed
    logopäde logopädin manager matrona mediator medica medico mediziner medizinerin medizinjournalist
    medizinjournalistin medizinredakteur medizinredakteurin member membre membro microbiologist midwife
    miembro mitglied msc. médecin médica médico naturopath naturopathic nephrologist neurologe
    neurologin neurologist neurologista neurologo neurologue neuropsychologist neuroscientist neuróloga
    neurólogo nurse nutricionista nutritionist nutritionniste nutrizionista nutrióloga nutriólogo
    oberarzt oberärztin obstetrician officer oncologist oncologue ophthalmologist optometrist ortopedico
    ostetrica owner paediatrician partner pathologist pediatra pediatrician periodista personal-trainer
    pflegefachfrau pharmacien pharmacienne pharmacist pharmazeut pharmazeutin photographer physician
    physicians physiotherapeut physiotherapeutin physiotherapist pneumologin pneumologista pneumologue
    podiatrist practitioner praktikantin president producer profesor profesora professor professora
    psicanalista psichiatra psicologa psicologo psicóloga psicólogo psiquiatra psychiater psychiaterin
    psychiatre psychiatrist psychoanalyst psychologe psychologin psychologist psychologue psycholoog
    psychotherapeut psychotherapeutin psychotherapist publisher pulmonologist pédiatre pédopsychiatre
    radiologist recipe redacteur redactor redactora redactrice redakteur redakteurin redator redatora
    redattore redattrice registered reporter reporterin researcher resident reviewer rheumatologist
    rhumatologue rédacteur rédactrice sage-femme scholar scientist senior sexologist socialworker
    sociologist specialist sportwissenschaftler sportwissenschaftlerin staff-writer strategist stratège
    student studentin supervisor surgeon teacher team-lead technician technologist therapeut therapeutin
    therapist toxicologist trainer tutor urologin urologist verfasser verfasserin verloskundige
    verpleegkundige veterinarian vice-president virologist volontär volontärin volunteer wissenschaftler
    wissenschaftlerin wissenschaftsjournalist wissenschaftsjournalistin writer yogalehrerin zahnarzt
    zahnärztin ärztin ökotrophologe ökotrophologin
    """.split()
)
"""Words that make a phrase after a comma a job or a part, not a name."""

_FIELDS = frozenset(
    """
    administration affairs allgemeinmedizin analytics anesthesiology anthropology biochemie biochemistry
    biologia biologie biology biología biomedicine cardiologie cardiology cardiología chemie chemistry chirurgie
    communication communications content counseling counselling dentistry dermatologie dermatology dermatología
    development dietetics dietética disease diseases education endocrinology engagement engineering english
    epidemiology ernährung ernährungswissenschaft ernährungswissenschaften exercise gastroenterology geriatrics
    germanistik gesundheit gesundheitswissenschaften ginecología gynaecology gynecology gynäkologie haematology
    health hematology history hons humanmedizin immunology informatics innere innovation insights journalism
    journalisme journalismus kardiologie kinesiology kommunikation law linguistics literature management
    marketing medicine medizin midwifery nephrology neurologie neurology neurología neuroscience neurosurgery
    neurowissenschaften nursing nutrición nutrition nutritional nutrizione obstetrics oncology operations
    ophthalmology orthopaedics orthopedics orthopädie otolaryngology outreach partnerships pathology pediatrics
    pediatría pharmacie pharmacology pharmacy pharmazie philosophy physics physiology podiatry policy politics
    programs psicologia psicología psiquiatría psychiatrie psychiatry psychologie psychology psychotherapy
    public publications pulmonology quality radiology rehabilitation relations research rheumatology sales
    science sciences services sociology sport sports sportwissenschaft strategy studies surgery technology
    therapy toxicology training urologie urology wellness women's women’s writing zoology ökotrophologie
    """.split()
)
"""Words of departments and subjects, which stand in jobs and behind degrees."""


def is_role(text: str) -> bool:
    """Whether a phrase names a job ("Executive Editor, Women's Health Watch")."""
    for word in _WORD.findall(text):
        folded = word.casefold().rstrip(".")
        if folded in _WORDS or folded.endswith(_ENDS):
            return True
    return False


def names_a_field(text: str) -> bool:
    """Whether a phrase names a department or a subject ("Community Development")."""
    return any(word.casefold() in _FIELDS for word in _WORD.findall(text))
