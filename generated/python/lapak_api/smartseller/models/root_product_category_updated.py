from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .root_product_category_assignment import RootProductCategoryAssignment


@_dataclass(kw_only=True, repr=False, eq=False)
class RootProductCategoryUpdated(Model):
    """Confirmation that products have a root category."""

    response: str
    """The word success, in lower case. Example: `success`."""
    data: RootProductCategoryAssignment
    """A category of the shop and the root category of its products."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .root_product_category_assignment import RootProductCategoryAssignment

        return {
            "data": model(RootProductCategoryAssignment),
        }
