from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class WithdrawalCreate(Model):
    """A request for money."""

    xendit_bank_id: int
    """The bank, `data[].id` of the list of banks of Xendit. Example: `1`."""
    nominal: int
    """Amount in rupiah. An admin fee comes on top by itself: Rp45.000 in the documents, where Rp4.500 is
    more likely to be meant. Example: `150000`."""
    holder_name: str
    """Whose account it is. Example: `Kirana Larasati`."""
    account_number: str
    """Number of the account, digits only. Example: `0081200847`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "xendit_bank_id",
            "nominal",
            "holder_name",
            "account_number",
        )
    )
