from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class RootProductCategory(Model):
    """One of the provider's categories."""

    id: int
    """The root category. Example: `22`."""
    categories: str
    """Name of the one category, despite the plural. Example: `Fashion Muslim`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "categories",
        )
    )
