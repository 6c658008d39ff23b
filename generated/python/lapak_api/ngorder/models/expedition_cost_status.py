from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ExpeditionCostStatus(Model):
    """Whether the aggregator could answer; other operations have a word in `response`."""

    code: int
    """1 for success; other values are not documented. Example: `1`."""
    message: str
    """The word Success. Example: `Success`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "message",
        )
    )
