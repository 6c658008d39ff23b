"""expeditions_track: GET /expedition/tracking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.expedition_tracking_result import ExpeditionTrackingResult


def read(payload: Any) -> ExpeditionTrackingResult:
    """Read the body of a success."""
    from ...models.expedition_tracking_result import ExpeditionTrackingResult

    return as_object(ExpeditionTrackingResult, payload)


OPERATION = Operation(
    id="expeditions_track",
    method="GET",
    path="/expedition/tracking",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("expeditions-003",),
)
