from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .xendit_settings import XenditSettings


@_dataclass(kw_only=True, repr=False, eq=False)
class XenditSettingsResult(Model):
    """What the shop has set for the payment gateway Xendit."""

    data: XenditSettings
    """Key and virtual accounts at the payment gateway Xendit."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("data",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .xendit_settings import XenditSettings

        return {
            "data": model(XenditSettings),
        }
