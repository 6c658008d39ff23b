from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderMessage(Model):
    """A template filled in for an order."""

    id: int
    """The template, not the message or the order. Example: `27`."""
    type_: str
    """What it is for, as in the list of templates; PROMO is the one value seen here. Example: `PROMO`."""
    title: str
    """What it is for, in words. Example: `Kirim Promo`."""
    customer_phone: str
    """Telephone number that it would be sent to. Example: `081210203041`."""
    message: str
    """The text, its places filled. Example: `Halo kak Siti Rahmawati, semua kerudung diskon 20% minggu
    ini.`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "type",
            "title",
            "customer_phone",
            "message",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
