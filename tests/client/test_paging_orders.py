"""1,234 orders over 95 days come once each, whatever the size of the pages and whatever happens meanwhile."""

from collections.abc import Callable, Iterator
from random import Random

import pytest

from lapak import LapakWarning, ListProgress
from tests.client.many_orders import DAYS, ORDERS, ManyOrders

SIZES = [1, 10, 100]
BOTH = pytest.mark.parametrize("wait", [False, True], ids=["sync", "async"])
Made = Callable[[], object]


@pytest.fixture(scope="module")
def _orders() -> Iterator[ManyOrders]:
    made = ManyOrders()
    yield made
    made.emulator.close()


@pytest.fixture
def orders(_orders: ManyOrders) -> ManyOrders:
    _orders.as_new()
    return _orders


def in_shares(whole: int, pages: int, one: Made) -> Made:
    """Do something so many times in all, evenly between so many pages."""
    done = asked = 0

    def some() -> None:
        nonlocal done, asked
        asked += 1
        while done < min(whole, -(-whole * asked // (pages - 1))):
            one()
            done += 1

    return some


@BOTH
@pytest.mark.parametrize("size", SIZES)
def test_every_order_comes_once(orders: ManyOrders, size: int, *, wait: bool) -> None:
    found = orders.walk(wait=wait, per_page=size)

    assert len(set(found)) == ORDERS
    assert found == orders.ids()
    assert orders.calls == -(-ORDERS // size)


@BOTH
@pytest.mark.parametrize("size", SIZES)
def test_every_order_comes_once_while_50_are_made(orders: ManyOrders, size: int, *, wait: bool) -> None:
    before = orders.ids()
    orders.between = in_shares(50, -(-ORDERS // size), orders.add)

    found = orders.walk(wait=wait, per_page=size)

    assert found == before
    assert len(orders.ids()) == ORDERS + 50


@pytest.mark.parametrize("size", [10, 100])
def test_50_orders_that_are_made_at_once_are_no_end(orders: ManyOrders, size: int) -> None:
    before = orders.ids()
    orders.between = in_shares(50, 2, orders.add)

    found = orders.walk(wait=False, per_page=size)

    assert set(before) <= set(found)
    assert len(found) == len(set(found))


@pytest.mark.parametrize("size", [10, 100])
def test_orders_of_any_day_may_be_made_meanwhile(orders: ManyOrders, size: int) -> None:
    chance = Random(1234)  # noqa: S311 - the same every time
    before = orders.ids()
    orders.between = in_shares(50, -(-ORDERS // size), lambda: orders.add(chance.randrange(DAYS)))

    found = orders.walk(wait=False, per_page=size)

    assert set(before) <= set(found) <= set(orders.ids())
    assert len(found) == len(set(found))


@BOTH
@pytest.mark.parametrize("size", [10, 100])
def test_orders_that_stay_come_once_while_50_are_canceled(
    orders: ManyOrders, size: int, *, wait: bool
) -> None:
    chance = Random(1234)  # noqa: S311 - the same every time
    orders.between = in_shares(50, -(-ORDERS // size), lambda: orders.cancel(chance.choice(orders.ids())))

    found = orders.walk(wait=wait, per_page=size)

    assert len(orders.ids()) == ORDERS - 50
    assert set(orders.ids()) <= set(found)
    assert len(found) == len(set(found))


@BOTH
@pytest.mark.parametrize("size", [10, 100])
def test_a_loop_may_take_out_of_the_list_what_it_comes_to(
    orders: ManyOrders, size: int, *, wait: bool
) -> None:
    """The rows behind move up: without reading again every second page would be left out."""
    before = orders.ids()

    found = orders.walk(wait=wait, per_page=size, each=orders.cancel)

    assert sorted(found) == sorted(before)
    assert orders.ids() == []
    assert orders.calls <= -(-ORDERS // size) + 2


def test_progress_is_told_after_every_page(orders: ManyOrders) -> None:
    told: list[ListProgress] = []

    orders.walk(wait=False, per_page=100, progress=told.append)

    assert told[0] == ListProgress(rows=100, total_rows=ORDERS, pages=1, total_pages=13)
    assert [progress.rows for progress in told] == [*range(100, ORDERS, 100), ORDERS]
    assert told[-1] == ListProgress(rows=ORDERS, total_rows=ORDERS, pages=13, total_pages=13)


def test_a_span_without_dates_is_cut_and_said_to_be(orders: ManyOrders) -> None:
    with pytest.warns(LapakWarning, match="the last 30 days only"):
        found = orders.walk(wait=False, per_page=100, start_date=None)

    assert 0 < len(found) < ORDERS
