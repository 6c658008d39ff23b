"""The catalogue: making, changing and removing products, their variations and their wholesale prices."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from lapak.emulator.commerce import skus, stock, wholesale
from lapak.emulator.commerce.product_drafts import ProductDraft, VariationDraft, check
from lapak.emulator.commerce.refusals import Refused

if TYPE_CHECKING:
    from lapak.emulator.commerce.stock import Cause
    from lapak.emulator.store.db import Db

__all__ = [
    "add_product",
    "change_product",
    "delete_products",
    "delete_variations",
    "keep_by_warehouse",
    "variation_ids",
]

_ROOT_OF_CATEGORY: Final = """
    SELECT root_category_id FROM product_categories WHERE shop_id = :shop_id AND id = :id"""
_CHANGE_PRODUCT: Final = """
    UPDATE products
    SET name = :name, product_type = :product_type, category_id = :category_id,
        root_category_id = COALESCE(:root_category_id, root_category_id), description = :description,
        discount = :discount, weight = COALESCE(:weight, weight), user_id = :user_id,
        preorder_type = COALESCE(:unit, preorder_type), preorder_number = COALESCE(:number, preorder_number),
        wholesale_status = :wholesale_status, is_warehouse = :is_warehouse, publish_status = :publish_status,
        show_stock = :show_stock, has_variation = :has_variation
    WHERE shop_id = :shop_id AND id = :id"""
_CHANGE_VARIATION: Final = """
    UPDATE variations
    SET sku = :sku, images = :images, primary_image = :primary_image, weight = COALESCE(:weight, weight),
        price_buy = :price_buy, price = :price, price_reseller = :price_reseller, price1 = :price1,
        price2 = :price2, price3 = :price3, size = :size, color = :color,
        in_stock = COALESCE(:in_stock, in_stock)
    WHERE shop_id = :shop_id AND id = :id"""


def add_product(db: "Db", shop_id: int, draft: ProductDraft, cause: "Cause") -> int:
    """Add a product and return its id. What it names must be the shop's; raises Refused."""
    check(draft)
    skus.check_free(db, shop_id, draft)
    _check_count(draft, 0)
    root = draft.root_category_id
    if root is None:
        root = db.scalar(_ROOT_OF_CATEGORY, shop_id=shop_id, id=draft.category_id)
    product_id = db.insert(
        "products",
        shop_id=shop_id,
        name=draft.name,
        product_type=draft.product_type,
        category_id=draft.category_id,
        root_category_id=root,
        description=draft.description,
        discount=draft.discount,
        weight=draft.weight or 0,
        preorder_type=draft.preorder.unit if draft.preorder else None,
        preorder_number=draft.preorder.number if draft.preorder else None,
        user_id=draft.user_id,
        wholesale_status=draft.wholesale_status,
        is_warehouse=int(draft.by_warehouse),
        publish_status=draft.publish_status,
        show_stock=draft.show_stock,
        has_variation=draft.has_variation,
        created_at=cause.at.isoformat(timespec="seconds"),
    )
    wholesale.replace_bands(db, shop_id, product_id, draft.bands or ())
    for position, variation in draft.kept():
        weight = draft.weight or 0 if variation.weight is None else variation.weight
        variation_id = db.insert(
            "variations",
            shop_id=shop_id,
            product_id=product_id,
            **{**_columns(variation), "weight": weight, "in_stock": variation.in_stock or "Y"},
        )
        _stock(db, shop_id, variation_id, draft, position=position, cause=cause)
    return product_id


def change_product(db: "Db", shop_id: int, product_id: int, draft: ProductDraft, cause: "Cause") -> None:
    """Change a product. It and what the draft names must be the shop's; raises Refused."""
    check(draft)
    skus.check_free(db, shop_id, draft)
    existing = variation_ids(db, shop_id, product_id)
    _check_count(draft, len(set(existing) - {variation.id for variation in draft.variations}))
    db.execute(
        _CHANGE_PRODUCT,
        shop_id=shop_id,
        id=product_id,
        name=draft.name,
        product_type=draft.product_type,
        category_id=draft.category_id,
        root_category_id=draft.root_category_id,
        description=draft.description,
        discount=draft.discount,
        weight=draft.weight,
        unit=draft.preorder.unit if draft.preorder else None,
        number=draft.preorder.number if draft.preorder else None,
        user_id=draft.user_id,
        wholesale_status=draft.wholesale_status,
        is_warehouse=int(draft.by_warehouse),
        publish_status=draft.publish_status,
        show_stock=draft.show_stock,
        has_variation=draft.has_variation,
    )
    if draft.bands is not None:
        wholesale.replace_bands(db, shop_id, product_id, draft.bands)
    _delete(db, shop_id, "variations", [v.id for v in draft.variations if v.removed and v.id is not None])
    if not draft.by_warehouse:
        _gather(db, shop_id, variation_ids(db, shop_id, product_id), cause)
    for position, variation in draft.kept():
        if variation.id is not None:
            db.execute(_CHANGE_VARIATION, shop_id=shop_id, id=variation.id, **_columns(variation))
            _stock(db, shop_id, variation.id, draft, position=position, cause=cause)


