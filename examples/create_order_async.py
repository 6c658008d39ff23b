"""Create several orders at a time, from plain mappings.

Run it as `python create_order_async.py CUSTOMER_ID SUPPLIER_ID VARIATION_ID`, with LAPAK_SMARTSELLER_KEY set;
LAPAK_SMARTSELLER_URL points it at an emulator.
"""

import asyncio
import sys
from datetime import datetime, timedelta, timezone

from lapak import AsyncSmartSeller

WIB = timezone(timedelta(hours=7))
"""Days are the shop's: at half past midnight in Jakarta it is still yesterday in UTC."""


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
    print("Orders", *(result.data.order_id for result in created))
    return [result.data.order_id for result in created]


async def run() -> None:
    """Make the client where the event loop runs."""
    async with AsyncSmartSeller() as client:
        await main(client, *(int(word) for word in sys.argv[1:4]))


if __name__ == "__main__":
    asyncio.run(run())
