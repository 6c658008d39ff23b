"""Notice new orders without webhooks: remember the highest number seen.

Run it as `python poll_new_orders.py 2026-11-14 seen.json`, the first day to look at and where to remember.

It prints:

    New: [12199]
    New: []
    New: [12200]
"""

import json
import sys
from datetime import date
from pathlib import Path

from lapak import SmartSeller


def new_orders(api: SmartSeller, day: date, memory: Path) -> list[int]:
    """Return the PO numbers that the memory does not know; a file is replaced in one step."""
    seen: int = json.loads(memory.read_text())["po_number"] if memory.exists() else 0
    found = {order.po_number for order in api.orders.iter_all(start_date=day, per_page=100)}
    fresh = sorted(number for number in found if number > seen)
    if fresh:
        unfinished = memory.with_suffix(".part")
        unfinished.write_text(json.dumps({"po_number": fresh[-1]}))
        unfinished.replace(memory)
    return fresh


def main(api: SmartSeller, day: date, memory: Path) -> None:
    """Look three times; a real program would wait some minutes in between."""
    print("New:", new_orders(api, day, memory))
    print("New:", new_orders(api, day, memory))
    order = {
        "customer_sender_id": 23101433,
        "customer_receiver_id": 23101433,
        "supplier_id": 17118,
        "order_date": day,
        "is_print": False,
        "products": [{"id": 10726652, "qty": 1, "product_status": "S", "warehouse_id": 22}],
        "expedition": {"id": 1, "rate": 10_000, "name": "JNE REG", "auto_pickup": False},
        "payment": {"status": "UNPAID"},
        "source": "WEB",
    }
    api.orders.create(order)
    print("New:", new_orders(api, day, memory))


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, date.fromisoformat(sys.argv[1]), Path(sys.argv[2]))
