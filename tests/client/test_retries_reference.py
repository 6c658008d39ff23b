"""Creates that carry the caller's own reference: the row of shared/retry-rules.md that is theirs."""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

import httpx
import pytest

from generator.editions import ROOT
from lapak import APIStatusError, MaybeApplied, Sirclo
from lapak.client.operation import Care, Operation
from tests.client.test_retries import CREATE, LOST, MESSAGE, PATCH, REFUSED, SLOW, send
from tests.client.wire import FakeTime, Server, failed, page

REFERENCED = replace(CREATE, reference="[].remote_order_id")


def test_a_reference_changes_the_care_of_plain_creates_only() -> None:
    assert REFERENCED.care is Care.REFERENCED
    assert replace(MESSAGE, reference="id").care is Care.ASK
    assert replace(PATCH, effect=("write", "irreversible"), reference="id").care is Care.ONCE


@pytest.mark.parametrize("status", [429, 503])
def test_a_create_with_the_callers_reference_waits_for_a_busy_server_once(status: int) -> None:
    server, time = Server(failed(status, retry_after="3"), page([])), FakeTime()
    assert send(server, REFERENCED, time).status == 200
    assert (server.asked, time.slept) == (2, [3.0])

    busy, time = Server(failed(status, retry_after="3")), FakeTime()
    with pytest.raises(APIStatusError):
        send(busy, REFERENCED, time, retries=5)
    assert (busy.asked, time.slept) == (2, [3.0])


@pytest.mark.parametrize("status", [429, 503])
def test_a_create_with_the_callers_reference_does_not_wait_without_a_time(status: int) -> None:
    server = Server(failed(status), page([]))

    with pytest.raises(APIStatusError):
        send(server, REFERENCED)
    assert server.asked == 1


@pytest.mark.parametrize("lost", [LOST, SLOW, failed(502), failed(504)])
def test_a_create_with_the_callers_reference_is_not_sent_again_when_its_reply_is_lost(
    lost: Exception | httpx.Response,
) -> None:
    server = Server(lost, page([]))

    with pytest.raises(MaybeApplied):
        send(server, REFERENCED)
    assert server.asked == 1


def test_a_create_that_waited_once_and_then_lost_its_reply_may_be_applied() -> None:
    server, time = Server(failed(503, retry_after="1"), LOST, page([])), FakeTime()

    with pytest.raises(MaybeApplied):
        send(server, REFERENCED, time)
    assert server.asked == 2


def test_a_refused_connection_does_not_use_up_the_one_wait() -> None:
    server, time = Server(REFUSED, failed(429, retry_after="3"), page([])), FakeTime()

    assert send(server, REFERENCED, time).status == 200
    assert time.slept == [0.25, 3.0]


def test_the_orders_of_sirclo_carry_a_reference_and_no_other_create_does() -> None:
    found = {
        f"{edition}.{made.id}": made.reference
        for edition in ("smartseller", "ngorder", "sirclo")
        for made in documented(edition)
        if made.reference
    }

    assert found == {"sirclo.orders_create": "[].remote_order_id"}


def documented(edition: str) -> Iterator[Operation[Any]]:
    api = ROOT / "generated" / "python" / "lapak_api" / edition / "api"
    for path in sorted(api.glob("*/[!_]*.py")):
        module = import_module(f"lapak_api.{edition}.api.{path.parent.name}.{path.stem}")
        yield module.OPERATION


def test_orders_of_sirclo_wait_for_a_busy_server_once() -> None:
    server, time = Server(failed(429, retry_after="2"), httpx.Response(200, json=[])), FakeTime()
    api = Sirclo("kunci", "rahasia", transport=httpx.MockTransport(server))
    api._sender.clock = time.clock()

    assert api.orders.create([{"remote_order_id": "TKM-1"}]) == []
    assert (server.asked, time.slept) == (2, [2.0])
