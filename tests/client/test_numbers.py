"""A number comes out of an answer as it went in: a float that cannot hold it keeps what was written."""

import copy
import json
import pickle
from decimal import Decimal
from typing import Any

import httpx
import pytest

from lapak.client.numbers import Number
from lapak.client.strict import mismatches
from lapak_api.smartseller.models import Order
from tests.client.wire import Server


def weight(text: str, **options: Any) -> Any:
    """Return what the weight of an order is read as."""
    answer = httpx.Response(200, content=f'{{"data": [{{"weight": {text}}}]}}')
    (row,) = Server(answer).shop(**options).orders.list().data
    return row.weight


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.1", 0.1),
        ("1.50", 1.5),
        ("1E5", 100_000.0),
        ("-0.0", -0.0),
        ("150000.00", 150_000.0),
        ("99999999999999.9", 99_999_999_999_999.9),
        ("0.00000000000010", 1e-13),
        ("5e-324", 5e-324),
        ("9007199254740993", 9_007_199_254_740_993),
        # as PHP and others write 0.1 and 141000.1: all digits of the same float
        ("0.10000000000000001", 0.1),
        ("141000.10000000001", 141_000.1),
        ("0.1000000000000000055511151231257827", 0.1),
    ],
)
def test_what_a_float_can_hold_is_a_plain_number(text: str, value: float) -> None:
    read = weight(text)

    assert (type(read), repr(read)) == (type(value), repr(value))


@pytest.mark.parametrize(
    "text", ["12345678901234567.89", "9007199254740993.0", "0.10000000000000002e400", "1e-400", "1E309"]
)
def test_what_a_float_cannot_hold_keeps_its_text(text: str) -> None:
    read = weight(text)

    assert (type(read), read.text, str(read), f"{read}") == (Number, text, text, text)
    assert read == float(text)
    for other in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):  # noqa: S301
        assert (type(other), other.text, other) == (Number, text, read)


def test_it_reckons_like_any_other_float() -> None:
    read = weight("12345678901234567.89")

    assert type(read * 2) is float
    assert read * 2 == 2 * 12_345_678_901_234_567.89
    assert Decimal(read.text) * 2 == Decimal("24691357802469135.78")
    assert json.dumps(read) == "1.2345678901234568e+16"


def test_it_is_a_number_as_documented() -> None:
    row = Order.from_dict({"weight": weight("12345678901234567.89")})

    assert [told for told in mismatches(row) if told.startswith("weight")] == []


def test_it_names_no_telephone() -> None:
    row = Order.from_dict({"weight": weight("6281210203040.000000000000000001")})

    assert "62812" not in repr(row)


def test_an_exponent_beyond_all_measure_is_read() -> None:
    assert str(weight("1e99999999999999999999")) == "1e99999999999999999999"
    assert weight("0e99999999999999999999") == 0
