"""Sum up a day of the shop in Western Indonesian Time.

Run it as `python daily_recap.py 2026-11-13`; without a day it is today's.

It prints:

    13-11-2026: 2 orders, 541500 rupiah
    paid 2, 541500 rupiah
    to be sent 1: PO 12198
"""

import sys
from datetime import date, datetime

from lapak import SmartSeller
from lapak.types import WIB


def main(api: SmartSeller, day: date) -> None:
    """Count orders and rupiah, by how far they are paid and sent."""
    orders = list(api.orders.iter_all(start_date=day, end_date=day, per_page=100))
    paid = [order for order in orders if order.payment_status == "PAID"]
    waiting = [order for order in paid if order.order_progress_status == "NO AWB"]
    print(f"{day:%d-%m-%Y}: {len(orders)} orders, {sum(order.total_amount for order in orders)} rupiah")
    print(f"paid {len(paid)}, {sum(order.total_amount for order in paid)} rupiah")
    print(f"to be sent {len(waiting)}: PO", *sorted(order.po_number for order in waiting))


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, date.fromisoformat(sys.argv[1]) if sys.argv[1:] else datetime.now(WIB).date())
