"""Lose the answer of a call on purpose, and find out that it was done all the same.

Run it as `python lost_answer.py 39384704`, the order. It brings its own emulator.

It prints:

    Lost: orders_cancel
    Canceled
"""

import sys
from contextlib import closing

from lapak import MaybeApplied, SmartSeller
from lapak.emulator import open_emulator, sync_transport


def main(api: SmartSeller, order: int) -> None:
    """Cancel an order; after a lost answer, look before trying again."""
    try:
        api.orders.cancel({"id": order})
    except MaybeApplied as lost:
        print("Lost:", lost.operation)
        canceled = {row.order_id for row in api.canceled_orders.iter_all(start_date="2000-01-01")}
        print("Canceled" if order in canceled else "Not canceled: it can be tried again")


if __name__ == "__main__":
    with closing(open_emulator()) as emulator:
        emulator.faults.add(operation="orders_cancel", nth=1, effect="after", drop=True)
        base = "http://toko.test/smartseller/api/open"
        with SmartSeller("demo-toko-a", base_url=base, transport=sync_transport(emulator)) as client:
            main(client, int(sys.argv[1]))
