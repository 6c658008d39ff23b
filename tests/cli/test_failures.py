"""What goes wrong is told in one block, with an exit status of its own."""

from __future__ import annotations

import httpx
import pytest

from tests.cli.terminal import KEY, Answer, failed, lapak

ONCE = ("--retries", "0")
SUPPLIER = (
    "suppliers", "create", "--name", "Gudang", "--district-id", "3636", "--address", "Jalan Kenanga 5",
    "--phone", "081210203040", "--description", "Baru",
)  # fmt: skip


def test_faults_are_told_by_field() -> None:
    refused = failed(
        400, {"amount": ["too much"], "maximum amount": ["80000", "Rp80.000"]}, x_request_id="req-7f3a"
    )

    done = lapak("orders", "update-payment", "--id", "1", "--payment", "{}", answers=[refused])

    assert (done.status, done.out) == (1, "")
    assert done.err == (
        "lapak: orders_update_payment: the API said no: 400 ValidationFailed\n"
        "  amount          too much\n"
        "  maximum amount  80000\n"
        "  maximum amount  Rp80.000\n"
        "  request id req-7f3a\n"
    )


def test_a_message_is_told_where_there_are_no_faults_by_field() -> None:
    done = lapak("warehouses", "get", "22", answers=[failed(404, "Warehouse not found")])

    assert done.status == 1
    assert done.err == ("lapak: warehouses_get: the API said no: 404 NotFound\n  Warehouse not found\n")


def test_an_address_that_is_only_inferred_is_told() -> None:
    done = lapak("order-costs", "delete", "17", "--yes", answers=[failed(404, "no such thing")])

    assert done.status == 1
    assert done.err.startswith("lapak: order_costs_delete: the API said no: 404 NotFound\n  no such thing\n")
    assert "is its address is only inferred" in done.err


def test_the_wait_is_told_when_there_are_too_many_calls() -> None:
    done = lapak("suppliers", "list", *ONCE, answers=[failed(429, "slow down", retry_after="17")])

    assert done.status == 1
    assert "try again in 17 s" in done.err


@pytest.mark.parametrize(
    ("answer", "status", "told"),
    [
        (httpx.ConnectError("refused"), 1, "Nothing has happened."),
        (httpx.ReadTimeout("timed out"), 3, "It may or may not have happened."),
        (failed(504, "gateway"), 3, "It may or may not have happened."),
        (failed(500, "oops"), 1, "500 ServerError"),
        (httpx.Response(200, content=b"<html>"), 3, "It has most likely happened."),
        (failed(200, "stok habis"), 1, "the API said no: 200 BadRequest"),
    ],
)
def test_a_change_tells_whether_it_happened(answer: Answer, status: int, told: str) -> None:
    done = lapak(*SUPPLIER, *ONCE, answers=[answer])

    assert (done.status, len(done.requests)) == (status, 1)
    assert done.err.startswith("lapak: suppliers_create: ")
    assert told in done.err
    assert ("lapak suppliers list --edition smartseller" in done.err) == (status == 3)


@pytest.mark.parametrize(
    "answer", [httpx.ReadTimeout("timed out"), httpx.Response(200, content=b"<html>"), failed(504)]
)
def test_a_read_has_not_happened(answer: Answer) -> None:
    done = lapak("suppliers", "list", *ONCE, answers=[answer])

    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("lapak: suppliers_list: ")
    assert "happened" not in done.err


