"""Shops: how one begins."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db

__all__ = ["give_key", "open_shop"]

# Code, name, discount access, wholesale access: what every shop has from its first day.
_FIRST_CATEGORIES: Final = (
    ("N", "Pelanggan", True, True),
    ("Y", "Reseller", True, False),
    ("D", "Dropship", True, False),
)


def open_shop(
    db: "Db",
    name: str,
    *,
    owner: str,
    email: str,
    shop_id: int | None = None,
    user_id: int | None = None,
    last_po_number: int = 0,
) -> int:
    """Open a shop with its owner as the one user and the customer categories N, Y and D; return its id.

    Args:
        db: The store.
        name: Name of the shop.
        owner: Name of its owner, in whose name API keys act.
        email: The owner's mail address.
        shop_id: The id to give it; the next free one if None.
        user_id: The id to give to the owner; the next free one if None.
        last_po_number: The highest order number so far; the first order gets the next.
    """
    if user_id is None:
        user_id = db.scalar("SELECT COALESCE(MAX(id), 0) + 1 FROM users")
    shop = db.insert(
        "shops",
        id=shop_id,
        name=name,
        user_id=user_id,
        user_name=owner,
        user_email=email,
        last_po_number=last_po_number,
    )
    db.insert("users", id=user_id, shop_id=shop, name=owner, email=email)
    for code, category, discounts, wholesale in _FIRST_CATEGORIES:
        db.insert(
            "customer_categories",
            shop_id=shop,
            code=code,
            name=category,
            active=True,
            discount_access=discounts,
            wholesale_access=wholesale,
        )
    return shop


def give_key(db: "Db", shop_id: int, key: str, secret: str = "") -> None:
    """Give a shop an API key, and the secret that goes with it where an API asks for one."""
    db.insert("api_keys", key=key, secret=secret, shop_id=shop_id)
