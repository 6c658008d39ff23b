from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderDownloadResult(Model):
    """Confirmation that a file will be mailed."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """A sentence that names the e-mail address. Example: `Success, your data will be sent to
    kirana@example.com soon`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
        )
    )
