from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class NamedOrderCostReference(Model):
    """A named cost or discount by id and name."""

    order_cost_id: str
    """The order cost, 24 hexadecimal digits. Example: `6a17c0de4f00000000010847`."""
    name: str
    """What it is for. Example: `Diskon Hari Batik`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_cost_id",
            "name",
        )
    )
