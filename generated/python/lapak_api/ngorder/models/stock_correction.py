from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class StockCorrection(Model):
    """What was counted, and what that changed."""

    warehouse_stock: int
    """Pieces counted. Example: `23`."""
    system_stock: int
    """Pieces that should have been there. Example: `25`."""
    changed_stock: int
    """Pieces counted less those that should have been there; negative when some are missing. Example:
    `-2`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "warehouse_stock",
            "system_stock",
            "changed_stock",
        )
    )
