"""Name the customers who bought most in some weeks.

Run it as `python best_customers.py 2026-10-01 2026-11-14`, the first and the last day.

It prints:

      2397000  Lestari Anggraini (23101469)
      2390000  Ketut Anggraini (23101458)
      2302000  Joko Permatasari (23101477)
      2226000  Siti Hidayat (23101448)
      2212500  Intan Anggraini (23101454)
"""

import sys
from collections import Counter

from lapak import SmartSeller


def main(api: SmartSeller, first: str, last: str) -> None:
    """Tell customers apart by their id: two may have the same name."""
    rupiah: Counter[int] = Counter()
    names: dict[int, str] = {}
    for order in api.orders.iter_all_details(create_from=first, create_to=last, per_page=50):
        rupiah[order.customer.id] += order.total_amount
        names[order.customer.id] = order.customer.name
    for number, amount in rupiah.most_common(5):
        print(f"{amount:>9}  {names[number]} ({number})")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2])
