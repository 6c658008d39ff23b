from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderDetailBank(Model):
    """Account that is paid to."""

    id: int
    """The account. Example: `18391`."""
    bank: str
    """Name of the bank or of the balance. Example: `Saldo OrderPay`."""
    holder_name: str | None
    """Whose account it is. Only seen as null."""
    bank_number: str | None
    """Number of the account. Only seen as null."""
    image: str
    """Address of the bank's logo. Example: `https://static.example.com/bank/orderpay.svg`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "bank",
            "holder_name",
            "bank_number",
            "image",
        )
    )
