from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class BankAccountCreate(Model):
    """A new bank account."""

    bank_type: str
    """Bank, `data[].bank_type` of the provider's list of banks. Example: `bca`."""
    account_number: str
    """Number of the account, digits only. Example: `0081200847`."""
    holder_name: str
    """Whose account it is. Example: `Toko Kirana`."""
    branch: str
    """Branch of the bank. Example: `Ciputat`."""
    username: str | Unset = UNSET
    """User name for the bank's web site; a secret. Example: `tokokirana01`."""
    pin: str | Unset = UNSET
    """PIN for the bank's web site; a secret. Example: `240617`."""
    corporate_id: str | Unset = UNSET
    """Company id for the bank's web site; needed when bank_type is a business bank. Example: `KIRANA01`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "bank_type",
            "account_number",
            "holder_name",
            "branch",
        )
    )
