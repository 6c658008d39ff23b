from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .xendit_balance import XenditBalance


@_dataclass(kw_only=True, repr=False, eq=False)
class XenditBalanceResult(Model):
    """The balance of Xendit."""

    data: XenditBalance
    """Money that Xendit holds for the shop."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("data",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .xendit_balance import XenditBalance

        return {
            "data": model(XenditBalance),
        }
