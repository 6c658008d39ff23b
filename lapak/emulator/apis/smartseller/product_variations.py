"""Variations of products, and their SKUs."""

from typing import Any, Final

from lapak.emulator.apis.smartseller import product_shapes
from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.apis.smartseller.product_refusals import refusals
from lapak.emulator.call import Call
from lapak.emulator.commerce import catalog, products, skus
from lapak.emulator.paging import page_of

__all__ = [
    "products_delete_variations",
    "products_generate_sku",
    "products_list_variations",
    "products_validate_sku",
]

_NOT_MADE_YET: Final = 0


def products_list_variations(call: Call) -> dict[str, Any]:
    """Show the first variations of all products."""
    customer_id = call.query.get("customer_id")
    if customer_id is not None:
        sql = "SELECT id FROM customers WHERE shop_id = :shop_id AND id = :id"
        customer = call.db.scalar(sql, shop_id=call.shop.id, id=customer_id)
        found(call, customer, "customer", "customer_id", customer_id)
    most = page_of(call).size
    rows = products.search_variations(call.db, call.shop.id, call.query.get("keyword"), most)
    return {"data": product_shapes.listed_variations(call, rows)}


def products_delete_variations(call: Call) -> dict[str, Any]:
    """Delete variations: all that are named, or none."""
    ids = call.body["id"]
    for position, variation_id in enumerate(ids):
        row = products.find_variation(call.db, call.shop.id, variation_id)
        found(call, row, "variation", f"id.{position}", variation_id)
    with refusals(call):
        catalog.delete_variations(call.db, call.shop.id, ids)
    message = "Data telah dihapus" if call.language == "id" else "Data has been deleted"
    return {"response": "success", "message": message}


def products_generate_sku(call: Call) -> dict[str, Any]:
    """Propose free SKUs, no two alike."""
    rows: list[dict[str, str]] = []
    for line in call.body["products"]:
        color, size = line.get("color", ""), line.get("size", "")
        taken = [row["sku"] for row in rows]
        words = (line["name"], color, size)
        sku = skus.propose(call.db, call.shop.id, words, call.ids.sku_suffix, taken)
        old = line.get("old_sku", "")
        rows.append({"name": line["name"], "color": color, "size": size, "sku": sku, "old_sku": old})
    return {"response": "Success", "data": rows}


def products_validate_sku(call: Call) -> dict[str, Any]:
    """Tell whether a variation may have an SKU."""
    variation_id = call.body["product_meta_id"]
    named = None
    if variation_id != _NOT_MADE_YET:
        row = products.find_variation(call.db, call.shop.id, variation_id)
        named = found(call, row, "variation", "product_meta_id", variation_id)
    owner = skus.owner_of(call.db, call.shop.id, call.body["sku"], others=[variation_id])
    shown = owner or named
    return {
        "response": "Success",
        "data": {
            "status": owner is None,
            "variation": f"{shown['color']} {shown['size']}".strip() if shown else "",
            "product_id": owner["product_id"] if owner else "",
        },
    }
