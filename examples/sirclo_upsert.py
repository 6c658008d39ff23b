"""Send an order of a sales channel to SIRCLO twice; it is made once.

Run it as `python sirclo_upsert.py TKM-2611`, the channel's own number of the order.

It prints:

    Same order
    1 TKM-2611 90000
"""

import sys

from lapak import Sirclo
from lapak_api.sirclo.models import OrderCreate

NOT_YET = "0001-01-01T00:00:00Z"


def main(api: Sirclo, reference: str) -> None:
    """Repeat the call, as one would after a lost answer: `remote_order_id` tells orders apart."""
    order = OrderCreate.from_dict(
        {
            "remote_order_id": reference,
            "remote_order_status": "pending",
            "shipment_reference": "",
            "accepted_at": NOT_YET,
            "packed_at": NOT_YET,
            "completed_at": NOT_YET,
            "order_date": "2026-11-14T02:15:00Z",
            "delivery_name": "Dewi Anggraini",
            "total": 90_000,
            "line_items": [{"product_code": "KSEV-10155400", "order_quantity": 2}],
        }
    )
    first = api.orders.create([order])[0]
    again = api.orders.create([order])[0]
    print("Same order" if first.id == again.id else "Two orders")
    rows = api.orders.list(start="2026-11-14T00:00:00Z", end="2026-11-14T23:59:59Z").orders
    print(sum(row.remote_order_id == reference for row in rows), first.remote_order_id, first.total)


if __name__ == "__main__":
    with Sirclo() as client:
        main(client, sys.argv[1])
