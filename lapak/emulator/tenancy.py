"""Who calls: the shop that an API key belongs to."""

from collections.abc import Mapping

from attrs import frozen

from lapak.emulator.store.db import Db

__all__ = ["ANYONE", "Shop", "User", "bearer_key", "shop_of_key"]

_BY_KEY = """
    SELECT s.id, s.name, s.user_id, s.user_name, s.user_email, k.secret
    FROM api_keys k JOIN shops s ON s.id = k.shop_id WHERE k.key = :key"""


@frozen
class User:
    """The person whose key it is."""

    id: int
    name: str
    email: str


@frozen
class Shop:
    """The tenant of a call; every row that a handler touches belongs to it."""

    id: int
    name: str
    user: User


#: The caller of an operation that asks for no key: a shop without any rows.
ANYONE = Shop(0, "", User(0, "", ""))


def shop_of_key(db: Db, key: str, secret: str | None = None) -> Shop | None:
    """Return the shop of an API key, or None.

    Args:
        db: The store.
        key: What the caller sent; an empty key never fits.
        secret: The secret that must belong to the key, for the APIs that ask for one.
    """
    row = db.one(_BY_KEY, key=key) if key else None
    if row is None or (secret is not None and row["secret"] != secret):
        return None
    return Shop(row["id"], row["name"], User(row["user_id"], row["user_name"], row["user_email"]))


def bearer_key(headers: Mapping[str, str]) -> str:
    """Return the key of an `Authorization: Bearer …` header, or an empty text."""
    scheme, _, key = headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""
