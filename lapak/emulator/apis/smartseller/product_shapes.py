"""Products and variations as answers show them."""

from collections.abc import Iterable
from typing import Any, Final

from lapak.emulator.call import Call
from lapak.emulator.commerce import products, stock_views, wholesale
from lapak.emulator.store.db import Row

__all__ = ["detail", "listed_products", "listed_variations"]

_TYPES: Final = {"S": "Stok Sendiri", "R": "Supplier Lain", "PO": "Preorder"}
_UNITS: Final = {"day": "hari", "week": "minggu"}
_SHARED: Final = (
    "name",
    "product_type",
    "category_id",
    "description",
    "discount",
    "weight",
    "publish_status",
)
_FLAGS: Final = ("shop_id", "user_id", "show_stock", "wholesale_status", "has_variation")
_PRICES: Final = ("price_buy", "price", "price_reseller", "price1", "price2", "price3")


def listed_products(call: Call, rows: list[Row]) -> list[dict[str, Any]]:
    """Show products as their list does."""
    ids = [row["id"] for row in rows]
    variations = products.variations_of(call.db, call.shop.id, ids)
    bands = wholesale.bands_of(call.db, call.shop.id, ids)
    everything = [variation["id"] for group in variations.values() for variation in group]
    places = stock_views.places_of(call.db, call.shop.id, everything)
    return [
        {
            **_product(row, variations[row["id"]]),
            "is_warehouse": bool(row["is_warehouse"]),
            "wholesales": _bands(bands[row["id"]]),
            "variations": [_variation(variation) for variation in variations[row["id"]]],
            "update_access": True,
            "warehouse": _warehouses(
                place for variation in variations[row["id"]] for place in places[variation["id"]]
            ),
        }
        for row in rows
    ]


def detail(call: Call, row: Row) -> dict[str, Any]:
    """Show one product with all that is known of it; the older edition has no root categories."""
    product_id = row["id"]
    variations = products.variations_of(call.db, call.shop.id, [product_id])[product_id]
    bands = wholesale.bands_of(call.db, call.shop.id, [product_id])[product_id]
    preorder = {"number": row["preorder_number"], "type": row["preorder_type"]}
    shown = {
        **_product(row, variations),
        "preorder_setting": preorder if row["preorder_type"] else None,
        "is_warehouse": bool(row["is_warehouse"]),
        "variations": [_detailed_variation(variation) for variation in variations],
        "wholesale_prices": _bands(bands),
    }
    if call.edition == "ngorder":
        return shown
    return shown | {
        "is_warehouse": shown["is_warehouse"] or None,
        "root_categories_id": row["root_category_id"],
        "root_categories_name": row["root_category"] or "",
        "is_empty_root_category": row["root_category_id"] is None,
    }


def listed_variations(call: Call, rows: list[Row]) -> list[dict[str, Any]]:
    """Show variations as their list does."""
    kept = [row["id"] for row in rows if row["is_warehouse"]]
    places = stock_views.places_of(call.db, call.shop.id, kept)
    return [
        {
            "variation_id": row["id"],
            "product_id": row["product_id"],
            "name": row["name"],
            "product_type": row["product_type"],
            "type_description": _TYPES[row["product_type"]],
            "preorder_title": _preorder_title(row),
            "publish_status": row["publish_status"],
            "stock_quantity": row["quantity"],
            "sku": row["sku"],
            "image": row["image"] or "",
            "thumbnail": row["image"] or "",
            "discount": row["discount"],
            "color": row["color"],
            "size": row["size"],
            "weight": row["weight"],
            "category_id": row["category_id"],
            "created_at": row["created_at"],
            **{name: row[name] for name in _PRICES},
            "wholesale_status": row["wholesale_status"],
            "is_warehouse": row["is_warehouse"],
            "warehouse_stock": [
                {"warehouse_id": place["warehouse_id"], "stock": place["quantity"]}
                for place in places[row["id"]]
            ]
            if row["is_warehouse"]
            else None,
            "promo": [],
        }
        for row in rows
    ]


def _product(row: Row, variations: list[Row]) -> dict[str, Any]:
    image = next((variation["image"] for variation in variations if variation["image"]), "")
    return {
        "id": row["id"],
        **{name: row[name] for name in _SHARED + _FLAGS},
        "type_description": _TYPES[row["product_type"]],
        "category_name": row["category"] or "",
        "total_stock": sum(variation["quantity"] for variation in variations),
        "image": image,
        "thumbnail": image,
    }


def _variation(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "sku": row["sku"],
        "image": row["image"] or "",
        "thumbnail": row["image"] or "",
        "weight": row["weight"],
        "size": row["size"],
        "color": row["color"],
        **{name: row[name] for name in _PRICES},
        "stock_quantity": row["quantity"],
        "stock": row["in_stock"],
    }


def _detailed_variation(row: Row) -> dict[str, Any]:
    return {
        **_variation(row),
        "primary_image": row["primary_image"],
        "image": row["image"],
        "images": row["images"] or None,
        "thumbnail": row["image"],
        "thumbnails": row["images"],
    }


def _bands(bands: list[Row]) -> list[dict[str, Any]]:
    return [
        {"id": band["id"], "from": band["min_qty"], "to": band["max_qty"], "price": band["price"]}
        for band in bands
    ]


def _warehouses(places: Iterable[Row]) -> list[dict[str, Any]]:
    names = {place["warehouse_id"]: place["name"] for place in places}
    return [{"name": name, "id": warehouse_id} for warehouse_id, name in sorted(names.items())]


def _preorder_title(row: Row) -> str | None:
    if row["product_type"] != "PO" or not row["preorder_type"]:
        return None
    return f"Preorder {row['preorder_number']} {_UNITS[row['preorder_type']]}"
