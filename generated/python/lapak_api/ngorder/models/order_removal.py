from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderRemoval(Model):
    """Confirmation that something was deleted for good."""

    response: str
    """The word success, in small letters. Example: `success`."""
    message: str
    """What was done, as a sentence. Example: `Success, payment history has been deleted`."""
    data: None
    """Null, where something else could be."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "data",
        )
    )
