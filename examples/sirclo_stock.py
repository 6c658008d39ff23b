"""Say which goods SIRCLO has few of, by SKU.

Run it as `python sirclo_stock.py 30`: report what has at most so many pieces.

It prints:

    BIJ-10155400      27
    CRAP-10155401     28
    GASK-10155500     20
    GCP-10155502      27
    GCP-10155506      26
    GKT-10155500      27
    GKT-10155503      27
    KSDL-10155400     24
    KSEV-10155404     21
    PCB-10155400      29
"""

import sys

from lapak import Sirclo


def main(api: Sirclo, least: int) -> None:
    """Ask for all stock that ever changed."""
    rows = api.stocks.list(start="2020-01-01T00:00:00Z", end="2026-12-31T00:00:00Z")
    for row in sorted(rows, key=lambda row: row.sku):
        if int(row.available) <= least:
            print(f"{row.sku:<15} {int(row.available):>4}")


if __name__ == "__main__":
    with Sirclo() as client:
        main(client, int(sys.argv[1]))
