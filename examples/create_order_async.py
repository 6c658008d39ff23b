"""Create several orders at a time, from plain mappings.

Run it as `python create_order_async.py 23101433 17118 10726652`: customer, supplier, variation.

It prints:

    Orders 39384919 39384920 39384921
"""

import asyncio
import sys
from datetime import datetime

from lapak import AsyncSmartSeller
from lapak.types import WIB


async def main(api: AsyncSmartSeller, customer: int, supplier: int, variation: int) -> list[int]:
    """Create three orders side by side; return their ids."""
    orders = [
        {
            "customer_sender_id": customer,
            "customer_receiver_id": customer,
            "supplier_id": supplier,
            "order_date": datetime.now(WIB).date(),
            "is_print": False,
            "products": [{"id": variation, "qty": pieces, "product_status": "S"}],
            "expedition": {"id": 1, "rate": 18_000, "name": "JNE REG", "auto_pickup": False},
            "payment": {"status": "UNPAID"},
            "source": "WEB",
        }
        for pieces in (1, 2, 3)
    ]
    created = await asyncio.gather(*(api.orders.create(order, timeout=10) for order in orders))
    print("Orders", *sorted(result.data.order_id for result in created))
    return [result.data.order_id for result in created]


async def run() -> None:
    """Make the client where the event loop runs."""
    async with AsyncSmartSeller() as client:
        await main(client, *(int(word) for word in sys.argv[1:4]))


if __name__ == "__main__":
    asyncio.run(run())
