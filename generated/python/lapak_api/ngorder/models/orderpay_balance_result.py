from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .orderpay_balance import OrderpayBalance


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderpayBalanceResult(Model):
    """The balance of OrderPay."""

    data: OrderpayBalance
    """Money that the provider holds for the shop, in rupiah. The sums are those of the sample."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("data",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .orderpay_balance import OrderpayBalance

        return {
            "data": model(OrderpayBalance),
        }
