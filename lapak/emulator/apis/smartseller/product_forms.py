"""Bodies of products, read into drafts. What they name by id must be there."""

from typing import Any

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.call import Call
from lapak.emulator.commerce import product_categories, products, warehouses, wholesale
from lapak.emulator.commerce.product_drafts import Band, Preorder, ProductDraft, VariationDraft

__all__ = ["draft_of"]


def draft_of(call: Call, product_id: int | None = None) -> ProductDraft:
    """Read the body of a call about a new product, or about one that is there."""
    body = call.body
    _check_references(call)
    _check_members(call, product_id)
    preorder, bands = body.get("preorder_setting"), body.get("wholesales")
    return ProductDraft(
        name=body["name"],
        product_type=body["product_type"],
        category_id=body["category_id"],
        root_category_id=body.get("root_categories_id"),
        description=body["description"],
        preorder=Preorder(preorder["number"], preorder["type"]) if preorder else None,
        user_id=body["user_id"],
        discount=body["discount"],
        weight=body.get("weight"),
        wholesale_status=body["wholesale_status"],
        bands=None if bands is None else [_band(band) for band in bands],
        by_warehouse=body.get("is_warehouse", 0) == 1,
        publish_status=body["publish_status"],
        show_stock=body["show_stock"],
        has_variation=body["has_variation"],
        variations=[_variation(variation) for variation in body.get("variations", ())],
    )


def _check_references(call: Call) -> None:
    """See that shop, user, categories and warehouses are there."""
    db, shop, body = call.db, call.shop, call.body
    shop_id, user_id = body["shop_id"], body["user_id"]
    found(call, shop if shop_id == shop.id else None, "shop", "shop_id", shop_id)
    if warehouses.unknown_user(db, shop.id, [user_id]) is not None:
        found(call, None, "user", "user_id", user_id)
    category_id, root_id = body["category_id"], body.get("root_categories_id")
    if category_id != product_categories.UNCATEGORIZED:
        category = product_categories.find_category(db, shop.id, category_id)
        found(call, category, "product category", "category_id", category_id)
    if root_id is not None:
        root = product_categories.is_root_category(db, root_id) or None
        found(call, root, "root category", "root_categories_id", root_id)
    for i, variation in enumerate(body.get("variations", ())):
        for j, place in enumerate(variation.get("warehouse_stock", ())):
            warehouse = warehouses.find_warehouse(db, shop.id, place["warehouse_id"])
            field = f"variations.{i}.warehouse_stock.{j}.warehouse_id"
            found(call, warehouse, "warehouse", field, place["warehouse_id"])


def _check_members(call: Call, product_id: int | None) -> None:
    """See that variations and wholesale prices named by id are the product's, and named once."""
    if product_id is None:
        return
    variations = products.variations_of(call.db, call.shop.id, [product_id])[product_id]
    bands = wholesale.bands_of(call.db, call.shop.id, [product_id])[product_id]
    for name, thing, rows in (
        ("variations", "variation", variations),
        ("wholesales", "wholesale price", bands),
    ):
        left = {row["id"] for row in rows}
        for position, item in enumerate(call.body.get(name, ())):
            given = item.get("id")
            if given is not None:
                found(call, given if given in left else None, thing, f"{name}.{position}.id", given)
                left.remove(given)


def _band(band: dict[str, Any]) -> Band:
    return Band(band["from"], band["to"], band["price"], band.get("id"))


def _variation(body: dict[str, Any]) -> VariationDraft:
    images, image = body["images"] or [], body.get("image")
    places: dict[int, int] = {}
    for place in body.get("warehouse_stock", ()):
        places[place["warehouse_id"]] = places.get(place["warehouse_id"], 0) + place["stock"]
    return VariationDraft(
        id=body.get("id"),
        removed=body.get("flag") == "DELETE",
        sku=body["sku"],
        images=images or ([image] if image else []),
        primary=body["primary_image"],
        weight=body.get("weight"),
        price_buy=body["price_buy"],
        price=body["price"],
        price_reseller=body["price_reseller"],
        price1=body["price1"],
        price2=body["price2"],
        price3=body["price3"],
        size=body["size"] or "",
        color=body["color"],
        in_stock=body.get("stock"),
        quantity=body.get("stock_quantity"),
        places=places,
    )
