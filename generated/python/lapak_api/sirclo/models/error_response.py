from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ErrorResponse(Model):
    """What every failed call answers with."""

    message: str
    """What is wrong, for people; begins with the place in the request where there is one. Example:
    `0.remote_order_id: is required`."""
    reference: str
    """Identifier of the failed call, to quote to the provider. Example:
    `5d2c1f80-94b1-4c0e-9a67-3f1be0a7c512`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "message",
            "reference",
        )
    )
