from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .customer_category import CustomerCategory


@_define(kw_only=True, repr=False, slots=False)
class CustomerCategoryList(Model):
    """All customer categories."""

    data: list[CustomerCategory]
    """The categories."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("data",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .customer_category import CustomerCategory

        return {
            "data": each(model(CustomerCategory)),
        }
