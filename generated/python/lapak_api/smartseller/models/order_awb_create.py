from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderAwbCreate(Model):
    """The airway bill of an order."""

    id: int
    """The order, `data.order_id` of its creation. Example: `39384704`."""
    awb_number: str
    """Airway bill (resi) of the courier. Example: `JP2611140021`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "awb_number",
        )
    )
