from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class XenditAccount(Model):
    """A way to pay through Xendit."""

    id: int
    """The account, in the numbering of the shop's bank accounts by the look of it. Example: `26137`."""
    name: str
    """Bank and way to pay. Example: `Mandiri Virtual Accounts`."""
    holder_name: str
    """Whose name the customer sees. Example: `Toko Kirana`."""
    bank_number: str | None
    """Number of the account; null in all samples, as each payment gets a number of its own."""
    image: str
    """Address of the bank's logo. Example: `https://static.example.com/bank/mandiri.png`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "holder_name",
            "bank_number",
            "image",
        )
    )
