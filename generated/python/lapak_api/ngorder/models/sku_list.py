from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .sku_proposal import SkuProposal


@_dataclass(kw_only=True, repr=False, eq=False)
class SkuList(Model):
    """Proposed SKUs."""

    response: str
    """The word Success. Example: `Success`."""
    data: list[SkuProposal]
    """The proposals, in the order of the request. Example: `[]`."""
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
        from .sku_proposal import SkuProposal

        return {
            "data": each(model(SkuProposal)),
        }
