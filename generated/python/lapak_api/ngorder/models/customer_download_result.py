from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerDownloadResult(Model):
    """Confirmation that a file will be mailed."""

    response: str
    """A sentence that begins with Success and names the e-mail address; other operations have it in
    `message`. Example: `Success, your customer data will be sent to kirana@example.com soon`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("response",))
