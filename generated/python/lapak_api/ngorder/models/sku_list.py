from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .sku_proposal import SkuProposal


@_define(kw_only=True, repr=False, slots=False)
class SkuList(Model):
    """Proposed SKUs."""

    response: str
    """The word Success. Example: `Success`."""
    data: list[SkuProposal]
    """The proposals, in the order of the request. Example: `[]`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
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
