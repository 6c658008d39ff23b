from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import moment


@_dataclass(kw_only=True, repr=False, eq=False)
class Stock(Model):
    """What can still be sold of one SKU."""

    id: int
    """SIRCLO's number of the product. Example: `512`."""
    sku: str
    """Stock keeping unit; lines of orders name it as `product_code`. Example: `BTK-PARANG-M`."""
    name: str
    """Name of the product. Example: `Kemeja batik parang, ukuran M`."""
    available: str
    """Pieces that can still be sold, as text. What orders have reserved is already taken off. Example:
    `48`."""
    created_at: datetime.datetime
    """When SIRCLO first knew the SKU, UTC. Example: `2026-10-01T02:00:00.114208Z`."""
    update_at: datetime.datetime
    """When the stock last changed, UTC; spelt without the d. Example: `2026-11-03T02:15:40.218305Z`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "sku",
            "name",
            "available",
            "created_at",
            "update_at",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:

        return {
            "created_at": moment,
            "update_at": moment,
        }
