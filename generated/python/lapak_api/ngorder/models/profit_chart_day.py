from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProfitChartDay(Model):
    """Profit of a day."""

    date: str
    """Day of the month as text, without month and year. Example: `1`."""
    net_sales: int
    """Sales without postage, in rupiah. Example: `1680000`."""
    gross_profit: int
    """What is left of them after the cost of the goods; can be below 0. Example: `280000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "net_sales",
            "gross_profit",
        )
    )
