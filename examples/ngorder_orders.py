"""Read the orders of a shop that is still at Ngorder.

Run it as `python ngorder_orders.py 2026-11-12 2026-11-14`, the first and the last day.

It prints:

    12199 2026-11-14 PAID 64500
    12198 2026-11-13 PAID 177500
    12197 2026-11-13 PAID 364000
    12196 2026-11-12 PAID 497000
"""

import sys

from lapak import Ngorder


def main(api: Ngorder, first: str, last: str) -> None:
    """The calls are those of SmartSeller; where the two differ, the reference of Ngorder says so."""
    for order in api.orders.iter_all(start_date=first, end_date=last):
        print(order.po_number, order.order_date, order.payment_status, order.total_amount)


if __name__ == "__main__":
    with Ngorder() as client:
        main(client, sys.argv[1], sys.argv[2])
