"""Date strings: what they say, what they leave open, and where they stand in a line."""

from __future__ import annotations

import datetime as dt
import re
import runpy
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthblog_parse.interpret.dates import written as dates
from healthblog_parse.interpret.dates.grammar import DayOrder
from healthblog_parse.interpret.dates.order import order_of_days, order_since, settle_order
from healthblog_parse.interpret.dates.spans import find_dates
from healthblog_parse.interpret.dates.stamped import moment_in, read_beside
from healthblog_parse.interpret.dates.words import CLDR_VERSION, MONTHS
from healthblog_parse.interpret.dates.written import DateContext, read_date
from healthblog_parse.interpret.language import english_of

ROOT = Path(__file__).parent.parent
SAVED = dt.datetime(2020, 3, 5, 12, 30)  # noqa: DTZ001 - a user may not know the zone

WRITTEN = [
    # displayed by blog systems
    ("17. Februar 2020 um 12:47 Uhr", "2020-02-17T12:47"),
    ("14.09.2022 um 21.11", "2022-09-14T21:11"),
    ("17.07, 2011 @ 13:04", "2011-07-17T13:04"),
    ("11.05.2012 11:38", "2012-05-11T11:38"),
    ("06.01.2020 um 9:16", "2020-01-06T09:16"),
    ("18. Oktober 2023 - 13:11", "2023-10-18T13:11"),
    ("16. March, 2023 at 16:59", "2023-03-16T16:59"),
    ("9. Dezember 2013 at 14:57", "2013-12-09T14:57"),
    ("12/17/2017 at 10:17 am", "2017-12-17T10:17"),
    ("02-11-2023 • 16h43", "2023-11-02T16:43"),
    ("le mercredi 15 mai 2019 à 08h07", "2019-05-15T08:07"),
    ("Friday December 19, 2025 @08:08PM", "2025-12-19T20:08"),
    ("Jan 24, 2026 At 8:26 am", "2026-01-24T08:26"),
    ("Aug 24th 2009", "2009-08-24"),
    ("May, 3 2019 at 9:12 am", "2019-05-03T09:12"),
    ("17.7.11", "2011-07-17"),
    ("17.7.99", "1999-07-17"),
    ("März 7, 2018", "2018-03-07"),
    # WordPress prints a month's name in the order that the site chose
    ("3月 14, 2017 9:26 am", "2017-03-14T09:26"),
    ("3rd 8月 2019 7:04am", "2019-08-03T07:04"),
    ("9th 8월 2018 (6:58오후)", "2018-08-09T18:58"),
    ("八月 3, 2019 7:04 上午", "2019-08-03T07:04"),
    ("十二月 31, 2019", "2019-12-31"),
    ("พฤศจิกายน 2, 2009", "2009-11-02"),
    ("14 มีนาคม 2017 ที่ 9:26am", "2017-03-14T09:26"),
    ("14 มีนาคม 2560", "2017-03-14"),
    ("नवंबर 2, 2009", "2009-11-02"),
    ("14 मार्च 2017", "2017-03-14"),
    ("نوامبر 2, 2009 @ 10:09 ب.ظ", "2009-11-02T22:09"),
    ("7th می 2017", "2017-05-07"),
    ("02/11/2009 در 22:09", "2009-11-02T22:09"),
    ("19.04.2016 um 20:55 Uhr Uhr", "2016-04-19T20:55"),
    ("am 9. Juni 2017 um 13:22", "2017-06-09T13:22"),
    ("18.10.2019, 16:18", "2019-10-18T16:18"),
    ("18.10.2019, 16.18 Uhr", "2019-10-18T16:18"),
    ("2. Mai 2015, 21 Uhr", "2015-05-02T21:00"),
    ("Samstag, 5. Jänner 2013", "2013-01-05"),
    ("Sa., 5. Mrz. 2013", "2013-03-05"),
    ("mar. 7 mars 2018", "2018-03-07"),
    ("mar 7, 2018", "2018-03-07"),
    ("12:00 am, May 3, 2011", "2011-05-03T00:00"),
    ("May 3, 2011 12:05 p.m.", "2011-05-03T12:05"),
    ("20 de mayo de 2015 a las 10:20 p. m.", "2015-05-20T22:20"),
    ("miércoles, 20 de mayo de 2015", "2015-05-20"),
    ("segunda-feira, 20 de maio de 2015 às 10h20", "2015-05-20T10:20"),
    ("1º de maio de 2015", "2015-05-01"),
    ("1er août 2015 à 8 h 05", "2015-08-01T08:05"),
    ("mercoledì 20 maggio 2015 alle ore 10:20", "2015-05-20T10:20"),
    ("20 mei 2015 om 10.20 uur", "2015-05-20T10:20"),
    ("10:17 am on 12/17/2017", "2017-12-17T10:17"),
    ("13:04, 17.07.2011", "2011-07-17T13:04"),
    ("09:50:00 17.01.1986", "1986-01-17T09:50:00"),
    ("Posted on Sunday, 3rd of May, 2015", "2015-05-03"),
    ("Published: Sept. 5, 2013", "2013-09-05"),
    ("Oct 24 '10", "2010-10-24"),
    ("2013/09/05", "2013-09-05"),
    ("3-May-2015", "2015-05-03"),
    ("2015-May-03", "2015-05-03"),
    ("2019年5月3日 10:20", "2019-05-03T10:20"),
    ("2019/05/02(木) 07:30:00", "2019-05-02T07:30:00"),
    ("3 Tháng Năm, 2019 lúc 9:12 sáng", "2019-05-03T09:12"),
    ("Tháng Mười Một 11, 2019 lúc 3:05 chiều", "2019-11-11T15:05"),
    ("28. listopada 2019. u 09:12", "2019-10-28T09:12"),
    ("28 listopada 2019", "2019-11-28"),
    ("יום שישי, 3 במאי 2019 בשעה 09:12", "2019-05-03T09:12"),
    ("August 2009", "2009-08"),
    ("08/2009", "2009-08"),
    ("2009", "2009"),
    ("\u200e17.\xa0Februar\u202f2020", "2020-02-17"),
    ("17. Februar 2020 (bearbeitet)", "2020-02-17"),
    # machines
    ("2009-08-24", "2009-08-24"),
    ("2009-08", "2009-08"),
    ("2023-11-02T1643", "2023-11-02T16:43"),
    ("2020-01-01T10:00:00.000Z", "2020-01-01T10:00:00+00:00"),
    ("2020-01-01T10:00:00 +0530", "2020-01-01T10:00:00+05:30"),
    ("2020-01-01 10:00:00-08", "2020-01-01T10:00:00-08:00"),
    ("2020-01-01 10:00 UTC", "2020-01-01T10:00+00:00"),
    ("Thu, 25 Sep 2003 10:49:41 -0300", "2003-09-25T10:49:41-03:00"),
    ("Thu, 25 Sep 2003 10:49:41 GMT", "2003-09-25T10:49:41+00:00"),
    ("Wed Oct 18 2023 13:11:26 GMT+0200 (CEST)", "2023-10-18T13:11:26+02:00"),
    ("May 3, 2011 10:00 UTC+5:30", "2011-05-03T10:00+05:30"),
    ("May 3, 2011 10:00 GMT+2", "2011-05-03T10:00+02:00"),
    ("May 3, 2011 10:00 GMT-15", "2011-05-03T10:00"),
    ("Fri Dec 19 20:08:00 2025", "2025-12-19T20:08:00"),
    ("Fri Dec 19 20:08:00 CET 2025", "2025-12-19T20:08:00+01:00"),
    ("03/May/2015:10:20:30 +0200", "2015-05-03T10:20:30+02:00"),
    ("May 3, 2015 7:00 PM - 09:00", "2015-05-03T19:00"),  # from and until
    ("20231102", "2023-11-02"),
    ("20231102T164300Z", "2023-11-02T16:43:00+00:00"),
    ("1571400000", "2019-10-18T12:00:00+00:00"),
    ("1571400000123", "2019-10-18T12:00:00+00:00"),
]


