"""What a rejected body is told, field by field, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.core.conftest import Caller, faults_of, json_of

RIGHT = {"name": "Kursi", "price": 250000}


def with_(**fields: object) -> dict[str, object]:
    return RIGHT | fields


CASES: list[tuple[Any, str, str, str]] = [
    ({"price": 1}, "name", "is required", "wajib diisi"),
    (with_(name=""), "name", "may not be empty", "tidak boleh kosong"),
    (with_(name="x" * 21), "name", "may have at most 20 characters", "maksimal berisi 20 karakter"),
    (with_(name=7), "name", "must be a text, not 7", "harus berupa teks, bukan 7"),
    (
        with_(name=None),
        "name",
        "must be a text and may not be null",
        "harus berupa teks dan tidak boleh null",
    ),
    (
        with_(price="12"),
        "price",
        'must be a whole number, not the text "12"',
        'harus berupa bilangan bulat, bukan teks "12"',
    ),
    (
        with_(price=12.5),
        "price",
        "must be a whole number, not 12.5",
        "harus berupa bilangan bulat, bukan 12.5",
    ),
    (
        with_(price=True),
        "price",
        "must be a whole number, not true",
        "harus berupa bilangan bulat, bukan true",
    ),
    (with_(price=-1), "price", "must be at least 0, not -1", "minimal 0, bukan -1"),
    (
        with_(price=2**63),
        "price",
        "must fit into 64 bits, 9223372036854775808 does not",
        "harus muat dalam 64 bit, 9223372036854775808 tidak muat",
    ),
    (with_(ratio=0), "ratio", "must be greater than 0, not 0", "harus lebih besar dari 0, bukan 0"),
    (with_(ratio=100), "ratio", "must be less than 100, not 100", "harus lebih kecil dari 100, bukan 100"),
    (with_(ratio=1.3), "ratio", "must be a multiple of 0.5, not 1.3", "harus kelipatan 0.5, bukan 1.3"),
    (
        with_(active="Y"),
        "active",
        'must be true or false, not the text "Y"',
        'harus berupa true atau false, bukan teks "Y"',
    ),
    (
        with_(status="X"),
        "status",
        'must be one of ACTIVE, ARCHIVED, not the text "X"',
        'harus salah satu dari ACTIVE, ARCHIVED, bukan teks "X"',
    ),
    (
        with_(status="archive"),
        "status",
        'must be one of ACTIVE, ARCHIVED, not the text "archive" (did you mean ARCHIVED?)',
        'harus salah satu dari ACTIVE, ARCHIVED, bukan teks "archive" (mungkin maksudnya ARCHIVED?)',
    ),
    (
        with_(kind="double"),
        "kind",
        'must be simple, not the text "double"',
        'harus simple, bukan teks "double"',
    ),
    (
        with_(email="Ayu <ayu@toko.id>"),
        "email",
        'must be an email address, not the text "Ayu <ayu@toko.id>"',
        'harus berupa alamat email, bukan teks "Ayu <ayu@toko.id>"',
    ),
    (
        with_(made_at="2026-11-30 12:00:00"),
        "made_at",
        'must be a time with offset such as 2026-11-30T17:05:00+07:00, not the text "2026-11-30 12:00:00"',
        'harus berupa waktu dengan zona seperti 2026-11-30T17:05:00+07:00, bukan teks "2026-11-30 12:00:00"',
    ),
    (
        with_(page="toko"),
        "page",
        'must be an address such as https://toko.example/a, not the text "toko"',
        'harus berupa alamat seperti https://toko.example/a, bukan teks "toko"',
    ),
    (
        with_(reference="x"),
        "reference",
        'must be a UUID such as 5d2c1f80-94b1-4c0e-9a67-3f1be0a7c512, not the text "x"',
        'harus berupa UUID seperti 5d2c1f80-94b1-4c0e-9a67-3f1be0a7c512, bukan teks "x"',
    ),
    (
        with_(clock="x"),
        "clock",
        'must be a valid time, not the text "x"',
        'harus berupa time yang benar, bukan teks "x"',
    ),
    (
        with_(code="abc"),
        "code",
        'must match ^[A-Z]{3}$, the text "abc" does not',
        'harus sesuai pola ^[A-Z]{3}$, teks "abc" tidak sesuai',
    ),
    (with_(tags=[]), "tags", "may not be empty", "tidak boleh kosong"),
    (with_(tags=list("abcd")), "tags", "may have at most 3 entries", "maksimal berisi 3 baris"),
    (
        with_(tags=["a", "a"]),
        "tags",
        "may not have the same entry twice",
        "tidak boleh berisi baris yang sama dua kali",
    ),
    (with_(tags="a"), "tags", 'must be a list, not the text "a"', 'harus berupa daftar, bukan teks "a"'),
    (with_(tags=["a", 1]), "tags.1", "must be a text, not 1", "harus berupa teks, bukan 1"),
    (with_(parts=[{"qty": 1}, {}]), "parts.1.qty", "is required", "wajib diisi"),
    (with_(parts=[{"qty": 0}]), "parts.0.qty", "must be at least 1, not 0", "minimal 1, bukan 0"),
    (
        with_(parts=[{"qty": 1, "sku": "A1"}]),
        "parts.0.sku",
        'must consist of digits only, not the text "A1"',
        'hanya boleh berisi angka, bukan teks "A1"',
    ),
    (with_(parts=[[]]), "parts.0", "must be an object, not a list", "harus berupa objek, bukan daftar"),
    (
        with_(payment={"status": "PAID"}),
        "payment.date",
        "is required when status is PAID or INSTALLMENT",
        "wajib diisi bila status adalah PAID atau INSTALLMENT",
    ),
    (
        with_(payment={"status": "PAID", "date": "x"}),
        "payment.date",
        'must be a date such as 2026-11-30, not the text "x"',
        'harus berupa tanggal seperti 2026-11-30, bukan teks "x"',
    ),
    (with_(payment=5), "payment", "must be an object, not 5", "harus berupa objek, bukan 5"),
    (
        with_(size=[]),
        "size",
        "must be a text or a whole number, not a list",
        "harus berupa teks atau bilangan bulat, bukan daftar",
    ),
    (
        with_(size={}),
        "size",
        "must be a text or a whole number, not an object",
        "harus berupa teks atau bilangan bulat, bukan objek",
    ),
    (
        with_(weight="1"),
        "weight",
        'must be a whole number, not the text "1"',
        'harus berupa bilangan bulat, bukan teks "1"',
    ),
    (
        with_(color="hijau"),
        "color",
        'must be one of merah, biru, not the text "hijau"',
        'harus salah satu dari merah, biru, bukan teks "hijau"',
    ),
    (with_(extra={}), "extra", "may not be empty", "tidak boleh kosong"),
    (with_(extra={"a": 1, "b": 1, "c": 1}), "extra", "may have at most 2 fields", "maksimal berisi 2 kolom"),
    (
        with_(extra={"A": 1}),
        "extra",
        'is not valid: "A" does not match "^[a-z]+$"',
        'tidak benar: "A" does not match "^[a-z]+$"',
    ),
    (with_(initial="ab"), "initial", "may have at most 1 character", "maksimal berisi 1 karakter"),
    (with_(pair=[1]), "pair", "must have at least 2 entries", "minimal berisi 2 baris"),
    (with_(gone=1), "gone", "is not allowed here", "tidak boleh diisi di sini"),
    ([], "body", "must be an object, not a list", "harus berupa objek, bukan daftar"),
    (
        "x" * 100,
        "body",
        f'must be an object, not the text "{"x" * 58}…',
        f'harus berupa objek, bukan teks "{"x" * 58}…',
    ),
]


@pytest.mark.parametrize(("body", "name", "english", "indonesian"), CASES)
def test_a_fault_says_what_is_wrong_and_what_is_allowed(
    call: Caller, body: object, name: str, english: str, indonesian: str
) -> None:
    assert faults_of(call("POST", "/widget", body)) == {name: [f"The {name} field {english}."]}
    in_indonesian = call("POST", "/widget", body, headers={"accept-language": "id"})
    assert faults_of(in_indonesian) == {name: [f"Kolom {name} {indonesian}."]}


def test_each_broken_field_is_told(call: Caller) -> None:
    body = {"price": "x", "status": 1, "parts": [{"qty": 0, "sku": "a"}], "payment": {}}

    faults = faults_of(call("POST", "/widget", body))

    assert sorted(faults) == ["name", "parts.0.qty", "parts.0.sku", "payment.status", "price", "status"]


def test_one_field_may_have_several_faults(call: Caller) -> None:
    assert faults_of(call("POST", "/widget", with_(code="a"))) == {
        "code": [
            "The code field must have at least 2 characters.",
            'The code field must match ^[A-Z]{3}$, the text "a" does not.',
        ]
    }


def test_a_broken_rule_of_a_schema_is_named_in_a_header(call: Caller) -> None:
    broken = call("POST", "/widget", with_(payment={"status": "INSTALLMENT"}))
    other = call("POST", "/widget", with_(payment={}))

    assert broken.header("x-lapak-rules") == "payment-date-required"
    assert broken.header("x-lapak-reason") == "schema"
    assert other.header("x-lapak-rules") is None


@pytest.mark.parametrize(
    "fields",
    [
        {"payment": None},
        {"payment": {"status": "UNPAID"}},
        {"payment": {"status": "PAID", "date": "2026-11-30"}},
        {"size": "XL"},
        {"size": 5},
        {"weight": None},
        {"color": None},
        {"unknown": {"anything": [1]}},
        {"price": 2**63 - 1},
        {"price": 5.0},
        {"name": "Kursi 🪑\x00"},
    ],
)
def test_what_the_schema_allows_is_taken(call: Caller, fields: dict[str, object]) -> None:
    response = call("POST", "/widget", with_(**fields))

    assert response.status == 200, response.body
    stored = json_of(call("GET", f"/widget/{json_of(response)['data']['id']}"))["data"]
    assert stored == with_(**fields)
    assert isinstance(stored["price"], int)


def test_the_number_of_faults_has_a_limit(call: Caller) -> None:
    assert len(faults_of(call("POST", "/widget", with_(parts=[{}] * 5000)))) == 100
