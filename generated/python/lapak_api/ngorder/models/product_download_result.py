from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductDownloadResult(Model):
    """Confirmation that a table of products will be sent."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """A sentence that names the mail address. Example: `Success, your product data will be sent to
    kirana@toko-kirana.example soon`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
        )
    )
