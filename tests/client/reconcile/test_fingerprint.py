"""Orders of SmartSeller and Ngorder, found again by what they are."""

import asyncio
import pickle
from datetime import timedelta
from typing import Any

import httpx
import pytest

import lapak
from lapak.client.reconcile import by_fingerprint, orders
from tests.client.reconcile.shop import World, ids, lost, order


def made(api: Any, **more: Any) -> str:
    return str(api.orders.create(order(**more)).data.order_id)


def newest(api: Any) -> str:
    return str(api.orders.list_details(per_page=1).data[0].order_id)


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


@pytest.mark.parametrize("applied", [True, False], ids=["applied", "not applied"])
def test_of_twins_a_minute_apart_the_earlier_one_is_no_candidate(world: World, applied: bool) -> None:  # noqa: FBT001
    api, other = world.shop(), world.shop()
    api.suppliers.list()
    first = made(other)
    world.wait(60)
    world.lose(applied=applied)

    found = lost(api, order()).reconcile()

    assert found.outcome == ("applied" if applied else "not_found")
    assert first not in ids(found)


def test_an_earlier_twin_makes_it_ambiguous_for_a_client_that_has_heard_of_no_clock(world: World) -> None:
    """Had the server's clock been set between, the earlier one could be ours."""
    api, other = world.shop(), world.shop()
    first = made(other)
    world.wait(60)
    world.lose(applied=True)

    found = lost(api, order()).reconcile()

    assert found.outcome == "ambiguous"
    assert sorted(ids(found)) == sorted([first, newest(api)])


def test_the_twin_of_the_same_client_a_minute_before_is_no_candidate(world: World) -> None:
    api = world.shop()
    first = made(api)
    world.wait(60)
    world.lose(applied=True)

    found = lost(api, order()).reconcile()

    assert (found.outcome, ids(found)) == ("applied", [newest(api)])
    assert ids(found) != [first]


def test_the_twin_of_the_same_client_a_moment_before_is_no_candidate(world: World) -> None:
    api = world.shop()
    made(api)
    world.lose(applied=False)

    assert lost(api, order()).reconcile().outcome == "not_found"


