from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderBank(Model):
    """Account that is paid to."""

    id: str
    """The account, as digits; a number where a single payment is asked for. Example: `18391`."""
    name: str
    """Name of the bank or of the balance. Example: `Saldo OrderPay`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
