from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class WeekdayChartRow(Model):
    """The total of a weekday."""

    id: int
    """The weekday, 1 for Sunday to 7 for Saturday. Example: `2`."""
    day: str
    """Name of the weekday in Indonesian. Example: `Senin`."""
    total: int
    """How many, presumably orders. Example: `7`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "day",
            "total",
        )
    )