ELSEWHERE = [
    ("3. maj 2019 kl. 10:20", "2019-05-03T10:20"),
    ("3. maj 2019 kl. 10.20", "2019-05-03T10:20"),
    ("den 3 maj 2019 kl 10.20", "2019-05-03T10:20"),
    ("fre. 3. mai 2019", "2019-05-03"),
    ("3. toukokuuta 2019 klo 10.20", "2019-05-03T10:20"),
    ("3.5.2019 10.20", "2019-05-03T10:20"),
    ("3.5.2019 22.05.00", "2019-05-03T22:05:00"),
    ("3 maja 2019 r. o godz. 10:20", "2019-05-03T10:20"),
    ("28 gru 2019", "2019-12-28"),
    ("pátek 3. května 2019 v 10:20", "2019-05-03T10:20"),
    ("3. 5. 2019 v 10.20", "2019-05-03T10:20"),
    ("28. augusta 2019", "2019-08-28"),
    ("3 мая 2019 г. в 10:20", "2019-05-03T10:20"),
    ("пятница, 3 мая 2019", "2019-05-03"),
    ("Опубликовано: 3 мая 2019", "2019-05-03"),
    ("3 травня 2019 р.", "2019-05-03"),
    ("3 Mayıs 2019 Cuma", "2019-05-03"),
    ("28 Ara 2019 22:05", "2019-12-28T22:05"),
    ("2019. május 3., péntek", "2019-05-03"),
    ("2019. május 3. 10:20", "2019-05-03T10:20"),
    ("2019. 05. 03.", "2019-05-03"),
    ("vineri, 3 mai 2019", "2019-05-03"),
    ("28 d’octubre del 2019", "2019-10-28"),
    ("3 Mei 2019 pukul 10.20", "2019-05-03T10:20"),
    ("3 Μαΐου 2019 στις 10:20 μ.μ.", "2019-05-03T22:20"),
    ("Παρασκευή, 3 Μαΐου 2019", "2019-05-03"),
    ("公開日：2019年5月3日（金）", "2019-05-03"),
    ("2019年5月3日 10時20分", "2019-05-03T10:20"),
    ("2019年5月3日 星期五 下午10:20", "2019-05-03T22:20"),
    ("2019년 5월 3일 금요일 오후 10:20", "2019-05-03T22:20"),
    ("3. svibnja 2019. u 10:20", "2019-05-03T10:20"),
    ("3. maj 2019 ob 10:20", "2019-05-03T10:20"),
    ("3. avgust 2019.", "2019-08-03"),
    ("3. мај 2019. у 10:20", "2019-05-03T10:20"),
    ("3 май 2019 г., 10:20", "2019-05-03T10:20"),
    ("3. mai 2019 kell 10.20", "2019-05-03T10:20"),
    ("2019 m. gegužės 3 d. 10:20", "2019-05-03T10:20"),
    ("2019. gada 3. maijs plkst. 10:20", "2019-05-03T10:20"),
    ("3. ágúst 2019 kl. 10:20", "2019-08-03T10:20"),
    ("3 de xullo de 2019", "2019-07-03"),
    ("Thứ Năm, ngày 3 tháng 5 năm 2019", "2019-05-03"),
    ("3 tháng 5, 2019 lúc 10:20", "2019-05-03T10:20"),
    ("10:20 3 thg 5, 2019", "2019-05-03T10:20"),
    ("3 במאי 2019 בשעה 10:20", "2019-05-03T10:20"),
    ("3 مايو، 2019 الساعة 10:20 م", "2019-05-03T22:20"),
    ("3 listopada 2019", "2019-11-03"),
    ("3 lis 2019", "2019-11-03"),
    ("Обновл. 14 Сен 2020", "2020-09-14"),
    ("Ноя 3, 2019", "2019-11-03"),
    ("3 Кві 2019", "2019-04-03"),
    ("3 гру 2019 о 10:20", "2019-12-03T10:20"),
    ("3 септ. 2019", "2019-09-03"),
    ("3 Noi 2019", "2019-11-03"),
    ("3 ינו 2019", "2019-01-03"),
]
"""Languages beyond the seven."""


