from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .yes_no import YesNo


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerCategoryUpdate(Model):
    """What to change of a customer category."""

    id: int
    """The category, `data[].id` of the list of customer categories. Example: `122`."""
    code: str
    """Code of the same category, `data[].code` of the list of customer categories. Example: `1`."""
    category_name: str | Unset = UNSET
    """Name of the category. Example: `Teman Lama`."""
    status: YesNo | str | Unset = UNSET
    """Whether the category is active, Y, or not, N. Example: `Y`."""
    discount_access: bool | Unset = UNSET
    """Whether its customers get the discounts of products. Example: `true`."""
    wholesale_access: bool | Unset = UNSET
    """Whether its customers get wholesale prices. Example: `false`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "code",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .yes_no import YesNo

        return {
            "status": enum(YesNo),
        }
