from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class XenditKey(Model):
    """The key that is used from now on."""

    xendit_key: str
    """The shop's key at Xendit; a secret. Example: `kunci-xendit-toko-kirana`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("xendit_key",))
