"""Match bank transfers with unpaid orders by their amount, and mark those as paid.

Run it as `python match_transfers.py 58500 173000 123456`, amounts of the bank statement.

It prints:

    58500: PO 12194 of Rina Setiawan is paid
    173000: PO 12154 of Rina Wijaya is paid
    123456: fits 0 orders
"""

import sys
from collections import defaultdict

from lapak import SmartSeller

FIRST, LAST = "2026-10-15", "2026-11-14"


def main(api: SmartSeller, amounts: list[int]) -> None:
    """Leave what fits no order, or more than one, to people."""
    open_orders = defaultdict(list)
    for order in api.orders.iter_all(payment_status="UNPAID", start_date=FIRST, end_date=LAST):
        open_orders[order.total_amount].append(order)
    account = next(row for row in api.bank_accounts.list().data if row.bank_type == "bca")
    for amount in amounts:
        fitting = open_orders[amount]
        if len(fitting) != 1:
            print(f"{amount}: fits {len(fitting)} orders")
            continue
        order = fitting.pop()
        payment = {"status": "PAID", "date": "2026-11-14", "bank_id": account.bank_id}
        api.orders.update_payment({"id": order.order_id, "payment": payment})
        print(f"{amount}: PO {order.po_number} of {order.sender_name} is paid")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, [int(word) for word in sys.argv[1:]])
