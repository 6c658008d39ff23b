from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .shop_general import ShopGeneral


@_dataclass(kw_only=True, repr=False, eq=False)
class ShopGeneralResult(Model):
    """The general information of a shop after a change to it."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What was done, in words. Example: `General info successfully updated`."""
    data: ShopGeneral
    """The general information of a shop."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .shop_general import ShopGeneral

        return {
            "data": model(ShopGeneral),
        }
