from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, enum, model

if TYPE_CHECKING:
    from .unconfirmed_order_detail_bank import UnconfirmedOrderDetailBank
    from .unconfirmed_order_entry import UnconfirmedOrderEntry
    from .yes_no import YesNo


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderDetail(Model):
    """A payment with its orders."""

    payment_id: int
    """The payment. Example: `51377`."""
    bill_total: int
    """What the orders cost, in rupiah. Example: `155000`."""
    unique_code: int
    """Some rupiah that tell this transfer from others of the same amount. The name ends in a space.
    Example: `29`."""
    transfer_total: int
    """What is to be transferred, in rupiah. Example: `155029`."""
    payment_date: str
    """When it was paid, yyyy-mm-dd hh:mm:ss in the time of the shop. Example: `2026-11-16 19:11:40`."""
    holder_name: str | None
    """Who it was transferred by. Only seen as null."""
    pg_provider: str | None
    """Payment gateway; null in the list. Example: `saldo`."""
    is_manual_payment: YesNo
    """Whether a person transferred it, Y or N; the flags beside it are true or false. Example: `N`."""
    bank: UnconfirmedOrderDetailBank
    """Account that is paid to."""
    transfer_image: str | None
    """Address of a picture that proves the transfer. Only seen as null."""
    note: str | None
    """Free text of the customer. Only seen as null."""
    paid_at: str
    """When it was paid, in the form of `payment_date`. Example: `2026-11-16 19:11:40`."""
    confirmation_status: bool
    """Whether the customer has told of the payment. Example: `true`."""
    payment_status_code: int
    """The same as `payment_status`; 3 is Confirmed Pay, 4 Waiting for Payment, others are not known.
    Example: `3`."""
    payment_status: str
    """How far the payment is, in words. Example: `Confirmed Pay`."""
    is_installment: bool
    """Whether it is an instalment. Example: `false`."""
    installment_transferred: int | None
    """What instalments have come to, in rupiah. Only seen as null."""
    payment_fee: int
    """Fee of the payment, in rupiah. Example: `0`."""
    virtual_account: str | None
    """Number of the virtual account to pay to. Only seen as null."""
    is_xendit_pay: bool
    """Whether it is paid through the payment gateway. Example: `true`."""
    xendit_message: str
    """What the rejection of an order would cost the shop, as a sentence. Example: `A rejected order is
    refunded less a fee of Rp5.500`."""
    orders: list[UnconfirmedOrderEntry]
    """The orders that it is for."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "payment_id",
            "bill_total",
            "unique_code ",
            "transfer_total",
            "payment_date",
            "holder_name",
            "pg_provider",
            "is_manual_payment",
            "bank",
            "transfer_image",
            "note",
            "paid_at",
            "confirmation_status",
            "payment_status_code",
            "payment_status",
            "is_installment",
            "installment_transferred",
            "payment_fee",
            "virtual_account",
            "is_xendit_pay",
            "xendit_message",
            "orders",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "unique_code": "unique_code ",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .unconfirmed_order_detail_bank import UnconfirmedOrderDetailBank
        from .unconfirmed_order_entry import UnconfirmedOrderEntry
        from .yes_no import YesNo

        return {
            "is_manual_payment": enum(YesNo),
            "bank": model(UnconfirmedOrderDetailBank),
            "orders": each(model(UnconfirmedOrderEntry)),
        }
