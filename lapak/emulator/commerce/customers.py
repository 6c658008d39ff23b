"""Customers: people who send and receive orders."""

import json
from datetime import datetime
from typing import TYPE_CHECKING, Final

from attrs import asdict, frozen

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = [
    "CustomerFilter",
    "add_customer",
    "change_customer",
    "find_customer",
    "has_category",
    "search_customers",
]

# 0812…, 62812…, 0062812… and 812… are one number; others stay as they are.
_INTERNATIONAL: Final = """
    CASE WHEN c.phone GLOB '00*' THEN substr(c.phone, 3)
         WHEN c.phone GLOB '0*' THEN '62' || substr(c.phone, 2)
         WHEN c.phone GLOB '8*' THEN '62' || c.phone
         ELSE c.phone END"""

_CUSTOMERS: Final = """
    FROM customers c JOIN regions r ON r.id = c.region_id
    LEFT JOIN customer_categories k ON k.shop_id = c.shop_id AND k.code = c.category_code
    WHERE c.shop_id = :shop_id"""

_COLUMNS: Final = f"""
    SELECT c.id, c.name, {_INTERNATIONAL} AS phone, c.address, c.postal_code,
           r.subdistrict, r.district, r.province,
           c.email, c.line, c.other, c.category_code, k.name AS category"""

_MATCHING: Final = f"""{_CUSTOMERS}
    AND (:category IS NULL OR c.category_code = :category)
    AND (:registration_status IS NULL OR c.registration_status = :registration_status)
    AND (:created_from IS NULL OR c.created_day >= :created_from)
    AND (:created_to IS NULL OR c.created_day <= :created_to)"""

_WITH_KEYWORD: Final = {
    "NAME": "AND instr(lower(c.name), lower(:keyword))",
    "EMAIL": "AND instr(lower(COALESCE(c.email, '')), lower(:keyword))",
    "PHONE": f"AND (instr(c.phone, :keyword) OR instr({_INTERNATIONAL}, :number))",
    "ADDRESS": """
        AND instr(lower(c.address || ' ' || r.district || ' ' || r.subdistrict || ' ' || r.province),
                  lower(:keyword))""",
}

_ORDER: Final = {
    None: "c.id",
    "LATEST_CUSTOMER": "c.created_at DESC, c.id DESC",
    "LAST_ORDER": "c.last_order_at DESC NULLS LAST, c.id DESC",
}

# Storefront accounts are played only so far: whoever asks for one or has not confirmed it has none yet.
_NO_ACCOUNT: Final = "0"
_ACCOUNT_OF: Final = {"Y": _NO_ACCOUNT, "N": _NO_ACCOUNT, "R": "R", "T": "T"}


@frozen
class CustomerFilter:
    """Which customers are looked for; None does not narrow.

    Attributes:
        category: Code of their category.
        registration_status: State of their Storefront account.
        created_from: First day on which they were created, `yyyy-mm-dd`.
        created_to: Last such day.
        keyword: Text in the field that `field` names.
        field: NAME, EMAIL, PHONE or ADDRESS.
    """

    category: str | None = None
    registration_status: str | None = None
    created_from: str | None = None
    created_to: str | None = None
    keyword: str = ""
    field: str = "NAME"


def has_category(db: "Db", shop_id: int, code: str) -> bool:
    """Tell whether a shop has a customer category of this code, active or not."""
    sql = "SELECT COUNT(*) FROM customer_categories WHERE shop_id = :shop_id AND code = :code"
    return bool(db.scalar(sql, shop_id=shop_id, code=code))


def add_customer(
    db: "Db",
    shop_id: int,
    at: datetime,
    *,
    name: str,
    phone: str,
    region_id: int,
    address: str,
    category_code: str,
    is_active: str,
    postal_code: str | None = None,
    line: str | None = None,
    email: str | None = None,
    other: str | None = None,
) -> int:
    """Add a customer and return its id. District and category must exist.

    Without a postal code it gets the first one of its district.
    """
    if postal_code is None:
        postal_code = json.loads(db.scalar("SELECT postal_codes FROM regions WHERE id = :id", id=region_id))[
            0
        ]
    return db.insert(
        "customers",
        shop_id=shop_id,
        name=name,
        phone=phone,
        region_id=region_id,
        address=address,
        postal_code=postal_code,
        category_code=category_code,
        line=line,
        email=email,
        other=other,
        is_active=is_active,
        registration_status=_ACCOUNT_OF[is_active],
        created_at=at.isoformat(),
        created_day=at.date().isoformat(),
    )


def find_customer(db: "Db", shop_id: int, customer_id: int) -> "Row | None":
    """Return a customer with its district and the name of its category, or None."""
    return db.one(f"{_COLUMNS}{_CUSTOMERS} AND c.id = :id", shop_id=shop_id, id=customer_id)


def search_customers(
    db: "Db", shop_id: int, wanted: CustomerFilter, order: str | None, *, limit: int, offset: int
) -> tuple[list["Row"], int]:
    """Return some of the customers that a filter finds, and how many it finds.

    Args:
        db: The store.
        shop_id: Whose customers.
        wanted: The filter.
        order: LATEST_CUSTOMER, LAST_ORDER, or None for the order of ids.
        limit: How many to return.
        offset: How many to skip.
    """
    matching = _MATCHING + (_WITH_KEYWORD[wanted.field] if wanted.keyword else "")
    params = asdict(wanted) | {"shop_id": shop_id, "number": _international(wanted.keyword)}
    total: int = db.scalar(f"SELECT COUNT(*) {matching}", **params)
    if offset >= total:
        return [], total
    rows = db.all(
        f"{_COLUMNS}{matching} ORDER BY {_ORDER[order]} LIMIT :limit OFFSET :offset",
        **params,
        limit=min(limit, total),
        offset=offset,
    )
    return rows, total


def change_customer(
    db: "Db",
    shop_id: int,
    customer_id: int,
    *,
    name: str | None = None,
    phone: str | None = None,
    region_id: int | None = None,
    address: str | None = None,
    postal_code: str | None = None,
    category_code: str | None = None,
    line: str | None = None,
    email: str | None = None,
    other: str | None = None,
    is_active: str | None = None,
) -> None:
    """Change what is not None. District and category must exist.

    Being active or not leaves the Storefront account alone, but ends the asking for one.
    """
    db.execute(
        """
        UPDATE customers
        SET name = COALESCE(:name, name), phone = COALESCE(:phone, phone),
            address = COALESCE(:address, address), region_id = COALESCE(:region_id, region_id),
            postal_code = COALESCE(:postal_code, postal_code),
            category_code = COALESCE(:category_code, category_code), line = COALESCE(:line, line),
            email = COALESCE(:email, email), other = COALESCE(:other, other),
            is_active = COALESCE(:is_active, is_active),
            registration_status = CASE
                WHEN :account IS NULL OR (:account = '0' AND registration_status IN ('1', '4'))
                THEN registration_status ELSE :account END
        WHERE shop_id = :shop_id AND id = :id""",
        shop_id=shop_id,
        id=customer_id,
        name=name,
        phone=phone,
        region_id=region_id,
        address=address,
        postal_code=postal_code,
        category_code=category_code,
        line=line,
        email=email,
        other=other,
        is_active=is_active,
        account=None if is_active is None else _ACCOUNT_OF[is_active],
    )


def _international(number: str) -> str:
    """Write the beginning of a number the way customers' numbers are answered, so that 0812 finds 62812."""
    digits = number.removeprefix("+")
    if digits.startswith("00"):
        return digits[2:]
    return f"62{digits[1:]}" if digits.startswith("0") else digits
