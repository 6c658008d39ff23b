from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerPrivorResult(Model):
    """Confirmation that a storefront account was activated or deactivated."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """A sentence that says no more than that. Example: `Successful run`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
        )
    )
