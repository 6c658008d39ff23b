from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderMessageCreate(Model):
    """A text and the order that it is about."""

    id: int
    """The order, `data[].order_id` of the list of orders. Example: `39384704`."""
    message: str
    """The text; places to fill such as `{%buyer%}` are supposedly filled in. Example: `Halo kak {%buyer%},
    pesanan sedang dikemas.`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "message",
        )
    )
