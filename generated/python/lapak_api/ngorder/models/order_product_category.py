from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class OrderProductCategory(Model):
    """The product's category."""

    id: int
    """The category. Example: `101554`."""
    name: str
    """Name of the category, empty for none. Example: `Kerudung`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
