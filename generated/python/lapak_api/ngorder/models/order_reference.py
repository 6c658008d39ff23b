from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderReference(Model):
    """An order by id and number."""

    order_id: int
    """The order. Example: `39384704`."""
    po_number: int
    """Number of the order in the shop, which people see. Example: `12000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_id",
            "po_number",
        )
    )
