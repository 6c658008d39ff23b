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
class OrderSourceUpdate(Model):
    """What to change of an order source."""

    order_source_id: int
    """The order source, `data[].id` of the list of order sources. Example: `2980`."""
    marketplace_id: int | Unset = UNSET
    """Marketplace or other channel, `data[].marketplace_id` of the provider's list of marketplaces.
    Example: `3`."""
    note: str | Unset = UNSET
    """Name of the order source; may be empty. Example: `kirana.official`."""
    status: YesNo | str | Unset = UNSET
    """Whether the order source is active, Y, or not, N. Example: `Y`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("order_source_id",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .yes_no import YesNo

        return {
            "status": enum(YesNo),
        }
