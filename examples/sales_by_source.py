"""Compare the sales channels of a month.

Run it as `python sales_by_source.py 2026-10`, the month.

It prints:

    Whatsapp      21 orders    13929500 rupiah
    Tokopedia     25 orders    13445000 rupiah
    Shopee        20 orders     9096000 rupiah
"""

import sys
from calendar import monthrange
from collections import Counter
from datetime import date

from lapak import SmartSeller


def main(api: SmartSeller, month: date) -> None:
    """Count orders and rupiah of each channel."""
    last = month.replace(day=monthrange(month.year, month.month)[1])
    orders: Counter[str] = Counter()
    rupiah: Counter[str] = Counter()
    for order in api.orders.iter_all(start_date=month, end_date=last, per_page=100):
        orders[order.order_source or "none"] += 1
        rupiah[order.order_source or "none"] += order.total_amount
    for name, amount in rupiah.most_common():
        print(f"{name:<12} {orders[name]:>3} orders  {amount:>10} rupiah")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, date.fromisoformat(f"{sys.argv[1]}-01"))
