from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_promo import OrderPromo


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderExpedition(Model):
    """How the parcel is sent."""

    id: int
    """Service of a courier, `data[].id` of the list of expeditions; 98 is pickup at the shop, 99 manual
    input. Example: `1`."""
    rate: int
    """What the sending costs, in rupiah. Example: `10000`."""
    name: str
    """Name of the courier. Example: `JNE`."""
    auto_pickup: bool
    """Whether the courier is asked to collect the parcel. Example: `false`."""
    discount_promo: int | Unset = UNSET
    """Discount on the sending, in rupiah. Example: `1000`."""
    promo: Sequence[OrderPromo | Mapping[str, Any]] | Unset = UNSET
    """Promotions that apply, as `data[].promo` of the list of variations has them."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "rate",
            "name",
            "auto_pickup",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_promo import OrderPromo

        return {
            "promo": each(model(OrderPromo)),
        }
