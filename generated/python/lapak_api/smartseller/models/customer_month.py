from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class CustomerMonth(Model):
    """A month and the customers that were added in it."""

    total: int
    """Customers added in the month. Example: `12`."""
    date: str
    """The month, as `yyyy-mm`. Example: `2026-10`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "date",
        )
    )
