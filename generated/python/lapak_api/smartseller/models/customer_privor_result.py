from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class CustomerPrivorResult(Model):
    """Confirmation that a storefront account was activated or deactivated."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """A sentence that says no more than that. Example: `Successful run`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
        )
    )
