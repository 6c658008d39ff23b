"""Couriers by all their names, and the two kinds of numbers: shared/domain.md, section 5."""

import json
import pickle
from typing import Any

import pytest

from lapak.client.encoding import query_parts
from lapak.client.model import to_wire
from lapak.client.unset import UNSET
from lapak.types.courier import Courier, CourierId, CourierService, RateId
from lapak_api.ngorder.models import OrderCourier as NgorderCourier
from lapak_api.smartseller.models import OrderCourier


@pytest.mark.parametrize(
    ("spellings", "code", "name"),
    [
        (["JNE", "jne", "Jne "], "jne", "JNE"),
        (["JNT", "J&T", "jnt", "JNT Express", "J&T Express", "JNT_EXPRESS", "j & t"], "jnt", "J&T Express"),
        (["SICEPAT", "SiCepat", "sicepat", "Sicepat", "si cepat"], "sicepat", "SiCepat"),
        (["TIKI", "Tiki"], "tiki", "TIKI"),
        (["POS", "Pos Indonesia"], "pos", "POS Indonesia"),
        (["Lion Parcel", "LION_PARCEL", "lionparcel"], "lion", "Lion Parcel"),
        (["Ninja Xpress", "NINJA_XPRESS", "ninja express"], "ninja", "Ninja Xpress"),
        (["iDExpress", "IDEXPRESS", "ID Express"], "idexpress", "ID Express"),
        (["SAP"], "sap", "SAP Express"),
        (["WAHANA"], "wahana", "Wahana"),
        (["Alfatrex"], "alfatrex", "Alfatrex"),
        (["RPX"], "rpx", "RPX"),
        (["J-Xpress"], "jxpress", "J-Xpress"),
        (["Ambil di Toko", "PICKUP_AT_SHOP"], "pickup", "Pickup at shop"),
    ],
)
def test_all_spellings_are_one_courier(spellings: list[str], code: str, name: str) -> None:
    found = {Courier(spelling) for spelling in spellings}

    assert [(courier.code, courier.name, courier.is_known) for courier in found] == [(code, name, True)]
    assert [Courier(spelling).raw for spelling in spellings] == spellings


def test_an_unknown_courier_stays_text() -> None:
    courier = Courier(" Kurir Toko ")

    assert (courier.is_known, courier.name, str(courier), courier.raw) == (
        False,
        "Kurir Toko",
        "Kurir Toko",
        " Kurir Toko ",
    )
    assert courier == Courier("kurir-toko")
    assert courier != Courier("JNE")


@pytest.mark.parametrize("text", ["", "  ", "&"])
def test_a_courier_has_a_name(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be empty"):
        Courier(text)


@pytest.mark.parametrize(
    ("text", "courier", "code"),
    [
        ("JNE REG", "jne", "REG"),
        ("jne yes", "jne", "YES"),
        ("JNE OKE", "jne", "OKE"),
        ("JNE CTC", "jne", "CTC"),
        ("JNE JTR18", "jne", "JTR18"),
        ("JNE jneflat", "jne", "JNEFlat"),
        ("JNE-REG19", "jne", "REG19"),
        ("Lion Parcel REGPACK", "lion", "REGPACK"),
        ("J&T EZ", "jnt", "EZ"),
        ("JNT Express EZ", "jnt", "EZ"),
        ("SICEPAT-SIUNT", "sicepat", "SIUNT"),
        ("Sicepat GOKIL", "sicepat", "GOKIL"),
        ("SAP UDRREG", "sap", "UDRREG"),
        ("iDExpress STD", "idexpress", "STD"),
    ],
)
def test_a_service_is_read_with_its_courier(text: str, courier: str, code: str) -> None:
    service = CourierService.parse(text)

    assert (service.courier.code, service.code, service.is_known) == (courier, code, True)


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("JNE SUPER", "JNE", "SUPER"),
        ("JNE", "JNE", ""),
        ("Kurir Toko Besok", "Kurir Toko Besok", ""),
        ("SiCepat EZ", "SiCepat", "EZ"),
    ],
)
def test_an_unknown_service_stays_text(text: str, name: str, code: str) -> None:
    service = CourierService.parse(text)

    assert (service.courier.name, service.code, service.is_known) == (name, code, False)


