from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class XenditBank(Model):
    """A bank that the payment gateway Xendit knows."""

    id: int
    """The bank, in a numbering of this list. Example: `1`."""
    name: str
    """Name of the bank. Example: `Bank Sinarmas`."""
    code: str
    """Code of the bank at Xendit. Example: `SINARMAS`."""
    can_disburse: int
    """Whether money can be sent to accounts there, as 1 or 0. Example: `0`."""
    can_name_validate: int
    """Whether the name of an account's holder can be checked, as 1 or 0. Example: `0`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "code",
            "can_disburse",
            "can_name_validate",
        )
    )
