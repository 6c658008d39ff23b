"""Which orders a list shows, and what a list needs to know of each."""

from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import define, field

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = [
    "BY_DAY",
    "BY_NUMBER",
    "BY_PAYMENT",
    "Selection",
    "costs_by_order",
    "goods_by_order",
    "lines_by_order",
    "payments_by_order",
]

BY_DAY: Final = "o.order_day DESC, o.id DESC"
BY_PAYMENT: Final = "o.payment_day IS NULL, o.payment_day DESC, o.id DESC"
BY_NUMBER: Final = "o.id DESC"

# A row has the order's columns, the name of its sales channel, and who made and changed it.
_COLUMNS: Final = """
    o.*, m.name AS marketplace, c.name AS creator, c.email AS creator_email,
    u.name AS editor, u.email AS editor_email"""
_TABLES: Final = """
    FROM orders o
    LEFT JOIN order_sources s ON s.id = o.order_source_id LEFT JOIN marketplaces m ON m.id = s.marketplace_id
    LEFT JOIN users c ON c.id = o.created_by LEFT JOIN users u ON u.id = o.updated_by"""

_HAS: Final = "instr(lower({}), lower(:keyword)) > 0"
_NAMES: Final = " OR ".join(
    _HAS.format(f"json_extract(o.people, '$.{role}.name')") for role in ("sender", "receiver")
)
_PHONES: Final = " OR ".join(
    _HAS.format(f"json_extract(o.people, '$.{role}.phone')") for role in ("sender", "receiver")
)
_LINE_HAS: Final = "EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = o.id AND {})"
_NUMBER: Final = "CAST(o.id AS TEXT) = :keyword OR CAST(o.po_number AS TEXT) = :keyword"
# No order comes from Shopee or goes by the aggregator here, so neither has such a number.
_SEARCHES: Final = {
    None: f"{_NUMBER} OR {_NAMES}",
    "ORDER_ID": _NUMBER,
    "CUSTOMER_NAME": _NAMES,
    "CUSTOMER_PHONE": _PHONES,
    "AWB_NUMBER": _HAS.format("COALESCE(o.awb_number, '')"),
    "PRODUCT_NAME": _LINE_HAS.format(_HAS.format("l.name")),
    "SKU": _LINE_HAS.format(_HAS.format("l.sku")),
    "SHOPEE_INVOICE": "0",
    "SHIPPER_TRACKING": "0",
}


@define
class Selection:
    """Orders of one shop, narrowed down step by step; a value of None narrows nothing."""

    shop_id: int
    statuses: tuple[str, ...]
    params: dict[str, Any] = field(factory=dict)
    conditions: list[str] = field(factory=list)

    def equal(self, column: str, value: object) -> None:
        """Keep orders with a value in a column."""
        if value is not None:
            self.conditions.append(f"o.{column} = :{column}")
            self.params[column] = value

    def between(
        self, column: Literal["order_day", "created_day"], first: str | None, last: str | None
    ) -> None:
        """Keep orders of a span of days, both included."""
        if first is not None:
            self.conditions.append(f"o.{column} >= :first")
            self.params["first"] = first
        if last is not None:
            self.conditions.append(f"o.{column} <= :last")
            self.params["last"] = last

    def with_line(self, column: Literal["warehouse_id", "product_type"], value: object) -> None:
        """Keep orders with a line that has a value in a column."""
        if value is not None:
            self.conditions.append(_LINE_HAS.format(f"l.{column} = :line_{column}"))
            self.params[f"line_{column}"] = value

    def paid_to(self, bank_id: int | None) -> None:
        """Keep orders that were paid, at least in part, on an account."""
        if bank_id is not None:
            self.conditions.append(
                "EXISTS (SELECT 1 FROM payments p WHERE p.order_id = o.id AND p.bank_id = :bank_id)"
            )
            self.params["bank_id"] = bank_id

    def search(self, keyword: str | None, where: str | None) -> None:
        """Keep orders that have a text, in the place that `where` names."""
        if keyword:
            self.conditions.append(f"({_SEARCHES[where]})")
            self.params["keyword"] = keyword

    @property
    def _where(self) -> str:
        statuses = ", ".join(f"'{status}'" for status in self.statuses)
        return " AND ".join(["o.shop_id = :shop_id", f"o.status IN ({statuses})", *self.conditions])

    @property
    def count(self) -> str:
        """The statement that counts them."""
        return f"SELECT COUNT(*) FROM orders o WHERE {self._where}"  # noqa: S608  # values are parameters

    def select(self, order: str) -> str:
        """Return the statement that reads them in an order."""
        return f"SELECT {_COLUMNS} {_TABLES} WHERE {self._where} ORDER BY {order}"


def goods_by_order(db: "Db", shop_id: int, ids: str) -> dict[int, list["Row"]]:
    """Return what was ordered in orders (a JSON list of ids)."""
    return _by_order(
        db.all(
            """
            SELECT order_id, variation_id, name, unit_price, quantity FROM order_lines
            WHERE shop_id = :shop_id AND order_id IN (SELECT value FROM json_each(:ids)) ORDER BY id""",
            shop_id=shop_id,
            ids=ids,
        )
    )


def lines_by_order(db: "Db", shop_id: int, ids: str) -> dict[int, list["Row"]]:
    """Return the lines of orders (a JSON list of ids) with today's category, warehouse and pictures."""
    return _by_order(
        db.all(
            """
            SELECT l.*, k.name AS category, w.name AS warehouse, v.images, v.primary_image
            FROM order_lines l
            LEFT JOIN product_categories k ON k.id = l.category_id AND k.shop_id = l.shop_id
            LEFT JOIN warehouses w ON w.id = l.warehouse_id AND w.shop_id = l.shop_id
            LEFT JOIN variations v ON v.id = l.variation_id AND v.shop_id = l.shop_id
            WHERE l.shop_id = :shop_id AND l.order_id IN (SELECT value FROM json_each(:ids)) ORDER BY l.id""",
            shop_id=shop_id,
            ids=ids,
        )
    )


def costs_by_order(db: "Db", shop_id: int, ids: str) -> dict[int, list["Row"]]:
    """Return the costs of orders (a JSON list of ids)."""
    return _by_order(
        db.all(
            """
            SELECT order_id, name, category, type, percentage, nominal FROM order_costs
            WHERE shop_id = :shop_id AND order_id IN (SELECT value FROM json_each(:ids)) ORDER BY id""",
            shop_id=shop_id,
            ids=ids,
        )
    )


def payments_by_order(db: "Db", shop_id: int, ids: str) -> dict[int, list["Row"]]:
    """Return the payments of orders (a JSON list of ids) with the names of their banks."""
    return _by_order(
        db.all(
            """
            SELECT p.*, b.name AS bank
            FROM payments p JOIN bank_accounts a ON a.id = p.bank_id JOIN banks b ON b.code = a.bank_type
            WHERE p.shop_id = :shop_id AND p.order_id IN (SELECT value FROM json_each(:ids)) ORDER BY p.id""",
            shop_id=shop_id,
            ids=ids,
        )
    )


def _by_order(rows: list["Row"]) -> dict[int, list["Row"]]:
    found: dict[int, list[Row]] = {}
    for row in rows:
        found.setdefault(row["order_id"], []).append(row)
    return found
