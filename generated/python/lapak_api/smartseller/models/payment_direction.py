from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class PaymentDirection(Model):
    """Which way the money went."""

    id: str
    """Number of the kind, as text; 1 is the one value seen, for money that came in. Example: `1`."""
    status: str
    """The sign of the amount. + is the one value seen; money that went out presumably has -. Example: `+`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "status",
        )
    )
