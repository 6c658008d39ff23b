from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class RootProductCategoryUpdate(Model):
    """Which products get which root category."""

    id: int
    """Category of the shop whose products are changed, `data[].id` of the list of product categories.
    Example: `101554`."""
    root_categories_id: int
    """The root category, `data[].id` of the list of root product categories. Example: `22`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "root_categories_id",
        )
    )
