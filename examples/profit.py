"""Work out what is left of the orders of some days after the cost of the goods.

Run it as `python profit.py 2026-11-08 2026-11-14`, the first and the last day.

It prints:

    Goods    5540000
    Cost     3463500
    Couriers 181000
    Margin   2076500 (37.5%)
"""

import sys

from lapak import SmartSeller


def main(api: SmartSeller, first: str, last: str) -> None:
    """Leave out what the courier gets: it only passes through."""
    goods = cost = sending = 0
    for order in api.orders.iter_all_details(create_from=first, create_to=last, per_page=50):
        sending += order.shipping.cost
        goods += order.total_amount - order.shipping.cost
        cost += order.cost_of_goods_sold or 0
    print("Goods   ", goods)
    print("Cost    ", cost)
    print("Couriers", sending)
    print(f"Margin   {goods - cost} ({100 * (goods - cost) / goods:.1f}%)")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2])
