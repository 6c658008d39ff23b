from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentDestination(Model):
    """Account of the shop."""

    id: int
    """The account, `data[].bank_id` of the list of bank accounts. Example: `847`."""
    bank_name: str
    """Name of the bank. Example: `BCA`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "bank_name",
        )
    )
