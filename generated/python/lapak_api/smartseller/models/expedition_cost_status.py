from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionCostStatus(Model):
    """Whether the aggregator could answer; other operations have a word in `response`."""

    code: int
    """1 for success; other values are not documented. Example: `1`."""
    message: str
    """The word Success. Example: `Success`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "message",
        )
    )
