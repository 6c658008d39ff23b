from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ReportSum(Model):
    """A sum and how it moved."""

    nominal: int
    """The sum in rupiah. Example: `4895064`."""
    percentage: int
    """Whole percent, not documented of what; apparently the change against an earlier span, as it goes
    beyond 100. Example: `72`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "nominal",
            "percentage",
        )
    )
