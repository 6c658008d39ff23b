from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderNumber(Model):
    """An order by its numbers, both as digits."""

    po_number: str
    """Number of the order in the shop. Example: `12041`."""
    order_id: str
    """The order. Example: `39384811`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "po_number",
            "order_id",
        )
    )
