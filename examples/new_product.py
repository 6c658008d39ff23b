"""Put a product with two colours into the catalogue.

Run it as `python new_product.py "Mukena Katun Polos" 185000`, its name and its price.

It prints:

    Success Mukena Katun Polos 24
    MKP-PUT putih 185000 157250 12
    MKP-HIJ hijau 185000 157250 12
"""

import sys

from lapak import SmartSeller
from lapak_api.smartseller.models import ProductCreate, ProductVariationCreate


def main(api: SmartSeller, name: str, price: int) -> None:
    """Give every colour its own SKU, and the goods a first stock."""
    category = next(row for row in api.product_categories.list().data if row.name == "Perlengkapan Salat")
    variations = [
        ProductVariationCreate(
            sku=f"MKP-{color[:3].upper()}",
            images=None,
            primary_image=None,
            price_buy=price * 6 // 10,
            price=price,
            price1=price,
            price2=price,
            price3=price,
            price_reseller=price * 85 // 100,
            size=None,
            color=color,
            weight=700,
            stock="Y",
            stock_quantity=12,
            warehouse_stock=[],
        )
        for color in ("putih", "hijau")
    ]
    saved = api.products.create(
        ProductCreate(
            name=name,
            product_type="S",
            category_id=category.id,
            description=f"{name}, katun adem.",
            shop_id=7,
            user_id=5,
            discount=0,
            weight=700,
            wholesale_status="N",
            publish_status="Y",
            show_stock="Y",
            has_variation="Y",
            is_warehouse=0,
            variations=variations,
        )
    )
    found = api.products.list(keyword=name).data[0]
    print(saved.response, found.name, found.total_stock)
    for row in found.variations:
        print(row.sku, row.color, row.price, row.price_reseller, row.stock_quantity)


if __name__ == "__main__":
    with SmartSeller() as client:
        main(client, sys.argv[1], int(sys.argv[2]))
