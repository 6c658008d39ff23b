"""Compare two shops: a client for each, side by side in one program.

Run it as `python several_shops.py demo-toko-a demo-toko-b`, the keys.

It prints:

    Toko Kirana: 28 orders, 16596500 rupiah
    Kopi Nusantara: 3 orders, 653000 rupiah
"""

import sys
from contextlib import ExitStack

from lapak import SmartSeller

FIRST, LAST = "2026-11-01", "2026-11-14"


def main(keys: list[str]) -> None:
    """Keep all clients open until the end; nothing is shared between them."""
    with ExitStack() as stack:
        shops = [stack.enter_context(SmartSeller(key)) for key in keys]
        for api in shops:
            name = api.order_sources.list().data[0].note
            orders = list(api.orders.iter_all(start_date=FIRST, end_date=LAST))
            print(f"{name}: {len(orders)} orders, {sum(order.total_amount for order in orders)} rupiah")


if __name__ == "__main__":
    main(sys.argv[1:])
