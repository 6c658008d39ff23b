from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class SalesChartDay(Model):
    """Sales of a day."""

    date: str
    """Day of the month as text, without month and year. Example: `1`."""
    amount: int
    """Sales in rupiah. Example: `1680000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "amount",
        )
    )
