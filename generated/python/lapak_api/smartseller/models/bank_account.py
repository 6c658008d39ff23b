from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

if TYPE_CHECKING:
    from .bank_account_type import BankAccountType


@_dataclass(kw_only=True, repr=False, eq=False)
class BankAccount(Model):
    """An account that the shop is paid on."""

    bank_id: int
    """The account, despite the name of the field not the bank. Example: `847`."""
    bank_name: str
    """Short name of the bank. Example: `BCA`."""
    bank_type: str
    """The bank, as in the provider's list of banks. Example: `bca`."""
    branch: str
    """Branch of the bank. Example: `Ciputat`."""
    holder_name: str
    """Whose account it is. Example: `Toko Kirana`."""
    account_number: str
    """Number of the account. Example: `0081200847`."""
    image: str
    """Address of the bank's logo. Example: `https://static.example.com/bank/bca.svg`."""
    type_: BankAccountType
    """Whether it is an account at a bank or a payment gateway. Example: `BANK`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "bank_id",
            "bank_name",
            "bank_type",
            "branch",
            "holder_name",
            "account_number",
            "image",
            "type",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .bank_account_type import BankAccountType

        return {
            "type_": enum(BankAccountType),
        }
