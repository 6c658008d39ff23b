"""Genuine orders that are equal in everything are never merged, and never taken for each other."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from lapak import RateLimit
from tests.client.reconcile.shop import World, ids, lost, made, newest, order


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


def test_a_twin_made_while_our_create_still_waited_for_its_turn_is_not_ours(world: World) -> None:
    """The call had begun, but nothing of it was sent yet."""
    api, other = world.shop(rate_limit=RateLimit(per_second=0.05, burst=1)), world.shop()
    clock = api._sender.clock
    api.suppliers.list()

    def sleep(seconds: float) -> None:
        world.wait(seconds / 2)
        made(other)
        world.wait(seconds / 2)

    api._sender.clock = replace(clock, sleep=sleep)
    world.lose(applied=False, nth=2)
    error = lost(api, order())
    api._sender.clock = clock

    found = error.reconcile(timeout=60)

    assert (found.outcome, [each.differs for each in found.candidates]) == ("ambiguous", [("time",)])


@pytest.mark.parametrize("stop", [KeyboardInterrupt, asyncio.CancelledError])
def test_a_create_that_was_broken_off_stands_in_the_way_of_its_own_time_only(
    world: World, stop: type[BaseException]
) -> None:
    api = world.shop()
    transport: Any = api._sender.http._transport
    answer = transport.handler

    def stopped(_: object) -> None:
        raise stop

    transport.handler = stopped
    with pytest.raises(stop):
        api.orders.create(order())
    transport.handler = answer

    world.lose(applied=True)
    world.lose(applied=True)
    assert lost(api, order()).reconcile().outcome == "ambiguous"

    world.wait(60)
    assert lost(api, order(note="Pesanan web 7")).reconcile().outcome == "applied"
    world.wait(60)
    world.lose(applied=True)
    assert lost(api, order()).reconcile().outcome == "applied"


def test_a_create_that_was_never_sent_is_not_remembered(world: World) -> None:
    api = world.shop()

    with pytest.raises((TypeError, ValueError)):
        api.orders.create(order(note=object()))

    assert list(api._sender.ledger._unsettled) == []
