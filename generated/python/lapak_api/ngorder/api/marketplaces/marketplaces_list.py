"""marketplaces_list: GET /marketplace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.marketplace_list import MarketplaceList


def read(payload: Any) -> MarketplaceList:
    """Read the body of a success."""
    from ...models.marketplace_list import MarketplaceList

    return as_object(MarketplaceList, payload)


OPERATION = Operation(
    id="marketplaces_list",
    method="GET",
    path="/marketplace",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
