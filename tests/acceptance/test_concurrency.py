"""Many buyers at once never buy more than there is."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from lapak import AsyncSmartSeller, Ngorder, SmartSeller, ValidationFailed
from lapak.emulator import DEMO_KEYS
from lapak.testing import Server
from tests.acceptance.kirana import ALWAYS, VOAL, fill_up, line, order, stock

if TYPE_CHECKING:
    from collections.abc import Iterator

BUYERS, PIECES = 50, 20
KEY = DEMO_KEYS[0]
SOLD_OUT = (
    "rule:insufficient-stock",
    {"products.0.qty": [f"Of variation {VOAL} 1 are wanted and 0 are there."]},
)


@pytest.fixture(scope="module")
def many_threads() -> Iterator[Server]:
    with Server(threads=8) as made:
        yield made


@pytest.fixture(params=["one thread", "eight threads"])
def shop(request: pytest.FixtureRequest) -> Iterator[SmartSeller]:
    """Toko Kirana with 20 pieces, on a server of its own kind."""
    fixture = "server" if request.param == "one thread" else "many_threads"
    running: Server = request.getfixturevalue(fixture)
    with SmartSeller(KEY, base_url=running.base_url("smartseller")) as opened:
        fill_up(opened, PIECES)
        yield opened


def check_the_sale(shop: SmartSeller, outcomes: list[int | ValidationFailed]) -> None:
    sold = [found for found in outcomes if isinstance(found, int)]
    refusals = [found for found in outcomes if isinstance(found, ValidationFailed)]
    told = [(found.headers["x-lapak-reason"], found.fields) for found in refusals]
    listed = {row.order_id for row in shop.orders.iter_all(keyword="Siti", per_page=100, **ALWAYS)}

    assert told == [SOLD_OUT] * (BUYERS - PIECES)
    assert len(set(sold)) == PIECES
    assert set(sold) <= listed
    assert stock(shop) == 0


def test_fifty_buyers_in_threads_buy_twenty_pieces(shop: SmartSeller) -> None:
    """The two editions are two doors to one shop: every other buyer comes through either."""
    through_ngorder = shop.base_url.replace("/smartseller/", "/ngorder/")
    start = Barrier(BUYERS)

    with Ngorder(KEY, base_url=through_ngorder) as ngorder:

        def buy(number: int) -> int | ValidationFailed:
            orders = (shop if number % 2 else ngorder).orders
            start.wait(timeout=60)
            try:
                return orders.create(order(line(qty=1))).data.order_id
            except ValidationFailed as refusal:
                return refusal

        with ThreadPoolExecutor(BUYERS) as pool:
            outcomes = list(pool.map(buy, range(BUYERS)))

    check_the_sale(shop, outcomes)


def test_fifty_buyers_in_one_event_loop_buy_twenty_pieces(shop: SmartSeller) -> None:
    async def buy(api: AsyncSmartSeller) -> int | ValidationFailed:
        try:
            return (await api.orders.create(order(line(qty=1)))).data.order_id
        except ValidationFailed as refusal:
            return refusal

    async def sale() -> list[int | ValidationFailed]:
        async with AsyncSmartSeller(KEY, base_url=shop.base_url) as api:
            return await asyncio.gather(*(buy(api) for _ in range(BUYERS)))

    check_the_sale(shop, asyncio.run(sale()))
