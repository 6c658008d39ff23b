"""Orders of SmartSeller and Ngorder, found again by what they are."""

import asyncio
import math
import pickle
from typing import Any

import httpx
import pytest

import lapak
from tests.acceptance.kirana import line
from tests.client.reconcile.shop import World, ids, lost, made, newest, order


def test_an_order_whose_reply_was_lost_is_found(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)

    error = lost(api, order())
    found = error.reconcile()

    assert (found.outcome, ids(found)) == ("applied", [newest(api)])
    assert found.candidates[0].differs == ()
    assert found.candidates[0].order.total_amount == 97_500
    assert "sender, receiver" in found.rests_on
    assert world.slept == []


def test_an_order_that_was_never_made_is_not_found(world: World) -> None:
    api = world.shop()
    world.lose(applied=False)

    found = lost(api, order()).reconcile()

    assert (found.outcome, found.candidates) == ("not_found", ())
    assert world.slept == [2.0]


def test_not_found_is_said_at_once_when_nobody_wants_to_wait(world: World) -> None:
    api = world.shop()
    world.lose(applied=False)
    error = lost(api, order())
    world.asked.clear()

    assert error.reconcile(settle=0).outcome == "not_found"
    assert world.slept == []
    assert world.asked == ["GET /order/details", "GET /order-cancel"]


