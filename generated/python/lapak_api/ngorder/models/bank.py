from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class Bank(Model):
    """A bank that an account can be opened with, or one of the web sites of such a bank."""

    bank_type: str
    """Key of the bank, which bank accounts take. Example: `bca`."""
    bank_label: str
    """Name of the bank. Example: `Bank BCA`."""
    bank_family: str
    """Key of the bank that runs it; ordinary, business and syariah banks can share one. Example: `bca`."""
    image: str
    """Address of the bank's logo. Example: `https://static.example.com/bank/bca.svg`."""
    web_login_url: str
    """Address of the bank's web site, where its customers log in. Example:
    `https://bca.example.com/masuk`."""
    status: int
    """A flag; 1, for a bank in use by its name, is the one value seen. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "bank_type",
            "bank_label",
            "bank_family",
            "image",
            "web_login_url",
            "status",
        )
    )
