from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductWarehouse(Model):
    """A warehouse that holds stock of a product."""

    name: str
    """Name of the warehouse. Example: `Gudang Utama`."""
    id: int
    """The warehouse; 0 is the main one. Example: `0`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "id",
        )
    )