def test_without_a_key_nothing_is_sent() -> None:
    done = lapak("suppliers", "list", LAPAK_SMARTSELLER_KEY=None)

    assert (done.status, done.requests) == (2, [])
    assert "no key: set LAPAK_SMARTSELLER_KEY, or give --api-key -" in done.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--base-url", "toko.test"), "--base-url (or LAPAK_SMARTSELLER_URL) must be http(s)://"),
        (("--timeout", "0"), "--timeout must be more than 0"),
        (("--retries", "-1"), "--retries must be 0 or"),
    ],
)
def test_settings_that_make_no_sense_are_wrong_use(arguments: tuple[str, ...], told: str) -> None:
    done = lapak("suppliers", "list", *arguments)

    assert (done.status, done.requests) == (2, [])
    assert told in done.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("oders", "list"), "Did you mean orders or "),
        (("orders", "lst"), "Did you mean list?"),
        (("stocks", "list"), "It is there with --edition sirclo."),
        (("stocks", "list", "--edition", "tokopedia"), "there is no edition 'tokopedia'"),
        (("orders", "cancel", "--edition=sirclo"), "It is there with --edition smartseller or ngorder."),
        (("orders", "list", "--statsu", "PAID"), "No such option '--statsu'"),
        (("products", "get"), "Missing argument 'PRODUCT-ID'"),
        (("products", "get", "abc"), "'abc' is no whole number"),
        (("suppliers", "list", "--timeout", "lama"), "'lama' is no number"),
        (("orders", "list", "--status", "piad"), "Did you mean PAID or UNPAID?"),
        (("orders", "list", "-o", "jsom"), "Did you mean json or jsonl?"),
        (("orders", "list", "--edition", "smartsela"), "Did you mean smartseller?"),
        (("--edition", "smartsela", "orders", "list"), "Did you mean smartseller?"),
        (("ngorder", "orders", "list"), "Did you mean --edition ngorder?"),
        (("help",), "Did you mean --help?"),
    ],
)
def test_wrong_use_says_what_may_be_meant(arguments: tuple[str, ...], told: str) -> None:
    done = lapak(*arguments)

    assert (done.status, done.out, done.requests) == (2, "", [])
    assert told.replace("'", "") in done.err.replace("'", "")


def test_a_resource_alone_shows_its_operations() -> None:
    alone = lapak("orders")

    assert alone == lapak("orders", "--help") == lapak("orders", "-h")
    assert (alone.status, alone.err) == (0, "")
    assert "canceled-orders" not in alone.out
    assert "list-payments" in alone.out


def test_the_address_is_told_when_nobody_answers_there() -> None:
    done = lapak("suppliers", "list", *ONCE, answers=[httpx.ConnectError("refused")])

    assert done.err == (
        "lapak: suppliers_list: ConnectError: refused\n"
        "  It went to http://toko.test/smartseller/supplier (--base-url or LAPAK_SMARTSELLER_URL)\n"
    )


def test_the_language_can_be_chosen_where_there_are_several() -> None:
    chosen = lapak("suppliers", "list", "--language", "ID")
    others = [lapak("suppliers", "list", "--language", "id", "--edition", "ngorder")]
    others += [lapak("stocks", "list", "--since", "1d", "--language", "id", "--edition", "sirclo")]

    assert chosen.request.headers["accept-language"] == "id"
    assert [(done.status, done.requests) for done in others] == [(2, []), (2, [])]
    assert all("No such option '--language'" in done.err for done in others)


@pytest.mark.parametrize(
    "words",
    [
        ("--edition", "ngorder", "orders", "list", "--edition", "sirclo"),
        ("--", "orders", "list", "--edition", "sirclo"),
    ],
)
def test_two_editions_are_not_one(words: tuple[str, ...]) -> None:
    """The commands of one would be called at the other."""
    done = lapak(*words)

    assert (done.status, done.requests) == (2, [])
    assert "give it once, and not behind --" in done.err


@pytest.mark.parametrize("name", ["SMARTSELLER", "Smartseller"])
def test_the_name_of_an_edition_may_be_written_in_any_case(name: str) -> None:
    for done in (
        lapak("suppliers", "list", LAPAK_EDITION=name),
        lapak("suppliers", "list", "--edition", name),
        lapak("--edition", name, "suppliers", "list"),
    ):
        assert (done.status, done.request.url.path) == (0, "/smartseller/supplier")


def test_the_edition_can_come_from_the_environment() -> None:
    done = lapak("orders", "cancel", "--help", LAPAK_EDITION="sirclo")
    unknown = lapak("orders", "list", LAPAK_EDITION="tokopedia")

    assert done.status == 2
    assert unknown.status == 2
    assert "there is no edition 'tokopedia'; there are smartseller, ngorder, sirclo" in unknown.err


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_edition_may_stand_anywhere(place: int) -> None:
    words = ["orders", "list", "--since", "1d", "--until", "1d"]
    words[place:place] = ["--edition", "sirclo"]

    done = lapak(*words, answers=[httpx.Response(200, json={"orders": []})])

    assert done.status == 0
    assert done.request.url.path == "/sirclo/order"
    assert done.request.headers["api_key"] == KEY
