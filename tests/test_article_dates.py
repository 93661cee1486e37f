"""The article's dates chosen among what is displayed and what is stated."""

from __future__ import annotations

import pytest

from healthblog_parse.interpret.article_dates import ArticleDates, choose_dates
from healthblog_parse.interpret.dates.written import DateContext
from healthblog_parse.records import DateRole, RawDate

_CONTEXT = DateContext(language="en")


def _shown(
    raw: str, rule: str = "date-marked", role: DateRole = "published", machine: str | None = None
) -> RawDate:
    return RawDate(role=role, raw=raw, machine=machine, rule=rule)


def _stated(machine: str, role: DateRole = "published") -> RawDate:
    return RawDate(role=role, machine=machine, rule="meta:date", visible=False)


CASES = [
    # what the reader sees wins over disagreeing metadata
    ([_shown("March 20, 2023"), _stated("2013-03-11T11:11:07-07:00")], "2023-03-20"),
    # of metadata that disagree, the one whose day is shown behind the text
    (
        [
            _stated("2022-03-31T11:36:56Z"),
            _stated("2021-12-30T17:15:00Z"),
            _shown("December 30, 2021", "date-tail"),
        ],
        "2021-12-30T17:15:00+00:00",
    ),
    ([_stated("2022-03-31"), _stated("2022-03-31"), _shown("December 30, 2021", "date-tail")], "2022-03-31"),
    ([_stated("2022-03-31"), _stated("2021-12-30"), _shown("May 3, 2020", "date-tail")], "2022-03-31"),
    # metadata give precision where the day agrees
    ([_shown("July 20, 2023"), _stated("2023-07-20T16:00:00+00:00")], "2023-07-20T16:00:00+00:00"),
    # an American evening is the next day in UTC
    ([_shown("May 19, 2025"), _stated("2025-05-20T01:54:57+00:00")], "2025-05-20T01:54:57+00:00"),
    # but not at noon, and not with an offset of its own
    ([_shown("May 19, 2025"), _stated("2025-05-20T15:54:57+00:00")], "2025-05-19"),
    ([_shown("May 19, 2025"), _stated("2025-05-20T01:54:57-07:00")], "2025-05-19"),
    # a European reader has the next day late in the evening, UTC
    ([_shown("20. Mai 2025"), _stated("2025-05-19T22:30:00+00:00")], "2025-05-19T22:30:00+00:00"),
    # a month is made precise
    ([_shown("April 2017"), _stated("2017-04-26")], "2017-04-26"),
    ([_shown("April 2017"), _stated("2017-05-02")], "2017-04"),
    # and tells which of two numbers is the day; metadata do not
    ([_shown("02/07/2014 um 9:12 Uhr", machine="2014-02-07T09:12:00+01:00")], "2014-02-07T09:12:00+01:00"),
    ([_shown("02/07/2014 um 9:12 Uhr", machine="2014-02-09T09:12:00+01:00")], "2014-07-02T09:12"),
    # the element's own machine-readable form first
    ([_shown("July 1, 2023", machine="2023-07-01T08:00:00+02:00")], "2023-07-01T08:00:00+02:00"),
    # a malformed one is passed over
    ([_shown("July 1, 2023", machine="2023-11-02T1643Q")], "2023-07-01"),
    # a wording goes before a bare date
    ([_shown("Sept 30, 2022"), _shown("Sept 26, 2019", rule="date-tail-worded")], "2019-09-26"),
    # but not where metadata know another date behind the text, and not this one: a picture's
    (
        [
            _shown("July 17, 2013", rule="date-tail"),
            _shown("March 24, 1997", rule="date-tail-worded"),
            _stated("2013-07-17"),
        ],
        "2013-07-17",
    ),
    # metadata go before dates of the body and of the address
    ([RawDate(machine="2021-07", rule="url-path", visible=False), _stated("2021-07-04")], "2021-07-04"),
    ([_shown("July 2021", rule="date-text"), _stated("2023-01-19")], "2023-01-19"),
    # nothing else: the address
    ([RawDate(machine="2021-07-04", rule="url-path", visible=False)], "2021-07-04"),
    # a midnight to the second has lost its time: another statement of that day, here an American evening's, has it
    (
        [_stated("2023-05-17T00:00:00+0000"), _stated("2023-05-18T04:39:05+00:00")],
        "2023-05-18T04:39:05+00:00",
    ),
    ([_stated("2023-05-17T00:00:00Z"), _stated("2023-05-17T14:02:00+02:00")], "2023-05-17T14:02:00+02:00"),
    # not that of another day, and not for a time that is stated to the minute
    ([_stated("2023-05-17T00:00:00Z"), _stated("2023-05-19T04:39:05+00:00")], "2023-05-17T00:00:00+00:00"),
    ([_stated("2023-05-17T00:01:00Z"), _stated("2023-05-18T04:39:05+00:00")], "2023-05-17T00:01:00+00:00"),
    # dots with the month in front, where the address says that it is the month
    ([_shown("06.05.13"), RawDate(machine="2013-06", rule="url-path", visible=False)], "2013-06-05"),
    ([_shown("06.05.13"), RawDate(machine="2013-05", rule="url-path", visible=False)], "2013-05-06"),
    ([_shown("06.05.13"), RawDate(machine="2012-06", rule="url-path", visible=False)], "2013-05-06"),
    ([_shown("06.05.13"), RawDate(machine="2013-06-09", rule="url-path", visible=False)], "2013-05-06"),
    ([_shown("06.05.13")], "2013-05-06"),
    # an ambiguous number is read as the other candidate says
    ([_shown("March 9, 2026"), _stated("03-09-2026")], "2026-03-09"),
    # what cannot be read is passed over
    ([_shown("yesterday or so"), _stated("2020-01-05")], "2020-01-05"),
]


