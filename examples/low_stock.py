"""Report the variations that are running out, warehouse by warehouse.

Run it as `python low_stock.py 17`: report what has at most so many pieces.

It prints:

     15  Gudang Ciputat  BIJ-10155400  Bergo Instan Jersey hitam
     17  Gudang Utama    GCP-10155501  Gamis Ceruty Pesta dusty pink M
     16  Gudang Utama    GASK-10155503  Gamis Anak Set Kerudung mint 4
     17  Gudang Laweyan  KFW-10155600  Kemeja Flanel Wanita merah kotak S
     17  Gudang Utama    BBP-10155707  Blus Batik Parang indigo XL
     17  Gudang Laweyan  BKA-10156405  Baju Koko Anak hijau 8
"""

import sys

from lapak import SmartSeller


def main(api: SmartSeller, least: int) -> None:
    """Go through all variations; the main warehouse has the id 0 and no entry of its own in the list."""
    names = {row.id: row.warehouse for row in api.warehouses.list().data} | {0: "Gudang Utama"}
    for row in api.products.list_variations(per_page=500).data:
        for shelf in row.warehouse_stock or []:
            if shelf.stock <= least:
                kind = " ".join(filter(None, [row.name, row.color, row.size]))
                print(f"{shelf.stock:>3}  {names[shelf.warehouse_id]:<15} {row.sku}  {kind}")


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, int(sys.argv[1]))
