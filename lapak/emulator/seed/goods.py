"""A product of a demo shop as it is put into the catalogue."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from lapak.emulator.commerce.product_drafts import Band, ProductDraft, VariationDraft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from lapak.emulator.seed.data import Goods

__all__ = ["product_draft"]


def product_draft(
    goods: Goods, category_id: int, user_id: int, chance: Random, places: Sequence[int]
) -> ProductDraft:
    """Return a product with a variation for each colour and size, and stock in every warehouse."""
    letters = "".join(word[0] for word in goods.name.split())
    kinds = [
        (kind, {place: chance.randint(20, 80) for place in places})
        for kind in product(goods.colors, goods.sizes)
    ]
    variations = [
        VariationDraft(
            sku=f"{letters}-{category_id}{number:02}".upper(),
            weight=goods.grams,
            price_buy=_rounded(goods.price * 0.6),
            price=goods.price,
            price_reseller=_rounded(goods.price * 0.85),
            price1=_rounded(goods.price * 0.95),
            price2=_rounded(goods.price * 0.92),
            price3=_rounded(goods.price * 0.9),
            size=size,
            color=color,
            in_stock="Y",
            quantity=sum(shelves.values()),
            places=shelves,
        )
        for number, ((color, size), shelves) in enumerate(kinds)
    ]
    wholesale = len(variations) > 4  # noqa: PLR2004  # staple goods
    return ProductDraft(
        name=goods.name,
        product_type="S",
        category_id=category_id,
        description=f"{goods.name}, siap kirim.",
        user_id=user_id,
        discount=goods.discount,
        weight=goods.grams,
        wholesale_status="Y" if wholesale else "N",
        bands=[Band(12, 47, _rounded(goods.price * 0.88)), Band(48, 999, _rounded(goods.price * 0.8))]
        if wholesale
        else [],
        by_warehouse=True,
        publish_status="Y",
        show_stock="Y",
        has_variation="Y" if len(variations) > 1 else "N",
        variations=variations,
    )


def _rounded(amount: float) -> int:
    """Round a price to 500 rupiah."""
    return round(amount / 500) * 500
