"""Download the spreadsheet of orders; where the server cannot, write one from the list.

Run it as `python download_orders.py 2026-11-12 2026-11-14`, the first and the last day.

It prints:

    501 not-emulated
    PO 12195, Siti Hidayat, 929000
"""

import sys
from pathlib import Path

from lapak import ServerError, SmartSeller


def main(api: SmartSeller, first: str, last: str) -> None:
    """The emulator does not play downloads: it answers 501."""
    try:
        print(api.canceled_orders.download_to(Path("downloads"), start_date=first, end_date=last))
    except ServerError as error:
        print(error.status, error.headers.get("x-lapak-reason"))
        rows = api.canceled_orders.iter_all(start_date=first, end_date=last)
        print(*(f"PO {row.po_number}, {row.sender_name}, {row.total_amount}" for row in rows), sep="\n")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2])
