from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class CustomerDownloadResult(Model):
    """Confirmation that a file will be mailed."""

    response: str
    """A sentence that begins with Success and names the e-mail address; other operations have it in
    `message`. Example: `Success, your customer data will be sent to kirana@example.com soon`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("response",))
