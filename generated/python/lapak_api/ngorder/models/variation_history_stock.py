from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class VariationHistoryStock(Model):
    """What came, what went and what was left."""

    in_: int
    """Pieces that came. Example: `25`."""
    out: int
    """Pieces that went. Example: `0`."""
    last: int
    """Pieces that lay in the warehouse afterwards. Example: `25`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "in",
            "out",
            "last",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "in_": "in",
    }
