from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class PaginationLinks(Model):
    """Addresses of the pages before and after. They may lack the filters of the request, so count pages
    instead of following them."""

    next_: str | Unset = UNSET
    """Address of the next page. Example: `https://api.ngorder.id/api/open/order?pagination_offset=2`."""
    previous: str | Unset = UNSET
    """Address of the page before. Example: `https://api.ngorder.id/api/open/order?pagination_offset=1`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _wire: ClassVar[Mapping[str, str]] = {
        "next_": "next",
    }
