"""List who has not paid yet, the oldest order first.

Run it as `python unpaid_orders.py 2026-10-15 2026-11-14`, the first and the last day.

It prints:

    PO 12134  2026-10-15    1594000  Ketut Anggraini
    PO 12144  2026-10-20     520500  Eko Nugroho
    PO 12154  2026-10-24     173000  Rina Wijaya
    PO 12164  2026-10-29     670000  Hendra Anggraini
    PO 12174  2026-11-02    1093000  Dewi Siregar
    PO 12184  2026-11-07     324500  Yusuf Siregar
    PO 12194  2026-11-11      58500  Rina Setiawan
    7 orders
"""

import sys

from lapak import SmartSeller


def main(api: SmartSeller, first: str, last: str) -> None:
    """Go through those that paid nothing and those that paid a part."""
    owing = [
        order
        for status in ("UNPAID", "INSTALLMENT")
        for order in api.orders.iter_all(start_date=first, end_date=last, payment_status=status)
    ]
    for order in sorted(owing, key=lambda order: order.po_number):
        print(f"PO {order.po_number}  {order.order_date}  {order.total_amount:>9}  {order.sender_name}")
    print(f"{len(owing)} orders")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2])
