from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class BestSalesChannel(Model):
    """A sales channel and how much came through it."""

    title: str
    """Where the orders were made. Example: `App Dashboard`."""
    total: int
    """Orders in the span. Example: `7`."""
    net_sales: int | Unset = UNSET
    """Sales without postage in rupiah; only summed up when `with_net_sales` is 1. Example: `945000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "title",
            "total",
        )
    )