def test_nothing_is_written_by_looking(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    world.asked.clear()

    error.reconcile()

    assert {asked.partition(" ")[0] for asked in world.asked} == {"GET"}


def test_looking_twice_tells_the_same(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())

    assert error.reconcile() == error.reconcile()
    assert error.reconcile().outcome == "applied"


def test_an_order_may_appear_while_we_wait(world: World) -> None:
    """A server that was still at work when the connection broke."""
    api, other = world.shop(), world.shop()
    world.lose(applied=False)
    error = lost(api, order())
    clock = api._sender.clock

    def sleep(seconds: float) -> None:
        world.wait(seconds / 2)
        made(other)
        world.wait(seconds / 2)

    api._sender.clock = clock.__class__(clock.now, clock.wall, sleep, clock.pause, clock.jitter)

    assert error.reconcile().outcome == "applied"


@pytest.mark.parametrize(
    "other",
    [
        {"customer_receiver_id": 23101442},
        {"customer_sender_id": 23101442},
        {"supplier_id": 17119},
        {"products": [{"id": 10726652, "qty": 3, "product_status": "S", "warehouse_id": 22}]},
        {"note": "Pesanan web 1043"},
    ],
    ids=["receiver", "sender", "supplier", "items", "note"],
)
def test_another_order_at_the_same_time_is_no_candidate(world: World, other: dict[str, Any]) -> None:
    api, colleague = world.shop(), world.shop()
    api.suppliers.list()
    made(colleague, **other)
    world.lose(applied=False)

    assert lost(api, order()).reconcile().outcome == "not_found"


@pytest.mark.parametrize(
    ("other", "differs"),
    [
        ({"note": ""}, ("note",)),
        ({"note": "Tolong kirim"}, ("note",)),
        ({"note": "TOLONG KIRIM SEBELUM JUMAT"}, ("note",)),
        ({"note": "<p>Tolong kirim<br />sebelum Jumat ?</p>"}, ("note",)),
        ({"order_date": "2026-11-15"}, ("date",)),
        ({"expedition": {"id": 1, "rate": 11_000, "name": "JNE", "auto_pickup": False}}, ("shipping cost",)),
        ({"order_cost": []}, ("costs",)),
        ({"expedition": {"id": 2, "rate": 10_000, "name": "JNE", "auto_pickup": False}}, ("courier",)),
    ],
    ids=["no note", "half a note", "capitals", "markup", "date", "cost", "costs", "courier"],
)
def test_an_order_that_is_nearly_the_same_is_reported_and_not_picked(
    world: World, other: dict[str, Any], differs: tuple[str, ...]
) -> None:
    api, colleague = world.shop(), world.shop()
    api.suppliers.list()
    made(colleague, **other)
    world.lose(applied=False)

    found = lost(api, order()).reconcile()

    assert found.outcome == "ambiguous"
    assert found.candidates[0].differs == differs
    assert differs[0] in found.rests_on


def test_the_total_counts_where_it_was_sent(world: World) -> None:
    api = world.shop()
    paid = {"status": "PAID", "date": "2026-11-14", "bank_id": 847, "amount": 97_500}
    world.lose(applied=True)

    assert lost(api, order(payment=paid)).reconcile().outcome == "applied"


def test_an_order_that_was_canceled_since_is_no_order_that_was_never_made(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    api.orders.cancel({"id": int(newest(api))})

    found = error.reconcile()

    assert (found.outcome, [made.differs for made in found.candidates]) == ("ambiguous", [("canceled",)])


def test_ngorder_is_looked_through_like_smartseller(world: World) -> None:
    api = world.ngorder()
    world.lose(applied=True)

    found = lost(api, order()).reconcile()

    assert (found.outcome, ids(found)) == ("applied", [newest(api)])


@pytest.mark.parametrize("applied", [True, False], ids=["applied", "not applied"])
def test_an_asynchronous_client_awaits_it(world: World, applied: bool) -> None:  # noqa: FBT001
    async def run() -> lapak.Reconciliation:
        async with world.async_shop() as api:
            world.lose(applied=applied)
            with pytest.raises(lapak.MaybeApplied) as caught:
                await api.orders.create(order())
            return await caught.value.reconcile()

    found = asyncio.run(run())

    assert found.outcome == ("applied" if applied else "not_found")
    assert world.slept == ([] if applied else [2.0])


def test_the_result_of_a_synchronous_client_may_be_awaited_too(world: World) -> None:
    world.lose(applied=True)
    found = lost(world.shop(), order()).reconcile()

    async def wait() -> lapak.Reconciliation:
        return await found

    assert asyncio.run(wait()) is found


def test_other_creates_cannot_be_reconciled(world: World) -> None:
    world.emulator.faults.add(operation="suppliers_create", nth=1, effect="after", drop=True)
    body = {
        "name": "Gudang",
        "district_id": 3636,
        "address": "Jalan A",
        "phone": "0812345678",
        "description": "",
    }

    with pytest.raises(lapak.MaybeApplied) as caught:
        world.shop().suppliers.create(body)

    assert not caught.value.can_reconcile
    with pytest.raises(lapak.LapakError, match="suppliers_create: cannot be reconciled"):
        caught.value.reconcile()


def test_a_pickled_error_has_no_client(world: World) -> None:
    world.lose(applied=True)
    error = lost(world.shop(), order())

    other = pickle.loads(pickle.dumps(error))  # noqa: S301 - made in this line

    assert (error.can_reconcile, other.can_reconcile) == (True, False)
    with pytest.raises(lapak.LapakError, match="pickled"):
        other.reconcile()


def test_a_server_may_join_the_lines_of_a_product(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order(products=[line(qty=1), line(qty=2, warehouse_id=23)]))
    transport: Any = api._sender.http._transport
    answer = transport.handler

    def joined(request: httpx.Request) -> httpx.Response:
        payload = answer(request).json()
        for row in payload["data"]:
            pieces = sum(int(each["quantity"]) for each in row["products"])
            row["products"] = [{**row["products"][0], "quantity": pieces}]
        return httpx.Response(200, json=payload, headers=[world.emulator.clock.header])

    transport.handler = joined

    assert error.reconcile().outcome == "applied"


@pytest.mark.parametrize("seconds", [None, "5", True, -1, math.nan, math.inf, 1e9])
@pytest.mark.parametrize("name", ["timeout", "settle"])
def test_looking_is_always_bounded(world: World, name: str, seconds: Any) -> None:
    world.lose(applied=True)
    error = lost(world.shop(), order())
    world.asked.clear()

    with pytest.raises(lapak.NotConfigured, match=f"{name} must be"):
        error.reconcile(**{name: seconds})
    assert world.asked == []
