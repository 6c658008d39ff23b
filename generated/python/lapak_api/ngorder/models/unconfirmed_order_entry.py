from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .unconfirmed_order_dropshipper import UnconfirmedOrderDropshipper
    from .unconfirmed_order_receiver import UnconfirmedOrderReceiver


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderEntry(Model):
    """An order that waits for a decision."""

    order_id: int
    """The order. Example: `39384811`."""
    po_number: int
    """Number of the order in the shop. Example: `12041`."""
    note: str
    """Free text of the customer, empty for none."""
    reseller: str
    """Who ordered. Example: `Siti Rahmawati`."""
    is_dropshipper: bool
    """Whether the parcel is to show another sender. Example: `false`."""
    dropshipper: UnconfirmedOrderDropshipper
    """Sender that the parcel is to show; both fields are null without one."""
    customer: UnconfirmedOrderReceiver
    """Who receives the parcel."""
    products: list[str]
    """What was ordered, each as a line of text with name, variation, an X and the pieces. Example:
    `["Kerudung Segi Empat Voal hijau sage X 1"]`."""
    total_amount: int
    """What the order costs, in rupiah. Example: `55000`."""
    is_warehouse: bool
    """Whether it is sent from a warehouse other than the main one. Example: `false`."""
    warehouse_name: str | None
    """Name of that warehouse. Only seen as null."""
    shipping_id: str
    """Service of the courier as digits, `data[].id` of the list of expeditions. Example: `1`."""
    shipping_rate: str
    """Name of the courier's service. Not an amount. Example: `REG`."""
    shipping_logistic: str
    """Name of the courier. Example: `JNE`."""
    shipping_cost: int
    """What the sending costs, in rupiah. Example: `10000`."""
    shipping_logo_url: str
    """Address of the courier's logo. Example: `https://static.example.com/courier/jne.png`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_id",
            "po_number",
            "note",
            "reseller",
            "is_dropshipper",
            "dropshipper",
            "customer",
            "products",
            "total_amount",
            "is_warehouse",
            "warehouse_name",
            "shipping_id",
            "shipping_rate",
            "shipping_logistic",
            "shipping_cost",
            "shipping_logo_url",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .unconfirmed_order_dropshipper import UnconfirmedOrderDropshipper
        from .unconfirmed_order_receiver import UnconfirmedOrderReceiver

        return {
            "dropshipper": model(UnconfirmedOrderDropshipper),
            "customer": model(UnconfirmedOrderReceiver),
        }
