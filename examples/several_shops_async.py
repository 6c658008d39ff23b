"""Ask two shops at the same time.

Run it as `python several_shops_async.py demo-toko-a demo-toko-b`, the keys.

It prints:

    demo-toko-a: 28 orders
    demo-toko-b: 3 orders
    wrong-key: AuthenticationFailed
"""

import asyncio
import sys

from lapak import AsyncSmartSeller, LapakError


async def recap(key: str) -> str:
    """Sum up one shop; a shop that cannot be reached does not stop the others."""
    async with AsyncSmartSeller(key) as api:
        try:
            orders = [
                order async for order in api.orders.iter_all(start_date="2026-11-01", end_date="2026-11-14")
            ]
        except LapakError as error:
            return f"{key}: {type(error).__name__}"
    return f"{key}: {len(orders)} orders"


async def main(keys: list[str]) -> None:
    """Print the answers in the order of the keys, whichever comes first."""
    for line in await asyncio.gather(*map(recap, keys)):
        print(line)


if __name__ == "__main__":
    asyncio.run(main([*sys.argv[1:], "wrong-key"]))
