"""Add up what came in on which bank account, day by day.

Run it as `python cash_flow.py 2026-11-08 2026-11-14`, the first and the last day of the orders.

It prints:

    2026-11-08  Mandiri 1101000
    2026-11-09  BCA 576500  Xendit 1048000
    2026-11-10  BCA 817500
    2026-11-11  Mandiri 1016500
    2026-11-12  Xendit 497000
    2026-11-13  BCA 364000  Xendit 177500
    2026-11-14  Mandiri 64500
    Total 5662500
"""

import sys
from collections import defaultdict

from lapak import SmartSeller


def main(api: SmartSeller, first: str, last: str) -> None:
    """Take the payments out of the orders: there is no list of payments of its own."""
    came: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for order in api.orders.iter_all_details(create_from=first, create_to=last, per_page=50):
        for entry in order.payment.payment_histoy:  # the wire has it so
            came[order.payment_date or "?"][entry.bank.destination.bank_name] += entry.nominal
    for day, accounts in sorted(came.items()):
        print(day, *(f"{name} {amount}" for name, amount in sorted(accounts.items())), sep="  ")
    print("Total", sum(amount for accounts in came.values() for amount in accounts.values()))


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2])
