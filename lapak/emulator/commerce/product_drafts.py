"""What a product is to become, and the rules it has to keep whatever the shop holds."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from attrs import field, frozen

from lapak.emulator.commerce import stock
from lapak.emulator.commerce.refusals import Refused

__all__ = ["OWN_STOCK", "Band", "Preorder", "ProductDraft", "VariationDraft", "check"]

OWN_STOCK: Final = "S"
"""The product type whose stock is counted."""

_MOST_RUPIAH: Final = 1_000_000_000_000
_MOST_GRAMS: Final = 1_000_000_000
_LONGEST_PREORDER: Final = {"day": 90, "week": 12}


@frozen
class Preorder:
    """How long a preorder takes: a number of units, `day` or `week`."""

    number: int
    unit: str


@frozen
class Band:
    """A price per piece from one quantity to another; without an id it is new."""

    low: int
    high: int
    price: int
    id: int | None = None


@frozen(kw_only=True)
class VariationDraft:
    """A variation as it is to be.

    Attributes:
        id: None for a new one.
        removed: Whether it is to go instead.
        images: Addresses of pictures.
        primary: Position of the primary picture.
        weight: Grams; None leaves it as it is, or takes that of the product.
        in_stock: Y or N; None leaves it as it is.
        quantity: Pieces in all warehouses.
        places: Pieces by warehouse.
    """

    id: int | None = None
    removed: bool = False
    sku: str
    images: Sequence[str] = ()
    primary: int | None = None
    weight: int | None = None
    price_buy: int
    price: int
    price_reseller: int
    price1: int
    price2: int
    price3: int
    size: str = ""
    color: str = ""
    in_stock: str | None = None
    quantity: int | None = None
    places: Mapping[int, int] = field(factory=dict)

    @property
    def prices(self) -> dict[str, int]:
        """All prices by the names of their columns."""
        names = ("price_buy", "price", "price_reseller", "price1", "price2", "price3")
        return {name: getattr(self, name) for name in names}


@frozen(kw_only=True)
class ProductDraft:
    """A product as it is to be.

    Attributes:
        category_id: 0 for none.
        root_category_id: None takes that of the category, or leaves it as it is.
        preorder: None leaves it as it is.
        weight: Grams; None leaves it as it is, 0 for a new product.
        bands: None leaves them as they are.
        by_warehouse: Whether its stock is kept by warehouse.
        variations: Those that are made, changed or removed.
    """

    name: str
    product_type: str
    category_id: int
    root_category_id: int | None = None
    description: str
    preorder: Preorder | None = None
    user_id: int
    discount: int
    weight: int | None = None
    wholesale_status: str
    bands: Sequence[Band] | None = None
    by_warehouse: bool = False
    publish_status: str
    show_stock: str
    has_variation: str
    variations: Sequence[VariationDraft] = ()

    @property
    def is_counted(self) -> bool:
        """Whether its stock is counted."""
        return self.product_type == OWN_STOCK

    def kept(self) -> Iterator[tuple[int, VariationDraft]]:
        """Go through the variations that stay, with their positions."""
        return ((i, variation) for i, variation in enumerate(self.variations) if not variation.removed)


def check(draft: ProductDraft) -> None:
    """Raise Refused for the first rule that a draft breaks by itself."""
    if draft.preorder is not None:
        most = _LONGEST_PREORDER[draft.preorder.unit]
        if not 1 <= draft.preorder.number <= most:
            raise Refused("preorder-limit", "preorder_setting.number", most=most, unit=draft.preorder.unit)
    _check_amount("discount", draft.discount, _MOST_RUPIAH)
    _check_amount("weight", draft.weight, _MOST_GRAMS)
    _check_bands(draft.bands or ())
    for position, variation in draft.kept():
        _check_variation(f"variations.{position}", variation, by_warehouse=draft.by_warehouse)


def _check_variation(path: str, variation: VariationDraft, *, by_warehouse: bool) -> None:
    for name, price in variation.prices.items():
        _check_amount(f"{path}.{name}", price, _MOST_RUPIAH)
    _check_amount(f"{path}.weight", variation.weight, _MOST_GRAMS)
    if variation.images and (variation.primary or 0) >= len(variation.images):
        raise Refused("primary-image-range", f"{path}.primary_image", most=len(variation.images) - 1)
    if variation.quantity is not None and not 0 <= variation.quantity <= stock.MOST:
        raise Refused("stock-range", f"{path}.stock_quantity", most=stock.MOST)
    if not variation.places:
        return
    if not by_warehouse:
        raise Refused("not-kept-by-warehouse", f"{path}.warehouse_stock")
    if min(variation.places.values()) < 0:
        raise Refused("stock-range", f"{path}.warehouse_stock", most=stock.MOST)
    if variation.quantity is not None and sum(variation.places.values()) > variation.quantity:
        raise Refused("warehouse-stock-exceeds", f"{path}.warehouse_stock", most=variation.quantity)


def _check_bands(bands: Sequence[Band]) -> None:
    for position, band in enumerate(bands):
        _check_amount(f"wholesales.{position}.price", band.price, _MOST_RUPIAH)
        if not 1 <= band.low <= band.high:
            raise Refused("wholesale-bands", f"wholesales.{position}.from")
    ordered = sorted(range(len(bands)), key=lambda position: bands[position].low)
    for before, after in pairwise(ordered):
        if bands[after].low <= bands[before].high:
            raise Refused("wholesale-bands", f"wholesales.{after}.from")


def _check_amount(path: str, amount: int | None, most: int) -> None:
    if amount is not None and not 0 <= amount <= most:
        raise Refused("number-range", path, most=most)
