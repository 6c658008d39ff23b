from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model

from ..types import UNSET, Unset


@_define(kw_only=True, repr=False, slots=False)
class BestSalesChannel(Model):
    """A sales channel and how much came through it."""

    title: str
    """Where the orders were made. Example: `App Dashboard`."""
    total: int
    """Orders in the span. Example: `7`."""
    net_sales: int | Unset = UNSET
    """Sales without postage in rupiah; only summed up when `with_net_sales` is 1. Example: `945000`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "title",
            "total",
        )
    )
