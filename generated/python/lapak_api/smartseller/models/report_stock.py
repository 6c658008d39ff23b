from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ReportStock(Model):
    """What lies in stock now."""

    total_stock: int
    """Pieces of all products. Example: `1935`."""
    assets: int
    """Their worth in rupiah, presumably at purchase prices. Example: `22416500`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total_stock",
            "assets",
        )
    )