@pytest.mark.parametrize(("raw", "expected"), [*WRITTEN, *ELSEWHERE, ("mar. 1 2000", "2000-03-01")])
def test_dates_are_read_as_precisely_as_they_are_written(raw: str, expected: str) -> None:
    reading = read_date(raw, DateContext())
    assert (reading.status, str(reading.value)) == ("read", expected)


@pytest.mark.parametrize(
    "raw",
    [
        "PT7M", "5 min read", "7 min", "1234", "hello", "May", "31.02.2015", "May 32, 2015", "13/13/2013",
        "2011-05-03T25:61", "0000-00-00 00:00:00", "0001-01-01T00:00:00", "-0001-11-30T00:00:00+00:00",
        "99999999", "99999999999999999999", "12 comments", "May 3, 2011 10 comments", "1.2.3.4", "10.0.0.12",
        "3 May 2015 next review", "Next review: 3 May 2015", "May 3, 2011 at 25:00", "٣ مايو ٢٠١١",
        "Sie 2010", "Pro 2019", "tem 3", "May 3, 2011 sie", "1.2.3", "+45 12 34 56 78", "3. Led",
        "x" * 5000,
        "9" * 5000, "1/" * 2000,
    ],
)  # fmt: skip
def test_what_is_no_date_is_unparsable(raw: str) -> None:
    assert read_date(raw, DateContext(order="DMY")).status == "unparsable"


@pytest.mark.parametrize("raw", [None, "", " \n\xa0"])
def test_nothing_is_absent(raw: str | None) -> None:
    assert read_date(raw, DateContext()).status == "absent"


@pytest.mark.parametrize("raw", ["Le 9 janvier à 13:06", "May 3rd", "12.5.", "11/08/2020 at 9:52", "9/5/13"])
def test_several_dates_fit_an_ambiguous_one(raw: str) -> None:
    reading = read_date(raw, DateContext(retrieved=SAVED))
    assert (reading.status, reading.value) == ("ambiguous", None)


@pytest.mark.parametrize(
    ("raw", "language", "expected"),
    [
        ("3. listopada 2019.", "hr", "2019-10-03"),
        ("9. Listopad 2018.", "hr", "2018-10-09"),
        ("9. Studeni 2018.", "hr", "2018-11-09"),
        ("3. listopada 2019. u 10:20", "hr-HR", "2019-10-03T10:20"),
        ("3. lip 2019.", "bs", "2019-06-03"),
        ("3. listopadu 2019", "cs", "2019-11-03"),
        ("3. listopada 2019", None, "2019-11-03"),
        ("3. lipnja 2019.", "hr", "2019-06-03"),
    ],
)
def test_croatian_months_that_are_others_in_polish_and_czech(
    raw: str, language: str | None, expected: str
) -> None:
    assert str(read_date(raw, DateContext(language=language)).value) == expected


