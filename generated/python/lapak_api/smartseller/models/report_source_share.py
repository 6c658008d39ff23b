from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ReportSourceShare(Model):
    """What came through a sales channel."""

    name: str
    """Where the orders were made. Example: `App Dashboard`."""
    value: int
    """The part in rupiah. Example: `2220600`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "value",
        )
    )
