"""Try a program on an emulator inside the same process: its clock stands still, and it can go back.

Run it as `python emulator_in_process.py`. It brings its own emulator.

It prints:

    Stock 76
    Stock 70
    Stock 76
"""

from contextlib import closing
from datetime import datetime

from lapak import SmartSeller
from lapak.emulator import open_emulator, sync_transport


def stock(api: SmartSeller) -> int:
    """Count the first variation in Ciputat."""
    return api.products.check_stock(variation_id=10726652, warehouse_id=22).data.stock


def main() -> None:
    """Change something, then go back to how it was."""
    with closing(open_emulator()) as emulator:
        emulator.clock.freeze(datetime.fromisoformat("2026-11-14T10:00:00+07:00"))
        emulator.snapshot("before")
        base = "http://toko.test/smartseller/api/open"
        with SmartSeller("demo-toko-a", base_url=base, transport=sync_transport(emulator)) as api:
            print("Stock", stock(api))
            move = {"amount": 6, "status": "sub", "warehouse_id": 22}
            api.products.update_stock({"variation_id": 10726652, "stock": [move], "description": "Rusak"})
            print("Stock", stock(api))
            emulator.restore("before")
            print("Stock", stock(api))


if __name__ == "__main__":
    main()
