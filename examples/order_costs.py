"""Add insurance, a gift box and a discount to an order, and check the total.

Run it as `python order_costs.py 23101433`, the customer.

It prints:

    Asuransi             2500
    Kotak kado           4500
    Pelanggan setia     10000
    Total               97000
"""

import sys

from lapak import SmartSeller
from lapak_api.smartseller.models import OrderCostCreate

DAY = "2026-11-14"
COSTS = [
    OrderCostCreate(name="Asuransi", category="INSURANCE", type_="NOMINAL", nominal=2_500),
    OrderCostCreate(name="Kotak kado", category="OTHER COST", type_="PERCENTAGE", percentage=5),
    OrderCostCreate(name="Pelanggan setia", category="DISCOUNT", type_="NOMINAL", nominal=10_000),
]


def main(api: SmartSeller, customer: int) -> None:
    """Place the order and print what it came to."""
    placed = api.orders.create(
        {
            "customer_sender_id": customer,
            "customer_receiver_id": customer,
            "supplier_id": 17118,
            "order_date": DAY,
            "is_print": True,
            "products": [{"id": 10726652, "qty": 2, "product_status": "S", "warehouse_id": 22}],
            "expedition": {"id": 1, "rate": 10_000, "name": "JNE REG", "auto_pickup": False},
            "payment": {"status": "UNPAID"},
            "order_cost": COSTS,
            "source": "WEB",
        }
    ).data
    for row in api.orders.iter_all_details(create_from=DAY, create_to=DAY):
        if row.order_id == placed.order_id:
            for cost in row.order_cost:
                print(f"{cost.description:<16} {cost.nominal:>8}")
            print(f"{'Total':<16} {row.total_amount:>8}")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, int(sys.argv[1]))
