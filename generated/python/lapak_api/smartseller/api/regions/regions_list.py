"""regions_list: GET /region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.region_page import RegionPage


def read(payload: Any) -> RegionPage:
    """Read the body of a success."""
    from ...models.region_page import RegionPage

    return as_object(RegionPage, payload)


OPERATION = Operation(
    id="regions_list",
    method="GET",
    path="/region",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "regions-001",
        "regions-002",
        "regions-003",
    ),
)