def delete_products(db: "Db", shop_id: int, product_ids: Iterable[int]) -> None:
    """Remove products with their variations, stock and history."""
    _delete(db, shop_id, "products", product_ids)


def delete_variations(db: "Db", shop_id: int, ids: Sequence[int]) -> None:
    """Remove variations with their stock and history; raises Refused where a product would keep none."""
    emptied = db.one(
        """
        SELECT MIN(id) AS id FROM variations
        WHERE product_id IN (
            SELECT product_id FROM variations
            WHERE shop_id = :shop_id AND id IN (SELECT value FROM json_each(:ids)))
        GROUP BY product_id
        HAVING SUM(id NOT IN (SELECT value FROM json_each(:ids))) = 0""",
        shop_id=shop_id,
        ids=json.dumps(ids),
    )
    if emptied is not None:
        raise Refused("variation-count", f"id.{ids.index(emptied['id'])}")
    _delete(db, shop_id, "variations", ids)


def keep_by_warehouse(db: "Db", shop_id: int, product_id: int) -> None:
    """Keep the stock of a product by warehouse from now on."""
    sql = "UPDATE products SET is_warehouse = 1 WHERE shop_id = :shop_id AND id = :id"
    db.execute(sql, shop_id=shop_id, id=product_id)


def variation_ids(db: "Db", shop_id: int, product_id: int) -> list[int]:
    """Return the ids of the variations of a product, oldest first."""
    rows = db.all(
        "SELECT id FROM variations WHERE shop_id = :shop_id AND product_id = :product_id ORDER BY id",
        shop_id=shop_id,
        product_id=product_id,
    )
    return [row["id"] for row in rows]


def _check_count(draft: ProductDraft, others: int) -> None:
    """Refuse a product without variations, or with several although it says that it has none."""
    count = others + sum(1 for _ in draft.kept())
    if count == 0 or (draft.has_variation == "N" and count > 1):
        raise Refused("variation-count", "variations")


def _columns(variation: VariationDraft) -> dict[str, Any]:
    return {
        **variation.prices,
        "sku": variation.sku,
        "images": json.dumps(list(variation.images)),
        "primary_image": variation.primary,
        "weight": variation.weight,
        "size": variation.size,
        "color": variation.color,
        "in_stock": variation.in_stock,
    }


def _stock(
    db: "Db", shop_id: int, variation_id: int, draft: ProductDraft, *, position: int, cause: "Cause"
) -> None:
    """Make the stock of a variation what its draft says."""
    variation = draft.variations[position]
    if not draft.is_counted or variation.quantity is None:
        return
    path = f"variations.{position}.stock_quantity"
    try:
        if draft.by_warehouse and not variation.places:
            stock.set_total(db, shop_id, variation_id, variation.quantity, cause)
        else:
            _spread(
                db, shop_id, stock.Line(variation_id, stock.MAIN, variation.quantity), variation.places, cause
            )
    except stock.Shortage as shortage:
        raise Refused("insufficient-stock", path, available=shortage.lacks[0].available) from shortage
    except stock.Excess as excess:
        raise Refused("stock-range", path, most=stock.MOST) from excess


def _spread(db: "Db", shop_id: int, total: stock.Line, places: Mapping[int, int], cause: "Cause") -> None:
    """Put so many pieces into each warehouse; what is not assigned lies where the line of the total says."""
    rows = db.all(
        "SELECT warehouse_id FROM stock WHERE shop_id = :shop_id AND variation_id = :variation_id",
        shop_id=shop_id,
        variation_id=total.variation_id,
    )
    rest = total.quantity - sum(places.values())
    wanted = {row["warehouse_id"]: 0 for row in rows} | dict(places)
    wanted[total.warehouse_id] = places.get(total.warehouse_id, 0) + rest
    for warehouse_id, quantity in sorted(wanted.items()):
        stock.set_quantity(db, shop_id, stock.Line(total.variation_id, warehouse_id, quantity), cause)


def _gather(db: "Db", shop_id: int, ids: Iterable[int], cause: "Cause") -> None:
    for variation_id in ids:
        try:
            stock.gather(db, shop_id, variation_id, cause)
        except stock.Excess as excess:
            raise Refused("stock-range", "is_warehouse", most=stock.MOST) from excess


def _delete(db: "Db", shop_id: int, table: str, ids: Iterable[int]) -> None:
    db.execute(
        f"DELETE FROM {table} WHERE shop_id = :shop_id AND id IN (SELECT value FROM json_each(:ids))",  # noqa: S608
        shop_id=shop_id,
        ids=json.dumps(list(ids)),
    )
