from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ReportSupplierPay(Model):
    """What was paid to other suppliers."""

    show: bool
    """Whether the app shows this sum. Example: `true`."""
    nominal: int
    """The sum in rupiah. Example: `0`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "show",
            "nominal",
        )
    )
