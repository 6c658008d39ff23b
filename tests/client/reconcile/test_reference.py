"""Orders of SIRCLO, found again by the caller's own reference."""

from typing import Any

import pytest

import lapak
from tests.client.reconcile.shop import World, ids, lost

UNSET = "0001-01-01T00:00:00Z"


def order(reference: str = "TKM-1", **more: Any) -> dict[str, Any]:
    return {
        "remote_order_id": reference,
        "remote_order_status": "pending",
        "shipment_reference": "",
        "accepted_at": UNSET,
        "packed_at": UNSET,
        "completed_at": UNSET,
        "order_date": "2026-12-20T10:00:00Z",
        "total": 258_000,
        "delivery_name": "Sari Wulandari",
    } | more


def undated(reference: str = "TKM-1", **more: Any) -> dict[str, Any]:
    made = order(reference, **more)
    del made["order_date"]
    return made


def stored(api: Any, *references: str) -> list[str]:
    rows = api.orders.list(start="2020-01-01T00:00:00Z", end="2030-01-01T00:00:00Z").orders
    return [str(row.id) for row in rows if row.remote_order_id in references]


@pytest.mark.parametrize("make", [order, undated])
def test_an_order_is_found_by_its_reference(world: World, make: Any) -> None:
    api = world.sirclo()
    world.lose(applied=True)

    found = lost(api, [make()]).reconcile()

    assert (found.outcome, ids(found)) == ("applied", stored(api, "TKM-1"))
    assert "remote_order_id" in found.rests_on


def test_an_order_that_was_never_made_is_not_found(world: World) -> None:
    api = world.sirclo()
    world.lose(applied=False)

    found = lost(api, [order()]).reconcile()

    assert (found.outcome, found.candidates, world.slept) == ("not_found", (), [2.0])


def test_all_orders_of_a_call_are_found(world: World) -> None:
    api = world.sirclo()
    world.lose(applied=True)

    found = lost(api, [order("TKM-1"), order("TKM-2", order_date="2026-11-01T00:00:00Z")]).reconcile()

    assert found.outcome == "applied"
    assert sorted(ids(found)) == sorted(stored(api, "TKM-1", "TKM-2"))


def test_equal_orders_with_other_references_are_others(world: World) -> None:
    api = world.sirclo()
    api.orders.create([order("TKM-2")])
    world.lose(applied=False)

    assert lost(api, [order("TKM-1")]).reconcile().outcome == "not_found"


def test_an_update_that_was_made_is_told_by_what_is_stored(world: World) -> None:
    api = world.sirclo()
    api.orders.create([order(total=1)])
    world.wait(3600)
    world.lose(applied=True)

    assert lost(api, [order(total=2)]).reconcile().outcome == "applied"


def test_an_update_that_was_not_made_is_ambiguous(world: World) -> None:
    """The order is there, but not as it was sent: somebody else may have changed it since."""
    api = world.sirclo()
    api.orders.create([order(total=1)])
    world.wait(3600)
    world.lose(applied=False)

    found = lost(api, [order(total=2)]).reconcile()

    assert (found.outcome, [made.differs for made in found.candidates]) == ("ambiguous", [("total",)])


def test_sending_the_same_again_leaves_the_same(world: World) -> None:
    """Whether it was applied cannot be told, and makes no difference."""
    api = world.sirclo()
    lines = [{"line_number": 1, "product_code": "KSEV-10155400", "order_quantity": 1}]
    api.orders.create([order(line_items=lines)])
    world.wait(3600)
    world.lose(applied=False)

    assert lost(api, [order(line_items=lines)]).reconcile().outcome == "applied"


def test_an_order_of_which_only_some_are_there_is_ambiguous(world: World) -> None:
    api = world.sirclo()
    api.orders.create([order("TKM-1")])
    world.lose(applied=False)

    found = lost(api, [order("TKM-1"), order("TKM-2")]).reconcile()

    assert (found.outcome, ids(found)) == ("ambiguous", stored(api, "TKM-1"))
    assert "some are missing" in found.rests_on


def test_an_old_order_sent_without_its_date_may_lie_elsewhere(world: World) -> None:
    api = world.sirclo()
    api.orders.create([order("TKM-1", order_date="2026-01-01T00:00:00Z", total=1)])
    world.lose(applied=True)

    found = lost(api, [undated("TKM-1", total=2)]).reconcile()

    assert (found.outcome, found.candidates) == ("ambiguous", ())


@pytest.mark.parametrize("skew", [-86400.0, 86400.0])
def test_our_clock_may_be_wrong(world: World, skew: float) -> None:
    world.skew = skew
    world.lose(applied=True)

    assert lost(world.sirclo(), [undated()]).reconcile().outcome == "applied"


def test_a_status_that_moved_on_is_no_difference(world: World) -> None:
    api = world.sirclo()
    world.lose(applied=True)
    error = lost(api, [order(order_status="pending")])
    api.orders.update([{"id": int(stored(api, "TKM-1")[0]), "status": "accepted"}])

    assert error.reconcile().outcome == "applied"


@pytest.mark.parametrize(
    "payload",
    [{}, [], {"orders": None}, {"orders": [7]}, {"orders": [{"remote_order_id": "TKM-1"}]}],
    ids=str,
)
def test_an_odd_list_is_never_taken_for_an_answer(world: World, payload: Any) -> None:
    api = world.sirclo()
    world.lose(applied=True)
    error = lost(api, [order()])
    world.answer_with(api, payload)

    try:
        outcome = error.reconcile().outcome
    except lapak.LapakError:
        outcome = "ambiguous"
    assert outcome == "ambiguous"


def test_spaces_that_a_server_takes_out_are_no_difference(world: World) -> None:
    api = world.sirclo()
    api.orders.create([order(delivery_name="Sari Wulandari")])
    world.wait(3600)
    world.lose(applied=False)

    assert lost(api, [order(delivery_name=" Sari  Wulandari ")]).reconcile().outcome == "applied"
