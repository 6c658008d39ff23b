"""Ask for the stock of many variations at once, but never for more than four at a time.

Run it as `python stock_of_many_async.py 10726652 10726653 10726654 10726655 10726656 10726657`.

It prints:

    10726652 182
    10726653 175
    10726654 176
    10726655 183
    10726656 137
    10726657 135
"""

import asyncio
import sys

from lapak import AsyncSmartSeller


async def main(variations: list[int]) -> None:
    """Let a semaphore hold the others back."""
    gate = asyncio.Semaphore(4)
    async with AsyncSmartSeller() as api:

        async def total(variation: int) -> int:
            async with gate:
                shelves = (await api.products.list_warehouse_stock(variation)).data
            return sum(shelf.stock for shelf in shelves)

        found = await asyncio.gather(*map(total, variations))
    for variation, pieces in zip(variations, found, strict=True):
        print(variation, pieces)


if __name__ == "__main__":
    asyncio.run(main([int(word) for word in sys.argv[1:]]))
