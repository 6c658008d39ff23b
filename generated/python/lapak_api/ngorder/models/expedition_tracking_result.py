from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .expedition_tracking import ExpeditionTracking


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionTrackingResult(Model):
    """What a courier tells about a parcel."""

    response: str
    """The word success, in small letters. Example: `success`."""
    data: ExpeditionTracking
    """A parcel and its way."""
    field_0: int | Unset = UNSET
    """The status of the answer once more, a slip of the provider's program. Of no use. Example: `200`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "data",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "field_0": "0",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .expedition_tracking import ExpeditionTracking

        return {
            "data": model(ExpeditionTracking),
        }
