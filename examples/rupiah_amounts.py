"""Read amounts in the shapes in which they come, and refuse those that have two readings.

Run it as `python rupiah_amounts.py 39384704 Rp100.000 1,2jt 1.096.18`, an order and amounts.

It prints:

    Paid Rp20.000
    Rp100.000 = 100000
    1,2jt = 1200000
    '1.096.18' is refused: its dots separate no thousands
"""

import sys

from lapak import SmartSeller
from lapak.types import Rupiah


def main(api: SmartSeller, order: int, texts: list[str]) -> None:
    """Add up what was paid, then read what people typed."""
    paid = sum(Rupiah.parse(entry.nominal) for entry in api.orders.list_payments(id=order).data)
    print("Paid", Rupiah(paid).text)
    for text in texts:
        try:
            print(text, "=", int(Rupiah.parse(text, informal=True)))
        except ValueError as error:
            print(error)


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, int(sys.argv[1]), sys.argv[2:])
