"""Print the price list of a product for customers, resellers and friends of the shop.

Run it as `python price_list.py 2950570`, the product.

It prints:

    Kerudung Segi Empat Voal
      merah marun    45000  reseller  38000  category 1  43000
      hijau sage     45000  reseller  38000  category 1  43000
      hitam          45000  reseller  38000  category 1  43000
      krem           45000  reseller  38000  category 1  43000
      biru dongker   45000  reseller  38000  category 1  43000
      from  1 pieces  45000
      from 12 pieces  39500
      from 48 pieces  36000
"""

import sys

from lapak import SmartSeller


def main(api: SmartSeller, number: int) -> None:
    """Show the prices of every variation, then the wholesale bands."""
    product = api.products.get(number).data
    print(product.name)
    for row in product.variations:
        print(
            f"  {row.color:<13} {row.price:>6}  reseller {row.price_reseller:>6}  category 1 {row.price1:>6}"
        )
    first = product.variations[0]
    for pieces in (1, 12, 48):
        price = api.orders.get_wholesale_price(variation_id=first.id, qty=pieces).data.price
        print(f"  from {pieces:>2} pieces {price:>6}")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, int(sys.argv[1]))
