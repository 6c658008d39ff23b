"""Print this month's orders that still need an airway bill.

Run it with LAPAK_SMARTSELLER_KEY set; LAPAK_SMARTSELLER_URL points it at an emulator.
"""

from datetime import datetime, timedelta, timezone

from lapak import SmartSeller

WIB = timezone(timedelta(hours=7))
"""Days are the shop's: at half past midnight in Jakarta it is still yesterday in UTC."""


def main(api: SmartSeller) -> None:
    """Go through all pages."""
    today = datetime.now(WIB).date()
    orders = api.orders.iter_all(
        order_progress_status="NO AWB", start_date=today.replace(day=1), end_date=today, per_page=100
    )
    for order in orders:
        print(order.order_id, order.receiver_name, order.total_amount)


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client)
