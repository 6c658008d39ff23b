"""Print this month's orders that still need an airway bill.

Run it as `python list_orders.py 2026-11-14`; without a day it is today's month.

It prints:

    39384903 Made Simatupang 64500
    39384902 Siti Lubis 177500
    39384891 Putri Rahmawati 269000
    39384879 Dewi Setiawan 171500
"""

import sys
from datetime import date, datetime

from lapak import SmartSeller
from lapak.types import WIB


def main(api: SmartSeller, today: date) -> None:
    """Go through all pages."""
    orders = api.orders.iter_all(
        order_progress_status="NO AWB", start_date=today.replace(day=1), end_date=today, per_page=100
    )
    for order in orders:
        print(order.order_id, order.receiver_name, order.total_amount)


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, date.fromisoformat(sys.argv[1]) if sys.argv[1:] else datetime.now(WIB).date())