@pytest.mark.parametrize(
    ("raw", "order", "expected"),
    [
        ("11/08/2020 at 9:52", "DMY", "2020-08-11T09:52"),
        ("11/08/2020 at 9:52", "MDY", "2020-11-08T09:52"),
        ("11-08-20", "YMD", "2011-08-20"),
        ("Tuesday, 11/08/2020", "MDY", "2020-08-11"),  # the weekday is nearer than the page's order
        ("Tuesday, 11/08/2020", None, "2020-08-11"),
        ("11/08/2020 um 9:52", None, "2020-08-11T09:52"),
        ("17.07.2011", "MDY", "2011-07-17"),
        ("05.07.2011", "M.D.Y", "2011-05-07"),
        ("05.07.2011 at 9:52", "M.D.Y", "2011-05-07T09:52"),
        ("05/07/2011", "M.D.Y", "2011-05-07"),
        ("17.07.2011", "M.D.Y", "2011-07-17"),
        ("05.07.2011", "MDY", "2011-07-05"),
        ("07/17/2011", "DMY", "2011-07-17"),
        ("08/08/2011", None, "2011-08-08"),
    ],
)
def test_what_settles_three_numbers(raw: str, order: DayOrder | None, expected: str) -> None:
    assert str(read_date(raw, DateContext(order=order)).value) == expected


@pytest.mark.parametrize(
    ("language", "url", "expected"),
    [
        ("en", "https://notes.example.co.uk/sleep", "en-gb"),
        ("en", "https://www.example.gov/topics", "en-us"),
        ("en", "https://example.com.au", "en-au"),
        ("EN", "//example.ie:8080/a", "en-ie"),
        ("en", "https://example.com/uk/", "en"),
        ("en", "/sleep.uk", "en"),
        ("en", None, "en"),
        ("en-US", "https://example.co.uk/", "en-US"),
        ("de", "https://example.co.uk/", "de"),
        (None, "https://example.co.uk/", None),
    ],
)
def test_which_english_a_domain_writes(language: str | None, url: str | None, expected: str | None) -> None:
    """Only where the page does not say it itself."""
    assert english_of(language, url) == expected


@pytest.mark.parametrize(
    ("raws", "language", "expected"),
    [
        (["on 11/08/2020 at 9:52", "on 16/08/2020 at 12:56"], "en", "DMY"),
        (["11/08/2020", "08/16/2020"], "de", "MDY"),
        (["16/08/2020", "08/16/2020"], "de", None),
        (["01/02/2020", "05/02/2020", "03/03/2020"], "en", "DMY"),
        (["01/02/2020", "05/02/2020", "03/03/2020"], "en-US", "DMY"),
        (["02/01/2020", "02/05/2020", "03/03/2020"], "en", "MDY"),
        (["11/08/2020"], "en", None),
        (["11/08/2020 às 9h52", "01/06/2020"], "en", "DMY"),
        (["11/08/2020"], "en-US", "MDY"),
        (["11/08/2020"], "en_GB", "DMY"),
        (["11/08/2020"], "de-AT", "DMY"),
        (["11/08/2020"], None, None),
        (["17.07.2011", "May 3, 2011"], "en", None),
        (["2.8.2011", "8.19.2012"], "en-US", "M.D.Y"),
        (["2.8.2011", "3.8.2012"], "en-US", "MDY"),
        (["06.7.12 at 7:26 pm", "07.20.12 at 6:20 pm"], "en-US", "M.D.Y"),
        (["06.7.12", "20.07.12", "07.20.12"], "en-US", "MDY"),
        (["19.8.2012", "8.19.2012"], "en-US", "MDY"),
        (["2.8.2011", "version 1.8.19.2012"], "en", None),
        ([], "pt-BR", "DMY"),
    ],
)
def test_the_order_of_a_page(raws: list[str], language: str | None, expected: str | None) -> None:
    assert settle_order(raws, language=language) == expected


@pytest.mark.parametrize(
    ("raws", "published", "expected"),
    [
        (["5/3/2019 9:12 AM", "5/4/2019 3:38 AM"], "2019-05-02", "MDY"),
        (["3/5/2019 9:12", "4/5/19 3:38"], "2019-05-02", "DMY"),
        (["6/7/2019", "7/6/2019"], "2019-05-02", None),  # both orders stand behind it
        (["5/3/2019"], "2019-09-02", None),  # the article was dated anew: both stand before it
        (["3. Mai 2019"], "2019-05-02", None),
        (["5/3/2019"], "2019", None),
    ],
)
def test_no_comment_stands_before_the_article(
    raws: list[str], published: str, expected: DayOrder | None
) -> None:
    value = read_date(published).value
    assert value is not None
    assert order_since(raws, value) == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ([("11/08/2020 10:15", "2020-11-08")], "MDY"),
        ([("11/08/2020 10:15", "2020-08-11")], "DMY"),
        ([("11/08/20", "2020-08-12")], "DMY"),  # the day before in another zone
        ([("11-08-2020", "2020-11-07")], "MDY"),
        ([("11/11/2020", "2020-11-11"), ("11/12/2020", "2020-12-11")], "DMY"),
        ([("11/11/2020", "2020-11-11")], None),
        ([("11/12/2020", "2020-11-12"), ("11/12/2020", "2020-12-11")], None),
        ([("11/08/2020", "2021-03-01")], None),  # the moment is of something else
        ([("10:27 AM", "2020-08-11"), ("8. November 2020", "2020-11-08")], None),
        ([], None),
    ],
)
def test_days_that_are_known_tell_the_order(shown: list[tuple[str, str]], expected: DayOrder | None) -> None:
    assert order_of_days((raw, dt.date.fromisoformat(day)) for raw, day in shown) == expected


