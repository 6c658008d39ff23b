from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ReportGrossSales(Model):
    """Sales with postage."""

    nominal: int
    """The sum in rupiah. Example: `6072064`."""
    unpaid: str
    """What of it is not paid yet, as text with Rp and dots. Example: `Rp0`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "nominal",
            "unpaid",
        )
    )
