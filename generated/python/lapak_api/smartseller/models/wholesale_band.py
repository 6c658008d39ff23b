from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class WholesaleBand(Model):
    """A price that applies from one quantity to another."""

    id: int
    """The band. Example: `5120`."""
    from_: int
    """Fewest pieces. Example: `12`."""
    to: int
    """Most pieces. Example: `60`."""
    price: int
    """Price of one piece in rupiah. Example: `39000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "from",
            "to",
            "price",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }
