from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

if TYPE_CHECKING:
    from .preorder_type import PreorderType


@_dataclass(kw_only=True, repr=False, eq=False)
class PreorderSetting(Model):
    """How long a preorder takes."""

    type_: PreorderType
    """Unit of the time that a preorder takes. Example: `day`."""
    number: int
    """Number of days (90 at most) or weeks (12 at most). Example: `2`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "number",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .preorder_type import PreorderType

        return {
            "type_": enum(PreorderType),
        }
