from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class BestLocation(Model):
    """A city and how many orders went there."""

    city: str
    """City or regency. Example: `Kota Tangerang Selatan`."""
    percentage: int
    """Share of all orders of the span in whole percent. Example: `86`."""
    order: int
    """Orders in the span. Example: `19`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "city",
            "percentage",
            "order",
        )
    )
