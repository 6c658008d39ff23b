"""Write all customers into a CSV file that a spreadsheet opens.

Run it as `python customers_to_csv.py pelanggan.csv`.

It prints:

    60 customers
    23101433,"Siti Rahmawati","6281270619907","Pelanggan","Kuta","Kabupaten Badung","Bali","80361"
"""

import csv
import sys
from pathlib import Path

from lapak import SmartSeller

COLUMNS = ["id", "name", "phone", "category", "district", "city", "province", "postal_code"]


def main(api: SmartSeller, path: Path) -> None:
    """Write phone numbers and post codes as text, so that no zero gets lost."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC)
        table.writerow(COLUMNS)
        for customer in api.customers.iter_all(per_page=50):
            table.writerow([getattr(customer, column) for column in COLUMNS])
    lines = path.read_text("utf-8-sig").splitlines()
    print(len(lines) - 1, "customers")
    print(lines[1])


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, Path(sys.argv[1]))
