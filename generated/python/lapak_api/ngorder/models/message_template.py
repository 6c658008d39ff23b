from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class MessageTemplate(Model):
    """A text for messages."""

    id: int
    """The template. Example: `27`."""
    type_: str
    """What it is for. CUSTOM_NOTIFICATION and PROMO have been seen; messages of an order can also be asked
    for by REMINDER, ORDER_PROCESSED, ORDER_COMPLETED and ORDER_CANCELED. Example: `PROMO`."""
    template: str
    """The text, with places to fill such as `{%shopname%}` and `{%buyer%}`. Example: `Halo kak {%buyer%},
    semua kerudung diskon 20% minggu ini.`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "type",
            "template",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
