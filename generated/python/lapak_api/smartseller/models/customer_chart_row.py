from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerChartRow(Model):
    """Orders of a kind of customer."""

    total_order: int
    """Orders in the span. Example: `24`."""
    category: str
    """Code of the kind of customer, `data[].code` of the list of customer categories. Example: `N`."""
    category_name: str
    """Name of the kind of customer. Example: `Pelanggan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total_order",
            "category",
            "category_name",
        )
    )
