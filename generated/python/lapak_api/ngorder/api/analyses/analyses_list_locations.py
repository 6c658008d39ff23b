"""analyses_list_locations: GET /analyzer/location."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.best_location_list import BestLocationList


def read(payload: Any) -> BestLocationList:
    """Read the body of a success."""
    from ...models.best_location_list import BestLocationList

    return as_object(BestLocationList, payload)


OPERATION = Operation(
    id="analyses_list_locations",
    method="GET",
    path="/analyzer/location",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=(
        "analyses-004",
        "reports-002",
    ),
    inferred_path=("analyses-004",),
)
