from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionCostWeight(Model):
    """The weight that was asked for."""

    total: str
    """The number, as text. Example: `1`."""
    type_: str
    """The unit; Kg is the one value seen. Example: `Kg`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "type",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