@pytest.mark.parametrize(
    ("raw", "moment", "expected"),
    [
        ("10:27 AM", "2007-03-19T14:27:00", "2007-03-19T10:27"),
        ("10:27 AM", "2007-03-19T14:27:59", "2007-03-19T10:27"),
        ("10:27 p.m.", "2007-03-20T02:27:00", "2007-03-19T22:27"),  # the evening before
        ("12:05 AM", "2007-03-19T22:05:00", "2007-03-20T00:05"),  # the day after
        ("00:05", "2007-03-19T22:05:00", "2007-03-20T00:05"),
        ("19.57 Uhr", "2007-03-19T14:27:00", "2007-03-19T19:57"),  # five hours and a half
        ("At 3:15 PM,", "2007-03-19T02:15:00", "2007-03-19T15:15"),
        ("오후 10:27", "2007-03-19T13:27:00", "2007-03-19T22:27"),
        ("10:27 πμ", "2007-03-19T08:27:00", "2007-03-19T10:27"),
        ("4:27 AM", "2007-03-19T14:27:00", "2007-03-19T04:27"),  # Hawaii; a day earlier than on Kiritimati
        ("4:12 AM", "2007-03-19T14:27:00", "2007-03-20T04:12"),  # the Chatham Islands in summer
        ("10:29 AM", "2007-03-19T14:27:00", "2007-03-19T14:27:00+00:00"),  # no zone is 3:58 behind
        ("13:27 PM", "2007-03-19T14:27:00", "2007-03-19T14:27:00+00:00"),
        ("yesterday", "2007-03-19T14:27:00", "2007-03-19T14:27:00+00:00"),
        ("10:27 AM by Ann", "2007-03-19T14:27:00", "2007-03-19T14:27:00+00:00"),
        ("", "2007-03-19T14:27:00", "2007-03-19T14:27:00+00:00"),
    ],
)
def test_a_time_alone_is_of_the_day_that_the_address_states(raw: str, moment: str, expected: str) -> None:
    assert str(read_beside(raw, dt.datetime.fromisoformat(moment + "+00:00"))) == expected


