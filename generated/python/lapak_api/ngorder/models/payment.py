from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .payment_direction import PaymentDirection


@_dataclass(kw_only=True, repr=False, eq=False)
class Payment(Model):
    """Money that came in or went out."""

    id: int
    """The payment. Example: `1457`."""
    transaction_number: str
    """The payment as people see it, `#INV` and the id. Example: `#INV1457`."""
    type_: PaymentDirection
    """Which way the money went."""
    date: str
    """When it was made, such as 2026-11-24 13:32:24, without a time zone. Example: `2026-11-24 13:32:24`."""
    title: str
    """What it was for, in a few words. Example: `Pembayaran Order`."""
    description: str
    """What it was for, with the PO number of the order. Example: `Pembayaran order #12000 dengan Saldo
    Orderpay`."""
    nominal: int
    """Amount in rupiah, without a sign. Example: `167000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "transaction_number",
            "type",
            "date",
            "title",
            "description",
            "nominal",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .payment_direction import PaymentDirection

        return {
            "type_": model(PaymentDirection),
        }
