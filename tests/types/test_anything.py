"""Whatever an answer holds, reading it gives a value or a ValueError, and what was read says so again."""

import string
from collections.abc import Callable
from datetime import UTC, datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lapak.types import WIB, WIT, WITA, CourierService, Moment, Phone, Rupiah, Weight, day_bounds, day_of

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30)
LIKELY = st.text(
    st.sampled_from(string.digits * 3 + " .,-+()/:RpRbjtIDRkgTZ$\u00a0\u0664\u200e\ud83d"), max_size=24
)
JSON = st.recursive(
    SCALARS | LIKELY,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["$date", "$numberLong", "date"]), inner, max_size=2)
    ),
    max_leaves=4,
)
READERS: list[Callable[[Any], object]] = [
    Rupiah.parse,
    Phone.parse,
    Moment.parse,
    Weight.of_grams,
    Weight.of_kilograms,
    Weight.parse,
    CourierService.parse,
]
TEXT_READERS: list[Callable[[str], object]] = [Phone.find_all]


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__qualname__)
@given(value=JSON)
@example(value="9" * 5000)
@example(value=f"Rp{'9' * 5000}")
@example(value=10**400)
@example(value={"$date": {"$numberLong": "9" * 5000}})
@example(value={"$date": 10**5000})
@settings(derandomize=True, deadline=None, max_examples=300)
def test_any_json_gives_a_value_or_a_value_error(read: Callable[[Any], object], value: Any) -> None:
    try:
        first = read(value)
    except ValueError:
        return

    assert read(value) == first


@pytest.mark.parametrize("read", TEXT_READERS, ids=lambda read: read.__qualname__)
@given(text=LIKELY | st.text(max_size=30))
@settings(derandomize=True, deadline=None, max_examples=300)
def test_any_text_gives_a_value_or_a_value_error(read: Callable[[str], object], text: str) -> None:
    try:
        first = read(text)
    except ValueError:
        return

    assert read(text) == first


@given(amount=st.integers())
@settings(derandomize=True, deadline=None, max_examples=300)
def test_every_amount_is_read_back_from_what_is_written(amount: int) -> None:
    assert Rupiah.parse(Rupiah(amount).text) == Rupiah.parse(str(Rupiah(amount))) == amount


@given(
    amount=st.integers(0, 10**15),
    mark=st.sampled_from(["Rp{}", "Rp {}", "Rp. {}", "IDR {}", "{} IDR", "rp\u00a0{}"]),
    is_grouped=st.booleans(),
    tail=st.sampled_from(["", ",00", ",-"]),
    sign=st.sampled_from(["{}", "-{}", "({})"]),
)
@settings(derandomize=True, deadline=None, max_examples=500)
def test_every_way_to_write_an_amount_is_the_same_amount(
    amount: int, mark: str, tail: str, sign: str, *, is_grouped: bool
) -> None:
    digits = f"{amount:,}".replace(",", ".") if is_grouped else str(amount)
    written = sign.format(mark.format(f"{digits}{tail}"))

    assert Rupiah.parse(written) == (amount if sign == "{}" else -amount)
    assert Rupiah.parse(written).raw == written


@given(amount=st.integers(1, 10**9), sen=st.integers(1, 99), mark=st.sampled_from(["", "Rp", "Rp "]))
@settings(derandomize=True, deadline=None, max_examples=300)
def test_no_sen_are_ever_dropped(amount: int, sen: int, mark: str) -> None:
    grouped = f"{amount:,}"
    for written in (
        f"{mark}{grouped.replace(',', '.')},{sen:02}",
        f"{mark}{amount},{sen:02}",
        f"{mark}{amount}.{sen:02}",
        f"{mark}{grouped}.{sen:02}",
    ):
        with pytest.raises(ValueError, match=r"refused|no amount"):
            Rupiah.parse(written, idr=True)


@given(
    thousandths=st.integers(0, 10**9),
    unit=st.sampled_from([("kg", 1000), ("Kg", 1000), ("kilogram", 1000), ("gr", 1), ("gram", 1)]),
)
@settings(derandomize=True, deadline=None, max_examples=300)
def test_every_weight_is_exact_in_both_notations(thousandths: int, unit: tuple[str, int]) -> None:
    name, grams = unit
    whole, part = divmod(thousandths, 10_000)
    for mark in ".,":
        weight = Weight.parse(f"{whole}{mark}{part:04} {name}")

        assert weight == Weight.of_grams(Decimal(thousandths) * grams / 10_000)


@given(
    moment=st.integers(0, 2**34).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
    zone=st.sampled_from([WIB, WITA, WIT]),
)
@settings(derandomize=True, deadline=None, max_examples=300)
def test_every_moment_is_on_the_day_that_it_is_within(moment: datetime, zone: timezone) -> None:
    day = day_of(moment, zone)
    begin, end = day_bounds(day, shop=zone)

    assert begin <= moment < end
    assert Moment.parse(moment.isoformat(timespec="microseconds")).day(zone) == day


@given(moment=st.datetimes(min_value=Moment.parse("1901-01-01").at.replace(tzinfo=None)))
@settings(derandomize=True, deadline=None, max_examples=300)
def test_every_moment_is_read_back_from_what_is_written(moment: Any) -> None:
    if moment.year > 2999:
        return
    read = Moment.parse(moment.isoformat(sep=" ", timespec="microseconds"))

    assert read.at.replace(tzinfo=None) == moment
    assert read.day() == moment.date()
    assert Moment.parse(read.at.isoformat(timespec="microseconds")) == read


@given(digits=st.from_regex(r"8(1[1-9]|2[1-3]|5[1-9]|7[789]|9[5-9])[0-9]{8}", fullmatch=True))
@settings(derandomize=True, deadline=None, max_examples=200)
def test_every_mobile_number_is_one_person_in_all_forms(digits: str) -> None:
    forms = [
        f"0{digits}",
        f"62{digits}",
        f"+62{digits}",
        digits,
        f"0062{digits}",
        f"62-62-{digits}",
        int(digits),
    ]

    assert {Phone.parse(form) for form in forms} == {Phone(f"+62{digits}")}
    assert Phone.parse(digits).for_api() == f"0{digits}"
