from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class AdminFeeCreate(Model):
    """A new admin fee."""

    nominal: int
    """The fee in rupiah. Example: `1200`."""
    category_code: str
    """Kind of customers who pay it: N for ordinary ones, Y for resellers, D for dropshippers, or the
    `data[].code` of a category of the shop's own from the list of customer categories. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "nominal",
            "category_code",
        )
    )
