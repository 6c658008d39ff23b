"""Mark yesterday's pending SIRCLO orders as accepted.

Run it with LAPAK_SIRCLO_KEY and LAPAK_SIRCLO_SECRET set; LAPAK_SIRCLO_URL points it at an emulator.
"""

from datetime import UTC, datetime, timedelta

from lapak import Sirclo


def main(api: Sirclo) -> list[int]:
    """Return the ids of the orders that were accepted."""
    now = datetime.now(UTC)
    listed = api.orders.list(start=now - timedelta(days=1), end=now)
    pending = [order.id for order in listed.orders if order.order_status in {"", "pending"}]
    if pending:
        api.orders.update([{"id": number, "status": "accepted"} for number in pending])
    print(f"{len(pending)} of {len(listed.orders)} orders accepted")
    return pending


if __name__ == "__main__":
    with Sirclo() as client:
        main(client)
