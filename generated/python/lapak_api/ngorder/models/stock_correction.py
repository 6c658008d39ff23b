from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StockCorrection(Model):
    """What was counted, and what that changed."""

    warehouse_stock: int
    """Pieces counted. Example: `23`."""
    system_stock: int
    """Pieces that should have been there. Example: `25`."""
    changed_stock: int
    """Pieces counted less those that should have been there; negative when some are missing. Example:
    `-2`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "warehouse_stock",
            "system_stock",
            "changed_stock",
        )
    )
