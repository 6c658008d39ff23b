"""Tell a reseller what an order would cost, before it is placed.

Run it as `python reseller_prices.py 23101439 10726652=12 10726662=3`, the customer, variations and pieces.

It prints:

    Reseller wholesale: False discount: True
     12 x  38000  Kerudung Segi Empat Voal, merah marun
      3 x  30500  Bergo Instan Jersey, hitam
    Goods 547500
"""

import sys

from lapak import SmartSeller

PRICES = {"N": "price", "Y": "price_reseller", "D": "price_reseller", "1": "price1", "2": "price2"}


def main(api: SmartSeller, number: int, wishes: dict[int, int]) -> None:
    """Ask what the category of the customer is allowed."""
    customer = next(row for row in api.customers.iter_all(per_page=50) if row.id == number)
    rights = api.orders.get_price_access(customer.category_code).data
    print(customer.category, "wholesale:", rights.wholesale_access, "discount:", rights.discount_access)
    goods = {row.variation_id: row for row in api.products.list_variations(per_page=500).data}
    total = 0
    for variation, pieces in wishes.items():
        row = goods[variation]
        price: int = getattr(row, PRICES[customer.category_code]) - (
            row.discount if rights.discount_access else 0
        )
        if rights.wholesale_access:
            price = min(price, api.orders.get_wholesale_price(variation_id=variation, qty=pieces).data.price)
        total += pieces * price
        print(f"{pieces:>3} x {price:>6}  {row.name}, {row.color}")
    print("Goods", total)


if __name__ == "__main__":
    with SmartSeller() as client:
        asked = dict(word.split("=") for word in sys.argv[2:])
        main(client, int(sys.argv[1]), {int(number): int(pieces) for number, pieces in asked.items()})
