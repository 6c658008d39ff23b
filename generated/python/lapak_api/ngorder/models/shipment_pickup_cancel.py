from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentPickupCancel(Model):
    """The pickup to cancel."""

    id: int
    """The order, `data[].order_id` of the list of shipments. Example: `39384704`."""
    reason: str | Unset = UNSET
    """Why; needed when the courier is JNE. Example: `Pembeli mengganti alamat`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("id",))
