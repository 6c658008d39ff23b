from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import union

if TYPE_CHECKING:
    from .pagination_links import PaginationLinks


@_dataclass(kw_only=True, repr=False, eq=False)
class Pagination(Model):
    """Where this page stands in the whole list."""

    total: int
    """Rows in the whole list. Example: `23`."""
    count: int
    """Rows in this page. Example: `10`."""
    per_page: int
    """Rows that a full page has. Example: `10`."""
    current_page: int
    """Number of this page, from 1. Example: `1`."""
    total_pages: int
    """Number of pages. Example: `3`."""
    links: PaginationLinks | list[str]
    """Addresses of the neighbouring pages; an empty object or an empty list where there are none. Example:
    `{"next": "https://api.smartseller.co.id/api/open/order?pagination_offset=2"}`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "count",
            "per_page",
            "current_page",
            "total_pages",
            "links",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .pagination_links import PaginationLinks

        return {
            "links": union((PaginationLinks,)),
        }
