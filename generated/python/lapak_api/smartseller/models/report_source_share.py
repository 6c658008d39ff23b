from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ReportSourceShare(Model):
    """What came through a sales channel."""

    name: str
    """Where the orders were made. Example: `App Dashboard`."""
    value: int
    """The part in rupiah. Example: `2220600`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "value",
        )
    )
