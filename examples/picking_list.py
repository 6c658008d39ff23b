"""Say which goods have to be fetched for the orders that are to be sent.

Run it as `python picking_list.py 2026-11-10 2026-11-14`, the first and the last day.

It prints:

    2 orders, 3 pieces
       2  Bandana Batik (10726831)
       1  Set Bayi Lahir (10726824)
"""

import sys
from collections import Counter

from lapak import SmartSeller


def main(api: SmartSeller, first: str, last: str) -> None:
    """Add the pieces of all orders together."""
    pieces: Counter[tuple[str, int]] = Counter()
    orders = 0
    for order in api.orders.iter_all(
        order_progress_status="NO AWB", payment_status="PAID", start_date=first, end_date=last
    ):
        orders += 1
        for line in order.products:
            pieces[line.name, line.product_meta_id] += line.quantity
    print(f"{orders} orders, {pieces.total()} pieces")
    for (name, variation), number in sorted(pieces.items()):
        print(f"{number:>4}  {name} ({variation})")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2])
