"""A list that the server cuts to the last days says so, once, where the caller can see it."""

import asyncio
import datetime as dt
import inspect
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import lapak
from lapak import LapakWarning, SmartSeller
from lapak.client.unset import UNSET
from tests.client.test_surface import bundle, make, method_of, operations
from tests.client.wire import Server, page

CUT = r"^orders_list: without start_date= the server covers the last 30 days only .* start_date='2000-01-01'"
Call = Callable[[SmartSeller], object]
CALLS: dict[str, Call] = {
    "list": lambda api: api.orders.list(),
    "iter_all": lambda api: list(api.orders.iter_all()),
    "iter_pages": lambda api: list(api.orders.iter_pages()),
    "with_response": lambda api: api.orders.with_response.list(),
}


@pytest.fixture
def caught() -> Iterator[list[warnings.WarningMessage]]:
    """Catch all warnings; pytest.ini lets those about windows pass."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield found


def empty() -> Server:
    return Server(page([]))


@pytest.mark.parametrize("name", CALLS)
def test_a_call_without_dates_says_what_it_leaves_out(name: str) -> None:
    with empty().shop() as api, pytest.warns(LapakWarning, match=CUT):
        CALLS[name](api)


@pytest.mark.parametrize("name", CALLS)
def test_the_warning_points_at_the_line_of_the_caller(
    name: str, caught: list[warnings.WarningMessage]
) -> None:
    with empty().shop() as api:
        CALLS[name](api)

    (one,) = caught
    assert one.filename == __file__
    assert one.lineno == inspect.getsourcelines(CALLS[name])[1]


def test_it_points_there_from_coroutines_too(caught: list[warnings.WarningMessage]) -> None:
    async def run() -> int:
        async with empty().async_shop() as api:
            line = inspect.currentframe()
            await api.orders.list()
            return line.f_lineno if line else 0

    asyncio.run(run())

    (one,) = caught
    assert one.filename == __file__
    assert one.lineno == inspect.getsourcelines(run)[1] + 3


@pytest.mark.parametrize("start", ["2026-10-01", dt.date(2026, 10, 1)])
def test_a_call_with_its_first_day_says_nothing(start: Any, caught: list[warnings.WarningMessage]) -> None:
    with empty().shop() as api:
        api.orders.list(start_date=start)
        list(api.orders.iter_all(start_date=start, end_date="2026-11-01"))
        list(api.orders.iter_pages(start_date=start))
        api.orders.with_response.list(start_date=start)

    assert caught == []


@pytest.mark.parametrize("start", [None, "", UNSET])
def test_the_last_day_alone_is_not_enough(start: Any) -> None:
    """The server counts its 30 days back from today."""
    with empty().shop() as api, pytest.warns(LapakWarning, match=CUT):
        api.orders.list(start_date=start, end_date="2026-10-31")


def test_it_is_said_once_per_client_and_operation(caught: list[warnings.WarningMessage]) -> None:
    with empty().shop() as api, empty().shop() as other:
        for call in CALLS.values():
            call(api)
        api.stock_opnames.list()
        api.stock_opnames.list()
        other.orders.list()

    assert [str(one.message).partition(":")[0] for one in caught] == [
        "orders_list",
        "stock_opnames_list",
        "orders_list",
    ]


def test_a_window_can_be_the_current_month() -> None:
    with empty().shop() as api, pytest.warns(LapakWarning, match=r"^payments_list: .* the current month"):
        list(api.payments.iter_all())


def test_lists_without_a_window_say_nothing(caught: list[warnings.WarningMessage]) -> None:
    with empty().shop() as api:
        list(api.canceled_orders.iter_all())
        list(api.orders.iter_all_details())

    assert caught == []


@pytest.mark.parametrize("edition", ["smartseller", "ngorder"])
def test_every_operation_with_a_window_says_so(edition: str) -> None:
    with_window = [
        (tag, method_of(operation))
        for tag, operation in operations(edition)
        if "x-default-window" in operation
    ]
    assert len(with_window) == str(bundle(edition)).count("x-default-window")

    for tag, method in with_window:
        api = make(edition, wait=False)
        api._sender.http = Server(page([])).shop()._sender.http
        with pytest.warns(LapakWarning, match=f"^{tag}_{method}: without start_date="):
            getattr(getattr(api, tag), method)()


def test_warnings_can_be_made_errors() -> None:
    with empty().shop() as api, warnings.catch_warnings():
        warnings.simplefilter("error", lapak.LapakWarning)
        with pytest.raises(LapakWarning):
            api.orders.list()


def test_as_errors_they_come_every_time() -> None:
    """A second try must not pass for an answer that is whole."""
    with empty().shop() as api, warnings.catch_warnings():
        warnings.simplefilter("error", LapakWarning)
        for _ in range(2):
            with pytest.raises(LapakWarning):
                api.orders.list()
