from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerReference(Model):
    """A customer by id and name."""

    customer_id: int
    """The customer. Example: `23101433`."""
    name: str
    """Name of the customer. Example: `Siti Rahmawati`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "customer_id",
            "name",
        )
    )
