from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
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
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "xendit_bank_id",
            "nominal",
            "holder_name",
            "account_number",
        )
    )
