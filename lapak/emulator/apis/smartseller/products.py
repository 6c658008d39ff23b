"""Products."""

from typing import Any, Final

from lapak.emulator.apis.smartseller import product_shapes
from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.apis.smartseller.product_forms import draft_of
from lapak.emulator.apis.smartseller.product_refusals import refusals
from lapak.emulator.call import Call
from lapak.emulator.commerce import catalog, products, stock, wholesale
from lapak.emulator.commerce.product_categories import UNCATEGORIZED
from lapak.emulator.paging import page_of, paged
from lapak.emulator.store.db import Row

__all__ = [
    "products_create",
    "products_delete",
    "products_get",
    "products_get_wholesale_minimum",
    "products_list",
    "products_update",
]

_NO_CATEGORY: Final = -1
_MOST: Final = 2**63 - 1


def products_create(call: Call) -> dict[str, Any]:
    """Add a product with its variations and their opening stock."""
    draft = draft_of(call)
    cause = _cause(call, "Initial variation stock on")
    with refusals(call):
        product_id = catalog.add_product(call.db, call.shop.id, draft, cause)
    return _saved(call, product_id)


def products_list(call: Call) -> dict[str, Any]:
    """Show the products that are looked for, page by page."""
    query = call.query
    search = products.Search(
        archived=query.get("category") == "ARCHIVED",
        owner_id=query.get("shop_id"),
        category_id=_category(query.get("category")),
        product_type=query.get("type"),
        keyword=query.get("keyword"),
        price=query.get("price"),
        channel=query.get("channel"),
    )
    order = products.ORDERS[query.get("order_by", "NEWEST")]
    select = f"{products.SELECT} ORDER BY {order}"
    rows, pagination = paged(call, page_of(call), select, products.COUNT, **search.params(call.shop.id))
    return {"data": product_shapes.listed_products(call, rows), "meta": {"pagination": pagination}}


def products_get(call: Call) -> dict[str, Any]:
    """Show one product."""
    row = _product(call, "product_id", call.path["product_id"])
    word = "Success" if call.edition == "smartseller" else "Sukses"
    return {"response": word, "data": product_shapes.detail(call, row)}


def products_update(call: Call) -> dict[str, Any]:
    """Change a product, its variations and their stock."""
    product_id = call.body["id"]
    _product(call, "id", product_id)
    draft = draft_of(call, product_id)
    cause = _cause(call, "Variation stock updated on")
    with refusals(call):
        catalog.change_product(call.db, call.shop.id, product_id, draft, cause)
    return _saved(call, product_id)


def products_delete(call: Call) -> dict[str, Any]:
    """Delete products: all that are named, or none."""
    ids = call.body["id"]
    for position, product_id in enumerate(ids):
        _product(call, f"id.{position}", product_id)
    catalog.delete_products(call.db, call.shop.id, ids)
    message = "Data telah dihapus" if call.language == "id" else "Data has been deleted"
    return {"response": "success", "message": message}


def products_get_wholesale_minimum(call: Call) -> dict[str, Any]:
    """Show how many pieces get a wholesale price."""
    product_id = call.query["product_id"]
    _product(call, "product_id", product_id)
    minimum = wholesale.wholesale_minimum(call.db, call.shop.id, product_id)
    return {"response": "success", "data": {"product_id": product_id, "minimum_quantity": minimum}}


def _product(call: Call, field: str, product_id: int) -> Row:
    row = products.find_product(call.db, call.shop.id, product_id)
    return found(call, row, "product", field, product_id)


def _category(category: str | None) -> int | None:
    """Read the filter by category; a number that is too long for an id fits no category."""
    if category is None or category == "ARCHIVED":
        return None
    if category == "UNCATEGORIZED":
        return UNCATEGORIZED
    return int(category) if len(category) < len(str(_MOST)) else _NO_CATEGORY


def _cause(call: Call, reason: str) -> stock.Cause:
    now = call.clock.now()
    return stock.Cause(now, call.shop.user.email, f"{reason} {now.date().isoformat()}")


def _saved(call: Call, product_id: int) -> dict[str, Any]:
    variations = products.variations_of(call.db, call.shop.id, [product_id])[product_id]
    return {
        "response": "Success",
        "message": "Data berhasil disimpan" if call.language == "id" else "Data successfully saved",
        "data": {
            "product_id": product_id,
            "product_meta_id": [variation["id"] for variation in variations],
            "total_stock": sum(variation["quantity"] for variation in variations),
        },
    }
