"""Bodies: options, JSON, files, standard input."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.cli.terminal import lapak

if TYPE_CHECKING:
    from pathlib import Path

MADE = [httpx.Response(200, json={"response": "Success", "data": {"supplier_id": 7, "name": "Gudang"}})]
SUPPLIER = {
    "name": "Gudang Konveksi Ciputat",
    "district_id": 3636,
    "address": "Jalan Aria Putra 18",
    "phone": "081210203040",
    "description": "Jahitan",
}


def sent(request: httpx.Request) -> Any:
    return json.loads(request.content)


def test_a_body_comes_from_a_file_or_standard_input_or_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "gudang.json"
    file.write_text(f"\ufeff{json.dumps(SUPPLIER)}", "utf-8")
    create = ("suppliers", "create", "--wire-spelling", "curated", "--body")

    for given, typed in ((f"@{file}", None), ("-", json.dumps(SUPPLIER)), (json.dumps(SUPPLIER), None)):
        done = lapak(*create, given, typed=typed, answers=[*MADE])
        assert (done.status, sent(done.request)) == (0, SUPPLIER)


@pytest.mark.parametrize("other", [("--products", "-"), ("--api-key", "-")])
def test_standard_input_can_be_read_once(other: tuple[str, str]) -> None:
    done = lapak("orders", "create", "--body", "-", *other, typed="{}")

    assert (done.status, done.requests) == (2, [])
    assert "only one thing can be read from standard input (-)" in done.err


def test_a_text_in_no_known_character_set_is_refused() -> None:
    done = lapak("suppliers", "create", "--name", "Caf\udce9")

    assert (done.status, done.requests) == (2, [])
    assert "Invalid value for --name: this is no text in UTF-8" in done.err.replace("'", "")


def test_options_replace_fields_of_the_body() -> None:
    done = lapak("suppliers", "create", "--body", json.dumps(SUPPLIER), "--name", "Baru", answers=[*MADE])

    # `addess`: both spellings are sent unless told otherwise (docs/wire-spelling.md).
    assert sent(done.request) == SUPPLIER | {"name": "Baru", "addess": SUPPLIER["address"]}
    assert done.out == "field        value\nsupplier_id  7\nname         Gudang\n"


def test_a_body_is_sent_even_where_the_specification_would_want_more() -> None:
    done = lapak("suppliers", "create", "--body", '{"name": "Gudang"}', answers=[*MADE])

    assert sent(done.request) == {"name": "Gudang"}


def test_missing_options_are_named_all_at_once() -> None:
    done = lapak("suppliers", "create", "--name", "Gudang", "--address", "Jalan Kenanga 5")

    assert (done.status, done.requests) == (2, [])
    assert done.err == (
        "Usage: lapak suppliers create [OPTIONS]\nTry 'lapak suppliers create --help' for help.\n\n"
        "Error: missing: --district-id, --phone, --description\n"
    )


def test_a_body_that_is_an_array_needs_the_whole() -> None:
    done = lapak("orders", "update", "--edition", "sirclo")

    assert (done.status, done.requests) == (2, [])
    assert "missing: --body" in done.err


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ("@tidak-ada.json", "tidak-ada.json cannot be read"),
        ("{nama: 1}", "this is no JSON"),
        ("[" * 100_000, "this is nested too deeply"),
        ("[1]", "needs a --body that is an object"),
    ],
)
def test_a_body_that_cannot_be_used_is_refused(given: str, fault: str) -> None:
    done = lapak("suppliers", "create", "--name", "Gudang", "--body", given)

    assert (done.status, done.requests) == (2, [])
    assert fault in done.err


def test_inner_objects_are_json_and_lists_are_repeated() -> None:
    paid = lapak(
        "orders", "update-payment", "--id", "39384704", "--payment", '{"status": "PAID"}', answers=[*MADE]
    )
    told = lapak(
        "customer-messages", "send", "--customers", "1", "--customers", "2", "--template", "Halo", "-y",
        answers=[*MADE],
    )  # fmt: skip

    assert sent(paid.request) == {"id": 39384704, "payment": {"status": "PAID"}}
    assert sent(told.request) == {"customers": [1, 2], "template": "Halo"}


@pytest.mark.parametrize(
    ("option", "value", "fault"),
    [
        ("--district-id", "3636a", "'3636a' is no whole number"),
        ("--district-id", "9" * 30, "is no whole number"),
        ("--district-id", "1.5", "'1.5' is no whole number"),
    ],
)
def test_values_of_another_kind_are_refused(option: str, value: str, fault: str) -> None:
    done = lapak("suppliers", "create", option, value)

    assert (done.status, done.requests) == (2, [])
    assert fault in done.err


def test_truth_is_written_in_words() -> None:
    listed = lapak("warehouses", "list", "--with-main-warehouse", "yes", answers=[*MADE])
    odd = lapak("warehouses", "list", "--with-main-warehouse", "ya")

    assert dict(listed.request.url.params) == {"with_main_warehouse": "true"}
    assert "'ya' is neither true nor false" in odd.err


def test_an_example_of_the_body_can_be_printed_and_sent(tmp_path: Path) -> None:
    printed = lapak("orders", "create", "--example")
    file = tmp_path / "pesanan.json"
    file.write_text(printed.out)

    done = lapak("orders", "create", "--body", f"@{file}", answers=[*MADE])

    assert printed.requests == []
    assert sent(done.request) == printed.json
    assert printed.json["products"]


def test_files_are_uploaded_with_their_name_and_type(tmp_path: Path) -> None:
    logo = tmp_path / "logo-toko.png"
    logo.write_bytes(b"\x89PNG")

    done = lapak("shops", "upload-logo", "--logo", f"@{logo}", answers=[*MADE])
    missing = lapak("shops", "upload-logo", "--logo", "@tidak-ada.png")

    part = b'name="logo"; filename="logo-toko.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG'
    assert part in done.request.content
    assert "missing: --logo\n" in lapak("shops", "upload-logo").err
    assert missing.status == 2
    assert "there is no file tidak-ada.png" in missing.err


def test_a_value_that_would_change_the_address_is_refused() -> None:
    done = lapak("orders", "get-price-access", "..")

    assert (done.status, done.requests) == (2, [])
    assert "cannot be '..'" in done.err
