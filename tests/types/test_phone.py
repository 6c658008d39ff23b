"""The vectors of shared/domain.md, section 2."""

import pickle
from typing import Any

import pytest

from lapak.types.phone import Form, Phone

SITI = "+6281210203040"
OFFICE = "+62217401234"


@pytest.mark.parametrize(
    ("text", "e164"),
    [
        ("081210203040", SITI),
        ("6281210203040", SITI),
        ("+6281210203040", SITI),
        ("81210203040", SITI),
        ("0812 1020 3040", SITI),
        ("0812.1020.3040", SITI),
        ("0812-1020-3040", SITI),
        ("0812\u00a01020\u20113040", SITI),
        ("(0812) 1020-3040", SITI),
        ("+62 (0) 812 1020 3040", SITI),
        ("006281210203040", SITI),
        ("00 62 812-1020-3040", SITI),
        ("+6208 12-1020-3040", SITI),
        ("62081210203040", SITI),
        ("+081210203040", SITI),
        ("62-62-81210203040", SITI),
        ("+62 62 812 1020 3040", SITI),
        ("62620812 1020 3040", SITI),
        (" 081210203040\n", SITI),
        ("\u202a0812\u202c10203040", SITI),
        ("\uff0b\uff16\uff12 812 1020 3040", SITI),
        ("021-7401234", OFFICE),
        ("(021) 7401234", OFFICE),
        ("021/7401234", OFFICE),
        ("6221 7401234", OFFICE),
        ("0251 8321234", "+622518321234"),
        ("0628121020", "+62628121020"),
        ("+62 622 112345", "+62622112345"),
        ("0812102030401", "+62812102030401"),
        ("0899-1234-5678", "+6289912345678"),
        ("6289912345678", "+6289912345678"),
        ("1500123", "+621500123"),
        ("+65 6123 4567", "+6561234567"),
        ("00 65 6123 4567", "+6561234567"),
        (81210203040, SITI),
        (6281210203040, SITI),
    ],
)
def test_a_number_with_one_reading_is_read(text: object, e164: str) -> None:
    phone = Phone.parse(text)

    assert (phone.e164, phone.raw, phone.extension) == (e164, str(text), "")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("", "no number in it"),
        ("   ", "no number in it"),
        ("-", "no number in it"),
        ("0", "no number in it"),
        ("00000", "no number in it"),
        ("Siti Rahmawati", "no number in it"),
        (None, "of type NoneType"),
        (0, "of type int"),
        (True, "of type bool"),
        (217401234, "of type int"),
        (812.0, "of type float"),
        (["081210203040"], "of type list"),
        ("081210203040/081310203040", "too many for one number"),
        ("081210203040 081310203040", "too many for one number"),
        ("081210203040, 081310203040", "more in it than a number"),
        ("0217401234/7401235", "after the slash|follows the slash"),
        ("021-7401234/35", "follows the slash"),
        ("Siti 081210203040", "more in it than a number"),
        ("081210203040 (Siti)", "more in it than a number"),
        ("0812 1020 304O", "more in it than a number"),
        ("62-62-217401234", "two readings"),
        ("081", "no such number is in use"),
        ("110", "no such number is in use"),
        ("08121020304012", "no such number is in use"),
        ("+999 1234567", "no such number is in use"),
    ],
)
def test_a_number_with_no_or_two_readings_is_refused(value: object, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as caught:
        Phone.parse(value)

    digits = [sign for sign in str(value) if sign.isdigit()]
    assert len(digits) < 6 or "".join(digits) not in str(caught.value)
    assert "Siti" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "e164", "extension"),
    [
        ("(021) 7401234 ext. 12", OFFICE, "12"),
        ("021 7401234 pes 5", OFFICE, "5"),
        ("0217401234x101", OFFICE, "101"),
        ("0217401234 #7", OFFICE, "7"),
    ],
)
def test_an_extension_is_told_apart(text: str, e164: str, extension: str) -> None:
    phone = Phone.parse(text)

    assert (phone.e164, phone.extension, phone.raw) == (e164, extension, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("081210203040/081310203040", [SITI, "+6281310203040"]),
        ("081210203040 081310203040", [SITI, "+6281310203040"]),
        ("0812 1020 3040 atau 0813-1020-3040", [SITI, "+6281310203040"]),
        ("081210203040, +6281210203040", [SITI]),
        ("Siti 081210203040", [SITI]),
        ("WA: +62 812-1020-3040 (Siti) / telp 021-7401234", [SITI, OFFICE]),
        ("0217401234/35", [OFFICE]),
        ("0812 1020 3040", [SITI]),
        ("62-62-217401234", []),
        ("Jl. Aria Putra 18, Ciputat 15411", []),
        ("", []),
        ("0", []),
    ],
)
def test_the_numbers_of_a_text_are_listed(text: str, found: list[str]) -> None:
    assert [phone.e164 for phone in Phone.find_all(text)] == found


@pytest.mark.parametrize(
    ("text", "form", "sent"),
    [
        ("+62 812-1020-3040", "08", "081210203040"),
        ("+62 812-1020-3040", "628", "6281210203040"),
        ("+62 812-1020-3040", "+628", SITI),
        ("6221 7401234", "08", "0217401234"),
        ("021 7401234", "628", "62217401234"),
        ("1500123", "08", "1500123"),
        ("+65 6123 4567", "628", "6561234567"),
    ],
)
def test_every_provider_gets_its_form_as_text(text: str, form: Form, sent: str) -> None:
    assert Phone.parse(text).for_api(form) == sent
    assert Phone.parse(sent if form != "628" or sent[:2] == "62" else f"+{sent}") == Phone.parse(text)


def test_a_foreign_number_has_no_zero_in_front() -> None:
    with pytest.raises(ValueError, match="another country"):
        Phone.parse("+65 6123 4567").for_api()


def test_one_person_is_one_key_however_the_number_is_written() -> None:
    written = ["081210203040", "6281210203040", "+62 812 1020 3040", "81210203040"]

    assert {Phone.parse(text) for text in written} == {Phone(SITI)}
    assert Phone.parse("081210203040") != Phone.parse("081310203040")


def test_a_number_survives_pickling_with_its_text() -> None:
    phone = pickle.loads(pickle.dumps(Phone.parse("0812 1020 3040")))  # noqa: S301 - made in this test

    assert (phone, phone.raw) == (Phone(SITI), "0812 1020 3040")


def test_a_number_does_not_change() -> None:
    phone: Any = Phone(SITI)

    with pytest.raises(AttributeError):
        phone.e164 = OFFICE


@pytest.mark.parametrize("text", ["081210203040", "+62", "62812", "+0812102030", ""])
def test_only_the_international_form_is_a_number_by_itself(text: str) -> None:
    with pytest.raises(ValueError, match=r"Phone\.parse"):
        Phone(text)


def test_a_log_does_not_show_the_number() -> None:
    phone = Phone.parse("0812-1020-3040")

    assert repr(phone) == "<Phone +6281…, 13 digits>"
    assert str(phone) == SITI
