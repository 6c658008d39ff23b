"""Create several orders at the same time; where an answer is lost, find out what became of the order.

Run it as `python reconcile_async.py`. It brings its own emulator.

It prints:

    applied, the answer was lost
    created
    created
    created
"""

import asyncio
from contextlib import closing
from typing import Any

from lapak import AsyncSmartSeller, MaybeApplied
from lapak.emulator import async_transport, open_emulator


def order(note: str) -> dict[str, Any]:
    """Ask for two pieces; a note of its own tells the order apart from its twins."""
    return {
        "customer_sender_id": 23101433,
        "customer_receiver_id": 23101441,
        "supplier_id": 17118,
        "order_date": "2026-11-14",
        "note": note,
        "is_print": False,
        "products": [{"id": 10726652, "qty": 2, "product_status": "S", "warehouse_id": 22}],
        "expedition": {"id": 1, "rate": 10_000, "name": "JNE REG", "auto_pickup": False},
        "payment": {"status": "UNPAID"},
        "source": "WEB",
    }


async def place(api: AsyncSmartSeller, note: str) -> str:
    """Create one order, once."""
    try:
        await api.orders.create(order(note))
    except MaybeApplied as lost:
        return f"{note}: {(await lost.reconcile(settle=0)).outcome}, the answer was lost"
    return f"{note}: created"


async def main() -> None:
    """Lose the answer to one of four."""
    with closing(open_emulator()) as emulator:
        emulator.faults.add(operation="orders_create", nth=1, effect="after", drop=True)
        base = "http://toko.test/smartseller/api/open"
        async with AsyncSmartSeller("demo-toko-a", base_url=base, transport=async_transport(emulator)) as api:
            told = await asyncio.gather(*(place(api, f"Pesanan web {number}") for number in range(1, 5)))
        print(*sorted(line.partition(": ")[2] for line in told), sep="\n")


if __name__ == "__main__":
    asyncio.run(main())
