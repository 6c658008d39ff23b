from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class XenditKeyUpdate(Model):
    """A new key for Xendit."""

    xendit_key: str
    """Secret key of the shop's account at Xendit, made there. Example: `kunci-xendit-toko-kirana`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("xendit_key",))
