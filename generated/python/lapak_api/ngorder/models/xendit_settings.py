from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .xendit_account import XenditAccount


@_dataclass(kw_only=True, repr=False, eq=False)
class XenditSettings(Model):
    """Key and virtual accounts at the payment gateway Xendit."""

    xendit_key: str
    """The shop's key at Xendit; a secret. Example: `kunci-xendit-toko-kirana`."""
    is_xendit_active: bool
    """Whether customers can pay through Xendit. Example: `true`."""
    bank_support: list[XenditAccount]
    """Virtual accounts that customers can pay to."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "xendit_key",
            "is_xendit_active",
            "bank_support",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .xendit_account import XenditAccount

        return {
            "bank_support": each(model(XenditAccount)),
        }
