from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .pagination import Pagination


@_dataclass(kw_only=True, repr=False, eq=False)
class PageMeta(Model):
    """What is said about a page beside its rows."""

    pagination: Pagination
    """Where this page stands in the whole list."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("pagination",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .pagination import Pagination

        return {
            "pagination": model(Pagination),
        }
