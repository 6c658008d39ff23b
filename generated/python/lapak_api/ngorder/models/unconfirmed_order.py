from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .unconfirmed_order_bank import UnconfirmedOrderBank
    from .unconfirmed_order_customer import UnconfirmedOrderCustomer
    from .unconfirmed_order_number import UnconfirmedOrderNumber
    from .unconfirmed_order_product import UnconfirmedOrderProduct


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrder(Model):
    """A payment of one or more orders that wait for a decision."""

    payment_id: int
    """The payment. Example: `51377`."""
    shop_id: int
    """The shop. Example: `7`."""
    nominal_invoice: int
    """What the orders cost, in rupiah. Example: `155000`."""
    nominal_unique: int
    """Some rupiah that tell this transfer from others of the same amount. Example: `29`."""
    nominal_transfer: int | None
    """What was transferred, in rupiah; null before. Example: `155029`."""
    is_installment: bool
    """Whether it is an instalment. Example: `false`."""
    payment_from: str
    """Where it was ordered; Storefront is the one value seen. Example: `Storefront`."""
    payment_status: str
    """How far the payment is, in words; Confirmed Pay and Waiting for Payment are known. Example:
    `Confirmed Pay`."""
    payment_type: int
    """Kind of the payment; 1 is the one value seen. Example: `1`."""
    payment_fee: int | None
    """Fee of the payment, in rupiah. Only seen as null here and as 0 for a single payment."""
    pg_provider: str | None
    """Payment gateway. Only seen as null here and as `saldo` for a single payment."""
    xendit_id: str | None
    """Number of the payment at the payment gateway Xendit. Only seen as null."""
    va_no: str | None
    """Number of the virtual account to pay to. Only seen as null."""
    created_by: int
    """Customer who made the payment. Example: `23101433`."""
    updated_by: int | None
    """Who changed it last. Only seen as null."""
    created_at: str
    """When it was made, yyyy-mm-dd hh:mm:ss in the time of the shop. Example: `2026-11-16 19:04:12`."""
    updated_at: str | None
    """When it was changed last, in the same form."""
    confirmed_at: str | None
    """When the customer told of the payment, in the same form. Example: `2026-11-16 19:11:40`."""
    expired_at: str
    """Until when it is to be paid, in the same form. Example: `2026-11-17 19:04:12`."""
    old_payment_id: int | None
    """Payment that this one replaced. Only seen as null."""
    description: str
    """Free text, empty for none."""
    customer: UnconfirmedOrderCustomer
    """Who ordered."""
    bank: UnconfirmedOrderBank
    """Account that is paid to."""
    payment_status_code: int
    """The same as `payment_status`; 3 is Confirmed Pay, 4 Waiting for Payment, others are not known.
    Example: `3`."""
    orders: list[UnconfirmedOrderNumber]
    """The orders that it is for."""
    products: list[UnconfirmedOrderProduct]
    """What was ordered in all of them."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "payment_id",
            "shop_id",
            "nominal_invoice",
            "nominal_unique",
            "nominal_transfer",
            "is_installment",
            "payment_from",
            "payment_status",
            "payment_type",
            "payment_fee",
            "pg_provider",
            "xendit_id",
            "va_no",
            "created_by",
            "updated_by",
            "created_at",
            "updated_at",
            "confirmed_at",
            "expired_at",
            "old_payment_id",
            "description",
            "customer",
            "bank",
            "payment_status_code",
            "orders",
            "products",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .unconfirmed_order_bank import UnconfirmedOrderBank
        from .unconfirmed_order_customer import UnconfirmedOrderCustomer
        from .unconfirmed_order_number import UnconfirmedOrderNumber
        from .unconfirmed_order_product import UnconfirmedOrderProduct

        return {
            "customer": model(UnconfirmedOrderCustomer),
            "bank": model(UnconfirmedOrderBank),
            "orders": each(model(UnconfirmedOrderNumber)),
            "products": each(model(UnconfirmedOrderProduct)),
        }
