from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class WithdrawalResult(Model):
    """Confirmation that a withdrawal was asked for."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What happens next. Example: `Withdrawal request is successful, we will process it soon`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
        )
    )
