"""Cancel an order, see its goods come back to stock, and restore it.

Run it as `python cancel_and_restore.py 39384704`, the order.

It prints:

    Before 182
    Canceled 184
    Again: Order 39384704 is canceled already.
    Restored 182
"""

import sys

from lapak import SmartSeller, ValidationFailed


def main(api: SmartSeller, order: int) -> None:
    """Print the stock of the first variation of the order at every step."""
    history = api.orders.list(
        keyword=str(order), type_="ORDER_ID", start_date="2026-08-01", end_date="2026-11-30"
    )
    variation = history.data[0].products[0].product_meta_id

    def stock() -> int:
        return sum(shelf.stock for shelf in api.products.list_warehouse_stock(variation).data)

    print("Before", stock())
    api.orders.cancel({"id": order})
    print("Canceled", stock())
    try:
        api.orders.cancel({"id": order})
    except ValidationFailed as error:
        print("Again:", error.fields["id"][0])
    api.canceled_orders.restore({"id": order})
    print("Restored", stock())


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, int(sys.argv[1]))
