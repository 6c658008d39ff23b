"""Who may call, how failures look, and what the specification's examples say."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from attrs import evolve

from lapak.emulator.app import Emulator
from tests.emulator.sirclo.wire import Shop, order

SPAN = {"start": "2026-11-01T00:00:00+07:00", "end": "2026-11-03T23:59:59+07:00"}


def test_the_examples_of_the_specification_tell_one_story(emulator: Emulator, toko_a: Shop) -> None:
    """Whoever follows the reference sees what it shows, byte for byte."""
    operations = emulator.editions["sirclo"].contract.operations

    def sent(name: str) -> object:
        return operations[name].facts["requestBody"]["content"]["application/json"]["example"]

    def shown(name: str) -> object:
        return operations[name].facts["responses"]["200"]["content"]["application/json"]["example"]

    made = toko_a.call("POST", "/order", body=sent("orders_create"))
    emulator.clock.freeze(datetime(2026, 11, 3, 3, 2, 11, 540127, tzinfo=UTC))
    accepted = toko_a.call("PATCH", "/order", body=sent("orders_update"))
    spans = {
        name: {one["name"]: one["example"] for one in operations[name].facts["parameters"]}
        for name in ("orders_list", "stocks_list")
    }
    listed = toko_a.call("GET", "/order", **spans["orders_list"])
    stock = toko_a.call("GET", "/product/stocks", **spans["stocks_list"])

    assert made.body == shown("orders_create")
    assert accepted.body == shown("orders_update")
    assert listed.body == shown("orders_list")
    assert stock.body == shown("stocks_list")


@pytest.mark.parametrize(
    ("key", "secret"),
    [
        ("demo-toko-a", None),
        ("demo-toko-a", ""),
        ("demo-toko-a", "demo-toko-a"),
        ("", "demo-secret"),
        ("demo-toko-x", "demo-secret"),
    ],
)
def test_key_and_secret_are_both_needed(toko_a: Shop, key: str, secret: str | None) -> None:
    refused = evolve(toko_a, key=key, secret=secret).call("GET", "/order", **SPAN)

    assert (refused.status, refused.reason) == (401, "auth")
    assert set(refused.body) == {"message", "reference"}


def test_each_failure_has_its_own_reference(toko_a: Shop) -> None:
    references = {toko_a.call("GET", "/order").body["reference"] for _ in range(3)}

    assert len({UUID(one) for one in references}) == 3


def test_faults_are_listed_with_their_places(toko_a: Shop) -> None:
    without = order("TKM-1")
    del without["remote_order_id"]

    refused = toko_a.send(order("TKM-1"), without | {"total": "250000"})

    assert (refused.status, refused.reason) == (400, "schema")
    faults = refused.body["message"].split("; ")
    assert [fault.split(":")[0] for fault in sorted(faults)] == ["1.remote_order_id", "1.total"]


def test_many_faults_are_cut_short(toko_a: Shop) -> None:
    refused = toko_a.call("POST", "/order", body=[{}] * 5)

    faults = refused.body["message"].split("; ")
    assert len(faults) == 21
    assert faults[-1] == "and 10 more"


@pytest.mark.parametrize("missing", ["start", "end"])
@pytest.mark.parametrize("path", ["/order", "/product/stocks"])
def test_lists_want_both_ends_of_the_span(toko_a: Shop, path: str, missing: str) -> None:
    span = {name: text for name, text in SPAN.items() if name != missing}

    refused = toko_a.call("GET", path, **span)

    assert (refused.status, refused.reason) == (400, "schema")
    assert refused.body["message"].startswith(f"{missing}: ")


@pytest.mark.parametrize("start", ["2026-11-01", "2026-11-01T00:00:00", "1762300800", "kemarin"])
def test_times_need_a_zone(toko_a: Shop, start: str) -> None:
    assert toko_a.call("GET", "/order", **SPAN | {"start": start}).reason == "schema"


def test_unset_statuses_cannot_be_asked_for(toko_a: Shop) -> None:
    made = toko_a.send(order("TKM-1")).body[0]

    assert toko_a.update((made["id"], "")).reason == "schema"
    assert toko_a.update((made["id"], "unpaid")).reason == "schema"
