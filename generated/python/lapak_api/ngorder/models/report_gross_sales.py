from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ReportGrossSales(Model):
    """Sales with postage."""

    nominal: int
    """The sum in rupiah. Example: `6072064`."""
    unpaid: str
    """What of it is not paid yet, as text with Rp and dots. Example: `Rp0`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "nominal",
            "unpaid",
        )
    )
