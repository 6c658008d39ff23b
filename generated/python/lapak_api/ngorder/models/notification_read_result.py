from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class NotificationReadResult(Model):
    """Confirmation that notifications are marked as read."""

    request_id: str
    """Identifier of the call, to quote to the provider. Example: `6a17c0de4f084`."""
    response: str
    """The word Success. Example: `Success`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "request_id",
            "response",
        )
    )