def test_one_code_is_another_service_with_another_courier() -> None:
    assert CourierService(Courier("JNE"), "reg") == CourierService.parse("jne REG")
    assert CourierService(Courier("JNE"), "REG") != CourierService(Courier("POS"), "REG")
    assert str(CourierService(Courier("jnt"), "ez")) == "J&T Express EZ"
    assert str(CourierService(Courier("jnt"))) == "J&T Express"


def test_courier_numbers_are_those_of_the_filters() -> None:
    for member in [*OrderCourier, *NgorderCourier]:
        found = CourierId(member.value)
        assert found.courier == Courier(member.name), member
        assert found.is_known
    known = [number for number in range(200) if CourierId(number).is_known]
    assert known == [member.value for member in OrderCourier]


@pytest.mark.parametrize(
    ("name", "number"), [("JNE", 1), ("tiki", 2), ("SICEPAT", 4), ("J&T", 6), ("pickup", 98), ("manual", 99)]
)
def test_the_number_of_a_courier_is_found(name: str, number: int) -> None:
    assert CourierId.of(name) == CourierId.of(Courier(name)) == number


@pytest.mark.parametrize("name", ["ID Express", "Kurir Toko"])
def test_a_courier_without_a_number_has_none(name: str) -> None:
    with pytest.raises(ValueError, match="has no number; there are jne, tiki"):
        CourierId.of(name)


def test_the_two_kinds_of_numbers_are_never_equal() -> None:
    courier, rate = CourierId(1), RateId(1)

    assert (courier == rate, courier != rate, len({courier, rate})) == (False, True, 2)
    assert (courier == 1, rate == 1, courier != 1, courier == "1") == (True, True, False, False)
    assert courier.courier == Courier("JNE")
    assert rate.service == CourierService.parse("JNE REG")
    assert (repr(courier), repr(rate), f"{rate}") == ("CourierId(1)", "RateId(1)", "1")


@pytest.mark.parametrize(
    ("number", "service"),
    [(1, "JNE REG"), (2, "JNE YES"), (44, "Lion REGPACK"), (57, "J&T EZ"), (903, "SiCepat SIUNT")],
)
def test_rates_have_numbers_of_their_own(number: int, service: str) -> None:
    assert RateId(number).service == CourierService.parse(service)
    assert RateId(number).is_known


@pytest.mark.parametrize("kind", [CourierId, RateId])
def test_numbers_may_come_as_text_but_not_as_something_else(kind: type[CourierId | RateId]) -> None:
    assert kind("57") == kind(57) == 57
    for text in ("", "1.5", "\uff11", "1_0", " 1", "-1", "JNE"):
        with pytest.raises(ValueError, match="no number of a courier"):
            kind(text)
    for value in (1.0, True, None):
        with pytest.raises(TypeError, match="is an int, not"):
            kind(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, UNSET, 4])
def test_what_is_no_text_names_no_courier(value: Any) -> None:
    with pytest.raises(TypeError, match="is text, not"):
        Courier(value)
    with pytest.raises(ValueError, match="names no courier"):
        CourierService.parse(value)


def test_unknown_numbers_stay_numbers() -> None:
    assert (CourierId(50).is_known, CourierId(50).courier) == (False, None)
    assert (RateId(98).is_known, RateId(98).service) == (False, None)


def test_numbers_are_sent_as_numbers() -> None:
    assert json.dumps(to_wire({"expedition_id": RateId(57)})) == '{"expedition_id": 57}'
    assert query_parts({"expedition_id": CourierId(98)}) == [("expedition_id", "98")]


@pytest.mark.parametrize(
    "value", [Courier(" JNT"), CourierService.parse("jne reg"), CourierId(6), RateId(57)], ids=repr
)
def test_they_survive_pickling(value: Any) -> None:
    copied = pickle.loads(pickle.dumps(value))  # noqa: S301 - made in this test

    assert (copied, type(copied), hash(copied)) == (value, type(value), hash(value))


def test_they_do_not_change() -> None:
    courier: Any = Courier("JNT")

    with pytest.raises(AttributeError):
        courier.code = "jne"
