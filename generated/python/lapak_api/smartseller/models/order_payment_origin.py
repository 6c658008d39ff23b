from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
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
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "account_name",
            "account_number",
            "transfer_image",
        )
    )
