from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionChartRow(Model):
    """Postage of a courier."""

    expedition_name: str
    """Short name of the courier, in capitals. Example: `JNE`."""
    amount: int
    """Postage in rupiah. Example: `462000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "expedition_name",
            "amount",
        )
    )
