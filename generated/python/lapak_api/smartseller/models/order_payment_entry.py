from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_mongo_date import OrderMongoDate
    from .order_payment_banks import OrderPaymentBanks


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentEntry(Model):
    """A payment."""

    id: int
    """The payment. Example: `2112307`."""
    payment_id: int | None
    """Payment by the storefront that it belongs to. Only seen as null."""
    order_id: int
    """The order. Example: `39384704`."""
    description: str
    """What the payment is for, in Indonesian. Example: `Pembayaran Order PO#12000`."""
    nominal: int
    """Amount in rupiah. Example: `50000`."""
    payment_fee: int | None
    """Fee in rupiah. Only seen as null."""
    bank: OrderPaymentBanks
    """Where the money came from and went to."""
    note: str | None
    """Free text. Only seen as null."""
    pg_provider: str | None
    """Payment gateway or marketplace; that it is null for a bank transfer is assumed. Example: `Shopee`."""
    va_no: str | None
    """Number of a virtual account. Only seen as null."""
    is_confirmed: int
    """1 when the payment is confirmed. Example: `1`."""
    type_: int
    """Kind of payment; 11 came from Shopee, the other numbers are not explained. Example: `11`."""
    is_installment_first: int | None
    """Whether it is the first instalment. Only seen as null."""
    created_by: int
    """User who entered it. Example: `5`."""
    updated_by: int | None
    """User who changed it. Only seen as null."""
    paid_at: OrderMongoDate
    """A moment, in the extended JSON of a document database."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "payment_id",
            "order_id",
            "description",
            "nominal",
            "payment_fee",
            "bank",
            "note",
            "pg_provider",
            "va_no",
            "is_confirmed",
            "type",
            "is_installment_first",
            "created_by",
            "updated_by",
            "paid_at",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_mongo_date import OrderMongoDate
        from .order_payment_banks import OrderPaymentBanks

        return {
            "bank": model(OrderPaymentBanks),
            "paid_at": model(OrderMongoDate),
        }
