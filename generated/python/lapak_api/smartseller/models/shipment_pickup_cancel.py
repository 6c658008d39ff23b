from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model

from ..types import UNSET, Unset


@_define(kw_only=True, repr=False, slots=False)
class ShipmentPickupCancel(Model):
    """The pickup to cancel."""

    id: int
    """The order, `data[].order_id` of the list of shipments. Example: `39384704`."""
    reason: str | Unset = UNSET
    """Why; needed when the courier is JNE. Example: `Pembeli mengganti alamat`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("id",))
