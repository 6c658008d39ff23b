from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .unconfirmed_order_reference import UnconfirmedOrderReference


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderConfirmation(Model):
    """Confirmation that orders were decided on. Its shape is that of similar operations, as none is
    documented."""

    response: str
    """The word Success. Example: `Success`."""
    message: str | Unset = UNSET
    """What was done, as a sentence. Example: `Orders have been confirmed`."""
    data: UnconfirmedOrderReference | Unset = UNSET
    """A payment of unconfirmed orders by its id."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("response",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .unconfirmed_order_reference import UnconfirmedOrderReference

        return {
            "data": model(UnconfirmedOrderReference),
        }
