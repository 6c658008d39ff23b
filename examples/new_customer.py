"""Enter a customer: find the subdistrict first, then look whether the number is there already.

Run it as `python new_customer.py "Rina Kusuma" 081210203077 Ciputat`, name, phone number and subdistrict.

It prints:

    3636  Ciputat, Kota Tangerang Selatan, Banten, 15411/15413
    3637  Ciputat Timur, Kota Tangerang Selatan, Banten, 15412/15419
    Customer 23101505
"""

import sys

from lapak import SmartSeller


def main(api: SmartSeller, name: str, phone: str, place: str) -> None:
    """Names of places repeat, so several can fit; phone numbers are sent as text, never as numbers."""
    regions = list(api.regions.iter_all(keyword=place))
    for region in regions:
        print(f"{region.id}  {region.fullname}, {'/'.join(region.postal_code)}")
    chosen = next(region for region in regions if region.subdistrict == place)
    if any(row.phone.endswith(phone[1:]) for row in api.customers.iter_all(keyword=phone[1:])):
        print("This number is there already")
        return
    made = api.customers.create(
        {
            "name": name,
            "phone": phone,
            "district_id": chosen.id,
            "address": "Jalan Melati 3",
            "postal_code": chosen.postal_code[0],
            "category": "N",
            "is_active": "Y",
        }
    ).data
    print(f"Customer {made.customer_id}")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, *sys.argv[1:])
