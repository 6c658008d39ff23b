"""A process that makes one call and says what it cost: `python -m bench.startup httpx|lapak URL`.

Prints the CPU seconds used by the process after each stage: start, import, client made, list read.
"""

import sys
from time import process_time

PER_PAGE = 10
DAY = "2026-11-01"
_KEY = "demo-toko-a"


def with_httpx(url: str) -> list[float]:
    """Make the call with httpx and json alone."""
    marks = [process_time()]
    import json  # noqa: PLC0415  # its cost is what is measured

    import httpx  # noqa: PLC0415

    marks.append(process_time())
    headers = {"Authorization": f"Bearer {_KEY}", "Accept": "application/json"}
    with httpx.Client(base_url=url, headers=headers) as client:
        marks.append(process_time())
        json.loads(client.get("/order", params={"per_page": PER_PAGE, "start_date": DAY}).content)["data"][0][
            "order_id"
        ]
        marks.append(process_time())
    return marks


def with_lapak(url: str) -> list[float]:
    """Make the call with our client."""
    marks = [process_time()]
    from lapak import SmartSeller  # noqa: PLC0415  # its cost is what is measured

    marks.append(process_time())
    with SmartSeller(_KEY, base_url=url) as client:
        marks.append(process_time())
        client.orders.list(per_page=PER_PAGE, start_date=DAY).data[0].order_id  # noqa: B018
        marks.append(process_time())
    return marks


if __name__ == "__main__":
    contestants = {"httpx": with_httpx, "lapak": with_lapak}
    sys.stdout.write(" ".join(f"{mark:.6f}" for mark in contestants[sys.argv[1]](sys.argv[2])))
