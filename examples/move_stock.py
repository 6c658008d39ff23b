"""Move pieces from one warehouse to another in one call.

Run it as `python move_stock.py 10726652 22 23 10`: the variation, from, to, and how many.

It prints:

    Before {'Gudang Ciputat': 76, 'Gudang Cimahi': 26}
    After  {'Gudang Ciputat': 66, 'Gudang Cimahi': 36}
"""

import sys

from lapak import SmartSeller, ValidationFailed


def main(api: SmartSeller, variation: int, source: int, target: int, pieces: int) -> None:
    """Take them out here and put them in there; both happen or neither."""
    shelves = api.products.list_warehouse_stock(variation).data
    print("Before", {row.name: row.stock for row in shelves if row.warehouse_id in {source, target}})
    moves = [
        {"amount": pieces, "status": "sub", "warehouse_id": source},
        {"amount": pieces, "status": "add", "warehouse_id": target},
    ]
    try:
        api.products.update_stock(
            {
                "variation_id": variation,
                "stock": moves,
                "description": "Pindah gudang",
                "move_warehouse_stock": True,
            }
        )
    except ValidationFailed as error:
        print(error.fields)
    shelves = api.products.list_warehouse_stock(variation).data
    print("After ", {row.name: row.stock for row in shelves if row.warehouse_id in {source, target}})


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, *(int(word) for word in sys.argv[1:]))
