"""Lose the answer to a create, and find out by itself whether the order exists.

Run it as `python reconcile.py`. It brings its own emulator.

It prints:

    Lost after: applied, candidates: 1
    Lost before: was not there, created 39384919
"""

from contextlib import closing

from lapak import MaybeApplied, SmartSeller
from lapak.emulator import open_emulator, sync_transport

ORDER = {
    "customer_sender_id": 23101433,
    "customer_receiver_id": 23101441,
    "supplier_id": 17118,
    "order_date": "2026-11-14",
    "is_print": False,
    "products": [{"id": 10726652, "qty": 2, "product_status": "S", "warehouse_id": 22}],
    "expedition": {"id": 1, "rate": 10_000, "name": "JNE REG", "auto_pickup": False},
    "payment": {"status": "UNPAID"},
    "source": "WEB",
}


def create_once(api: SmartSeller) -> str:
    """Create the order; say what became of it, and send it again only when it is not there."""
    try:
        return f"created {api.orders.create(ORDER).data.order_id}"
    except MaybeApplied as lost:
        found = lost.reconcile(settle=0)
        if found.outcome == "not_found":
            return f"was not there, created {api.orders.create(ORDER).data.order_id}"
        return f"{found.outcome}, candidates: {len(found.candidates)}"


def main() -> None:
    """Lose one answer after the order was made, and one request before."""
    base = "http://toko.test/smartseller/api/open"

    for effect in ("after", "before"):
        with closing(open_emulator()) as emulator:
            emulator.faults.add(operation="orders_create", nth=1, effect=effect, drop=True)
            with SmartSeller("demo-toko-a", base_url=base, transport=sync_transport(emulator)) as api:
                print(f"Lost {effect}:", create_once(api))


if __name__ == "__main__":
    main()
