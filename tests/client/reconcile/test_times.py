"""When an order was made is told by the server's clock, whatever ours and its own do."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from lapak.client.reconcile import by_fingerprint, orders
from lapak.emulator import WIB
from tests.client.reconcile.shop import World, ids, lost, made, newest, order


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


def test_the_window_is_as_wide_as_documented() -> None:
    assert (by_fingerprint.GRACE, by_fingerprint.NEAR, orders.PAGES, orders.ROWS) == (2.0, 30.0, 20, 100)


@pytest.mark.parametrize("hour", [0, 7, 17, 24])
@pytest.mark.parametrize("skew", [0.0, -3600.0, 3600.0])
@pytest.mark.parametrize("applied", [True, False], ids=["applied", "not applied"])
def test_a_day_may_end_meanwhile(world: World, hour: int, skew: float, applied: bool) -> None:  # noqa: FBT001
    """Midnight in Jakarta and in Greenwich, by the server's clock and by ours."""
    day = datetime(2026, 12, 22, tzinfo=WIB)
    world.emulator.clock.freeze(day + timedelta(hours=hour) - timedelta(seconds=62))
    world.skew = skew
    api, other = world.shop(), world.shop()
    api.suppliers.list()
    made(other)
    world.wait(61)
    world.lose(applied=applied)
    error = lost(api, order())
    world.wait(2)

    assert error.reconcile().outcome == ("applied" if applied else "not_found")
