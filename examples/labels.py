"""Print what goes on the labels of the parcels that wait for an airway bill.

Run it as `python labels.py 2026-11-12 2026-11-14`, the first and the last day.

It prints:

    PO 12198 - Ambil di Toko
      Siti Lubis, 081278916148
      Gang Mangga 63, Parakan, Kabupaten Temanggung 56254
      0.5 kg; Jangan dilipat
    PO 12199 - J&T EZ
      Made Simatupang, 081270269773
      Dusun Krajan 103, Parakan, Kabupaten Temanggung 56254
      0.06 kg; no note
"""

import sys

from lapak import SmartSeller


def main(api: SmartSeller, first: str, last: str) -> None:
    """Take paid orders only; names of an area come from the shop's own list."""
    orders = api.orders.iter_all_details(
        create_from=first, create_to=last, payment_status="PAID", order_progress_status="NO AWB", per_page=50
    )
    for order in sorted(orders, key=lambda order: order.po_number):
        to = order.receiver
        courier = filter(None, [order.shipping.logistic_name, order.shipping.rate_name])
        print(f"PO {order.po_number} -", *courier)
        print(f"  {to.name}, {to.phone}")
        print(f"  {to.address}, {to.district}, {to.city} {to.postal_code}")
        print(f"  {order.weight} kg; {order.note or 'no note'}")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], sys.argv[2])
