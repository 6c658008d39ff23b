"""Prints what openapi-generator's client costs in CPU seconds: `rival_worker.py CLIENT ANSWER|URL`.

Given a file with an answer, that is one list call; given a URL, this whole process until it has read its
first list. It runs in the environment of that client and knows nothing of this repository.
"""

import asyncio
import gc
import sys
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any

ROUNDS = 7
ROUND_SECONDS = 0.06


async def until_first(url: str) -> float:
    """Return the seconds of this process once it has read a list."""
    rival = import_module("rival")
    async with rival.ApiClient(rival.Configuration(host=url, access_token="demo-toko-a")) as http:  # noqa: S106
        await rival.OrdersApi(http).orders_list(per_page=10, start_date="2026-11-01")
    return process_time()


async def best(body: bytes) -> float:
    """Return the seconds of a call in the best round."""
    httpx, rival = import_module("httpx"), import_module("rival")
    headers = {"Content-Type": "application/json"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=body))
    settings = rival.Configuration(host="http://127.0.0.1/api/open", access_token="demo-toko-a")  # noqa: S106
    http = rival.ApiClient(settings)
    http.rest_client.pool_manager = httpx.AsyncClient(transport=transport)
    api: Any = rival.OrdersApi(http)

    async def spent(calls: int) -> float:
        gc.collect()
        start = process_time()
        for _ in range(calls):
            await api.orders_list(per_page=10, start_date="2026-11-01")
        return process_time() - start

    await spent(5)
    calls = max(5, round(ROUND_SECONDS * 20 / max(await spent(20), 1e-6)))
    rounds = [await spent(calls) for _ in range(ROUNDS)]
    await http.close()
    return min(rounds) / calls


if __name__ == "__main__":
    client, given = sys.argv[1:]
    sys.path.insert(0, client)
    measured = until_first(given) if given.startswith("http") else best(Path(given).read_bytes())
    sys.stdout.write(f"{asyncio.run(measured):.9f}")
