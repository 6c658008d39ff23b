from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class Addon(Model):
    """A service of the provider that the shop has, in the words of the page that sells it."""

    sort: int
    """Place in the list, from 1. Example: `1`."""
    class_: str
    """Kind of service; app, storefront, shopee, sms, mutation and woowa have been seen. Example:
    `storefront`."""
    button_title: str
    """Words on the button that leads to `link`. Example: `Upgrade`."""
    message: str | None
    """What is left of a service that is used up, in words. Example: `Credit: 84700`."""
    sub_message: str | None
    """When the service ends, or that it has ended, in words. Example: `Expired Pada Selasa, 26 Jan 2027`."""
    active: bool
    """Whether the shop has the service; true in every sample, even of one that has ended. Example: `true`."""
    logo: str
    """Address of a picture. Example: `https://static.example.com/upgrade/storefront.svg`."""
    link: str
    """Page of the web app where the service is bought. Example:
    `https://app.example.com/upgrade?storefront=sf-pro`."""
    package: str
    """Name of what was bought. Example: `Storefront Pro`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "sort",
            "class",
            "button_title",
            "message",
            "sub_message",
            "active",
            "logo",
            "link",
            "package",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "class_": "class",
    }
