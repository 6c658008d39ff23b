"""See what happens when the server says that it is busy: reads wait and go on, creates do not.

Run it as `python busy_server.py`. It brings its own emulator.

It prints:

    3 warehouses
    503 1.0 nothing was made
"""

from contextlib import closing

from lapak import MaybeApplied, ServerUnavailable, SmartSeller
from lapak.emulator import open_emulator, sync_transport


def main(api: SmartSeller) -> None:
    """Read, then write."""
    print(len(api.warehouses.list().data), "warehouses")
    try:
        api.order_sources.create({"marketplace_id": 3, "note": "Toko kedua", "status": "Y"})
    except ServerUnavailable as error:
        print(error.status, error.retry_after, "nothing was made")
    except MaybeApplied as error:
        print(error)


if __name__ == "__main__":
    with closing(open_emulator()) as emulator:
        emulator.faults.add(operation="warehouses_list", nth=1, status=503, retry_after=1)
        emulator.faults.add(operation="order_sources_create", nth=1, status=503, retry_after=1)
        base = "http://toko.test/smartseller/api/open"
        with SmartSeller("demo-toko-a", base_url=base, transport=sync_transport(emulator)) as client:
            main(client)
