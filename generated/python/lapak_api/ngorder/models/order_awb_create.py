from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class OrderAwbCreate(Model):
    """The airway bill of an order."""

    id: int
    """The order, `data.order_id` of its creation. Example: `39384704`."""
    awb_number: str
    """Airway bill (resi) of the courier. Example: `JP2611140021`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "awb_number",
        )
    )
