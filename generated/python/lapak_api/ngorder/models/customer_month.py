from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerMonth(Model):
    """A month and the customers that were added in it."""

    total: int
    """Customers added in the month. Example: `12`."""
    date: str
    """The month, as `yyyy-mm`. Example: `2026-10`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "date",
        )
    )