@given(
    moment=st.datetimes(dt.datetime(2001, 9, 9, 2), dt.datetime(2033, 5, 1)),  # noqa: DTZ001
    zone=st.integers(-40, 55),
)
def test_the_clock_of_any_zone_tells_its_day(moment: dt.datetime, zone: int) -> None:
    """Quarters of an hour from Hawaii, whose clock is that of Kiritimati a day earlier, to the Chatham Islands in summer."""
    known = moment.replace(tzinfo=dt.UTC)
    local = known + dt.timedelta(minutes=15 * zone)
    assert str(read_beside(f"{local:%H:%M}", known)) == f"{local:%Y-%m-%dT%H:%M}"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://desk.example/a.html?showComment=1174314420000#c77", "2007-03-19T14:27:00+00:00"),
        ("https://desk.example/a.html?m=1&showComment=1174314420999", "2007-03-19T14:27:00+00:00"),
        ("https://desk.example/a.html?showComment=77#c77", None),
        ("https://desk.example/a.html?showComment=11743144200001", None),
        ("https://desk.example/1174314420000#c77", None),
        (None, None),
    ],
)
def test_the_moment_in_the_address_of_a_comment(address: str | None, expected: str | None) -> None:
    moment = moment_in(address)
    assert (moment and moment.isoformat()) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("8d", "2020-02-26"), ("17h", "2020-03-04"), ("2mo", "2020-01"), ("1y", "2019"), ("3w", "2020-02-13"),
        ("11 Minuten 3 Sekunden her", "2020-03-05T12:18"), ("1 Stunde 51 Minuten her", "2020-03-05T10:39"),
        ("vor 2 Tagen", "2020-03-03"), ("vor einem Tag", "2020-03-04"), ("vor etwa 3 Jahren", "2017"),
        ("3 days ago", "2020-03-02"), ("a day ago", "2020-03-04"), ("an hour ago", "2020-03-05"),
        ("1 year, 2 months ago", "2019-01"), ("Posted 5 minutes ago", "2020-03-05T12:25"),
        ("il y a 3 jours", "2020-03-02"), ("il y a un an", "2019"), ("hace 3 días", "2020-03-02"),
        ("hace un mes", "2020-02"), ("3 giorni fa", "2020-03-02"), ("há 3 dias", "2020-03-02"),
        ("3 dias atrás", "2020-03-02"), ("3 dagen geleden", "2020-03-02"), ("een week geleden", "2020-02-27"),
        ("yesterday", "2020-03-04"), ("Gestern, 12:30 Uhr", "2020-03-04T12:30"),
        ("hier à 8h05", "2020-03-04T08:05"),
        ("today at 4:05 pm", "2020-03-05T16:05"),
        ("just now", "2020-03-05T12:30"), ("vorgestern", "2020-03-03"),
        ("for 3 dage siden", "2020-03-02"), ("för 3 dagar sedan", "2020-03-02"), ("et år siden", "2019"),
        ("3 dni temu", "2020-03-02"), ("2 godziny temu", "2020-03-05"), ("před 3 dny", "2020-03-02"),
        ("5 минут назад", "2020-03-05T12:25"), ("вчера в 10:20", "2020-03-04T10:20"), ("3 gün önce", "2020-03-02"),
        ("3 päivää sitten", "2020-03-02"), ("3 nappal ezelőtt", "2020-03-02"), ("acum 3 zile", "2020-03-02"),
        ("πριν από 3 ημέρες", "2020-03-02"), ("3日前", "2020-03-02"), ("3か月前", "2019-12"), ("3일 전", "2020-03-02"),
        ("prije 3 dana", "2020-03-02"), ("pre 2 sata", "2020-03-05"), ("pred 3 dnevi", "2020-03-02"),
        ("преди 3 дни", "2020-03-02"), ("3 дні тому", "2020-03-02"), ("3 päeva tagasi", "2020-03-02"),
        ("3 ngày trước", "2020-03-02"), ("2 năm trước", "2018"),
    ],
)  # fmt: skip
def test_relative_dates_count_back_from_the_moment_of_saving(raw: str, expected: str) -> None:
    assert str(read_date(raw, DateContext(retrieved=SAVED)).value) == expected
    assert read_date(raw, DateContext()).status == "relative"


@pytest.mark.parametrize(
    "raw",
    [
        "5 min",
        "3 days",
        "in 3 days",
        "vor dem Tag",
        "9999 years ago",
        "3 apples ago",
        "for 3 days",
        "för 2 sedan",
        "3 sedan",
        "före 3 dagar",
        "pre 3 pills",
        "3 năm",
        "преди 2 години",
    ],
)
def test_what_is_no_relative_date(raw: str) -> None:
    assert read_date(raw, DateContext(retrieved=SAVED)).value is None


