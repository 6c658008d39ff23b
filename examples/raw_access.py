"""Look at a whole answer, and call an address that the specification does not have.

Run it as `python raw_access.py 22`, a warehouse.

It prints:

    200 application/json 132 bytes
    Gudang Ciputat
    200 ['address', 'id', 'supplier_id', 'warehouse']
    Not found: 404
"""

import sys

from lapak import NotFound, SmartSeller


def main(api: SmartSeller, number: int) -> None:
    """Both ways have the key, the deadline and the retries of every call."""
    answer = api.warehouses.with_response.get(number)
    print(answer.status, answer.headers["content-type"], len(answer.content), "bytes")
    print(answer.parsed.data.warehouse)

    raw = api.request("GET", f"/warehouse/{number}")
    print(raw.status, sorted(raw.parsed["data"]))
    try:
        api.request("GET", "/warehouse/404404", timeout=5)
    except NotFound as error:
        print("Not found:", error.status)


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, int(sys.argv[1]))
