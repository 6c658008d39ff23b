from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class SentMessage(Model):
    """What was sent."""

    text: str
    """The text with its places filled; WhatsApp shows words between asterisks in bold. Example: `Toko
    *Toko Kirana* libur sampai Senin.`."""
    msid: str
    """Supposedly the message at Woowa; empty in every sample."""
    status: int
    """Supposedly 1 for success, the one value seen. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "text",
            "msid",
            "status",
        )
    )
