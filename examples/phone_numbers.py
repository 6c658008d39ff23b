"""Find a customer by telephone number, however it is written.

Run it as `python phone_numbers.py +62-812-7061-9907 081270619907 "6281270619907 (Ibu Siti)" 12`.

It prints:

    +62-812-7061-9907: Siti Rahmawati
    081270619907: Siti Rahmawati
    6281270619907 (Ibu Siti): Siti Rahmawati
    12: nobody
"""

import sys

from lapak import SmartSeller
from lapak.types import Phone


def main(api: SmartSeller, texts: list[str]) -> None:
    """Compare numbers in their international form; take the first one of a text that has more in it."""
    customers = {Phone.parse(row.phone): row for row in api.customers.iter_all(per_page=50)}
    for text in texts:
        number = next(iter(Phone.find_all(text)), None)
        found = customers.get(number) if number else None
        print(f"{text}: {found.name if found else 'nobody'}")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1:])
