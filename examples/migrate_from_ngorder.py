"""Take the customers of a category from a shop at Ngorder to another one at SmartSeller.

Run it as `python migrate_from_ngorder.py demo-toko-a demo-toko-b Y`: both keys and the category.

It prints:

    12 taken, 0 there already
    0 taken, 12 there already
"""

import sys

from lapak import Ngorder, SmartSeller


def main(old: Ngorder, new: SmartSeller, category: str) -> None:
    """Leave out who is there already, so that it can be run again."""
    known = {row.phone for row in new.customers.iter_all(per_page=50)}
    taken = skipped = 0
    for person in old.customers.iter_all(per_page=50):
        if person.category_code != category:
            continue
        if person.phone in known:
            skipped += 1
            continue
        place = next(
            region
            for region in new.regions.iter_all(keyword=person.district)
            if region.subdistrict == person.district and region.district.name == person.city
        )
        new.customers.create(
            {
                "name": person.name,
                "phone": person.phone,
                "district_id": place.id,
                "address": person.address.partition(" ,")[0],
                "postal_code": person.postal_code,
                "category": category,
                "is_active": "Y",
            }
        )
        taken += 1
    print(f"{taken} taken, {skipped} there already")


if __name__ == "__main__":
    with Ngorder(sys.argv[1]) as ngorder, SmartSeller(sys.argv[2]) as smartseller:
        main(ngorder, smartseller, sys.argv[3])
        main(ngorder, smartseller, sys.argv[3])
