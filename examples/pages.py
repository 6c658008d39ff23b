"""Go through a long list page by page, and show how far it is.

Run it as `python pages.py 2026-08-01 2026-11-14`, the first and the last day.

It prints:

    Page of 100, 191 in all
    Page of 91, 191 in all
    1/2 pages, 100 rows
    2/2 pages, 191 rows
    106566000 rupiah
"""

import sys

from lapak import SmartSeller


def main(api: SmartSeller, first: str, last: str) -> None:
    """Look at pages, then at rows with a progress report."""
    for page in api.orders.iter_pages(start_date=first, end_date=last, per_page=100):
        print(f"Page of {len(page.data)}, {page.meta.pagination.total} in all")
    rows = api.orders.iter_all(
        start_date=first,
        end_date=last,
        per_page=100,
        progress=lambda now: print(f"{now.pages}/{now.total_pages} pages, {now.rows} rows"),
    )
    print(sum(row.total_amount for row in rows), "rupiah")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2])
