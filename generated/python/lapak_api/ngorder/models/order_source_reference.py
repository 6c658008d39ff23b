from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderSourceReference(Model):
    """An order source by id and name."""

    order_source_id: int
    """The order source. Example: `2980`."""
    note: str
    """Name of the order source. Example: `kirana.hijab`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_source_id",
            "note",
        )
    )
