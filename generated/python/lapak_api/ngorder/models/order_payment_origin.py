from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentOrigin(Model):
    """Account of the payer. Every field was only seen as null."""

    id: int | None
    """The bank."""
    account_name: str | None
    """Holder of the account."""
    account_number: str | None
    """Number of the account."""
    transfer_image: str | None
    """Address of a picture of the transfer slip."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "account_name",
            "account_number",
            "transfer_image",
        )
    )
