"""Enter the airway bills (resi) of a courier's list, and skip those that are there already.

Run it as `python airway_bills.py 39384903=JP2611140031 39384404=JP2611140032`, orders and their numbers.

It prints:

    39384903: JP2611140031
    39384404: no such order
    39384903: has JP2611140031 already
    39384404: no such order
"""

import sys

from lapak import LapakError, SmartSeller

FIRST, LAST = "2026-08-01", "2026-11-30"


def main(api: SmartSeller, pairs: list[str]) -> None:
    """Look before writing: every call sends the receiver a message."""
    for pair in pairs:
        number, _, bill = pair.partition("=")
        rows = api.orders.list(keyword=number, type_="ORDER_ID", start_date=FIRST, end_date=LAST).data
        if not rows:
            print(f"{number}: no such order")
        elif rows[0].awb_number == bill:
            print(f"{number}: has {bill} already")
        else:
            try:
                api.orders.add_awb_number({"id": int(number), "awb_number": bill})
            except LapakError as error:
                print(f"{number}: {error}")
            else:
                print(f"{number}: {bill}")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1:])
        main(client, sys.argv[1:])
