"""Send a parcel in the name of a dropshipper to that person's customer.

Run it as `python dropship_order.py 23101441 23101447`: the dropshipper and who gets the parcel.

It prints:

    PO 12200: from Dewi Anggraini to Rina Wijaya
    3 pieces at Rp38.000 and sending
    Rp129.000
"""

import sys
from datetime import datetime

from lapak import SmartSeller
from lapak.types import WIB
from lapak_api.smartseller.models import OrderCreate, OrderExpedition, OrderLineCreate, OrderPayment


def main(api: SmartSeller, dropshipper: int, receiver: int) -> None:
    """Place the order; the category of the sender decides on the price."""
    order = OrderCreate(
        customer_sender_id=dropshipper,
        customer_receiver_id=receiver,
        supplier_id=17118,
        order_date=datetime.now(WIB).date(),
        is_print=False,
        products=[OrderLineCreate(id=10726652, qty=3, product_status="S", warehouse_id=22)],
        expedition=OrderExpedition(id=57, rate=15_000, name="J&T EZ", auto_pickup=False),
        payment=OrderPayment(status="UNPAID"),
        source="WEB",
        note="Tanpa nota dari toko",
    )
    placed = api.orders.create(order).data
    (row,) = api.orders.list(
        keyword=str(placed.order_id), type_="ORDER_ID", start_date=order.order_date, end_date=order.order_date
    ).data
    print(f"PO {placed.po_number}: from {row.sender_name} to {row.receiver_name}")
    print(f"{row.products[0].quantity} pieces at Rp{row.products[0].price:,} and sending".replace(",", "."))
    print(f"Rp{row.total_amount:,}".replace(",", "."))


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, *(int(word) for word in sys.argv[1:]))
