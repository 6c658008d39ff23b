from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class RootProductCategoryUpdate(Model):
    """Which products get which root category."""

    id: int
    """Category of the shop whose products are changed, `data[].id` of the list of product categories.
    Example: `101554`."""
    root_categories_id: int
    """The root category, `data[].id` of the list of root product categories. Example: `22`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "root_categories_id",
        )
    )