@pytest.mark.parametrize(("candidates", "expected"), CASES)
def test_publication(candidates: list[RawDate], expected: str) -> None:
    """The displayed day, as precisely as the page says it anywhere."""
    value = choose_dates(candidates, _CONTEXT).published.reading.value
    assert value is not None
    assert value.isoformat() == expected


def test_roles_do_not_mix() -> None:
    """A change may be dated before the publication; a review is neither."""
    chosen = choose_dates(
        [
            _stated("2020-02-17T06:00:03+00:00"),
            _stated("2020-02-13T19:14:25+00:00", role="updated"),
            _stated("2021-01-01", role="reviewed"),
        ],
        _CONTEXT,
    )
    found = {role: date.reading.value and date.reading.value.isoformat() for role, date in chosen.by_role()}
    assert found == {
        "published": "2020-02-17T06:00:03+00:00",
        "updated": "2020-02-13T19:14:25+00:00",
        "reviewed": "2021-01-01",
    }


def test_the_order_found_in_one_role_serves_the_others() -> None:
    """ "03-09-2026" is March 9 beside "March 9, 2026": then "03-07-2026" is March 7."""
    chosen = choose_dates(
        [_shown("March 9, 2026"), _stated("03-09-2026"), _stated("03-07-2026", role="updated")],
        DateContext(),
    )
    value = chosen.updated.reading.value
    assert value is not None
    assert value.isoformat() == "2026-03-07"


def test_the_raw_string_of_an_unreadable_date_is_kept() -> None:
    """Unparsable is not absent."""
    chosen = choose_dates([_shown("the day after the feast of 1999")], _CONTEXT).published
    assert (chosen.raw, chosen.reading.value) == ("the day after the feast of 1999", None)
    assert chosen.reading.status != "absent"


def test_no_candidates_no_dates() -> None:
    """Absent stays absent."""
    assert choose_dates([], _CONTEXT) == ArticleDates()
