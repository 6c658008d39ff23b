"""Ask for many things at once without overrunning the server: at most 50 requests a second.

Run it as `python rate_limit.py 10726652 60`: the first variation, and how many.

It prints:

    60 answers, slowly enough
    Pieces 11481
"""

import asyncio
import sys
import time

from lapak import AsyncSmartSeller, RateLimit


async def main(first: int, count: int) -> None:
    """Start all calls; the limit lets ten through at once and the others one after the other."""
    began = time.monotonic()
    async with AsyncSmartSeller(rate_limit=RateLimit(per_second=50, burst=10)) as api:
        found = await asyncio.gather(
            *(api.products.check_stock(variation_id=first + number) for number in range(count))
        )
    seconds = time.monotonic() - began
    print(len(found), "answers, slowly enough" if seconds >= (count - 10) / 50 else "answers, too fast")
    print("Pieces", sum(each.data.stock for each in found))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
