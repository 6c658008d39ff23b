from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ProductWarehouse(Model):
    """A warehouse that holds stock of a product."""

    name: str
    """Name of the warehouse. Example: `Gudang Utama`."""
    id: int
    """The warehouse; 0 is the main one. Example: `0`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "id",
        )
    )
