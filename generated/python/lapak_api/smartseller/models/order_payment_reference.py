from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentReference(Model):
    """An order and how far it is paid."""

    order_id: int
    """The order. Example: `39384704`."""
    po_number: int
    """Number of the order in the shop. Example: `12000`."""
    payment_status: str
    """A letter inside the provider; C was seen after an instalment. The emulator answers L for a settled
    order, which is a guess. Example: `C`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_id",
            "po_number",
            "payment_status",
        )
    )
