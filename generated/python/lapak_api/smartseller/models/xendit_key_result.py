from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .xendit_key import XenditKey


@_dataclass(kw_only=True, repr=False, eq=False)
class XenditKeyResult(Model):
    """Confirmation that a key was stored."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What was done. Example: `Payment settings were successfully updated`."""
    data: XenditKey
    """The key that is used from now on."""
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
        from .xendit_key import XenditKey

        return {
            "data": model(XenditKey),
        }
