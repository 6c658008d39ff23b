"""Stock keeping units: who has one, and which are free."""

import json
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Final

from lapak.emulator.commerce.refusals import Refused

if TYPE_CHECKING:
    from lapak.emulator.commerce.product_drafts import ProductDraft
    from lapak.emulator.store.db import Db, Row

__all__ = ["check_free", "owner_of", "propose"]

_LETTERS: Final = 3
_OWNER: Final = """
    SELECT id, product_id, color, size FROM variations
    WHERE shop_id = :shop_id AND sku = :sku AND id NOT IN (SELECT value FROM json_each(:others))
    ORDER BY id"""


def owner_of(db: "Db", shop_id: int, sku: str, *, others: Collection[int] = ()) -> "Row | None":
    """Return the variation that has an SKU, leaving some out, or None. Nothing has the empty SKU."""
    if not sku:
        return None
    return db.one(_OWNER, shop_id=shop_id, sku=sku, others=json.dumps(list(others)))


def check_free(db: "Db", shop_id: int, draft: "ProductDraft") -> None:
    """Refuse a draft with an SKU that stands twice in it, or that a variation outside of it has."""
    named = [variation.id for variation in draft.variations if variation.id is not None]
    seen: set[str] = set()
    for position, variation in draft.kept():
        sku = variation.sku
        if sku and (sku in seen or owner_of(db, shop_id, sku, others=named)):
            raise Refused("sku-taken", f"variations.{position}.sku", sku=sku)
        seen.add(sku)


def propose(
    db: "Db",
    shop_id: int,
    words: Collection[str],
    suffix: Callable[[], str],
    taken: Collection[str] = (),
) -> str:
    """Return a free SKU such as KER-MER-Ax7.

    Args:
        db: The store.
        shop_id: The shop in which it is to be free.
        words: Name, colour, size; of each that has letters or digits, the first three begin the SKU.
        suffix: Makes the end of an SKU, another one at each call.
        taken: SKUs that are not free either.
    """
    parts = [part for word in words if (part := _beginning(word))]
    while True:
        sku = "-".join([*parts, suffix()])
        if sku not in taken and owner_of(db, shop_id, sku) is None:
            return sku


def _beginning(word: str) -> str:
    return "".join(letter for letter in word if letter.isalnum())[:_LETTERS].upper()
