"""Write the order lines of a month into a CSV file, one line an item.

Run it as `python orders_to_csv.py 2026-11-01 2026-11-14 pesanan.csv`.

It prints:

    58 lines
    12199,2026-11-14,Made Simatupang,Bandana Batik,2,22000,
"""

import csv
import sys
from pathlib import Path

from lapak import SmartSeller


def main(api: SmartSeller, first: str, last: str, path: Path) -> None:
    """Write to a file beside it and rename that, so that nobody reads half a file."""
    unfinished = path.with_suffix(".part")
    count = 0
    with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(["po_number", "order_date", "receiver", "item", "pieces", "price", "awb"])
        for order in api.orders.iter_all(start_date=first, end_date=last, per_page=100):
            for line in order.products:
                count += 1
                row = [order.po_number, order.order_date, order.receiver_name, line.name]
                table.writerow([*row, line.quantity, line.price, order.awb_number])
    unfinished.replace(path)
    print(count, "lines")
    print(path.read_text("utf-8-sig").splitlines()[1])


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2], Path(sys.argv[3]))
