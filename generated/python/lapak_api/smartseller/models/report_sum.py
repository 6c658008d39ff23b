from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ReportSum(Model):
    """A sum and how it moved."""

    nominal: int
    """The sum in rupiah. Example: `4895064`."""
    percentage: int
    """Whole percent, not documented of what; apparently the change against an earlier span, as it goes
    beyond 100. Example: `72`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "nominal",
            "percentage",
        )
    )
