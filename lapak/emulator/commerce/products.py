"""Products and variations as they are read: found by id, searched, with their stock."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from attrs import asdict, frozen

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = [
    "COUNT",
    "ORDERS",
    "SELECT",
    "Search",
    "find_product",
    "find_variation",
    "search_variations",
    "variations_of",
]

_PRODUCTS: Final = """
    SELECT p.*, c.name AS category, r.name AS root_category
    FROM products p
    LEFT JOIN product_categories c ON c.id = p.category_id AND c.shop_id = p.shop_id
    LEFT JOIN root_categories r ON r.id = p.root_category_id"""
_QUANTITY: Final = """
    CASE p.product_type WHEN 'S'
    THEN (SELECT COALESCE(SUM(s.quantity), 0) FROM stock s WHERE s.variation_id = v.id) ELSE 0 END"""
_VARIATIONS: Final = f"""
    SELECT v.*, {_QUANTITY} AS quantity, p.name, p.product_type, p.category_id, p.discount, p.preorder_type,
        p.preorder_number, p.publish_status, p.wholesale_status, p.is_warehouse, p.created_at
    FROM variations v JOIN products p ON p.id = v.product_id
    WHERE v.shop_id = :shop_id"""  # noqa: S608 - from constants
_WHERE: Final = """
    WHERE p.shop_id = :shop_id AND p.archived = :archived
        AND (:owner_id IS NULL OR p.shop_id = :owner_id)
        AND (:category_id IS NULL OR p.category_id = :category_id)
        AND (:product_type IS NULL OR p.product_type = :product_type)
        AND (:keyword IS NULL OR instr(lower(p.name), lower(:keyword)) > 0 OR EXISTS (
            SELECT 1 FROM variations v
            WHERE v.product_id = p.id AND instr(lower(v.sku), lower(:keyword)) > 0))
        AND (:price IS NULL OR EXISTS (
            SELECT 1 FROM variations v
            WHERE v.product_id = p.id
                AND CASE :price WHEN 'NON_SET_PRICE' THEN v.price = 0 ELSE v.price <= v.price_buy END))
        AND :channel IS NULL"""

#: All products that a Search finds; an order has to follow.
SELECT: Final = _PRODUCTS + _WHERE

#: How many products a Search finds.
COUNT: Final = f"SELECT COUNT(*) FROM products p {_WHERE}"  # noqa: S608 - from constants

_PRICE: Final = "(SELECT {}(v.price) FROM variations v WHERE v.product_id = p.id)"
_STOCK: Final = f"(SELECT SUM({_QUANTITY}) FROM variations v WHERE v.product_id = p.id)"  # noqa: S608 - from constants

#: Orders of a list of products by the words of the API.
ORDERS: Final = {
    "NEWEST": "p.id DESC",
    "LONGEST": "p.id",
    "CHEAPEST": f"{_PRICE.format('MIN')}, p.id",
    "EXPENSIVE": f"{_PRICE.format('MAX')} DESC, p.id",
    "LEAST_STOCK": f"{_STOCK}, p.id",
    "MOST_STOCK": f"{_STOCK} DESC, p.id",
    "ASC": "lower(p.name), p.id",
    "DESC": "lower(p.name) DESC, p.id",
}


@frozen(kw_only=True)
class Search:
    """Which products are wanted; None does not restrict them.

    Attributes:
        archived: Archived products, or those that are not.
        owner_id: Shop that is to own them.
        category_id: 0 for products without a category.
        product_type: S, R or PO.
        keyword: Part of the name, or of the SKU of a variation.
        price: NON_SET_PRICE (a variation has no price) or NON_PROFIT (a variation brings none).
        channel: An integration that they are linked to. There are none here, so that nothing is found.
    """

    archived: bool = False
    owner_id: int | None = None
    category_id: int | None = None
    product_type: str | None = None
    keyword: str | None = None
    price: str | None = None
    channel: str | None = None

    def params(self, shop_id: int) -> dict[str, Any]:
        """Return the parameters of SELECT and COUNT."""
        return {"shop_id": shop_id, **asdict(self)}


def find_product(db: "Db", shop_id: int, product_id: int) -> "Row | None":
    """Return a product with the names of its categories, or None."""
    sql = f"{_PRODUCTS} WHERE p.shop_id = :shop_id AND p.id = :id"
    return db.one(sql, shop_id=shop_id, id=product_id)


def find_variation(db: "Db", shop_id: int, variation_id: int) -> "Row | None":
    """Return a variation with its stock (`quantity`) and what it takes over from its product, or None."""
    row = db.one(f"{_VARIATIONS} AND v.id = :id", shop_id=shop_id, id=variation_id)
    return None if row is None else _read(row)


def search_variations(db: "Db", shop_id: int, keyword: str | None, most: int) -> "list[Row]":
    """Return the first variations of products that are not archived, and whose name has the keyword."""
    rows = db.all(
        f"""{_VARIATIONS} AND p.archived = 0
        AND (:keyword IS NULL OR instr(lower(p.name), lower(:keyword)) > 0)
        ORDER BY v.id LIMIT :most""",
        shop_id=shop_id,
        keyword=keyword,
        most=most,
    )
    return [_read(row) for row in rows]


def variations_of(db: "Db", shop_id: int, product_ids: Iterable[int]) -> "dict[int, list[Row]]":
    """Return the variations of products by product, oldest first."""
    rows = db.all(
        f"{_VARIATIONS} AND v.product_id IN (SELECT value FROM json_each(:ids)) ORDER BY v.id",  # noqa: S608
        shop_id=shop_id,
        ids=json.dumps(list(product_ids)),
    )
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["product_id"]].append(_read(row))
    return found


def _read(row: "Row") -> "Row":
    """Read the pictures of a variation, and find the primary one."""
    images = json.loads(row["images"])
    primary = row["primary_image"] or 0
    return {**row, "images": images, "image": images[primary] if primary < len(images) else None}
