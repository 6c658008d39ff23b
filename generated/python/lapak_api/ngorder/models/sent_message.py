from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class SentMessage(Model):
    """What was sent."""

    text: str
    """The text with its places filled; WhatsApp shows words between asterisks in bold. Example: `Toko
    *Toko Kirana* libur sampai Senin.`."""
    msid: str
    """Supposedly the message at Woowa; empty in every sample."""
    status: int
    """Supposedly 1 for success, the one value seen. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "text",
            "msid",
            "status",
        )
    )
