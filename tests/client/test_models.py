import copy
import datetime as dt
import pickle

import pytest

from lapak import UNSET, Unset
from lapak.client.model import to_wire
from lapak.client.reading import date, moment
from lapak_api.smartseller.models import OrderLineCreate, SupplierCreate


@pytest.mark.parametrize("text", ["2026-11-03", "0001-01-01"])
def test_days_are_read(text: str) -> None:
    assert date(text) == dt.date.fromisoformat(text)
    assert to_wire(date(text)) == text


@pytest.mark.parametrize(
    "value",
    ["", "0000-00-00", "2026-11-3", "20261103", "2026-W45-2", "2026-11-03 10:00", "kemarin", 7, None, {}, []],
)
def test_what_is_no_day_stays_as_it_is(value: object) -> None:
    assert date(value) is value


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-03T02:15:40.218305Z",
        "0001-01-01T00:00:00Z",
        "2026-11-03T09:15:40+07:00",
        "2026-11-03T09:15:40",
    ],
)
def test_times_are_read_and_written_back(text: str) -> None:
    assert isinstance(moment(text), dt.datetime)
    assert to_wire(moment(text)) == text


@pytest.mark.parametrize(
    "value", ["", "2026-11-03", "2026-11-03 09:15", "T", "2026-13-01T00:00:00Z", 7, None, {}]
)
def test_what_is_no_time_stays_as_it_is(value: object) -> None:
    assert moment(value) is value


def test_fields_that_are_unset_are_not_sent_and_null_is() -> None:
    line = OrderLineCreate(id=1, qty=2, product_status="S")

    assert line.to_dict() == {"id": 1, "qty": 2, "product_status": "S"}
    assert to_wire({"a": UNSET, "b": None, "c": [UNSET, 1]}) == {"b": None, "c": [1]}


def test_undocumented_fields_can_be_sent() -> None:
    line = OrderLineCreate(id=1, qty=2, product_status="S")

    line["weight"] = 3

    assert "weight" in line
    assert line["weight"] == 3
    assert line.to_dict() == {"id": 1, "qty": 2, "product_status": "S", "weight": 3}


def test_models_are_compared_by_value_and_made_by_name_only() -> None:
    fields = {"name": "A", "district_id": 1, "address": "B", "phone": "0812", "description": ""}
    supplier = SupplierCreate.from_dict(fields)

    assert supplier == SupplierCreate.from_dict(fields)
    assert supplier != SupplierCreate.from_dict({**fields, "name": "C"})
    with pytest.raises(TypeError):
        SupplierCreate("A")  # type: ignore[call-arg]


def test_reading_does_not_change_what_is_read() -> None:
    source = {"name": "A", "more": {"x": 1}}

    SupplierCreate.from_dict(source)

    assert source == {"name": "A", "more": {"x": 1}}


def test_null_and_missing_are_told_apart_and_both_false() -> None:
    supplier = SupplierCreate.from_dict({"name": None})

    assert supplier.name is None
    assert supplier.phone is UNSET
    assert not supplier.name
    assert not supplier.phone
    assert supplier.to_dict() == {"name": None}


def test_models_can_be_pickled_and_copied() -> None:
    supplier = SupplierCreate.from_dict({"name": "A", "more": 1})

    for other in (pickle.loads(pickle.dumps(supplier)), copy.deepcopy(supplier)):  # noqa: S301 - made a line above
        assert other == supplier
        assert other.phone is UNSET


def test_there_is_one_unset() -> None:
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET  # noqa: S301 - made on this line
    assert copy.deepcopy(UNSET) is UNSET
    assert list(Unset) == [UNSET]
    assert not UNSET
    assert (repr(UNSET), str(UNSET)) == ("UNSET", "UNSET")
