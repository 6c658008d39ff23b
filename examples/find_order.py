"""Find orders by the name of a customer or by an airway bill.

Run it as `python find_order.py "Siti Rahmawati" JP0708507717`.

It prints:

    Siti Rahmawati:
      PO 12196 2026-11-12 ON PROCESS 497000
      PO 12193 2026-11-11 ON PROCESS 973000
      PO 12157 2026-10-26 DELIVERED 285500
      PO 12152 2026-10-24 DELIVERED 390000
      PO 12000 2026-08-16 INSTALLMENT 100000
    JP0708507717:
      PO 12001 2026-08-16 DELIVERED 1766500
"""

import sys
from datetime import date

from lapak import SmartSeller
from lapak_api.smartseller.models import OrderSearchType


def main(api: SmartSeller, words: list[str]) -> None:
    """Take what begins like an airway bill for one."""
    for word in words:
        kind = OrderSearchType.AWB_NUMBER if word.startswith("JP") else OrderSearchType.CUSTOMER_NAME
        found = api.orders.iter_all(
            keyword=word, type_=kind, start_date=date(2026, 8, 1), end_date=date(2026, 11, 30), per_page=50
        )
        print(f"{word}:")
        for order in found:
            print(
                f"  PO {order.po_number}", order.order_date, order.order_progress_status, order.total_amount
            )


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1:])
