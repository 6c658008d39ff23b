"""Print what went in and out of a shelf, the newest first.

Run it as `python stock_card.py 10726652 23`, the variation and the warehouse.

It prints:

    Minggu, 25 Okt 2026     29   -3 = 26  Order PO#12156
    Jumat, 17 Jul 2026       0  +29 = 29  Initial variation stock on 2026-07-17
"""

import sys

from lapak import SmartSeller


def main(api: SmartSeller, variation: int, warehouse: int) -> None:
    """Dates come as Indonesian text."""
    moves = api.products.iter_all_variation_history(id=variation, warehouse_id=warehouse, per_page=20)
    for move in moves:
        change = move.stock.in_ - move.stock.out
        print(f"{move.date:<22} {move.old:>3} {change:>+4} = {move.stock.last:<3} {move.detail.description}")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, *(int(word) for word in sys.argv[1:]))
