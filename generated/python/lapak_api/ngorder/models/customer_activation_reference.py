from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerActivationReference(Model):
    """A customer by id and name, the id as text."""

    customer_id: str
    """The customer; digits as text, a number elsewhere. Example: `23101441`."""
    name: str
    """Name of the customer. Example: `Dewi Anggraini`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "customer_id",
            "name",
        )
    )
