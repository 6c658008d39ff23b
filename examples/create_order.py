"""Create an order and say what became of it, whatever goes wrong.

Run it as `python create_order.py 23101433 17118 10726652`: customer, supplier, variation.

It prints:

    Order 39384919, PO number 12200
"""

import sys
from datetime import datetime

from lapak import ConnectionFailed, MaybeApplied, SmartSeller, ValidationFailed
from lapak.types import WIB
from lapak_api.smartseller.models import OrderCreate, OrderExpedition, OrderLineCreate, OrderPayment


def main(api: SmartSeller, customer: int, supplier: int, variation: int) -> int | None:
    """Create an order of one piece; return its id, or None when there is none or nobody knows."""
    order = OrderCreate(
        customer_sender_id=customer,
        customer_receiver_id=customer,
        supplier_id=supplier,
        order_date=datetime.now(WIB).date(),  # the day of the shop, not of UTC
        is_print=False,
        products=[OrderLineCreate(id=variation, qty=1, product_status="S")],
        expedition=OrderExpedition(id=1, rate=18_000, name="JNE REG", auto_pickup=False),
        payment=OrderPayment(status="UNPAID"),
        source="WEB",
    )
    try:
        created = api.orders.create(order)
    except ValidationFailed as error:
        for field, faults in error.fields.items():
            print(f"{field}: {'; '.join(faults)}")
    except ConnectionFailed as error:
        print(f"Nothing was sent: {error}")
    except MaybeApplied as error:
        print(f"Look at today's orders before trying again: {error}")
    else:
        print(f"Order {created.data.order_id}, PO number {created.data.po_number}")
        return created.data.order_id
    return None


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, *(int(word) for word in sys.argv[1:4]))
