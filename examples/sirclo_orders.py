"""Mark the pending SIRCLO orders of some days as accepted.

Run it as `python sirclo_orders.py 2026-11-01 2026-11-14`, the first and the last day.

It prints:

    1 of 13 orders accepted
"""

import sys
from datetime import date, datetime, time

from lapak import Sirclo
from lapak.types import WIB


def main(api: Sirclo, first: date, last: date) -> list[int]:
    """Return the ids of the orders that were accepted."""
    start, end = datetime.combine(first, time.min, WIB), datetime.combine(last, time.max, WIB)
    listed = api.orders.list(start=start, end=end)
    pending = [order.id for order in listed.orders if order.order_status in {"", "pending"}]
    if pending:
        api.orders.update([{"id": number, "status": "accepted"} for number in pending])
    print(f"{len(pending)} of {len(listed.orders)} orders accepted")
    return pending


if __name__ == "__main__":
    with Sirclo() as client:
        main(client, *(date.fromisoformat(word) for word in sys.argv[1:]))
