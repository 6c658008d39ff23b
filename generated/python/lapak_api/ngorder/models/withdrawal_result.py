from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class WithdrawalResult(Model):
    """Confirmation that a withdrawal was asked for."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What happens next. Example: `Withdrawal request is successful, we will process it soon`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
        )
    )