def test_the_twin_of_the_same_client_a_minute_after_is_no_candidate(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    first = newest(api)
    world.wait(60)
    made(api)

    found = error.reconcile()

    assert (found.outcome, ids(found)) == ("applied", [first])


@pytest.mark.parametrize("applied", [True, False], ids=["applied", "not applied"])
def test_a_twin_of_somebody_else_a_minute_after_makes_it_ambiguous(world: World, applied: bool) -> None:  # noqa: FBT001
    api, other = world.shop(), world.shop()
    api.suppliers.list()
    world.lose(applied=applied)
    error = lost(api, order())
    world.wait(60)
    later = made(other)

    found = error.reconcile()

    assert found.outcome == "ambiguous"
    assert later in ids(found)
    assert len(ids(found)) == 1 + applied


def test_a_twin_of_somebody_else_seconds_before_makes_it_ambiguous(world: World) -> None:
    api, other = world.shop(), world.shop()
    api.suppliers.list()
    made(other)
    world.wait(10)
    world.lose(applied=False)

    found = lost(api, order()).reconcile()

    assert found.outcome == "ambiguous"
    assert [candidate.differs for candidate in found.candidates] == [("time",)]


def test_two_lost_twins_are_ambiguous_while_both_are_open(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    world.lose(applied=True)
    first, second = lost(api, order()), lost(api, order())

    for error in (first, second):
        found = error.reconcile()
        assert (found.outcome, len(found.candidates)) == ("ambiguous", 2)


def test_of_two_lost_twins_of_which_one_was_made_none_is_picked(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    world.lose(applied=False)
    first, second = lost(api, order()), lost(api, order())

    assert [error.reconcile().outcome for error in (first, second)] == ["ambiguous", "ambiguous"]


def test_a_lost_twin_a_minute_later_is_told_apart(world: World) -> None:
    api = world.shop()
    api.suppliers.list()
    world.lose(applied=False)
    first = lost(api, order())
    world.wait(60)
    world.lose(applied=True)
    second = lost(api, order())

    assert first.reconcile().outcome == "ambiguous"
    assert second.reconcile().outcome == "applied"
    assert first.reconcile().outcome == "not_found"


def test_a_create_that_is_under_way_stands_in_the_way(world: World) -> None:
    """It may have made what we see; its answer is not here yet."""
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    sent = error._reconciler.entry.content  # type: ignore[union-attr]
    under_way = api._sender.ledger.begin("orders_create", world.clock, sent)

    assert error.reconcile().outcome == "ambiguous"
    api._sender.ledger.undone(under_way)
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
        ({"order_date": "2026-11-15"}, ("date",)),
        ({"expedition": {"id": 1, "rate": 11_000, "name": "JNE", "auto_pickup": False}}, ("shipping cost",)),
        ({"order_cost": []}, ("costs",)),
        ({"expedition": {"id": 2, "rate": 10_000, "name": "JNE", "auto_pickup": False}}, ("courier",)),
    ],
    ids=["no note", "half a note", "date", "cost", "costs", "courier"],
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


@pytest.mark.parametrize("skew", [-7200.0, -20.0, 20.0, 7200.0, 40 * 86400.0])
@pytest.mark.parametrize("applied", [True, False], ids=["applied", "not applied"])
def test_our_clock_may_be_wrong(world: World, skew: float, applied: bool) -> None:  # noqa: FBT001
    world.skew = skew
    api, other = world.shop(), world.shop()
    api.suppliers.list()
    made(other)
    world.wait(60)
    world.lose(applied=applied)

    assert lost(api, order()).reconcile().outcome == ("applied" if applied else "not_found")


def test_our_clock_may_be_set_while_we_wait(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    world.skew = 3600.0

    assert error.reconcile().outcome == "applied"


def test_the_machine_may_sleep_while_we_wait(world: World) -> None:
    """The steady clock stands still in the meantime."""
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    world.emulator.clock.advance(timedelta(hours=1))
    world.skew = 3600.0

    assert error.reconcile().outcome == "applied"


def test_the_servers_clock_may_be_set_meanwhile(world: World) -> None:
    """Its last Date before the call vouches for the one time, the next for the other."""
    api, other = world.shop(), world.shop()
    api.suppliers.list()
    world.lose(applied=True)
    error = lost(api, order())
    world.emulator.clock.freeze(world.emulator.clock.now().replace(minute=50))
    twin = made(other)

    found = error.reconcile()

    assert found.outcome == "ambiguous"
    assert len(ids(found)) == 2
    assert twin in ids(found)


def test_without_a_date_nothing_is_certain(world: World) -> None:
    api = world.shop()
    transport: Any = api._sender.http._transport
    answer = transport.handler

    def without_date(request: Any) -> Any:
        response = answer(request)
        del response.headers["date"]
        return response

    transport.handler = without_date
    world.lose(applied=True)
    error = lost(api, order())

    found = error.reconcile()

    assert (found.outcome, ids(found)) == ("ambiguous", [newest(api)])
    assert "no Date" in found.rests_on


def test_what_is_read_is_bounded_by_pages(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "PAGES", 2)
    monkeypatch.setattr(orders, "ROWS", 1)
    api = world.shop()
    for note in "abc":
        made(api, note=note)
    world.lose(applied=True)
    error = lost(api, order())
    world.asked.clear()

    found = error.reconcile()

    assert found.outcome == "ambiguous"
    assert "more than 2 pages" in found.rests_on
    assert world.asked == ["GET /order/details"] * 2


def test_what_is_read_is_bounded_by_time(world: World) -> None:
    api = world.shop()
    world.lose(applied=False)
    error = lost(api, order())

    found = error.reconcile(timeout=1.0, settle=5.0)

    assert found.outcome == "ambiguous"
    assert "too early" in found.rests_on
    assert world.slept == []


def test_all_pages_are_read(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "ROWS", 2)
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    for note in "abcde":
        made(api, note=note)

    assert error.reconcile().outcome == "applied"


def test_a_failure_to_look_is_an_error(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    world.emulator.faults.add(operation="orders_list_details", status=500)

    with pytest.raises(lapak.ServerError):
        error.reconcile()


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


@pytest.mark.parametrize(
    "payload",
    [{}, [], {"data": None}, {"data": [1]}, {"data": [{"order_id": None}]}, {"data": [{}], "meta": {}}],
    ids=str,
)
def test_an_odd_list_is_never_taken_for_an_answer(world: World, payload: Any) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    transport: Any = api._sender.http._transport
    date = world.emulator.clock.header
    transport.handler = lambda _: httpx.Response(200, json=payload, headers=[date])

    try:
        outcome = error.reconcile().outcome
    except lapak.LapakError:
        outcome = "ambiguous"
    assert outcome == "ambiguous"


@pytest.mark.parametrize(
    "missing", ["customer", "receiver", "origin", "products", "created_at", "note", "shipping"]
)
def test_a_row_that_lacks_what_is_compared_is_not_picked(world: World, missing: str) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    transport: Any = api._sender.http._transport
    answer = transport.handler

    def without(request: httpx.Request) -> httpx.Response:
        response = answer(request)
        payload = response.json()
        for row in payload["data"]:
            row.pop(missing, None)
        return httpx.Response(200, json=payload, headers=[world.emulator.clock.header])

    transport.handler = without

    found = error.reconcile()

    assert found.outcome == "ambiguous"
    assert newest(api) in ids(found)


def test_the_window_is_as_wide_as_documented() -> None:
    assert (by_fingerprint.GRACE, by_fingerprint.NEAR, orders.PAGES, orders.ROWS) == (2.0, 30.0, 20, 100)
