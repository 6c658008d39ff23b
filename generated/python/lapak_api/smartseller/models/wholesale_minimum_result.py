from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .wholesale_minimum import WholesaleMinimum


@_dataclass(kw_only=True, repr=False, eq=False)
class WholesaleMinimumResult(Model):
    """The wholesale minimum of a product."""

    response: str
    """The word success. Example: `success`."""
    data: WholesaleMinimum
    """How many pieces have to be bought before a wholesale price applies."""
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
        from .wholesale_minimum import WholesaleMinimum

        return {
            "data": model(WholesaleMinimum),
        }
