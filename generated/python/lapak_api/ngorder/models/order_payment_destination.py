from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class OrderPaymentDestination(Model):
    """Account of the shop."""

    id: int
    """The account, `data[].bank_id` of the list of bank accounts. Example: `847`."""
    bank_name: str
    """Name of the bank. Example: `BCA`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "bank_name",
        )
    )
