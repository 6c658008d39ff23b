from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class PaymentDirection(Model):
    """Which way the money went."""

    id: str
    """Number of the kind, as text; 1 is the one value seen, for money that came in. Example: `1`."""
    status: str
    """The sign of the amount. + is the one value seen; money that went out presumably has -. Example: `+`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "status",
        )
    )
