from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class OrderSourceReference(Model):
    """An order source by id and name."""

    order_source_id: int
    """The order source. Example: `2980`."""
    note: str
    """Name of the order source. Example: `kirana.hijab`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_source_id",
            "note",
        )
    )
