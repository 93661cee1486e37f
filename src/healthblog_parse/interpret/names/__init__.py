"""Names: one taken apart, several told apart, two compared."""

from .identity import fold, folded_words, same_person
from .kinds import is_given_name, is_organisation, without_honorific
from .lists import split_names, without_footnotes
from .reading import PersonName, read_name, read_signature

__all__ = [
    "PersonName",
    "fold",
    "folded_words",
    "is_given_name",
    "is_organisation",
    "read_name",
    "read_signature",
    "same_person",
    "split_names",
    "without_footnotes",
    "without_honorific",
]
