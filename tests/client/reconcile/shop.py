"""A shop of the emulator whose clock and the client's run together, and moves only when told to."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpx
from attrs import define, field

from lapak import AsyncSmartSeller, MaybeApplied, Ngorder, Sirclo, SmartSeller
from lapak.client.clock import Clock
from lapak.emulator import DEMO_KEYS, DEMO_SECRET, async_transport, sync_transport
from tests.acceptance.kirana import DEWI, SITI, SUPPLIER, line

if TYPE_CHECKING:
    from lapak.client.reconcile.result import Reconciliation
    from lapak.emulator import Emulator

DAY = "2026-11-14"


def order(**more: Any) -> dict[str, Any]:
    """Ask for 2 pieces, with sending for 10 000 rupiah and a gift box for 2 000."""
    return {
        "customer_sender_id": SITI,
        "customer_receiver_id": DEWI,
        "supplier_id": SUPPLIER,
        "order_date": DAY,
        "note": "Tolong kirim sebelum Jumat",
        "is_print": False,
        "products": [line()],
        "expedition": {"id": 1, "rate": 10_000, "name": "JNE", "auto_pickup": False},
        "payment": {"status": "UNPAID"},
        "order_cost": [
            {"name": "Kotak kado", "category": "OTHER COST", "type": "NOMINAL", "nominal": 2000},
            {"name": "Pelanggan lama", "category": "DISCOUNT", "type": "PERCENTAGE", "percentage": 5},
        ],
        "source": "WEB",
    } | more


@define
class World:
    """An emulator, and a clock for clients that runs with the emulator's."""

    emulator: Emulator
    seconds: float = 1000.0
    skew: float = 0.0
    """How far our wall clock is ahead of the server's."""
    slept: list[float] = field(factory=list)
    asked: list[str] = field(factory=list)
    """The operations that were called."""

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.emulator.clock.advance(timedelta(seconds=seconds))

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.wait(seconds)

    async def _pause(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self._sleep(seconds)

    @property
    def clock(self) -> Clock:
        start = self.emulator.clock.now().timestamp() - self.seconds
        return Clock(
            now=lambda: self.seconds,
            wall=lambda: start + self.seconds + self.skew,
            sleep=self._sleep,
            pause=self._pause,
            jitter=lambda: 1.0,
        )

    def _heard(self, transport: httpx.MockTransport) -> httpx.MockTransport:
        handler: Any = transport.handler

        def hear(request: httpx.Request) -> Any:
            self.asked.append(f"{request.method} {request.url.path.rpartition('/open')[2]}")
            return handler(request)

        transport.handler = hear
        return transport

    def _client(self, kind: Any, base: str, *keys: str, **options: Any) -> Any:
        transport = async_transport if kind.__name__.startswith("Async") else sync_transport
        options = {"base_url": f"http://toko.example{base}", "retries": 0} | options
        client = kind(*keys, transport=self._heard(transport(self.emulator)), **options)
        client._sender.clock = self.clock
        return client

    def shop(self, **options: Any) -> SmartSeller:
        made: SmartSeller = self._client(SmartSeller, "/smartseller/api/open", DEMO_KEYS[0], **options)
        return made

    def ngorder(self) -> Ngorder:
        made: Ngorder = self._client(Ngorder, "/ngorder/api/open", DEMO_KEYS[0])
        return made

    def async_shop(self) -> AsyncSmartSeller:
        made: AsyncSmartSeller = self._client(AsyncSmartSeller, "/smartseller/api/open", DEMO_KEYS[0])
        return made

    def sirclo(self) -> Sirclo:
        made: Sirclo = self._client(Sirclo, "/sirclo/v1", DEMO_KEYS[0], DEMO_SECRET)
        return made

    def lose(self, *, applied: bool, nth: int = 1) -> None:
        """Lose the reply to a create that follows."""
        effect = "after" if applied else "before"
        self.emulator.faults.add(operation="orders_create", nth=nth, effect=effect, drop=True)

    def answer_with(self, api: Any, payload: Any) -> None:
        """Let a client get this answer to everything, at the time of the emulator."""
        date = self.emulator.clock.header
        api.http._transport.handler = lambda _: httpx.Response(200, json=payload, headers=[date])


def lost(api: Any, body: Any) -> MaybeApplied:
    """Send a create whose reply is lost."""
    try:
        api.orders.create(body)
    except MaybeApplied as error:
        return error
    raise AssertionError("the reply came")


def ids(found: Reconciliation) -> list[str]:
    return [made.id for made in found.candidates]


def made(api: Any, **more: Any) -> str:
    """Make an order, and return its id."""
    return str(api.orders.create(order(**more)).data.order_id)


def newest(api: Any) -> str:
    """Return the id of the order that was made last."""
    return str(api.orders.list_details(per_page=1).data[0].order_id)
