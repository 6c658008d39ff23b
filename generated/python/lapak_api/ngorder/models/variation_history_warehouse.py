from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class VariationHistoryWarehouse(Model):
    """Where the stock changed; nulls where it is not kept by warehouse."""

    id: int | None
    """The warehouse; 0 is the main one. Example: `22`."""
    name: str | None
    """Name of the warehouse. Example: `Gudang Ciputat`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
