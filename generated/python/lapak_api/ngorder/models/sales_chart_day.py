from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class SalesChartDay(Model):
    """Sales of a day."""

    date: str
    """Day of the month as text, without month and year. Example: `1`."""
    amount: int
    """Sales in rupiah. Example: `1680000`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "amount",
        )
    )
