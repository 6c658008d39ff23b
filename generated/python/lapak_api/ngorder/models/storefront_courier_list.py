from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .storefront_courier_kinds import StorefrontCourierKinds


@_dataclass(kw_only=True, repr=False, eq=False)
class StorefrontCourierList(Model):
    """The services that the storefront can offer."""

    data: StorefrontCourierKinds
    """Services by kind. The names begin with a capital here, and not in the request that switches them."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("data",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .storefront_courier_kinds import StorefrontCourierKinds

        return {
            "data": model(StorefrontCourierKinds),
        }
