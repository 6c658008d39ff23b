"""Add up the weeks of a month side by side, each in a task of its own, within ten seconds.

Run it as `python recap_async.py 2026-10-05 2026-10-12 2026-10-19`, the Mondays.

It prints:

    2026-10-05: 15 orders, 8822500 rupiah
    2026-10-12: 14 orders, 7319000 rupiah
    2026-10-19: 15 orders, 9296500 rupiah
"""

import asyncio
import sys
from datetime import date, timedelta

from lapak import AsyncSmartSeller


async def week(api: AsyncSmartSeller, monday: date) -> str:
    """Go through the orders of a week."""
    orders = rupiah = 0
    async for order in api.orders.iter_all(
        start_date=monday, end_date=monday + timedelta(days=6), per_page=50
    ):
        orders += 1
        rupiah += order.total_amount
    return f"{monday}: {orders} orders, {rupiah} rupiah"


async def main(mondays: list[date]) -> None:
    """Stop them all when it takes too long, or when one of them fails."""
    async with AsyncSmartSeller() as api, asyncio.timeout(10), asyncio.TaskGroup() as group:
        weeks = [group.create_task(week(api, monday)) for monday in mondays]
    print(*(task.result() for task in weeks), sep="\n")


if __name__ == "__main__":
    asyncio.run(main([date.fromisoformat(word) for word in sys.argv[1:]]))