def test_a_relative_minute_keeps_the_offset_of_the_moment_of_saving() -> None:
    saved = dt.datetime(2020, 3, 5, 12, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    assert str(read_date("5 minutes ago", DateContext(retrieved=saved)).value) == "2020-03-05T12:25+02:00"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Allan Schwartz, LCSW, Ph.D. Updated: Aug 24th 2009", [("Aug 24th 2009", "2009-08-24")]),
        ("Linda - Oct 24th 2010", [("Oct 24th 2010", "2010-10-24")]),
        ("Mary says: January 3, 2011 at 4:05 pm", [("January 3, 2011 at 4:05 pm", "2011-01-03T16:05")]),
        (
            "Von Anna am 3. Mai 2011 um 12:30 Uhr Antworten",
            [("3. Mai 2011 um 12:30 Uhr", "2011-05-03T12:30")],
        ),
        (
            "In August 2009 and on Monday, May 3, 2010. Then 3 May 2011 12.50 EUR",
            [("August 2009", "2009-08"), ("Monday, May 3, 2010", "2010-05-03"), ("3 May 2011", "2011-05-03")],
        ),
        ("Anna · 3 janvier à 13:06 · Répondre", [("3 janvier à 13:06", "None")]),
        ("Anna 3 days ago Reply", [("3 days ago", "2020-03-02")]),
        ("Anna, gestern um 12:30", [("gestern um 12:30", "2020-03-04T12:30")]),
        ("see http://example.org/2009/08/24/slug and version 1.2.3.2004", []),
        ("from 10.0.0.12 we saw 3 March 12 people in 2010", []),
        ("room 2010 12:30", []),
        ("it may be 3 or 4", []),
        ("Die Sie 2010 kauften, der Pro 2019 und das 3 man 2010", []),
        ("led 3, 2010 lights; dub 2011; tem 2 2012", []),
        ("Skrevet af Ida 3. maj 2019 kl. 10.20 Svar", [("3. maj 2019 kl. 10.20", "2019-05-03T10:20")]),
        ("Анна, 3 мая 2019 в 10:20, Ответить", [("3 мая 2019 в 10:20", "2019-05-03T10:20")]),
        ("2 Maggio 2019/10 Commenti/in Benessere", [("2 Maggio 2019", "2019-05-02")]),
        ("Anna Berg3. Mai 2019 um 9:12 Uhr", [("3. Mai 2019 um 9:12 Uhr", "2019-05-03T09:12")]),
        ("3. Mai 2019Anna Berg", [("3. Mai 2019", "2019-05-03")]),
        ("Typ2 2019 und B12 5.2019", []),
        ("2019.05.03 09:12답글", [("2019.05.03 09:12", "2019-05-03T09:12")]),
        ("已有 12 次阅读2019-5-2 07:30", [("2019-5-2 07:30", "2019-05-02T07:30")]),
        ("Thứ Sáu, 3 Tháng Năm, 2019", [("Thứ Sáu, 3 Tháng Năm, 2019", "2019-05-03")]),
        ("Jutta | 11.05.2012 11:38", [("11.05.2012 11:38", "2012-05-11T11:38")]),
        ("Jutta | 11.05.2012, um 11.38 Uhr", [("11.05.2012, um 11.38 Uhr", "2012-05-11T11:38")]),
        ("Jutta | 11.38 | 12.05.2012", [("11.38 | 12.05.2012", "2012-05-12T11:38")]),
        ("Am 03.08.2019 | 12.09.2019 von Anna", [("03.08.2019", "2019-08-03"), ("12.09.2019", "2019-09-12")]),
        ("Halina wt., 14 mar 2017 o 09:26", [("wt., 14 mar 2017 o 09:26", "2017-03-14T09:26")]),
        ("Jutta | 11.05. 2012", [("11.05. 2012", "2012-05-11")]),
        ("Stand: 05/2021", [("05/2021", "2021-05")]),
        ("Letzte Prüfung: 3.2022", [("3.2022", "2022-03")]),
        ("Stand 13/2021", []),
        ("Seite 05/2021", []),
        ("In 05/2021 he left", []),
        ("HERONS TODAY 8:31 a.m. EDT May 3, 2019", [("8:31 a.m. EDT May 3, 2019", "2019-05-03T08:31-04:00")]),
        (
            "Nora Elm, Herons Today 8:31 a.m. EDT May 3, 2019",
            [("8:31 a.m. EDT May 3, 2019", "2019-05-03T08:31-04:00")],
        ),
        ("Nora Elm, THE HERON TODAY 8:31", []),
        ("DIARIO HOY 8:31", []),
        # near misses
        ("Posted Today 8:31", [("Today 8:31", "2020-03-05T08:31")]),
        ("POSTED TODAY 8:31", [("TODAY 8:31", "2020-03-05T08:31")]),
        ("Updated: Today at 9:12", [("Today at 9:12", "2020-03-05T09:12")]),
        ("NORA ELM TODAY AT 9:12", [("TODAY AT 9:12", "2020-03-05T09:12")]),
        ("Nora Elm Today 9:12", [("Today 9:12", "2020-03-05T09:12")]),
        ("TODAY 9:12", [("TODAY 9:12", "2020-03-05T09:12")]),
    ],
)
def test_dates_inside_lines(line: str, expected: list[tuple[str, str]]) -> None:
    found = find_dates(line, DateContext(retrieved=SAVED))
    assert [(line[date.start : date.end], str(date.reading.value)) for date in found] == expected


TIMES = ["", " {H:02}:{M:02}", " um {H}:{M:02} Uhr", ", {H}h{M:02}", " @ {I}:{M:02} {p}"]
MOMENTS = st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(2068, 12, 31))  # noqa: DTZ001 - clock readings


@given(MOMENTS, st.sampled_from(sorted(MONTHS)), st.data())
def test_a_written_date_reads_back(moment: dt.datetime, word: str, data: st.DataObject) -> None:
    month = MONTHS[word]
    moment = moment.replace(day=min(moment.day, 28), month=month)
    form = data.draw(
        st.sampled_from(
            [
                "{d}. {m} {y}", "{d} {m} {y}", "{m} {d}, {y}", "{d}/{n:02}/{y}", "{d:02}.{n:02}.{y}",
                "{y}-{n:02}-{d:02}",
                "{d} de {m} de {y}", "{m}. {d} {y}", "le {d} {m} {y}",
            ]
        )
    )  # fmt: skip
    time = data.draw(
        st.sampled_from(["", " {H:02}:{M:02}", " um {H}:{M:02} Uhr", ", {H}h{M:02}", " @ {I}:{M:02} {p}"])
    )
    raw = (form + time).format(
        d=moment.day, m=word, y=moment.year, n=month, H=moment.hour, M=moment.minute,
        I=moment.hour % 12 or 12,
        p="PM" if moment.hour >= 12 else "am",
    )  # fmt: skip
    value = read_date(raw, DateContext(order="DMY")).value
    assert value is not None, raw
    assert value.date() == moment.date(), raw
    assert (value.hour, value.minute) == ((moment.hour, moment.minute) if time else (None, None)), raw
    found = find_dates(f"Anna says: {raw} Reply", DateContext(order="DMY"))
    assert [date.reading.value for date in found] == [value], raw


