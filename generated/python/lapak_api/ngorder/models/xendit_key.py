from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class XenditKey(Model):
    """The key that is used from now on."""

    xendit_key: str
    """The shop's key at Xendit; a secret. Example: `kunci-xendit-toko-kirana`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("xendit_key",))
