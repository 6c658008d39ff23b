"""Add a product to an order that is not sent yet.

Run it as `python change_order.py 23101433 2026-11-14`, the customer and the day.

It prints:

    1 x 45000 total 55000
    1 x 45000 2 x 45000 total 145000
"""

import sys
from typing import Any

from lapak import SmartSeller

VOAL, SAGE = 10726652, 10726653


def main(api: SmartSeller, customer: int, day: str) -> None:
    """Place an order, then send it again with a second line."""
    order: dict[str, Any] = {
        "customer_sender_id": customer,
        "customer_receiver_id": customer,
        "supplier_id": 17118,
        "order_date": day,
        "is_print": False,
        "products": [{"id": VOAL, "qty": 1, "product_status": "S", "warehouse_id": 22}],
        "expedition": {"id": 1, "rate": 10_000, "name": "JNE REG", "auto_pickup": False},
        "payment": {"status": "UNPAID"},
        "source": "WEB",
    }
    number = api.orders.create(order).data.order_id
    show(api, number, day)

    # A change replaces the order: what stands in `products` is what it has afterwards.
    lines = [
        {**order["products"][0], "flag": "EDIT"},
        {"id": SAGE, "qty": 2, "product_status": "S", "warehouse_id": 22, "flag": "NEW"},
    ]
    api.orders.update({**order, "order_id": number, "products": lines})
    show(api, number, day)


def show(api: SmartSeller, number: int, day: str) -> None:
    """Print the lines and the total of an order."""
    (row,) = api.orders.list(keyword=str(number), type_="ORDER_ID", start_date=day, end_date=day).data
    print(*(f"{line.quantity} x {line.price}" for line in row.products), "total", row.total_amount)


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, int(sys.argv[1]), sys.argv[2])