@given(st.text(alphabet=st.sampled_from("0123456789 .,:/-'TZapmthMayjuinMärzuUhr@()+年月日ago"), max_size=60))
def test_any_string_is_read_or_gives_a_reason(raw: str) -> None:
    reading = read_date(raw, DateContext(retrieved=SAVED))
    assert (reading.value is not None) == (reading.status == "read")
    spans = [(found.start, found.end) for found in find_dates(raw)]
    assert all(0 <= start < end <= len(raw) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@given(
    st.sampled_from((*sorted(MONTHS), "foo", "Mon", "the")),
    st.integers(0, 40),
    st.integers(900, 2100),
    st.integers(0, 30),
    st.integers(0, 70),
    st.sampled_from(
        [
            "{m} {d}, {y}",
            "{m}. {d} {y}",
            "{d}. {m} {y}",
            "{d} {m}, {y}",
            "{d}th {m} {y}",
            "{m} {d}th, {y} at {H}:{M:02} pm",
            "{d}. {m} {y} um {H}:{M:02} Uhr",
            "{d} {m} {y} à {H}:{M:02}",
            "{m} {d}, {y} @ {H:02}:{M:02}a.m.",
            "{m} {d}, {y} {H}:{M:02} AM",
            "{d} {m} {y} - {H}:{M:02}",
            "{d} {m} {y}, {H}:{M:02}Uhr",
        ]
    ),
)
def test_the_quick_way_reads_what_the_grammar_reads(
    word: str, day: int, year: int, hour: int, minute: int, form: str
) -> None:
    raw = form.format(m=word.capitalize(), d=day, y=year, H=hour, M=minute)
    quick = dates.read_common(raw)
    if quick is not None:
        assert quick == dates._read_written(raw, DateContext()), raw
    assert find_dates(raw) == find_dates(f"{raw} (1)"), raw


@given(
    st.integers(0, 40),
    st.integers(0, 40),
    st.integers(900, 2100),
    st.sampled_from([None, "DMY", "MDY", "YMD"]),
    st.integers(0, 30),
    st.integers(0, 70),
    st.sampled_from(
        ["", " {H}:{M:02}", ", {H:02}:{M:02} Uhr", " um {H}:{M:02}", " at {H}:{M:02} pm", " @ {H}:{M:02}AM"]
    ),
    st.sampled_from(["{a}.{b:02}.{y}", "{a:02}/{b:02}/{y}", "{a}/{b}/{y}"]),
)
def test_the_quick_way_reads_numbers_as_the_grammar_does(
    first: int,
    second: int,
    year: int,
    order: dates.DayOrder | None,
    hour: int,
    minute: int,
    clock: str,
    form: str,
) -> None:
    raw = (form + clock).format(a=first, b=second, y=year, H=hour, M=minute)
    match = dates._NUMBERS.fullmatch(raw)
    context = DateContext(order=order)
    quick = None if match is None else dates._read_numbers(match, context)
    if quick is not None:
        assert quick == dates._read_written(raw, context), raw


RECENT = st.datetimes(dt.datetime(2001, 1, 1), dt.datetime(2068, 12, 31))  # noqa: DTZ001 - clock readings
"""Moments of years whose last two figures are no days, as short forms print them."""
LOCALES = (
    "en en_AU en_CA en_GB de de_AT de_CH fr es es_MX es_AR it pt nl nl_BE da sv nb fi pl cs sk tr hu ro ca id ru "
    "uk el ja zh ko sl bs sr sr_Latn mk bg et lv lt is gl vi ar"
).split()


@given(RECENT, st.sampled_from(LOCALES), st.sampled_from(("full", "long", "medium")), st.booleans())
def test_a_date_rendered_in_any_locale_reads_back(
    moment: dt.datetime, locale: str, form: str, timed: bool
) -> None:
    babel = pytest.importorskip("babel.dates")
    moment = moment.replace(second=0, microsecond=0)
    if timed:
        raw = babel.format_datetime(moment, "medium", locale=locale)
    else:
        raw = babel.format_date(moment, form, locale=locale)
    value = read_date(raw, DateContext(order="MDY" if locale == "en" else "DMY")).value
    assert value is not None, raw
    assert value.date() == moment.date(), raw
    assert (value.hour, value.minute) == ((moment.hour, moment.minute) if timed else (None, None)), raw


def test_month_and_weekday_names_are_those_of_cldr() -> None:
    core = pytest.importorskip("babel.core")
    if core.get_cldr_version() != CLDR_VERSION:
        pytest.skip(f"Babel brings CLDR {core.get_cldr_version()}, the table is made from {CLDR_VERSION}")
    made = runpy.run_path(str(ROOT / "tools" / "make_date_words.py"))["source"]()
    kept = (ROOT / "src" / "healthblog_parse" / "interpret" / "dates" / "words.py").read_text(
        encoding="utf-8"
    )
    assert re.sub(r"\s+", " ", made) == re.sub(r"\s+", " ", kept)
