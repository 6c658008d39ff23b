from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class UnconfirmedOrderBank(Model):
    """Account that is paid to."""

    id: str
    """The account, as digits; a number where a single payment is asked for. Example: `18391`."""
    name: str
    """Name of the bank or of the balance. Example: `Saldo OrderPay`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
